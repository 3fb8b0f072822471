/**
 * What the pane asks of the rest of the program, as interfaces. The real ones are bound in `bindPorts.ts`; tests bring fakes.
 * Nothing here throws: a refusal is an Outcome with its Problem.
 */
import type { PreparedCompile } from "../../actions/compile";
import type { CorrectReport, Reviewed } from "../../actions/correct";
import type { ClearReport, CompileReport, MarkReport, UndoReport, WorkbookReview } from "../../actions/outcomes";
import type { Decision, DecisionReading, DecisionWish } from "../../actions/decide";
import type { ChosenFiles } from "../../actions/files/chosenFiles";
import type { CompileFiles } from "../../actions/files/fileChoices";
import type { ReadingProgress } from "../../actions/files/fileReading";
import type { OfficeFiles } from "../../actions/files/officeRoster";
import type { History } from "../../actions/history";
import type { CorrectableReview, Watcher } from "../../actions/review";
import type { RibbonNews, RibbonResult } from "../../actions/ribbonNews";
import type { ChosenDepartments } from "../../checks/department";
import type { LocaleCode } from "../../locales/localeCode";
import type { CellEdit } from "../../sheet/edit";
import type { Outcome } from "../../sheet/outcome";
import type { PlanActions } from "./planPort";

/** What every reading of the workbook goes by. */
export interface Asked {
  /** ISO date ("2018-07-31") the ledgers are judged at. */
  readonly asOf: string;
  /** Whose the sheets are that do not say so. */
  readonly departments: ChosenDepartments;
  /** Language of what is written into the workbook. */
  readonly locale: LocaleCode;
}

/** Whoever waits for files to be read. */
export interface FilesWatcher {
  readonly signal: AbortSignal;
  progress(progress: ReadingProgress): void;
}

/** What is compiled besides the open workbook's own ledgers, and what was decided since the sheets were written. */
export interface ToCompile {
  readonly files: CompileFiles | null;
  readonly decisions: readonly Decision[];
}

export interface Actions extends PlanActions {
  /** Reads the open workbook and judges it; writes nothing. */
  review(asked: Asked, watcher: Watcher): Promise<Outcome<CorrectableReview>>;
  /** Marks what the review found; with `remarks` also writes the 核验意见 column. */
  mark(review: WorkbookReview, options: { readonly remarks: boolean; readonly locale: LocaleCode }): Promise<Outcome<MarkReport>>;
  /** Writes agreed cells, those that still hold what was read, and reviews anew. */
  correct(edits: readonly CellEdit[], asked: Asked): Promise<Outcome<Reviewed<CorrectReport>>>;
  clearMarks(): Promise<Outcome<ClearReport>>;
  /** Reads files in workers, against the plan of the open workbook; writes nothing. Stopped, it gives what had been read. */
  readFiles(chosen: ChosenFiles, asked: Asked, watcher: FilesWatcher): Promise<Outcome<OfficeFiles>>;
  /** What compiling would write; writes nothing. */
  prepareCompile(asked: Asked, what: ToCompile, signal: AbortSignal): Promise<Outcome<PreparedCompile>>;
  writeCompile(prepared: PreparedCompile): Promise<Outcome<CompileReport>>;
  /** A decision on an indicator of what was prepared, or what is wrong with it; writes nothing. Null: no such indicator. */
  decide(prepared: PreparedCompile, indicatorId: string, wish: DecisionWish): Promise<DecisionReading | null>;
  /** The summaries kept on 历次汇总, and the plan in force; writes nothing. */
  readHistory(asked: Asked): Promise<Outcome<History>>;
  /** Takes back the last write; where cells came back, with the review of what is there now. */
  undo(asked: Asked): Promise<Outcome<Reviewed<UndoReport>>>;
  /** There is a write of ours to take back. */
  undoable(): boolean;
  /** Selects the cell in Excel. */
  jumpTo(sheet: string, cell: string): Promise<Outcome<unknown>>;
  /** Calls back when a sheet was changed by anybody but us; returns the way to stop. */
  onWorkbookChanged(listener: () => void): () => void;
  /** Calls back with what a button of Excel's ribbon came to while the pane is open; returns the way to stop. */
  onRibbonResult(listener: (result: RibbonResult) => void): () => void;
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

export interface Ports {
  readonly actions: Actions;
  readonly host: Host;
}
