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
  /** A person said stop; nothing was written. */
  | { readonly code: "stopped" }
  // the workbook
  | { readonly code: "no-ledger"; readonly sheets: readonly { readonly sheet: string; readonly reason: string }[] }
  | { readonly code: "sheet-name-taken"; readonly sheet: string }
  | { readonly code: "nothing-to-undo" }
  // files
  | { readonly code: "file-not-found"; readonly file: string }
  | { readonly code: "not-a-workbook"; readonly file: string; readonly looksLike: "html" | "pdf" | "image" | "text" | "zip" | "word" | "empty" | "unknown" }
  | { readonly code: "workbook-encrypted"; readonly file: string }
  | { readonly code: "workbook-damaged"; readonly file: string; readonly detail: string }
  | { readonly code: "workbook-too-large"; readonly file: string; readonly limit: string }
  | { readonly code: "cannot-write"; readonly file: string; readonly detail: string }
  | { readonly code: "unexpected"; readonly detail: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const succeeded = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
