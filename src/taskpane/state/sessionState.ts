/**
 * What the pane shows, as one value, and how each event changes it. Pure: no actions are called here.
 */
import type { ClearReport, CompileReport, FillPreview, FillReport, MarkReport, UndoReport, WorkbookReview } from "../../actions/outcomes";
import { previewFill } from "../../actions/previewFill";
import type { ChosenDepartments } from "../../checks/department";
import type { Problem } from "../../sheet/outcome";

export type Task = "review" | "mark" | "fill" | "clear" | "compile" | "undo";

/** What an action left to say. */
export type Report =
  | { readonly task: "mark"; readonly report: MarkReport }
  | { readonly task: "fill"; readonly report: FillReport }
  | { readonly task: "clear"; readonly report: ClearReport }
  | { readonly task: "compile"; readonly report: CompileReport }
  | { readonly task: "undo"; readonly report: UndoReport };

/** `no-answer`: the pane stopped waiting for Excel. */
export type Trouble = { readonly task: Task | "jump"; readonly problem: Problem | { readonly code: "no-answer" } };

export interface Busy {
  readonly task: Task;
  /** Longer than usual: say what may be the matter, and offer to stop waiting. */
  readonly slow: boolean;
}

export interface FillProposal extends FillPreview {
  readonly review: WorkbookReview;
}

export interface SessionState {
  readonly busy: Busy | null;
  readonly review: WorkbookReview | null;
  /** The sheet changed after the review was made. */
  readonly stale: boolean;
  readonly report: Report | null;
  readonly trouble: Trouble | null;
  readonly proposal: FillProposal | null;
  /** Whose ledgers sheets are, as the person chose. A pane belongs to one workbook, so this lasts as long as both are open. */
  readonly departments: ChosenDepartments;
}

export const initialState: SessionState = { busy: null, review: null, stale: false, report: null, trouble: null, proposal: null, departments: {} };

export type SessionEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "slow" }
  | { readonly type: "cancelled" }
  | { readonly type: "reviewed"; readonly review: WorkbookReview }
  | { readonly type: "reported"; readonly report: Report }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "proposed"; readonly proposal: FillProposal }
  | { readonly type: "proposalClosed" }
  | { readonly type: "departmentsChosen"; readonly departments: ChosenDepartments }
  | { readonly type: "workbookChanged" }
  | { readonly type: "dismissed"; readonly what: "report" | "trouble" };

/** After these the cells judged hold something else than what was read. */
const CHANGES_CELLS: readonly Task[] = ["fill", "undo"];

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "started":
      return { ...state, busy: { task: event.task, slow: false }, trouble: null, report: null };
    case "slow":
      return state.busy ? { ...state, busy: { ...state.busy, slow: true } } : state;
    case "cancelled":
      return { ...state, busy: null };
    case "reviewed":
      return { ...state, busy: null, review: event.review, stale: false };
    case "reported":
      return {
        ...state,
        busy: null,
        proposal: null,
        report: event.report,
        stale: state.stale || (state.review !== null && CHANGES_CELLS.includes(event.report.task)),
      };
    case "failed":
      return { ...state, busy: null, trouble: event.trouble };
    case "proposed":
      return { ...state, busy: null, review: event.proposal.review, stale: false, report: null, proposal: event.proposal };
    case "proposalClosed":
      return { ...state, proposal: null };
    case "departmentsChosen":
      return { ...state, departments: event.departments };
    case "workbookChanged":
      // While we are busy the change is most likely ours, or the reading will see it.
      return state.review === null || state.busy !== null ? state : { ...state, stale: true };
    case "dismissed":
      return { ...state, [event.what]: null };
  }
}

/** What filling would do: owner cells that are blank, those that say something else, and those that cannot be filled. */
export function proposalOf(review: WorkbookReview): FillProposal {
  return { review, ...previewFill(review) };
}
