/** Everything that acts on the workbook: a bundle of its own, fetched while the pane is already drawn. */
export { builtInPlan } from "../../actions/builtInPlan";
export { clearMarks } from "../../actions/clearMarks";
export { prepareCompile, readHistory, writeCompile } from "../../actions/compile";
export { correct, undoAndReview } from "../../actions/correct";
export { decide } from "../../actions/decide";
export { jumpTo, onWorkbookChanged } from "../../actions/jump";
export { markFindings } from "../../actions/mark";
export { reviewToCorrect } from "../../actions/review";
export { undoable } from "../../actions/undo";
export { workbookBasis } from "../../actions/workbookBasis";
export { localeOf } from "../../locales/locale";

/** What the page of the plan does, in bundles that hold only what is not here already. */
export const planProgram = () => import(/* webpackChunkName: "plan" */ "./planProgram");
export const noticeProgram = () => import(/* webpackChunkName: "notice" */ "./noticeProgram");
