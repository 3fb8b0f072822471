/**
 * What we ask to be written into a person's sheet, as data. `excel/` carries it out, checks `before`, and reports what it left alone.
 */
import type { CellValue } from "./grid";

/** What goes into a cell. `text` is always written as text, whatever its first character; a number stays a number. */
export type NewValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "blank" };

/** One cell to be written. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address of the cell; for a merged area its anchor. */
  readonly cell: string;
  /** What the cell held when it was read. If it holds something else by now, the edit is not made. */
  readonly before: CellValue;
  readonly after: NewValue;
  /** The cell's number format then and afterwards; absent: it stays as it is. If it is another by now, the edit is not made. */
  readonly format?: { readonly before: string; readonly after: string };
}

/** Why an edit was not made. */
export type EditRefusal = "changed-since" | "formula" | "covered-by-merge" | "protected" | "sheet-gone";

/** What became of a list of edits. */
export interface EditReport {
  readonly done: readonly CellEdit[];
  readonly refused: readonly { readonly edit: CellEdit; readonly reason: EditRefusal }[];
}

/** The same value, as what goes into a cell. */
export function asNewValue(value: CellValue): NewValue {
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", text: value };
}

/** What a cell holds once `after` was written into it. */
export function asCellValue(after: NewValue): CellValue {
  switch (after.kind) {
    case "text":
      return after.text === "" ? null : after.text;
    case "blank":
      return null;
    default:
      return after.value;
  }
}

/** The edit that takes this one back. */
export function reversed({ sheet, cell, before, after, format }: CellEdit): CellEdit {
  const back: CellEdit = { sheet, cell, before: asCellValue(after), after: asNewValue(before) };
  return format ? { ...back, format: { before: format.after, after: format.before } } : back;
}

/** Does the edit leave the cell as it was? */
export function changesNothing({ before, after, format }: CellEdit): boolean {
  return asCellValue(after) === before && (!format || format.before === format.after);
}

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
  /** Last row of the table, so that the column is framed as far down as the table is; the last remark when absent. */
  readonly bottomRow?: number;
  /** One text a row, by 0-based sheet row. */
  readonly remarks: readonly { readonly row: number; readonly text: string }[];
}
