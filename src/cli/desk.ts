/**
 * The seam between the commands and the workbench: one workbook open at a time, with the add-in's own actions on it.
 * `workbenchDesk.ts` binds it; nothing else here knows how.
 */
import type { CompileRequest } from "../actions/compile";
import type { CompileReport, FillReport, MarkReport, WorkbookReview } from "../actions/outcomes";
import type { PlanInForce } from "../actions/planInForce";
import type { Outcome } from "../sheet/outcome";
import type { Unread } from "./jsonShape";

/** What came in and could not be read. */
export interface MissingReports {
  readonly unread: readonly Unread[];
  /** Plan names of departments all of whose files were such. */
  readonly unreadDepartments: readonly string[];
}

export interface OpenWorkbook {
  /** The file can be written back with everything in it kept (.xlsx, .xlsm). */
  readonly rewritable: boolean;
  review(): Promise<Outcome<WorkbookReview>>;
  /** Fills blank owner cells; with `overwrite` those that differ, too. */
  fill(review: WorkbookReview, overwrite: boolean): Promise<Outcome<FillReport>>;
  /** Marks findings and writes the 核验意见 column. */
  mark(review: WorkbookReview): Promise<Outcome<MarkReport>>;
  /** Consolidates reviewed files and writes our sheets into this workbook; other sheets stay. */
  compile(inputs: NonNullable<CompileRequest["extra"]>, missing: MissingReports): Promise<Outcome<CompileReport>>;
  /** The plan on this workbook's own sheets; with source "given" it has none. */
  plan(): Promise<Outcome<PlanInForce>>;
  /** Writes the plan in use onto sheets of its own, to be edited. */
  writePlan(): Promise<Outcome<unknown>>;
  /** The blank ledger of a department of the plan, as a sheet of that name. */
  blankLedger(department: string): Promise<Outcome<unknown>>;
  /** The file's bytes with all changes. */
  save(): Promise<Outcome<Uint8Array>>;
}

export interface Desk {
  open(name: string, bytes: Uint8Array): Promise<Outcome<OpenWorkbook>>;
  /** A new workbook with one empty sheet. */
  create(name: string): Promise<Outcome<OpenWorkbook>>;
}
