/**
 * What the pane shows, as one value, and how each event changes it. Pure: no actions are called here.
 */
import type { PreparedCompile } from "../../actions/compile";
import type { CorrectReport } from "../../actions/correct";
import type { ClearReport, CompileReport, MarkReport, UndoReport } from "../../actions/outcomes";
import type { CorrectableReview } from "../../actions/review";
import type { RibbonResult } from "../../actions/ribbonNews";
import type { ReviewStep } from "../../actions/reviewSnapshot";
import type { ChosenDepartments } from "../../checks/department";
import type { Problem } from "../../sheet/outcome";

export type Task = "review" | "mark" | "correct" | "clear" | "prepare" | "compile" | "undo" | PlanTask;
/** Those of the page of the plan. */
export type PlanTask = "planPrepare" | "planWrite" | "ledgersWrite";

/** What an action left to say. */
export type Report =
  | { readonly task: "mark"; readonly report: MarkReport }
  /** `reviewed`: what was written has been reviewed, and the list shows it. */
  | { readonly task: "correct"; readonly report: CorrectReport; readonly reviewed: boolean }
  | { readonly task: "clear"; readonly report: ClearReport }
  | { readonly task: "compile"; readonly report: CompileReport }
  | { readonly task: "planWrite" | "ledgersWrite"; readonly report: { readonly sheets: readonly string[] } }
  | { readonly task: "undo"; readonly report: UndoReport };

/** `no-answer`: the pane stopped waiting for Excel. `not-loaded`: the part of the add-in that does the work did not come. */
export type Trouble = { readonly task: Task | "jump"; readonly problem: Problem | { readonly code: "no-answer" | "not-loaded" } };

export interface Busy {
  readonly task: Task;
  /** Longer than usual: say what may be the matter, and offer to stop waiting. */
  readonly slow: boolean;
  /** How far a review is; null before the first sheet, and for everything else. */
  readonly step: ReviewStep | null;
}

/** Which cells a preview is about: all that can be corrected, or those of owners. */
export type PreviewOf = "all" | "owners";

export interface Prepared {
  readonly compile: PreparedCompile;
  /** The workbook was changed since: it must be prepared again. */
  readonly stale: boolean;
  /** The workbook's plan is another now than the one the files were read by: they must be read again. */
  readonly otherPlan: boolean;
}

export interface SessionState {
  readonly busy: Busy | null;
  readonly result: CorrectableReview | null;
  /** The sheet changed after the review was made. */
  readonly stale: boolean;
  readonly report: Report | null;
  readonly trouble: Trouble | null;
  readonly preview: PreviewOf | null;
  /** What compiling would write, while a person looks at it. */
  readonly prepared: Prepared | null;
  /** The last summary of this sitting, for the meeting. */
  readonly compiled: CompileReport | null;
  /** Whose ledgers sheets are, as the person chose. A pane belongs to one workbook, so this lasts as long as both are open. */
  readonly departments: ChosenDepartments;
}

export const initialState: SessionState = { busy: null, result: null, stale: false, report: null, trouble: null, preview: null, prepared: null, compiled: null, departments: {} };

export type SessionEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "stepped"; readonly step: ReviewStep }
  | { readonly type: "slow" }
  /** A reading is over that the session keeps nothing of. */
  | { readonly type: "finished" }
  | { readonly type: "cancelled" }
  | { readonly type: "reviewed"; readonly result: CorrectableReview }
  | { readonly type: "reported"; readonly report: Report }
  /** Cells were written or came back; `result` is the review of what is there now, null where there is none. */
  | { readonly type: "rewritten"; readonly report: Report; readonly result: CorrectableReview | null }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "previewed"; readonly of: PreviewOf }
  | { readonly type: "previewClosed" }
  | { readonly type: "prepared"; readonly compile: PreparedCompile; readonly otherPlan: boolean }
  | { readonly type: "preparedClosed" }
  | { readonly type: "departmentsChosen"; readonly departments: ChosenDepartments }
  | { readonly type: "workbookChanged" }
  /** A button of Excel's ribbon did the same work. */
  | { readonly type: "ribbon"; readonly result: RibbonResult }
  | { readonly type: "dismissed"; readonly what: "report" | "trouble" };

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "started":
      return { ...state, busy: { task: event.task, slow: false, step: null }, trouble: null, report: null };
    case "stepped":
      return state.busy ? { ...state, busy: { ...state.busy, step: event.step } } : state;
    case "slow":
      return state.busy ? { ...state, busy: { ...state.busy, slow: true } } : state;
    case "finished":
      return { ...state, busy: null };
    case "cancelled":
      // What was being prepared anew is not what was shown: nothing may be written from that.
      return { ...state, busy: null, prepared: null };
    case "reviewed":
      return { ...state, busy: null, result: event.result, stale: false };
    case "reported":
      return { ...state, busy: null, report: event.report, prepared: null, compiled: compiledAfter(event.report, state.compiled), stale: state.stale || (state.result !== null && changesWhatIsJudged(event.report)) };
    case "rewritten":
      return { ...state, busy: null, preview: null, report: event.report, result: event.result ?? state.result, stale: event.result ? false : state.stale || state.result !== null };
    case "failed":
      // A jump runs beside whatever else is going on.
      if (event.trouble.task === "jump") return { ...state, trouble: event.trouble };
      return { ...state, busy: null, prepared: null, trouble: event.trouble };
    case "previewed":
      return { ...state, busy: null, preview: event.of, report: null };
    case "previewClosed":
      return { ...state, preview: null };
    case "prepared":
      return { ...state, busy: null, prepared: { compile: event.compile, stale: false, otherPlan: event.otherPlan }, report: null };
    case "preparedClosed":
      return { ...state, prepared: null };
    case "departmentsChosen":
      return { ...state, departments: event.departments };
    case "workbookChanged":
      // While we are busy the change is most likely ours, or the reading will see it.
      if (state.busy !== null) return state;
      return { ...state, stale: state.result !== null, prepared: state.prepared && { ...state.prepared, stale: true } };
    case "ribbon":
      return afterRibbon(state, event.result);
    case "dismissed":
      return { ...state, [event.what]: null };
  }
}

/** The pane shows what the ribbon found as if its own button had been pressed; what was done is told by the note. */
function afterRibbon(state: SessionState, result: RibbonResult): SessionState {
  switch (result.command) {
    case "review":
      return { ...state, result: { review: result.review, remedies: result.remedies }, stale: false, preview: null };
    case "fill":
      return { ...state, stale: state.result !== null && result.report.filled.length > 0 ? true : state.stale };
    case "compile":
      return { ...state, compiled: result.report, prepared: null };
    case "clear":
      return state;
  }
}

/** Another plan, or another ledger: the review was made without it. */
function changesWhatIsJudged({ task, report }: Report): boolean {
  return task === "planWrite" || task === "ledgersWrite" || (task === "undo" && (report.action === "plan" || report.action === "ledgers"));
}

/** A summary that was taken back is no longer there to be shown. */
function compiledAfter(report: Report, before: CompileReport | null): CompileReport | null {
  if (report.task === "compile") return report.report;
  return report.task === "undo" && report.report.action === "compile" ? null : before;
}
