/** From owner cells to edits: which cells to fill with what. Blank cells only, unless asked to overwrite differing ones. */
import type { CellEdit } from "../sheet/edit";
import type { OwnerCell } from "./ownership";

export interface FillOptions {
  /** Also replace cells that name others than the plan. */
  readonly overwrite: boolean;
}

/**
 * One edit a cell, in the order of `owners`. A merged cell is written once, at its anchor, and only when all rows under it
 * call for the same text. A cell with a formula is never written.
 */
export function ownershipEdits(owners: readonly OwnerCell[], { overwrite }: FillOptions): readonly CellEdit[] {
  return byCell(owners).flatMap((same) => editOf(same, overwrite) ?? []);
}

/**
 * Merged cells that stand for rows with different owners, one entry a cell with all its rows: no one text is right for all of
 * them, so they are never written. Those that agree with the plan as they are, or hold a formula, are not among them.
 */
export function undecidedCells(owners: readonly OwnerCell[]): readonly (readonly OwnerCell[])[] {
  return byCell(owners).filter((same) => !same[0]!.reading.isFormula && !agree(same) && same.some(({ state }) => state.kind !== "same"));
}

function byCell(owners: readonly OwnerCell[]): readonly (readonly OwnerCell[])[] {
  const cells = new Map<string, OwnerCell[]>();
  for (const owner of owners) {
    const key = `${owner.reading.cell}@${owner.sheet}`;
    const same = cells.get(key);
    if (same) same.push(owner);
    else cells.set(key, [owner]);
  }
  return [...cells.values()];
}

const agree = (same: readonly OwnerCell[]): boolean => same.every(({ expected }) => expected === same[0]!.expected);

function editOf(same: readonly OwnerCell[], overwrite: boolean): CellEdit | null {
  const [first] = same;
  if (!first || first.reading.isFormula || !agree(same)) return null;
  const wanted = first.state.kind === "blank" || (overwrite && same.some(({ state }) => state.kind === "different"));
  if (!wanted) return null;
  return { sheet: first.sheet, cell: first.reading.cell, before: first.reading.value, after: { kind: "text", text: first.expected } };
}
