/**
 * The open workbook as plain data, one entry a worksheet, taken in one reading.
 */
import type { Grid } from "./grid";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Kind of our own sheet ("summary"), or null for a person's sheet. */
  readonly ours: string | null;
  readonly protected: boolean;
  /** Null when the sheet is empty. */
  readonly grid: Grid | null;
}

export interface WorkbookSnapshot {
  /** File name of the workbook, "" when it was never saved. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}
