/** All that works on the workbook, in a bundle of its own: the pane draws first and fetches this at once after. */
export { builtInPlan } from "../../actions/builtInPlan";
export { clearMarks } from "../../actions/clearMarks";
export { compileSummary } from "../../actions/compile";
export { fillOwnership } from "../../actions/fillOwnership";
export { jumpTo, onWorkbookChanged } from "../../actions/jump";
export { markFindings } from "../../actions/mark";
export { reviewWorkbook } from "../../actions/review";
export { undo, undoable } from "../../actions/undo";
export { copiesOf, countedFiles, droppedEntries, filesOfEntries, filesOfList, olderOf, readChosenFiles, repeatSentences } from "../../actions/readFiles";
