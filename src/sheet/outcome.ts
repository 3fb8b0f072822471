/**
 * Errors as values. Everything that can fail for a person's reasons returns an Outcome; the sentence comes from `locales/`.
 */

/** What went wrong, as a code and its facts. */
export type Problem =
  // Excel
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "other-workbook-in-front" }
  | { readonly code: "excel-too-old"; readonly needs: string }
  | { readonly code: "payload-too-large" }
  | { readonly code: "timeout" }
  | { readonly code: "excel-error"; readonly excelCode: string; readonly detail: string }
  | { readonly code: "office-not-loaded" }
  // the workbook
  | { readonly code: "no-ledger"; readonly sheets: readonly { readonly sheet: string; readonly reason: string }[] }
  | { readonly code: "sheet-name-taken"; readonly sheet: string }
  | { readonly code: "nothing-to-undo" }
  /** The workbook's own plan is not in order. Each fault is a PlanFault of `planSheets/`, which knows this room and not the other way round. */
  | { readonly code: "plan-broken"; readonly faults: readonly { readonly code: string; readonly sheet: string | null; readonly cell: string | null }[] }
  /** The plan asks nothing of any department of its register. */
  | { readonly code: "nobody-has-share" }
  | { readonly code: "unknown-department"; readonly department: string; readonly departments: readonly string[] }
  | { readonly code: "sheet-changed"; readonly sheet: string }
  | { readonly code: "write-halfway"; readonly sheets: readonly string[] }
  | { readonly code: "cancelled" }
  // files
  | { readonly code: "file-not-found"; readonly file: string }
  /** The file is there and cannot be opened: locked by another program, moved meanwhile, on a stick that was pulled out. */
  | { readonly code: "file-not-readable"; readonly file: string; readonly detail: string }
  | { readonly code: "not-a-workbook"; readonly file: string; readonly looksLike: LooksLike }
  | { readonly code: "workbook-encrypted"; readonly file: string }
  | { readonly code: "workbook-damaged"; readonly file: string; readonly detail: string }
  | { readonly code: "workbook-too-large"; readonly file: string; readonly what: TooMuch; readonly limit: string }
  /** Something stands in `cell`, far from everything else on the sheet. */
  | { readonly code: "far-cell"; readonly file: string; readonly sheet: string; readonly cell: string }
  | { readonly code: "sheet-name-refused"; readonly file: string; readonly sheet: string }
  /** Reading took longer than any honest file takes, and was ended. */
  | { readonly code: "reading-timed-out"; readonly file: string; readonly seconds: number }
  /** The reader itself gave up on this file: out of memory, or a fault of ours. */
  | { readonly code: "reading-failed"; readonly file: string; readonly detail: string }
  /** The part of the program that reads files could not be loaded. */
  | { readonly code: "reader-not-loaded" }
  | { readonly code: "not-a-notice"; readonly file: string; readonly looksLike: Exclude<LooksLike, "text" | "word"> | "workbook" | "old-word" }
  | { readonly code: "notice-encrypted"; readonly file: string }
  | { readonly code: "notice-damaged"; readonly file: string; readonly detail: string }
  | { readonly code: "notice-too-large"; readonly file: string; readonly limit: string }
  | { readonly code: "cannot-write"; readonly file: string; readonly detail: string }
  | { readonly code: "unexpected"; readonly detail: string };

/** What a file that is no workbook seems to be. */
export type LooksLike = "web-page" | "login-page" | "web-table" | "pdf" | "ofd" | "image" | "text" | "archive" | "word" | "presentation" | "empty" | "unknown";

/** Of what a file has more than is read. "part" is one piece of it after unpacking, "unpacked" all of them. */
export type TooMuch = "bytes" | "part" | "unpacked" | "parts" | "sheets" | "rows" | "cells" | "texts" | "elements";

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const succeeded = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
