/**
 * One file's bytes → its ledgers, reviewed. This is the whole work on a file; it runs in a worker, or wherever there is one.
 */
import { kindOfSheet } from "../../excel/ours";
import { readWorkbookFile } from "../../files";
import type { SheetFile, WorkbookFile } from "../../files";
import type { StatedDate } from "../../ledger/statedDates";
import { statedDates } from "../../ledger/statedDates";
import type { Ledger } from "../../ledger/ledger";
import type { ReportedReview, LedgerReview } from "../../checks/review";
import { yearOfPlan } from "../../plan/year";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import type { WorkbookSnapshot } from "../../sheet/workbookSnapshot";
import { reviewSheets } from "../reviewSnapshot";
import { contentOf } from "./content";
import type { DateSaid, FileDates, FileReading, SheetProblem } from "./fileReading";

/** What every file is read against. */
export interface ReadingRequest {
  readonly plan: Plan;
  /** ISO date ("2018-07-31") the ledgers are judged at. */
  readonly asOf: string;
}

/** Reads and reviews. `file` as reports call it; it may name the department. Never throws. */
export function readFile(bytes: Uint8Array, file: string, { plan, asOf }: ReadingRequest): FileReading {
  const read = readWorkbookFile(bytes, file);
  if (!read.ok) return { kind: "unread", problem: read.problem, sheetProblems: [] };
  const workbook = read.value;
  const sheetProblems = workbook.sheets.flatMap(({ name, visibility, fault }): SheetProblem[] => (fault && visibility === "visible" ? [{ sheet: name, problem: { ...fault, file } }] : []));
  const { ledgers, reviews, passedOver } = reviewSheets(snapshotOf(workbook), { plan, asOf, fileName: file });
  if (reviews.length === 0) {
    // Where a sheet could not be read, that is why there is no ledger.
    return sheetProblems[0] ? { kind: "unread", problem: sheetProblems[0].problem, sheetProblems: sheetProblems.slice(1) } : { kind: "unread", problem: { code: "no-ledger", sheets: passedOver }, sheetProblems };
  }
  return { kind: "read", reviews: reviews.map(reported), passedOver, sheetProblems, content: contentOf(workbook.sheets), dates: datesOf(workbook, ledgers, yearOfPlan(plan) ?? Number(asOf.slice(0, 4))) };
}

/** The file as a snapshot, so that it is reviewed as the open workbook is. Chart sheets are none of Excel's worksheets. */
function snapshotOf({ name, sheets }: WorkbookFile): WorkbookSnapshot {
  return {
    name,
    sheets: sheets
      .filter(({ kind, fault }) => kind === "worksheet" && fault === null)
      .map((sheet) => ({ name: sheet.name, visibility: sheet.visibility, protected: sheet.protected, grid: sheet.grid, ours: oursOf(sheet) })),
  };
}

function oursOf({ customProperties, firstCellRules }: SheetFile): string | null {
  return kindOfSheet(customProperties, firstCellRules);
}

/** Without the ledger's cells. */
function reported({ ledger: { sheet, department }, ...review }: LedgerReview): ReportedReview {
  return { ...review, ledger: { sheet, department } };
}

function datesOf({ sheets, savedAt }: WorkbookFile, ledgers: readonly Ledger[], year: number): FileDates {
  const grids = new Map(sheets.flatMap(({ name, grid }): [string, Grid][] => (grid ? [[name, grid]] : [])));
  const said = [...new Set(ledgers.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, dates: statedDates(grids.get(sheet)!, ledgers.filter((ledger) => ledger.sheet === sheet), year) }));
  const latest = (kind: "asOf" | "period" | "filledOn"): DateSaid | null => said.map(({ sheet, dates }) => saidOn(sheet, dates[kind])).reduce((late, one) => (one && (!late || one.date > late.date) ? one : late), null);
  return { asOf: latest("asOf"), period: latest("period"), filledOn: latest("filledOn"), savedAt };
}

const saidOn = (sheet: string, stated: StatedDate | null): DateSaid | null => stated && { ...stated, sheet };
