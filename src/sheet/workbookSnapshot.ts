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
  /** Only of a sheet of ours, and only in an open workbook. */
  readonly own?: OwnSheet;
}

/**
 * A ledger that was made blank from the plan ("ledger:区农委"): known as ours, so that it can be made anew and its protection opened,
 * and otherwise a person's sheet to every reader.
 */
const LEDGER_KIND = "ledger:";
export const ledgerKind = (department: string): string => LEDGER_KIND + department;
export const isLedgerKind = (kind: string | null): boolean => kind !== null && kind.startsWith(LEDGER_KIND);

/** How a sheet of ours stands in the open workbook. */
export interface OwnSheet {
  readonly id: string;
  /** Fingerprint of everything on it: whoever writes it anew makes sure that it still holds what was read. */
  readonly content: string;
  /** Somebody changed it elsewhere than in the columns meant for typing: it is left to them, and a new one written beside it. */
  readonly touched: boolean;
}

export interface WorkbookSnapshot {
  /** File name of the workbook, "" when it was never saved. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}
