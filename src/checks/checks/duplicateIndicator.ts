/** One indicator in several rows. Every one of them is listed with the others; each keeps its own verdict, none is preferred. */
import type { Check, JudgedRow, LedgerHit } from "../check";

export const duplicateIndicator: Check<"duplicate-indicator"> = {
  code: "duplicate-indicator",
  severity: "warning",
  looksAt: "ledger",
  checkLedger({ rows }) {
    const byIndicator = new Map<string, JudgedRow[]>();
    for (const judged of rows) {
      if (!judged.indicator) continue;
      const same = byIndicator.get(judged.indicator.id);
      if (same) same.push(judged);
      else byIndicator.set(judged.indicator.id, [judged]);
    }
    return [...byIndicator.values()].filter((same) => same.length > 1).flatMap(hitsOf);
  },
};

/** Beyond this many, the others are not repeated at every row: a column of one name would otherwise cost its square. */
const LISTED = 20;

function hitsOf(same: readonly JudgedRow[]): LedgerHit<"duplicate-indicator">[] {
  const cells = same.map(({ row }) => row.nameCell.cell);
  return same.map(({ row, indicator }) => ({
    row: row.row + 1,
    cell: row.nameCell.cell,
    indicator,
    facts: { otherCells: cells.slice(0, LISTED + 1).filter((cell) => cell !== row.nameCell.cell).slice(0, LISTED) },
  }));
}
