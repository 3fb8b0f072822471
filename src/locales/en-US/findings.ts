/** en-US · findings */
import type { findings as shape } from "../zh-CN/findings";

export const findings: typeof shape = {};
