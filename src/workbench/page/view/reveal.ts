/**
 * Where the grid must scroll so that a cell is in sight. Pure; pixels as the grid counts them.
 */
import type { GridSheet } from "./gridTypes";
import { STANDARD_COLUMN, STANDARD_ROW } from "./sheetView";

export interface Window {
  readonly scroll: number;
  readonly size: number;
}

interface Axis {
  readonly sizes: Record<string, number> | undefined;
  readonly hidden: Record<string, number> | undefined;
  readonly standard: number;
  /** Rows or columns that stay in sight. */
  readonly frozen: number;
}

export const rowAxis = (sheet: GridSheet): Axis => ({ sizes: sheet.config?.rowlen, hidden: sheet.config?.rowhidden, standard: STANDARD_ROW, frozen: frozenCount(sheet, "row_focus") });
export const columnAxis = (sheet: GridSheet): Axis => ({ sizes: sheet.config?.columnlen, hidden: sheet.config?.colhidden, standard: STANDARD_COLUMN, frozen: frozenCount(sheet, "column_focus") });

function frozenCount(sheet: GridSheet, key: "row_focus" | "column_focus"): number {
  return (sheet.frozen?.range?.[key] ?? -1) + 1;
}

/** Pixels before row or column `index`. */
export function offsetOf(axis: Axis, index: number): number {
  let offset = 0;
  for (let each = 0; each < index; each += 1) offset += axis.hidden?.[String(each)] === undefined ? (axis.sizes?.[String(each)] ?? axis.standard) + 1 : 0;
  return offset;
}

/** The new scroll position, or null when the cell is in sight already. A third of the window stays before it. */
export function scrollTo(axis: Axis, index: number, window: Window): number | null {
  const frozen = offsetOf(axis, axis.frozen);
  if (index < axis.frozen) return null;
  const start = offsetOf(axis, index);
  const end = offsetOf(axis, index + 1);
  if (start >= window.scroll + frozen && end <= window.scroll + window.size) return null;
  return Math.max(0, Math.round(start - frozen - (window.size - frozen) / 3));
}
