/**
 * A workbook file as plain data, as `readWorkbookFile` returns it.
 */
import type { Grid } from "../sheet/grid";
import type { Fault } from "./fault";
import { faultOf } from "./fault";

export interface SheetFile {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly kind: "worksheet" | "chartsheet";
  /** The sheet is protected against changes. */
  readonly protected: boolean;
  /** Null when no cell holds anything, for chart sheets, and where `fault` says why it was not read. */
  readonly grid: Grid | null;
  /** Why this one sheet was not read although the workbook was: it is too large, or a cell lies too far out. */
  readonly fault: Fault | null;
  /** Worksheet custom properties by name. Only .xlsx carries them. */
  readonly customProperties: ReadonlyMap<string, string>;
  /** Formulas of the conditional formats on A1, with their "=". Only read of .xlsx. */
  readonly firstCellRules: readonly string[];
}

export interface WorkbookFile {
  /** File name with extension. */
  readonly name: string;
  readonly format: "xlsx" | "xls" | "xlsb" | "ods" | "csv";
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** When a program last saved it, as the file itself says ("2018-07-31T08:00:00Z"); null when it does not. */
  readonly savedAt: string | null;
  readonly sheets: readonly SheetFile[];
}

/** What most sheets are, and all sheets of formats that say nothing else. */
export const PLAIN_SHEET: Omit<SheetFile, "name" | "grid"> = { fault: null, visibility: "visible", kind: "worksheet", protected: false, customProperties: new Map(), firstCellRules: [] };

/** The grid, or why there is none: a sheet that cannot be kept does not stop the others. Anything but that is thrown on. */
export function gridOrFault(build: () => Grid | null): Pick<SheetFile, "grid" | "fault"> {
  try {
    return { grid: build(), fault: null };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.code !== "far-cell") throw error;
    return { grid: null, fault };
  }
}
