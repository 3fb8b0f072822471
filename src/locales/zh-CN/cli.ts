/** zh-CN · cli */
export const cli = {};
