/**
 * Onto which sheets documents go, from a reading of the workbook. Pure: the same answer serves as a preview and as the order
 * to write. A sheet of ours is filled again in place; a person's sheet is never touched, so a taken name becomes "汇总表 (2)";
 * a sheet of ours that somebody changed is left to them, and a new one is written beside it.
 */
import type { SheetSnapshot } from "../sheet/workbookSnapshot";
import { freeSheetName } from "./sheetName";

export interface SheetPlace {
  readonly kind: string;
  readonly wished: string;
  readonly name: string;
  /** The sheet of ours to be filled again, with the fingerprint of what it held when it was read; null for a new one. */
  readonly onto: { readonly id: string; readonly content: string } | null;
}

export interface SheetsPlan {
  /** One a document, in the documents' order. */
  readonly places: readonly SheetPlace[];
  /** Sheets of ours that somebody changed: left as they are, and no longer ours. */
  readonly leave: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
}

/** `alsoLeave`: names of sheets of ours that hold something the documents do not carry over. */
export function planSheets(documents: readonly { readonly kind: string; readonly name: string }[], sheets: readonly SheetSnapshot[], alsoLeave: readonly string[] = []): SheetsPlan {
  const taken = sheets.map(({ name }) => name);
  const kinds = new Set(documents.map(({ kind }) => kind));
  const places = documents.map(({ kind, name: wished }): SheetPlace => {
    const sheet = standingSheet(sheets.filter(({ name }) => !alsoLeave.includes(name)), kind, wished);
    const name = sheet?.name ?? freeSheetName(wished, taken);
    taken.push(name);
    return { kind, wished, name, onto: sheet?.own ? { id: sheet.own.id, content: sheet.own.content } : null };
  });
  const leave = sheets.flatMap(({ ours, own, name }) => (ours !== null && kinds.has(ours) && own && (own.touched || alsoLeave.includes(name)) ? [{ id: own.id, name, kind: ours }] : []));
  return { places, leave };
}

/** The untouched sheet of a kind. Where a person made copies, the one that bears our name, else the first. */
function standingSheet(sheets: readonly SheetSnapshot[], kind: string, wished: string): SheetSnapshot | null {
  const standing = sheets.filter(({ ours, own }) => ours === kind && own !== undefined && !own.touched);
  return standing.find(({ name }) => name === wished) ?? standing[0] ?? null;
}
