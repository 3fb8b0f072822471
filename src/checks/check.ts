/**
 * What a check is: one rule, one finding code. It looks at judged rows, or at the ledger as a whole, and returns hits;
 * it prints nothing and changes nothing. The runner turns hits into findings.
 */
import type { Ledger, LedgerRow } from "../ledger/ledger";
import type { OwnerCell } from "../ownership/ownership";
import type { Indicator } from "../plan/plan";
import type { FindingCode, FindingFacts, Severity } from "./finding";
import type { PlanIndex } from "./planIndex";
import type { RowVerdict } from "./review";

/** A row with everything known about it. `owners` are its owner cells held against the plan. */
export interface JudgedRow {
  readonly row: LedgerRow;
  readonly verdict: RowVerdict;
  readonly indicator: Indicator | null;
  readonly owners: readonly OwnerCell[];
}

/** What checks may look at. `missingIndicators`: led by the department and reported in none of its ledgers. */
export interface ReviewContext {
  readonly ledger: Ledger;
  readonly index: PlanIndex;
  /** ISO date the ledger is judged at. */
  readonly asOf: string;
  /** The plan's name of the department, or null. */
  readonly department: string | null;
  readonly rows: readonly JudgedRow[];
  readonly missingIndicators: readonly Indicator[];
  /** Owner cells merged over rows with different owners. */
  readonly undecided: ReadonlySet<OwnerCell>;
}

/** Something a check found. `cell` is what to point at. Of a row's hit, the runner knows row, indicator and clause. */
export interface RowHit<Code extends FindingCode> {
  readonly cell: string | null;
  readonly facts: FindingFacts[Code];
  /** When this hit weighs less than its code usually does. */
  readonly severity?: Severity;
}

export interface LedgerHit<Code extends FindingCode> extends RowHit<Code> {
  /** Row as people count it, or null when the finding is about no row. */
  readonly row: number | null;
  readonly indicator: Indicator | null;
}

/** What part of a ledger a check looks at. */
export type Subject = "value" | "target" | "row" | "owners" | "evidence" | "ledger";

/** One rule. Its title, message and next step are under its code in `locales/`. */
export interface Check<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly looksAt: Subject;
  readonly checkRow?: (judged: JudgedRow, context: ReviewContext) => readonly RowHit<Code>[];
  readonly checkLedger?: (context: ReviewContext) => readonly LedgerHit<Code>[];
}

/** Any check, for lists of them. */
export type AnyCheck = Check<FindingCode>;

/** No hit; shared so that silent rows cost nothing. */
export const NOTHING: readonly never[] = [];
