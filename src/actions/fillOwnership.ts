/**
 * 填写责任单位: writes who is responsible into blank owner cells, and into differing ones only where asked. The workbook is
 * read and written in one batch (3 syncs), so what is filled follows from what stands there now, not from an old review.
 *
 * Row heights are left alone. A row whose height a person fixed may show less than the whole of a long list of departments; the
 * text is whole in the cell, rows of automatic height grow by themselves, and the height was fixed for a print that would break.
 */
import { readAndEdit } from "../excel/applyEdits";
import type { CellEdit } from "../sheet/edit";
import type { OwnerCell } from "../ownership/ownership";
import { ownershipEdits, undecidedCells } from "../ownership/ownershipEdits";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { FillPreview, FillReport, WorkbookReview } from "./outcomes";
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

/** What filling would do, before anything is written. Pure. */
export function previewFill(review: WorkbookReview): FillPreview {
  const undecided = undecidedCells(review.owners);
  const out = new Set(undecided.flat());
  const cells = oneACell(review.owners.filter((owner) => !out.has(owner)));
  return {
    blank: cells.filter(({ state, reading }) => state.kind === "blank" && !reading.isFormula),
    different: cells.filter(({ state }) => state.kind === "different"),
    skipped: [...undecided.map(([first]) => ({ sheet: first!.sheet, cell: first!.reading.cell, reason: "owners-differ" as const })), ...formulaCells(cells), ...rowsWithoutColumn(review)],
  };
}

/** A merged cell stands in several rows and is one cell: the first row that something is to be done about speaks for it. */
function oneACell(owners: readonly OwnerCell[]): readonly OwnerCell[] {
  const cells = new Map<string, OwnerCell>();
  for (const owner of owners) {
    const key = keyOf({ sheet: owner.sheet, cell: owner.reading.cell });
    const known = cells.get(key);
    if (!known || (known.state.kind === "same" && owner.state.kind !== "same")) cells.set(key, owner);
  }
  return [...cells.values()];
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
