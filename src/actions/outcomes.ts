/**
 * What each action gives back to the pane, the ribbon and the command line. Types only.
 */
import type { Finding } from "../checks/finding";
import type { LedgerReview, VerdictCounts } from "../checks/review";
import type { NotALedger } from "../ledger/ledger";
import type { OwnerCell } from "../ownership/ownership";
import type { CellEdit, EditRefusal } from "../sheet/edit";
import type { DecisionFault } from "../summary/decide";
import type { Snapshot } from "../summary/snapshot";
import type { Summary } from "../summary/summary";

/** A sheet that was looked at and is no ledger, with the reason's code. */
export interface SheetPassedOver {
  readonly sheet: string;
  readonly reason: NotALedger["reason"] | "earlier-period" | "ours" | "hidden-sheet";
}

/** The review of a whole workbook. */
export interface WorkbookReview {
  readonly workbook: string;
  readonly asOf: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  /** "office": the plan whose sheets stand in the workbook. */
  readonly planSource?: "given" | "office";
  readonly planFingerprint?: string;
  /** Names of the plan's departments, in its order: what a person may choose from where a ledger does not say. */
  readonly planDepartments: readonly string[];
  readonly ledgers: readonly LedgerReview[];
  readonly owners: readonly OwnerCell[];
  readonly passedOver: readonly SheetPassedOver[];
  readonly totals: VerdictCounts;
  /** All findings of all ledgers, most severe first, then by sheet and row. */
  readonly findings: readonly Finding[];
}

export interface MarkReport {
  readonly cellsMarked: number;
  readonly remarksWritten: number;
  /** Sheets that could not be marked, and why. */
  readonly skipped: readonly { readonly sheet: string; readonly reason: "protected" | "sheet-gone" }[];
  /** Cells of our remarks column that somebody changed: left as they are. */
  readonly kept?: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Why an owner cell was not filled. "owners-differ": a merged cell over rows with different owners. */
export type FillRefusal = EditRefusal | "no-column" | "owners-differ";

/** What filling would do to the cells of a review; one entry a cell. */
export interface FillPreview {
  readonly blank: readonly OwnerCell[];
  readonly different: readonly OwnerCell[];
  /** Cells that cannot be filled, and why. */
  readonly skipped: FillReport["skipped"];
}

export interface FillReport {
  readonly filled: readonly CellEdit[];
  readonly different: readonly OwnerCell[];
  readonly skipped: readonly { readonly sheet: string; readonly cell: string; readonly reason: FillRefusal }[];
}

export interface ClearReport {
  readonly rulesRemoved: number;
  readonly remarksRemoved: number;
  /** Remark cells that somebody changed: left as they are. */
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
  readonly skipped: readonly { readonly sheet: string; readonly reason: "protected" }[];
}

/** What compiling is going to do, or did, beside the figures. */
export interface CompilePreview {
  /** `wished` is the sheet's usual name; it bears another where a person's sheet has that one, or somebody renamed it. */
  readonly sheets: readonly { readonly name: string; readonly wished: string; readonly state: "new" | "filled-again" }[];
  /** Sheets of ours that somebody changed elsewhere than in the columns meant for typing: left as they are, new ones beside them. */
  readonly left: readonly string[];
  /** Cells that people typed and that are kept, by where they are. */
  readonly kept: { readonly notes: number; readonly rectification: number; readonly decisions: number };
  /** Items of the rectification list that are new, closed this time, and open in all. */
  readonly rectification: { readonly opened: number; readonly closed: number; readonly open: number };
  readonly decisions: { readonly applied: number; readonly lapsed: number; readonly faulty: number };
  /** Decisions typed on 数据核对 that could not be taken, and why. */
  readonly faults: readonly { readonly indicatorId: string; readonly indicator: string; readonly fault: DecisionFault }[];
}

export interface CompileReport {
  readonly summary: Summary;
  readonly preview: CompilePreview;
  /** Earlier summaries with this one, by date: for trends (`actions/history.ts`). */
  readonly history: readonly Snapshot[];
  /** Names of the sheets written. */
  readonly sheets: readonly string[];
  /** Sheets whose wished name a person's sheet bears already: what they are called instead. */
  readonly renamed?: readonly { readonly wished: string; readonly name: string }[];
  /** Earlier summary sheets that somebody typed into: left as they are, new ones stand beside them. */
  readonly left?: readonly string[];
}

export interface UndoReport {
  /** What was undone: the action's name. */
  readonly action: "fill" | "correct" | "mark" | "clear" | "compile" | "plan" | "ledgers";
  readonly restored: number;
  /** Cells that no longer hold our value: left as they are. */
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
}
