/**
 * 填写责任单位: writes who is responsible into blank owner cells, and into differing ones only where asked. The workbook is
 * read and written in one batch (3 syncs), so what is filled follows from what stands there now, not from an old review.
 *
 * Row heights are left alone. A row whose height a person fixed may show less than the whole of a long list of departments; the
 * text is whole in the cell, rows of automatic height grow by themselves, and the height was fixed for a print that would break.
 */
import { readAndEdit } from "../excel/applyEdits";
import type { CellEdit } from "../sheet/edit";
import { ownershipEdits } from "../ownership/ownershipEdits";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { FillReport, WorkbookReview } from "./outcomes";
import { previewFill } from "./previewFill";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSnapshot } from "./reviewSnapshot";

/** A cell of a sheet, by name and A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface FillRequest extends ReviewRequest {
  /** Differing cells to write over: all, or these. Blank ones are always filled. */
  readonly overwrite?: "all" | readonly CellPlace[];
}

/** `different` are the owner cells that name others than the plan and were left. */
export async function fillOwnership(request: FillRequest): Promise<Outcome<FillReport>> {
  const outcome = await readAndEdit(
    (snapshot) => {
      const review = reviewSnapshot(snapshot, request);
      return { edits: review.ok ? editsOf(review.value, request.overwrite ?? []) : [], result: review };
    },
    { undo: "fill" },
  );
  if (!outcome.ok) return outcome;
  const { result: review, report } = outcome.value.value;
  if (!review.ok) return failed(review.problem);
  const written = new Set(report.done.map(keyOf));
  const refused = report.refused.map(({ edit, reason }) => ({ sheet: edit.sheet, cell: edit.cell, reason }));
  const { different, skipped } = previewFill(review.value);
  return succeeded({
    filled: report.done,
    different: different.filter(({ sheet, reading }) => !written.has(keyOf({ sheet, cell: reading.cell }))),
    skipped: [...refused, ...skipped],
  });
}

const keyOf = ({ sheet, cell }: CellPlace): string => `${cell}@${sheet}`;

function editsOf(review: WorkbookReview, overwrite: "all" | readonly CellPlace[]): readonly CellEdit[] {
  const chosen = overwrite === "all" ? null : new Set(overwrite.map(keyOf));
  const blank = new Set(ownershipEdits(review.owners, { overwrite: false }).map(keyOf));
  return ownershipEdits(review.owners, { overwrite: true }).filter((edit) => blank.has(keyOf(edit)) || chosen === null || chosen.has(keyOf(edit)));
}
