/** What filling would do to the cells of a review, before anything is written. Pure, so that the pane has it at once. */
import type { OwnerCell } from "../ownership/ownership";
import { undecidedCells } from "../ownership/ownershipEdits";
import type { FillPreview, FillReport, WorkbookReview } from "./outcomes";

/** One entry a cell. A formula is never written; a merged cell over rows with different owners neither. */
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
    const key = `${owner.reading.cell}@${owner.sheet}`;
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
