/** 报送情况, before anything is compiled: which department's ledger came in which file, who is missing, what could not be read. Pure. */
import type { CountedFiles } from "./counted";
import type { DateSaid, FileDates, FilesRead } from "./fileReading";
import type { WorkbookBasis } from "../workbookBasis";

/** Files that were read, and what they were read against. */
export interface OfficeFiles {
  readonly read: FilesRead;
  readonly basis: WorkbookBasis;
  /** ISO date the ledgers were judged at. */
  readonly asOf: string;
}

/** One ledger that came in. */
export interface LedgerCame {
  /** As reports call it; null for the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The date the file gives: 截至, else 填报日期, else the period it is filled in until. */
  readonly date: DateSaid | null;
}

export interface RosterLine {
  readonly department: string;
  /** It leads a task of the plan, so a ledger is expected of it. */
  readonly expected: boolean;
  readonly state: "reported" | "unread" | "not-reported";
  /** None unless it reported. */
  readonly ledgers: readonly LedgerCame[];
}

export interface OfficeRoster {
  /** Expected departments and those that reported besides, in the plan's order. */
  readonly lines: readonly RosterLine[];
  /** Ledgers that do not say whose they are. */
  readonly unknown: readonly LedgerCame[];
  readonly expected: number;
  /** Of those expected. */
  readonly reported: number;
}

/** `leftAside`: paths that do not count; `withOwn`: the open workbook's own ledgers count. */
export function officeRoster({ read, basis }: OfficeFiles, counted: Pick<CountedFiles, "unreadDepartments">, leftAside: readonly string[], withOwn: boolean): OfficeRoster {
  const came = [...(withOwn ? basis.ownLedgers.map(({ department, sheet }) => ({ department, file: null, sheet, date: null })) : []), ...ledgersOf(read, new Set(leftAside))];
  const { plan } = basis;
  const expected = new Set(plan.tasks.flatMap(({ leads }) => leads));
  const unread = new Set(counted.unreadDepartments);
  const known = plan.departments.map(({ name }) => name);
  const others = [...expected, ...came.flatMap(({ department }) => department ?? [])].filter((name) => !known.includes(name));
  const lines = [...known, ...[...new Set(others)].sort()].flatMap((department): RosterLine[] => {
    const ledgers = came.filter((one) => one.department === department).map(({ file, sheet, date }) => ({ file, sheet, date }));
    const state = ledgers.length > 0 ? "reported" : unread.has(department) ? "unread" : "not-reported";
    return expected.has(department) || state !== "not-reported" ? [{ department, expected: expected.has(department), state, ledgers }] : [];
  });
  return {
    lines,
    unknown: came.filter(({ department }) => department === null).map(({ file, sheet, date }) => ({ file, sheet, date })),
    expected: lines.filter((line) => line.expected).length,
    reported: lines.filter((line) => line.expected && line.state === "reported").length,
  };
}

/** One entry a department, file and sheet: a sheet with several tables of one department is one ledger to a reader. */
function ledgersOf({ files }: FilesRead, aside: ReadonlySet<string>): (LedgerCame & { readonly department: string | null })[] {
  return files.flatMap(({ path, file, reading }) => {
    if (reading.kind === "unread" || aside.has(path)) return [];
    const sheets = new Map(reading.reviews.map(({ department, ledger: { sheet } }) => [`${department ?? ""}\n${sheet}`, { department, sheet }]));
    return [...sheets.values()].map(({ department, sheet }) => ({ department, file, sheet, date: dateOf(reading.dates) }));
  });
}

const dateOf = ({ asOf, filledOn, period }: FileDates): DateSaid | null => asOf ?? filledOn ?? period;
