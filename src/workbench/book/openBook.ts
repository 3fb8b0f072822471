/**
 * What an opened workbook file is to the workbench: the model that answers Office.js, and the bytes it came from,
 * on which the journal is replayed when it is saved.
 */
import type { WorkbookFile } from "../../files";
import type { ModelWorkbook } from "../model/workbook";

export interface OpenBook {
  readonly workbook: ModelWorkbook;
  /** The file as it was opened; null for a workbook that never was a file. */
  readonly original: Uint8Array | null;
  /** What the file was. Only "xlsx" is saved by replaying; the others are written anew as .xlsx. */
  readonly format: WorkbookFile["format"] | "new";
}

/** A workbook without a file, for example the summary that `compile` makes. It is saved as a new .xlsx. */
export const newBook = (workbook: ModelWorkbook): OpenBook => ({ workbook, original: null, format: "new" });

/** The name the saved bytes should have: what was not .xlsx or .xlsm before is one now. */
export function savedName(book: OpenBook): string {
  return book.format === "xlsx" || /\.xlsx$/i.test(book.workbook.name) ? book.workbook.name : `${book.workbook.name.replace(/\.[^.]*$/, "")}.xlsx`;
}
