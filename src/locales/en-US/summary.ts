/** en-US · summary */
import type { summary as shape } from "../zh-CN/summary";

export const summary: typeof shape = {};
