/**
 * Sparse cells of a sheet → the Grid the pure rooms read: the rectangle around the cells that hold something. Cells that merely look
 * like something (borders drawn down to row 60,000) do not widen it.
 */
import type { Area } from "../sheet/address";
import { toA1 } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { figure, tooLarge } from "./fault";
import { MAX_GRID_CELLS } from "./limits";

export interface SparseCell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  readonly format: string;
}

export interface SparseSheet {
  readonly name: string;
  readonly date1904: boolean;
  /** By 0-based row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SparseCell>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const holds = (cell: SparseCell): boolean => (cell.value !== null && cell.value !== "") || cell.formula !== undefined;

/** The Grid of a sheet, null when no cell holds anything. Throws FileFault when the rectangle would be too large. */
export function toGrid(sheet: SparseSheet): Grid | null {
  const area = contentArea(sheet.cells);
  if (!area) return null;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (rows * columns > MAX_GRID_CELLS) throw tooLarge(`${sheet.name}!${toA1({ row: area.bottom, column: area.right })} > ${figure(MAX_GRID_CELLS)}`);
  const values: CellValue[][] = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formats: string[][] = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  const formulas = new Map<string, string>();
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right) continue;
      values[row - area.top]![column - area.left] = cell.value === "" ? null : cell.value;
      formats[row - area.top]![column - area.left] = cell.format;
      if (cell.formula !== undefined) formulas.set(toA1({ row, column }), cell.formula);
    }
  }
  const { name, date1904, merges, hiddenRows, hiddenColumns } = sheet;
  return { sheet: name, origin: { row: area.top, column: area.left }, values, formats, formulas, merges, hiddenRows, hiddenColumns, date1904 };
}

function contentArea(cells: SparseSheet["cells"]): Area | null {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      if (!holds(cell)) continue;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area.bottom < 0 ? null : area;
}
