/** en-US · problems */
import type { problems as shape } from "../zh-CN/problems";

export const problems: typeof shape = {};
