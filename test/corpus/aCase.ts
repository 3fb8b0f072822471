/** What a case of the corpus is: a workbook as it comes in, and everything that must come out. */
import type { Draft } from "./build/ledgerDraft";
import { layOut } from "./build/ledgerDraft";
import type { BookContent, SheetContent } from "./build/xlsxBytes";
import { xlsxBytes } from "./build/xlsxBytes";
import type { LedgerGist } from "./gist";
import type { MessId } from "./messList";

export interface Case {
  /** Names the case, and its file. */
  readonly id: string;
  /** One line for the matrix page. */
  readonly title: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly messes: readonly MessId[];
  /** ISO date it is judged at; 2018-07-31 unless the case says otherwise. */
  readonly asOf: string;
  readonly ledgers: readonly LedgerGist[];
  /** Visible sheets that are no ledgers, with the reason. */
  readonly passedOver: Readonly<Record<string, string>>;
  /** The problem's code when the file holds nothing to review. */
  readonly problem: string | null;
}

/** Rows and findings as text, one a line; see gist.ts. */
export interface Expected {
  readonly sheet?: string;
  readonly department?: string | null;
  readonly rows: string;
  readonly findings?: string;
  /** Indicators the department leads and did not report; each is a missing-indicator finding as well. */
  readonly missing?: readonly string[];
  /** What is doubtful about the department: "A1 department-ambiguous". */
  readonly notes?: string;
}

interface Circumstances {
  readonly file?: string;
  readonly asOf?: string;
  readonly passedOver?: Readonly<Record<string, string>>;
  readonly messes?: readonly MessId[];
  readonly date1904?: boolean;
}

const lines = (text: string): readonly string[] => text.split("\n").map((one) => one.trim()).filter((one) => one !== "");

function gistOf({ sheet = "台账", department, rows, findings = "", missing = [], notes = "" }: Expected, usual: string | null): LedgerGist {
  return { sheet, department: department === undefined ? usual : department, rows: lines(rows), findings: [...lines(findings), ...missing.map((name) => `- missing-indicator ${name}`)], missing, notes: lines(notes) };
}

/** The department a draft is of: what its 填报单位 line says. */
const departmentOf = (draft: Draft): string | null => {
  const first = draft.above.find((row) => row.kind === "line" && String(row.texts[0]).startsWith("填报单位："));
  return first?.kind === "line" ? String(first.texts[0]).slice(5) : null;
};

type MessySheet = SheetContent & { readonly messes: readonly MessId[] };

/** A workbook of one sheet with one ledger on it (or several, when `expected` is a list). */
export function aCase(id: string, title: string, draft: Draft, expected: Expected | readonly Expected[], circumstances: Circumstances = {}): Case {
  return aBook(id, title, [draft], expected, circumstances);
}

export function aBook(id: string, title: string, sheets: readonly (Draft | SheetContent | MessySheet)[], expected: Expected | readonly Expected[], circumstances: Circumstances = {}): Case {
  const drafts = sheets.filter((sheet): sheet is Draft => "rows" in sheet);
  const usual = drafts[0] ? departmentOf(drafts[0]) : null;
  const content = (): BookContent => ({ sheets: sheets.map((sheet) => ("rows" in sheet ? layOut(sheet) : sheet)), date1904: circumstances.date1904 });
  return {
    id,
    title,
    file: circumstances.file ?? `${id}.xlsx`,
    bytes: () => xlsxBytes(content()),
    messes: [...new Set([...sheets.flatMap((sheet) => ("messes" in sheet ? sheet.messes : [])), ...(circumstances.messes ?? [])])],
    asOf: circumstances.asOf ?? "2018-07-31",
    ledgers: [expected].flat().map((one) => gistOf(one, usual)),
    passedOver: circumstances.passedOver ?? {},
    problem: null,
  };
}

/** A file of another format, as bytes. */
export function aFile(id: string, title: string, file: string, bytes: () => Uint8Array, messes: readonly MessId[], expected: Expected | readonly Expected[], circumstances: Circumstances = {}): Case {
  return { ...aBook(id, title, [], expected, { ...circumstances, file, messes }), bytes };
}

/** A file that must not be read as a ledger. `passedOver`: its sheets and why, when it is a workbook. */
export function unread(id: string, title: string, file: string, bytes: () => Uint8Array, messes: readonly MessId[], problem: string, passedOver: Readonly<Record<string, string>> = {}): Case {
  return { id, title, file, bytes, messes, asOf: "2018-07-31", ledgers: [], passedOver, problem };
}

/** A sheet of plain cells, for what is no ledger draft. */
export function plainSheet(name: string, rows: readonly (readonly (string | number | null)[])[], merges: readonly string[] = []): SheetContent {
  return { name, cells: new Map(rows.map((row, index) => [index, new Map(row.flatMap((value, column) => (value === null ? [] : [[column, value] as const])))])), merges, hiddenRows: [], hiddenColumns: [] };
}
