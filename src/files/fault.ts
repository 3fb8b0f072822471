/**
 * Inside `files/` a bad file is thrown as a FileFault, and turned into a Problem at the room's door (`attempt`). Nothing is thrown outside.
 */
import type { Outcome, Problem } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";

/** What was wrong, before the file's name is known. */
export type Fault =
  | { readonly code: "workbook-damaged"; readonly detail: string }
  | { readonly code: "workbook-too-large"; readonly limit: string }
  | { readonly code: "workbook-encrypted" }
  | { readonly code: "not-a-workbook"; readonly looksLike: Extract<Problem, { code: "not-a-workbook" }>["looksLike"] };

export class FileFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** The file breaks the rules of its format. `detail` is technical: a part's name and what was wrong there. */
export const damaged = (detail: string): FileFault => new FileFault({ code: "workbook-damaged", detail });
/** 1000000 → "1,000,000": limits are shown in every language, so they are figures and no words. */
export const figure = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** A limit of limits.ts was passed. `limit` reads the same in every language: "50 MB", "1,000,000", or the far cell with the limit it breaks. */
export const tooLarge = (limit: string): FileFault => new FileFault({ code: "workbook-too-large", limit });

/** Runs `read` and turns whatever it throws into a Problem that names the file. An unforeseen error counts as a damaged file. */
export function attempt<T>(file: string, read: () => T): Outcome<T> {
  try {
    return succeeded(read());
  } catch (error) {
    if (error instanceof FileFault) return failed({ ...error.fault, file });
    return failed({ code: "workbook-damaged", file, detail: error instanceof Error ? error.message : String(error) });
  }
}
