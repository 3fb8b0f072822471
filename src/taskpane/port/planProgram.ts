/** The plan's sheets and blank ledgers: a bundle of its own, fetched with the page of the plan. */
export { prepareBlankLedgers, writeBlankLedgers } from "../../actions/blankLedgers";
export { prepareConfirm, prepareNoticePlan, prepareRestorePlan, prepareWritePlan, readPlanInForce, writePlan } from "../../actions/officePlan";
