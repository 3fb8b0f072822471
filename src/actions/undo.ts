/** 撤销上次操作. */
import { undoable as nextUndo, undoLast } from "../excel/undo";
import type { Outcome } from "../sheet/outcome";
import type { UndoReport } from "./outcomes";

/** Takes back the last write of this pane where our values still stand. Problem nothing-to-undo when there is none. */
export function undo(): Promise<Outcome<UndoReport>> {
  return undoLast();
}

/** What 撤销 would take back, or null. */
export function undoable(): UndoReport["action"] | null {
  return nextUndo();
}
