/**
 * 填写责任单位: writes who is responsible into blank owner cells, and into differing ones only where asked. The workbook is
 * read and written in one batch (3 syncs), so what is filled follows from what stands there now, not from an old review.
 */
import { readAndEdit } from "../excel/applyEdits";
import type { CellEdit } from "../sheet/edit";
import type { OwnerCell } from "../ownership/ownership";
import { ownershipEdits } from "../ownership/ownershipEdits";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { FillReport, WorkbookReview } from "./outcomes";
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
  return succeeded({
    filled: report.done,
    different: review.value.owners.filter(({ state, sheet, reading }) => state.kind === "different" && !written.has(keyOf({ sheet, cell: reading.cell }))),
    skipped: [...refused, ...formulaCells(review.value.owners), ...rowsWithoutColumn(review.value)],
  });
}

const keyOf = ({ sheet, cell }: CellPlace): string => `${cell}@${sheet}`;

function editsOf(review: WorkbookReview, overwrite: "all" | readonly CellPlace[]): readonly CellEdit[] {
  const chosen = overwrite === "all" ? null : new Set(overwrite.map(keyOf));
  const blank = new Set(ownershipEdits(review.owners, { overwrite: false }).map(keyOf));
  return ownershipEdits(review.owners, { overwrite: true }).filter((edit) => blank.has(keyOf(edit)) || chosen === null || chosen.has(keyOf(edit)));
}

/** Owner cells that hold a formula are never written. */
function formulaCells(owners: readonly OwnerCell[]): FillReport["skipped"] {
  return owners.filter(({ reading, state }) => reading.isFormula && state.kind !== "same").map(({ sheet, reading }) => ({ sheet, cell: reading.cell, reason: "formula" as const }));
}

/** Ledgers that have no column for owners at all: named once, by their heading. */
function rowsWithoutColumn(review: WorkbookReview): FillReport["skipped"] {
  return review.ledgers
    .filter(({ ledger }) => !ledger.columns.some(({ role }) => role === "lead" || role === "owner"))
    .map(({ ledger }) => ({ sheet: ledger.sheet, cell: `A${ledger.header.top + 1}`, reason: "no-column" as const }));
}
