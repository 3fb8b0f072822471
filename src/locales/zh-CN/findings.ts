/** zh-CN · findings */
export const findings = {};
