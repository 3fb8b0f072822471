/** zh-CN · problems */
export const problems = {};
