/**
 * What the pane asks of the rest of the program, as interfaces. The real ones are bound in `bindPorts.ts`; tests bring fakes.
 * Nothing here throws: a refusal is an Outcome with its Problem.
 */
import type { ColumnNote } from "../../checks/columns";
import type { ClearReport, CompileReport, FillReport, MarkReport, UndoReport, WorkbookReview } from "../../actions/outcomes";
import type { RibbonNews } from "../../actions/ribbonNews";
import type { ChosenDepartments, DepartmentNote } from "../../checks/department";
import type { Finding } from "../../checks/finding";
import type { LocaleCode } from "../../locales/locale";
import type { Outcome, Problem } from "../../sheet/outcome";

export type OwnerCell = WorkbookReview["owners"][number];

export interface Actions {
  /** Reads the open workbook and judges it; writes nothing. `asOf` is an ISO date; `departments` says whose the sheets are that do not say so. */
  review(asOf: string, departments: ChosenDepartments): Promise<Outcome<WorkbookReview>>;
  /** Marks what the review found; with `remarks` also writes the 核验意见 column. */
  mark(review: WorkbookReview, options: { readonly remarks: boolean; readonly locale: LocaleCode }): Promise<Outcome<MarkReport>>;
  /** Fills blank owner cells, and of the differing ones only those in `overwrite`. The workbook is read anew before writing. */
  fill(asOf: string, overwrite: readonly OwnerCell[], departments: ChosenDepartments): Promise<Outcome<FillReport>>;
  clearMarks(): Promise<Outcome<ClearReport>>;
  compile(asOf: string, locale: LocaleCode, departments: ChosenDepartments): Promise<Outcome<CompileReport>>;
  undo(): Promise<Outcome<UndoReport>>;
  /** There is a write of ours to take back. */
  undoable(): boolean;
  /** Selects the cell in Excel. */
  jumpTo(sheet: string, cell: string): Promise<Outcome<unknown>>;
  /** Calls back when a sheet was changed by anybody but us; returns the way to stop. */
  onWorkbookChanged(listener: () => void): () => void;
}

/** Colours of Office as far as the pane follows them; null where Office does not say. */
export type OfficeAppearance = "light" | "dark" | null;

export interface Host {
  /** Office's display language ("zh-CN", "en-US"), or the browser's. */
  readonly displayLanguage: string;
  appearance(): OfficeAppearance;
  onAppearanceChanged(listener: () => void): () => void;
  readSetting(key: string): string | null;
  writeSetting(key: string, value: string): void;
  /** What a ribbon button did last, or null; never what was told long ago. */
  lastRibbonNews(): RibbonNews | null;
  /** Calls back when there may be another note; returns the way to stop. */
  onRibbonNews(listener: () => void): () => void;
  /** Host, platform and version for support; no contents. */
  diagnostics(): Readonly<Record<string, string>>;
}

/** A sentence and what to do about it; `next` is "" when there is nothing to do. */
export interface Advice {
  readonly message: string;
  readonly next: string;
}

export interface Sentences {
  finding(finding: Finding): Advice;
  department(note: DepartmentNote): Advice;
  columns(note: ColumnNote): Advice;
  /** What a row is called that was taken for an indicator in other words. */
  writtenAs(name: string): string;
  problem(problem: Problem): Advice;
}

export interface Ports {
  readonly actions: Actions;
  readonly host: Host;
  readonly sentences: (locale: LocaleCode) => Sentences;
}
