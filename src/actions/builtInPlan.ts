/** The plan the pane and the ribbon hold ledgers against. */
export { guichi2018 as builtInPlan } from "../plan/guichi2018";
