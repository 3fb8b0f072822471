/** Outcomes and problems, for rooms that may import actions only. */
export type { Outcome, Problem } from "../sheet/outcome";
export { failed, succeeded } from "../sheet/outcome";
