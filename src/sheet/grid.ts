/**
 * A Grid is a snapshot of one worksheet's used cells as plain data: what `excel/` and `files/` hand to the pure rooms.
 * It is safe to keep, to copy between threads, and to read after Excel is gone.
 */
import type { Area, CellPosition } from "./address";
import { MAX_COLUMNS, toA1 } from "./address";

/** What a cell holds. Blank is null (Office.js says ""). A formula error is its text, such as "#REF!". A date is its serial number. */
export type CellValue = string | number | boolean | null;

/**
 * Stands where a file holds a formula that no program has worked out yet (scripts write such files). Excel itself never shows it:
 * it works everything out when it opens the file. It is neither blank nor an error, and never a figure.
 */
export const NOT_CALCULATED = "#NOT_CALCULATED!";

export interface Grid {
  /** The worksheet's name as written. */
  readonly sheet: string;
  /** Position on the sheet of `values[0][0]`. */
  readonly origin: CellPosition;
  /** Rows of cells; every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number-format codes ("General", "0.0%"), same shape as `values`. */
  readonly formats: readonly (readonly string[])[];
  /** Formulas by A1 address ("F5" → "=D5/E5"), only where the cell holds one. `values` has its cached result. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Merged areas, in sheet coordinates. Only the top-left cell of one carries a value. */
  readonly merges: readonly Area[];
  /** Sheet rows (0-based) that are hidden, by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  /** Sheet columns (0-based) that are hidden. */
  readonly hiddenColumns: readonly number[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** The value at a sheet position; null outside the grid. Covered cells of a merge are null: see `mergedValueAt`. */
export function valueAt(grid: Grid, position: CellPosition): CellValue {
  return grid.values[position.row - grid.origin.row]?.[position.column - grid.origin.column] ?? null;
}

/** The number format at a sheet position; "General" outside the grid. */
export function formatAt(grid: Grid, position: CellPosition): string {
  return grid.formats[position.row - grid.origin.row]?.[position.column - grid.origin.column] ?? "General";
}

/** Merged areas by covered cell, built once a grid, so that looking through merges costs the same in a sheet of any size. */
const mergeIndexes = new WeakMap<Grid, ReadonlyMap<number, Area>>();

function mergeIndex(grid: Grid): ReadonlyMap<number, Area> {
  const known = mergeIndexes.get(grid);
  if (known) return known;
  const index = new Map<number, Area>();
  const end = gridEnd(grid);
  for (const area of grid.merges) {
    for (let row = Math.max(area.top, grid.origin.row); row <= Math.min(area.bottom, end.row - 1); row += 1) {
      for (let column = Math.max(area.left, grid.origin.column); column <= Math.min(area.right, end.column - 1); column += 1) {
        const key = row * MAX_COLUMNS + column;
        if (!index.has(key)) index.set(key, area);
      }
    }
  }
  mergeIndexes.set(grid, index);
  return index;
}

/** The merged area that covers a cell of the grid, or null. */
export function mergeAt(grid: Grid, position: CellPosition): Area | null {
  return mergeIndex(grid).get(position.row * MAX_COLUMNS + position.column) ?? null;
}

/** The cell that carries the value shown at `position`: the anchor of its merge, or the cell itself. */
export function anchorOf(grid: Grid, position: CellPosition): CellPosition {
  const merge = mergeAt(grid, position);
  return merge ? { row: merge.top, column: merge.left } : position;
}

/** The value a person sees at `position`, looking through merges. */
export function mergedValueAt(grid: Grid, position: CellPosition): CellValue {
  return valueAt(grid, anchorOf(grid, position));
}

/** The formula at a sheet position, or null. */
export function formulaAt(grid: Grid, position: CellPosition): string | null {
  return grid.formulas.get(toA1(position)) ?? null;
}

/** First row below and first column right of the grid, in sheet coordinates. */
export function gridEnd(grid: Grid): CellPosition {
  return { row: grid.origin.row + grid.values.length, column: grid.origin.column + (grid.values[0]?.length ?? 0) };
}
