/**
 * Inside `files/` a bad file is thrown as a FileFault, and turned into a Problem at the room's door (`attempt`). Nothing is thrown outside.
 */
import type { Outcome, Problem, TooMuch } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";

type FileProblem = Extract<Problem, { code: "workbook-damaged" | "workbook-too-large" | "workbook-encrypted" | "not-a-workbook" | "far-cell" | "sheet-name-refused" }>;
type WithoutFile<T> = T extends unknown ? Omit<T, "file"> : never;

/** What was wrong, before the file's name is known. */
export type Fault = WithoutFile<FileProblem>;

export class FileFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** The file breaks the rules of its format. `detail` is technical: a part's name and what was wrong there. */
export const damaged = (detail: string): FileFault => new FileFault({ code: "workbook-damaged", detail });
/** 1000000 → "1,000,000": limits are shown in every language, so they are figures and no words. */
export const figure = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** 52428800 → "50 MB". */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** A limit of limits.ts was passed: there are more than `limit` ("50 MB", "1,000,000") of `what`. */
export const tooLarge = (what: TooMuch, limit: string): FileFault => new FileFault({ code: "workbook-too-large", what, limit });

/** Something stands so far from the rest of its sheet that the cells between cannot be kept. */
export const farCell = (sheet: string, cell: string): FileFault => new FileFault({ code: "far-cell", sheet, cell });

/** Names that JavaScript objects answer to by themselves; no honest workbook has a sheet of that name. */
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/** Throws FileFault for a sheet name nobody gives in earnest. */
export function checkSheetName(sheet: string): void {
  if (FORBIDDEN_NAMES.has(sheet)) throw new FileFault({ code: "sheet-name-refused", sheet });
}

/** What an error says of the file: an unforeseen one counts as a damaged file. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FileFault) return error.fault;
  return { code: "workbook-damaged", detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) };
}

/** Runs `read` and turns whatever it throws into a Problem that names the file. */
export function attempt<T>(file: string, read: () => T): Outcome<T> {
  try {
    return succeeded(read());
  } catch (error) {
    return failed({ ...faultOf(error), file });
  }
}
