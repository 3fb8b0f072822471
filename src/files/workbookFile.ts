/**
 * A workbook file as plain data, as `readWorkbookFile` returns it.
 */
import type { Grid } from "../sheet/grid";

export interface SheetFile {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly kind: "worksheet" | "chartsheet";
  /** The sheet is protected against changes. */
  readonly protected: boolean;
  /** Null when no cell holds anything, and for chart sheets. */
  readonly grid: Grid | null;
}

export interface WorkbookFile {
  /** File name with extension. */
  readonly name: string;
  readonly format: "xlsx" | "xls" | "xlsb" | "ods" | "csv";
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetFile[];
}
