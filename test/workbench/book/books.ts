/** Opening, editing, saving and looking into the parts, as the tests of this folder do it. */
import { strFromU8, unzipSync } from "fflate";
import { areaFromA1, fromA1 } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/address";
import { openBook } from "../../../src/workbench/book/open";
import type { OpenBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/save";
import { applyEdit } from "../../../src/workbench/model/applyEdit";
import type { ModelCell, ModelSheet, WorkbookEdit } from "../../../src/workbench/model/workbook";

/** An edit of one sheet without the sheet's id. */
type Without<T> = T extends { readonly sheet: string } ? Omit<T, "sheet"> : never;
export type SheetEdit = Without<WorkbookEdit>;

export async function opened(bytes: Uint8Array, name = "区农委.xlsx"): Promise<OpenBook> {
  const outcome = await openBook(bytes, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export async function saved(book: OpenBook): Promise<Uint8Array> {
  const outcome = await saveBook(book);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** The file after these edits of the sheet at `index`. */
export async function edited(bytes: Uint8Array, edits: readonly SheetEdit[], index = 0): Promise<Uint8Array> {
  const book = await opened(bytes);
  const sheet = book.workbook.sheets[index]!.id;
  for (const edit of edits) applyEdit(book.workbook, { ...edit, sheet } as WorkbookEdit);
  return saved(book);
}

export const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
export const textOfPart = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** Names of parts that differ between two files, those that exist in one only included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, two] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].filter((name) => one[name] !== two[name]).sort();
}

export function cell(sheet: ModelSheet | undefined, a1: string): ModelCell | undefined {
  const { row, column } = fromA1(a1)!;
  return sheet?.cells.get(row)?.get(column);
}

export const area = (a1: string): Area => areaFromA1(a1)!;
export const write = (a1: string, value: ModelCell["value"], formula?: string): SheetEdit => ({ kind: "setCell", ...fromA1(a1)!, value, ...(formula === undefined ? {} : { formula }) });
