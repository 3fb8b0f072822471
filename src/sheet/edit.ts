/**
 * What we ask to be written into a person's sheet, as data. `excel/` carries it out, checks `before`, and reports what it left alone.
 */
import type { CellValue } from "./grid";

/** One cell to be written. `text` is always written as text, whatever its first character; a number stays a number. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address of the cell; for a merged area its anchor. */
  readonly cell: string;
  /** What the cell held when it was read. If it holds something else by now, the edit is not made. */
  readonly before: CellValue;
  readonly after: { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly value: number };
}

/** Why an edit was not made. */
export type EditRefusal = "changed-since" | "formula" | "covered-by-merge" | "protected" | "sheet-gone";

/** Severities a mark can show; each has its own look, never colour alone. */
export type MarkKind = "error" | "warning" | "info";

/** Cells to mark on one sheet, one entry a kind. */
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly { readonly kind: MarkKind; /** A1 cells or areas, no sheet names. */ readonly areas: readonly string[] }[];
}

/** A column of remarks written right of a ledger, so that people without the add-in can read why. Known as ours by its mark. */
export interface RemarkColumn {
  readonly sheet: string;
  /** 0-based sheet column, and 0-based sheet row of the heading. */
  readonly column: number;
  readonly headingRow: number;
  /** How many rows the heading takes (merged when more than one). */
  readonly headingRows: number;
  readonly heading: string;
  /** One text a row, by 0-based sheet row. */
  readonly remarks: readonly { readonly row: number; readonly text: string }[];
}
