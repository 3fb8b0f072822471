/**
 * The journal of our last write, kept in memory while the pane is open: below ExcelApi 1.20 an add-in's write empties Excel's
 * own undo list, so 撤销上次操作 is ours to offer. One step back; a second write replaces the first.
 */
import type { CellEdit, RemarkColumn, SheetMarks } from "../sheet/edit";
import type { SheetContents } from "../sheet/document";

/** Marks and remarks as they were asked for. */
export interface Marking {
  readonly marks: readonly SheetMarks[];
  readonly remarks: readonly RemarkColumn[];
}

/** A sheet written by us: which, the fingerprint of what is on it, and what of ours stood there before (null: the sheet is new). */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly content: string;
  readonly before: SheetContents | null;
  /** Columns the document hides. */
  readonly hidden: readonly number[];
  /** The document puts filter buttons there. */
  readonly filtered: boolean;
}

/** A sheet that was left to people, with the kind it bore. */
export interface LeftSheet {
  readonly sheetId: string;
  readonly kind: string;
}

/** What our sheets were written for. */
export type DocumentsAction = "compile" | "plan" | "ledgers";

export type JournalEntry =
  | { readonly kind: "cells"; readonly action: "fill" | "correct"; readonly edits: readonly CellEdit[] }
  /** `before` and `after` are null when nothing of ours stood (or stands) there. */
  | { readonly kind: "marks"; readonly action: "mark" | "clear"; readonly before: Marking | null; readonly after: Marking | null }
  | { readonly kind: "documents"; readonly action: DocumentsAction; readonly sheets: readonly WrittenSheet[]; readonly left: readonly LeftSheet[] };

let last: JournalEntry | null = null;
let standing: Marking | null = null;

export function remember(entry: JournalEntry): void {
  last = entry;
}

/** The entry to undo next, left in place; null when there is none. */
export function lastEntry(): JournalEntry | null {
  return last;
}

export function forget(): void {
  last = null;
}

/** The marks we last put into this workbook, as far as this pane knows. */
export function standingMarks(): Marking | null {
  return standing;
}

export function setStandingMarks(marking: Marking | null): void {
  standing = marking;
}

/** For tests, and for another workbook in the same pane. */
export function forgetEverything(): void {
  last = null;
  standing = null;
}
