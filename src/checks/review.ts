/**
 * The review (核验) of one ledger: a verdict for each row, the findings, and the indicators nobody reported. Types only.
 */
import type { Ledger, MatchKind } from "../ledger/ledger";
import type { ColumnNote } from "./columns";
import type { DepartmentNote } from "./department";
import type { Finding, QuotedTarget, Verdict } from "./finding";

/** The judgement of one ledger row: exactly one verdict. */
export interface RowVerdict {
  /** Sheet row as people count it, from 1. */
  readonly row: number;
  readonly name: string;
  readonly indicatorId: string | null;
  readonly indicator: string | null;
  /** How the name was taken for the indicator; "near": written in other words than the plan's or a known name. Null for any other row. */
  readonly match: MatchKind | null;
  readonly dutyId: string | null;
  /** The row's own task, when it names one as a whole. */
  readonly taskSection: string | null;
  readonly verdict: Verdict;
  /** In the indicator's unit; null unless a number was read without doubt. */
  readonly actual: number | null;
  readonly target: QuotedTarget | null;
  /** How far short, in the unit; > 0 only for a shortfall, else null. */
  readonly gap: number | null;
  /** A1 address of the cell judged; null when the ledger has no such cell. */
  readonly cell: string | null;
  /** What the cell held, as text ("" when blank). */
  readonly written: string;
  /** Words of the column judged ("1—7月") where the ledger has several columns of figures; null otherwise, and when all are blank. */
  readonly period: string | null;
  /** A later cumulative column that is blank in this row although its months are over; null when there is none. */
  readonly laterBlank: string | null;
}

export interface LedgerReview {
  readonly ledger: Ledger;
  /** The plan's name of the department, as the ledger says or a person chose; or null. */
  readonly department: string | null;
  /** What is doubtful about the department: unknown, ambiguous, contradicted. */
  readonly departmentNotes: readonly DepartmentNote[];
  /** What is doubtful about the columns of figures. */
  readonly columnNotes: readonly ColumnNote[];
  readonly rows: readonly RowVerdict[];
  readonly findings: readonly Finding[];
  /** Ids of indicators this department leads or co-leads, and no row reports. */
  readonly missingIndicatorIds: readonly string[];
}

/**
 * What the summary takes of a review: everything but the ledger's cells. It is what a worker that read a file sends back, since the
 * cells of a long ledger are too much to hand from thread to thread. Every LedgerReview is one.
 */
export interface ReportedReview extends Omit<LedgerReview, "ledger"> {
  readonly ledger: Pick<Ledger, "sheet" | "department">;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;
