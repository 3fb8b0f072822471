/** Everything that acts on the workbook: a bundle of its own, fetched while the pane is already drawn. */
export { builtInPlan } from "../../actions/builtInPlan";
export { clearMarks } from "../../actions/clearMarks";
export { compileSummary } from "../../actions/compile";
export { correct, undoAndReview } from "../../actions/correct";
export { jumpTo, onWorkbookChanged } from "../../actions/jump";
export { markFindings } from "../../actions/mark";
export { reviewToCorrect } from "../../actions/review";
export { undoable } from "../../actions/undo";
export { localeOf } from "../../locales/locale";
