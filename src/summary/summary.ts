/**
 * The summary (汇总): many reviewed ledgers against one plan. Types only. Every figure keeps where it came from.
 */
import type { QuotedTarget, Verdict } from "../checks/finding";
import type { VerdictCounts } from "../checks/review";

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
}

export interface IndicatorSummary {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly taskSection: string;
  readonly verdict: Verdict;
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
  readonly basis: "lead" | "co-leads-agree" | "conflict" | "support-only" | "unread-department" | "none";
  readonly reports: readonly Report[];
  readonly conflict: boolean;
}

export interface DepartmentSummary {
  readonly department: string;
  /** A ledger of it was read. */
  readonly reported: boolean;
  /** A file of it came in and could not be read. */
  readonly unread: boolean;
  /** File names, or sheet names of the open workbook. */
  readonly files: readonly string[];
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
  readonly indicators: readonly IndicatorSummary[];
  readonly departments: readonly DepartmentSummary[];
  readonly roster: { readonly expected: readonly string[]; readonly reported: readonly string[]; readonly notReported: readonly string[] };
  readonly duties: readonly DutySummary[];
  readonly tasks: readonly TaskSummary[];
  readonly totals: VerdictCounts & { readonly indicators: number };
}
