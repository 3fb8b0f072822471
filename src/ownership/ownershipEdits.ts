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
  const byCell = new Map<string, OwnerCell[]>();
  for (const owner of owners) {
    const key = `${owner.reading.cell}@${owner.sheet}`;
    const same = byCell.get(key);
    if (same) same.push(owner);
    else byCell.set(key, [owner]);
  }
  return [...byCell.values()].flatMap((same) => editOf(same, overwrite) ?? []);
}

function editOf(same: readonly OwnerCell[], overwrite: boolean): CellEdit | null {
  const [first] = same;
  if (!first || first.reading.isFormula || same.some(({ expected }) => expected !== first.expected)) return null;
  const wanted = first.state.kind === "blank" || (overwrite && same.some(({ state }) => state.kind === "different"));
  if (!wanted) return null;
  return { sheet: first.sheet, cell: first.reading.cell, before: first.reading.value, after: { kind: "text", text: first.expected } };
}
