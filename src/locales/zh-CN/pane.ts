/** zh-CN · pane */
export const pane = {};
