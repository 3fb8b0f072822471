/**
 * The summary (汇总): many reviewed ledgers against one plan. Types only. Every figure keeps where it came from.
 */
import type { QuotedTarget, Verdict } from "../checks/finding";
import type { VerdictCounts } from "../checks/review";
import type { Light } from "../plan/settings";
import type { Change } from "./change";
import type { Candidate, Decision, LapsedDecision } from "./decision";
import type { DepartmentScore } from "./scoring";

/** Where a figure stands (数据来源). `file` is null for the open workbook. */
export interface Provenance {
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string | null;
  readonly department: string | null;
}

/** One department's report on one indicator. */
export interface Report extends Provenance {
  /** The department leads it, is named as supporting, or neither. */
  readonly role: "lead" | "support" | "other";
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly gap: number | null;
  /** What the cell held, as text. */
  readonly written: string;
  /** Figures the cell may mean where it leaves that open (0.97: 97 or 0.97); empty otherwise. */
  readonly readings: readonly number[];
}

export interface IndicatorSummary {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly taskSection: string;
  readonly verdict: Verdict;
  readonly light: Light;
  readonly value: number | null;
  readonly target: QuotedTarget;
  readonly gap: number | null;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly supportsOpen: boolean;
  readonly ownerBasis: "stated" | "inferred" | "none";
  /** The report that counts, or null. */
  readonly source: Provenance | null;
  /** Why the verdict is what it is where reports alone do not say. */
  readonly basis: "lead" | "co-leads-agree" | "conflict" | "support-only" | "unread-department" | "decided" | "none";
  readonly reports: readonly Report[];
  readonly conflict: boolean;
  /** Fingerprint of what the reports say: a decision holds as long as it stays the same. */
  readonly reportsBasis: string;
  /** Figures the office may choose from where it must decide; empty where nothing is to be decided. */
  readonly candidates: readonly Candidate[];
  /** The office's decision, where one was made and holds. */
  readonly decision: Decision | null;
  /** Against the last earlier summary. */
  readonly change: Change;
}

/** A target that a ledger states otherwise than the plan. The judgement uses the plan's. */
export interface AlteredTarget extends Provenance {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly written: string;
  readonly target: QuotedTarget;
}

/** Something that came in and could not be read, or a sheet in it, and why in a sentence. */
export interface UnreadFile {
  readonly file: string;
  readonly sheet: string | null;
  readonly reason: string;
}

/** The earlier summary this one is compared with. */
export interface PreviousSummary {
  /** ISO date. */
  readonly asOf: string;
  readonly planTitle: string;
  readonly planFingerprint: string;
  /** Made by a plan that judges the same way. */
  readonly samePlan: boolean;
  readonly totals: VerdictCounts & { readonly indicators: number };
}

export interface DepartmentSummary {
  readonly department: string;
  /** A ledger of it was read. */
  readonly reported: boolean;
  /** A file of it came in and could not be read. */
  readonly unread: boolean;
  /** File names, or sheet names of the open workbook. */
  readonly files: readonly string[];
  /** When it reported (ISO date), as far as its files say; the latest of several. */
  readonly reportedOn: string | null;
  /** How many indicators it supports. */
  readonly supports: number;
  /** Verdicts of the indicators it leads or co-leads. */
  readonly lead: VerdictCounts;
}

export interface DutyReport extends Provenance {
  readonly status: string;
}

export interface DutySummary {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly leads: readonly string[];
  readonly reports: readonly DutyReport[];
}

/** A task as a whole, where ledgers report on it by its title. */
export interface TaskSummary {
  readonly section: string;
  readonly title: string;
  readonly leads: readonly string[];
  readonly reports: readonly DutyReport[];
}

export interface Summary {
  /** ISO date the figures stand at. */
  readonly asOf: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planFingerprint: string;
  /** Who compiled it (汇总单位), or null. */
  readonly compiledBy: string | null;
  readonly indicators: readonly IndicatorSummary[];
  readonly departments: readonly DepartmentSummary[];
  readonly roster: { readonly expected: readonly string[]; readonly reported: readonly string[]; readonly notReported: readonly string[] };
  readonly duties: readonly DutySummary[];
  readonly tasks: readonly TaskSummary[];
  readonly alteredTargets: readonly AlteredTarget[];
  readonly unread: readonly UnreadFile[];
  readonly lapsedDecisions: readonly LapsedDecision[];
  readonly previous: PreviousSummary | null;
  /** One entry a department that leads an indicator; empty while scoring is off. */
  readonly scores: readonly DepartmentScore[];
  readonly totals: VerdictCounts & { readonly indicators: number };
}
