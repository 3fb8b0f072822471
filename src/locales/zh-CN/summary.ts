/** zh-CN · summary */
export const summary = {};
