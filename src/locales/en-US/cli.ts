/** en-US · cli */
import type { cli as shape } from "../zh-CN/cli";

export const cli: typeof shape = {};
