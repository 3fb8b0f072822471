/** en-US · pane */
import type { pane as shape } from "../zh-CN/pane";

export const pane: typeof shape = {};
