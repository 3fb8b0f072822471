/**
 * 改正: writes the cells a person agreed to (remedies of findings), reviews the workbook anew, and puts the marks right that stand
 * there. Writing reads first and leaves what has changed since (3 syncs); the review reads again, since formulas may depend on what
 * was written (at most 3); marks at most 3. One step for undo: the marks follow the cells and are not kept apart.
 */
import { applyEdits } from "../excel/applyEdits";
import { standingMarks } from "../excel/journal";
import { applyMarks } from "../excel/marks";
import { undoLast } from "../excel/undo";
import type { Locale } from "../locales/locale";
import type { CellEdit, EditReport } from "../sheet/edit";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import { marksOf, remarkColumns } from "./marking";
import type { UndoReport, WorkbookReview } from "./outcomes";
import type { CorrectableReview } from "./review";
import { reviewToCorrect } from "./review";
import type { ReviewRequest } from "./reviewSnapshot";

export interface CorrectRequest extends ReviewRequest {
  /** Language of the remarks column, where one stands. */
  readonly locale: Locale;
}

/** What was done, and the review of the workbook as it is now; when reviewing failed, why. Null: nothing that was judged has changed. */
export interface Reviewed<R> {
  readonly report: R;
  readonly after: Outcome<CorrectableReview> | null;
}

/** What is written, and what was left alone with the reason. */
export type CorrectReport = EditReport;

/** A failed outcome wrote nothing. */
export async function correct(edits: readonly CellEdit[], request: CorrectRequest): Promise<Outcome<Reviewed<CorrectReport>>> {
  const written = await applyEdits(edits, { undo: "correct" });
  return written.ok ? succeeded({ report: written.value.value, after: await reviewAgain(request) }) : written;
}

/** 撤销上次操作, and the review of what is there again. */
export async function undoAndReview(request: CorrectRequest): Promise<Outcome<Reviewed<UndoReport>>> {
  const undone = await undoLast();
  if (!undone.ok) return undone;
  const report = undone.value;
  return succeeded({ report, after: report.action === "fill" || report.action === "correct" ? await reviewAgain(request) : null });
}

/** Once written, the review is not stopped: a list that is older than the sheet helps nobody. */
async function reviewAgain(request: CorrectRequest): Promise<Outcome<CorrectableReview>> {
  const reviewed = await reviewToCorrect(request);
  if (reviewed.ok) await refreshMarks(reviewed.value.review, request.locale);
  return reviewed;
}

/** Marks that this pane put there follow the review. Should that fail, they are older than the list, and 核验 puts them right. */
async function refreshMarks(review: WorkbookReview, locale: Locale): Promise<void> {
  const standing = standingMarks();
  if (standing) await applyMarks(marksOf(review), standing.remarks.length > 0 ? remarkColumns(review, locale) : [], { journal: false });
}
