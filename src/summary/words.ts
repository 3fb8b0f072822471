/**
 * The sentences the summary sheets need, as a shape: `locales/` fills it in each language. Figures arrive formatted.
 */
import type { Verdict } from "../checks/finding";
import type { Comparator } from "../plan/plan";
import type { Light } from "../plan/settings";
import type { LapsedDecision } from "./decision";
import type { DecisionFault } from "./decide";
import type { SheetKind } from "./sheetKinds";

/** What a column is about; the same on every sheet. Headings are how columns are found again, so each has its own. */
export type HeadRole =
  | "number"
  | "indicator"
  | "target"
  | "value"
  | "gap"
  | "light"
  | "verdict"
  | "change"
  | "lead"
  | "support"
  | "source"
  | "explanation"
  | "note"
  | "department"
  | "led"
  | "supported"
  | "state"
  | "reportedOn"
  | "files"
  | "due"
  | "score"
  | "rank"
  | "problem"
  | "since"
  | "cause"
  | "measure"
  | "deadline"
  | "progress"
  | "status"
  | "closedOn"
  | "opinion"
  | "matter"
  | "reports"
  | "chosen"
  | "decidedValue"
  | "reason"
  | "decidedBy"
  | "decidedOn"
  | "decisionState"
  | "asOf"
  | "plan"
  | "planFingerprint"
  | "indicatorId"
  | "comparator"
  | "targetValue"
  | "targetTo"
  | "unit"
  | "gapValue"
  | "basis";

export interface SummaryWords {
  /** What stands between department names. */
  readonly listSeparator: string;
  /** What stands between remarks. */
  readonly remarkSeparator: string;
  readonly sheetNames: Readonly<Record<SheetKind, string>>;
  readonly titles: Readonly<Record<SheetKind, string>>;
  readonly heads: Readonly<Record<HeadRole, string>>;
  /** "截至2018年7月31日" from year, month, day. */
  readonly asOf: (year: number, month: number, day: number) => string;
  /** A date inside a sentence. */
  readonly date: (year: number, month: number, day: number) => string;
  /** "2018年4月" of a phase. */
  readonly month: (year: number, month: number) => string;
  readonly monthRange: (from: string, to: string) => string;
  readonly planLine: (number: string | null, fingerprint: string) => string;
  readonly compiledBy: (office: string) => string;
  readonly footer: string;
  /** Verdicts with their symbols, for running text and the terminal. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Verdicts in words, as they stand in cells that are counted. */
  readonly verdictNames: Readonly<Record<Verdict, string>>;
  /** Lights with their symbols: each has a shape of its own. */
  readonly lights: Readonly<Record<Light, string>>;
  /** Target as a person reads it: comparator, value with unit, upper value of a range. */
  readonly target: (comparator: Comparator, value: string, valueTo: string | null) => string;
  readonly gapBelow: (amount: string) => string;
  readonly gapCount: (amount: string) => string;
  readonly gapAbove: (amount: string) => string;
  /** On the number itself, where more (or less) is asked for. */
  readonly gapExactlyOn: (target: string) => string;
  /** "个百分点" for percent, the unit for counts, "" for indices. */
  readonly gapUnit: (unit: string) => string;
  readonly change: {
    readonly first: string;
    readonly new: string;
    readonly up: (amount: string) => string;
    readonly down: (amount: string) => string;
    readonly same: string;
    /** Then there was no figure: what the verdict was. */
    readonly from: (verdict: string) => string;
    readonly was: (value: string) => string;
    readonly verdict: (before: string, now: string) => string;
    readonly otherUnit: string;
    readonly otherTarget: string;
  };
  readonly taskHeading: (section: string, title: string) => string;
  readonly ownerInferred: (owners: string) => string;
  readonly openList: (owners: string) => string;
  readonly totals: (indicators: number, counts: readonly { readonly verdict: string; readonly count: number }[]) => string;
  readonly rosterLine: (expected: number, reported: number, notReported: readonly string[]) => string;
  readonly rosterStates: { readonly reported: string; readonly notReported: string; readonly unread: string; readonly supporting: string };
  readonly due: { readonly yes: string; readonly no: string };
  readonly verdictOf: string;
  readonly total: string;
  readonly items: string;
  readonly shares: string;
  readonly notReportedValue: string;
  readonly conflictValue: string;
  readonly longValue: string;
  readonly notes: {
    readonly comparatorInferred: string;
    readonly conflict: (reports: string) => string;
    readonly leadsUnread: (reports: string) => string;
    readonly supportOnly: (reports: string) => string;
    readonly otherSays: (reports: string) => string;
    readonly unreadDepartment: string;
    readonly report: (department: string, value: string) => string;
    readonly unknownDepartment: string;
    /** 口径：办公室核定. */
    readonly decided: (facts: { readonly by: string | null; readonly on: string | null; readonly reason: string; readonly reports: string }) => string;
    readonly lapsed: (value: string | null) => string;
  };
  readonly legend: string;
  readonly comparedWith: (date: string) => string;
  readonly notCompared: string;
  /** The earlier summary was made by another plan. */
  readonly otherPlan: (title: string, fingerprint: string) => string;
  readonly departmentStatus: {
    readonly sumNote: string;
    readonly scoreNote: (facts: { readonly rates: string; readonly counts: string; readonly missing: string }) => string;
    readonly scoreRules: Readonly<Record<"all-or-nothing" | "proportional" | "zero" | "exclude", string>>;
    /** Some indicators are left out, so score and rank may still change. */
    readonly provisional: (leftOut: number) => string;
    readonly rank: (place: number) => string;
  };
  readonly rectification: {
    readonly openHeading: string;
    readonly closedHeading: string;
    readonly noneOpen: string;
    readonly noneClosed: string;
    readonly problem: (value: string, target: string) => string;
    /** The item is open, but this time no figure says that it falls short. */
    readonly problemNow: (before: string, verdict: string) => string;
    readonly notInPlan: (before: string) => string;
    readonly closedWith: (before: string, value: string) => string;
    readonly states: { readonly open: string; readonly overdue: string; readonly closed: string };
    readonly typingHint: string;
  };
  readonly roster: {
    readonly expectedHeading: string;
    readonly unreadHeading: string;
    readonly noneUnread: string;
    readonly unreadHeads: { readonly file: string; readonly sheet: string; readonly reason: string };
    readonly wholeFile: string;
    readonly counts: { readonly expected: string; readonly reported: string; readonly notReported: string };
  };
  readonly phases: {
    readonly phasesHeading: string;
    readonly dutiesHeading: string;
    readonly subjectHead: string;
    readonly periodHead: string;
    readonly contentHead: string;
    readonly stateHead: string;
    readonly states: { readonly over: string; readonly running: string; readonly ahead: string };
    readonly who: (who: string) => string;
    readonly none: string;
  };
  readonly noReports: string;
  readonly wholeTask: string;
  readonly dutyReport: (department: string, status: string) => string;
  readonly reconciliation: {
    readonly openHeading: string;
    readonly decidedHeading: string;
    readonly lapsedHeading: string;
    readonly alteredHeading: string;
    readonly none: string;
    readonly hint: string;
    readonly matters: Readonly<Record<"conflict" | "support-only" | "unread-department" | "unclear", string>>;
    readonly candidate: (number: string, department: string, value: string, source: string) => string;
    /** A report that gives no figure to choose. */
    readonly quoted: (department: string, written: string, source: string) => string;
    readonly reading: (value: string, written: string) => string;
    readonly noReportAtAll: string;
    readonly states: { readonly undecided: string; readonly applied: (value: string) => string; readonly lapsed: (facts: { readonly before: string; readonly now: string; readonly cause: string }) => string };
    readonly causes: Readonly<Record<LapsedDecision["cause"], string>>;
    readonly fault: (fault: DecisionFault, cell: string) => string;
    readonly thenAndNow: (then: string, now: string) => string;
    readonly altered: (written: string, target: string, source: string) => string;
  };
  readonly bulletin: {
    readonly heading: (title: string) => string;
    readonly overall: string;
    readonly overallText: (facts: { readonly date: string; readonly plan: string; readonly indicators: number; readonly counts: readonly { readonly verdict: string; readonly count: number; readonly share: string }[]; readonly decided: number }) => string;
    readonly compared: (facts: { readonly date: string; readonly met: number; readonly short: number; readonly nowMet: readonly string[]; readonly nowShort: readonly string[] }) => string;
    readonly rosterText: (facts: { readonly expected: number; readonly reported: number; readonly share: string }) => string;
    readonly shortfalls: string;
    readonly shortfall: (facts: { readonly number: number; readonly indicator: string; readonly value: string; readonly target: string; readonly gap: string; readonly leads: string; readonly supports: string; readonly decided: boolean }) => string;
    readonly noShortfall: string;
    readonly unsettled: string;
    readonly unclear: (facts: { readonly number: number; readonly indicator: string; readonly why: string; readonly leads: string }) => string;
    readonly missing: (facts: { readonly number: number; readonly indicator: string; readonly leads: string }) => string;
    readonly noUnsettled: string;
    readonly departments: string;
    readonly notReported: (departments: readonly string[]) => string;
    readonly allReported: string;
    readonly unread: (files: readonly string[]) => string;
    readonly next: string;
    readonly step: (number: number, text: string) => string;
    readonly nextRectify: (count: number) => string;
    readonly nextSettle: (count: number) => string;
    readonly nextReport: (departments: readonly string[]) => string;
    readonly nextPhase: (name: string, until: string) => string;
    readonly nextKeep: string;
  };
  readonly snapshots: { readonly decided: string; readonly hint: string };
  /** What belongs into columns that people type into; at most 255 characters. */
  readonly prompts: Readonly<Record<"deadline" | "measure" | "chosen" | "decidedValue" | "reason" | "decidedBy" | "decidedOn", string>>;
}
