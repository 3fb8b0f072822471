/**
 * What a range shows of its cells: values, formulas, formats, types, hidden rows.
 */
import { MAX_COLUMNS } from "../../sheet/address";
import { cellAt, cellCount, intersection, isErrorValue } from "../model/cells";
import type { ModelCell } from "../model/workbook";
import type { RangeTarget } from "./arguments";
import { displayed } from "./display";
import type { HostState } from "./hostState";
import { sizeOf } from "./writing";

/** A 2-D array over the range; null, without an error, when the range is larger than Excel reads. */
export function matrix<T>(range: RangeTarget, host: HostState, of: (cell: ModelCell | undefined, row: number, column: number) => T): T[][] | null {
  if (cellCount(range.area) > host.faults.cellReadLimit) return null;
  const { rows, columns } = sizeOf(range);
  const covered = coveredCells(range);
  return Array.from({ length: rows }, (_row, rowOffset) => {
    const row = range.area.top + rowOffset;
    return Array.from({ length: columns }, (_column, columnOffset) => {
      const column = range.area.left + columnOffset;
      const cell = cellAt(range.sheet, row, column);
      return of(cell && covered.has(row * MAX_COLUMNS + column) ? { ...cell, value: null, formula: undefined } : cell, row, column);
    });
  });
}

/** Cells of the range that lie under a merge and are not its anchor: they show nothing, whatever a file put there. */
function coveredCells({ sheet, area }: RangeTarget): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const shared = intersection(merge, area);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row += 1) {
      for (let column = shared.left; column <= shared.right; column += 1) if (row !== merge.top || column !== merge.left) covered.add(row * MAX_COLUMNS + column);
    }
  }
  return covered;
}

/** As `matrix`, after formulas written in this batch were worked out. */
function resultMatrix<T>(range: RangeTarget, host: HostState, of: (cell: ModelCell | undefined) => T): T[][] | null {
  host.calculate(true);
  return matrix(range, host, of);
}

export const values = (range: RangeTarget, host: HostState) => resultMatrix(range, host, (cell) => cell?.value ?? "");
export const formulas = (range: RangeTarget, host: HostState) => matrix(range, host, (cell) => cell?.formula ?? cell?.value ?? "");
export const numberFormats = (range: RangeTarget, host: HostState) => matrix(range, host, (cell) => cell?.numberFormat ?? "General");
export const texts = (range: RangeTarget, host: HostState) => resultMatrix(range, host, (cell) => displayed(cell?.value ?? null, cell?.numberFormat ?? "General", host.workbook.date1904));

export const valueTypes = (range: RangeTarget, host: HostState) =>
  resultMatrix(range, host, (cell) => {
    const value = cell?.value ?? "";
    if (value === "") return "Empty";
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    return isErrorValue(value) ? "Error" : "String";
  });

/** True or false when all rows (columns) agree, else null. */
export function allHidden(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** One value when every cell of the range has it, else null (Excel's answer for mixed looks). */
export function uniform<T extends string | number | boolean>(range: RangeTarget, of: (cell: ModelCell | undefined) => T): T | null {
  const counts = sizeOf(range);
  const rows = Math.min(counts.rows, 20_000);
  const first = of(cellAt(range.sheet, range.area.top, range.area.left));
  for (let row = range.area.top; row < range.area.top + rows; row += 1) {
    for (let column = range.area.left; column <= Math.min(range.area.right, range.area.left + 1_000); column += 1) if (of(cellAt(range.sheet, row, column)) !== first) return null;
  }
  return first;
}
