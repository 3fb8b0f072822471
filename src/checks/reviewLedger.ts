/** The review (核验): ledgers held against a plan. Pure; the date to judge at is given. */
import type { Ledger } from "../ledger/ledger";
import { ownersOf } from "../ownership/ownersOf";
import type { OwnerCell } from "../ownership/ownership";
import { undecidedCells } from "../ownership/ownershipEdits";
import type { Indicator, Plan } from "../plan/plan";
import type { JudgedRow, ReviewContext } from "./check";
import { VERDICTS } from "./finding";
import { columnNotes } from "./columns";
import type { ChosenDepartments } from "./department";
import { departmentNotes, departmentOf } from "./department";
import { findingsOf } from "./findings";
import { periodReader } from "./period";
import { indexPlan, type PlanIndex } from "./planIndex";
import type { LedgerReview, VerdictCounts } from "./review";
import { judgeRow } from "./verdict";

export interface ReviewOptions {
  /** ISO date ("2018-07-31"): what counts as overdue. */
  readonly asOf: string;
  /** Whose ledgers sheets are that do not say so themselves. */
  readonly departments?: ChosenDepartments;
}

/** Reviews one ledger by itself. Each row gets exactly one verdict. */
export function reviewLedger(ledger: Ledger, plan: Plan, options: ReviewOptions): LedgerReview {
  return reviewLedgers([ledger], plan, options)[0]!;
}

/**
 * Reviews the ledgers of one workbook together: what a department reports on one sheet is not missing from another.
 * An indicator reported on none is found missing once, at the department's first ledger. Order is kept.
 */
export function reviewLedgers(ledgers: readonly Ledger[], plan: Plan, { asOf, departments = {} }: ReviewOptions): readonly LedgerReview[] {
  const index = indexPlan(plan);
  const known = new Set(plan.departments.map(({ name }) => name));
  const owned = ledgers.map((ledger) => ({ ledger, department: departmentOf(ledger, departments, known) }));
  const missing = missingIn(owned, index);
  return owned.map((one) => reviewOne(one, index, asOf, missing.get(one.ledger) ?? []));
}

/** Row verdicts counted over ledgers; they add up to the rows. */
export function totalsOf(reviews: readonly LedgerReview[]): VerdictCounts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<(typeof VERDICTS)[number], number>;
  for (const { rows } of reviews) for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** A ledger and the plan's name of its department, or null. */
interface Owned {
  readonly ledger: Ledger;
  readonly department: string | null;
}

function reviewOne({ ledger, department }: Owned, index: PlanIndex, asOf: string, missingIndicators: readonly Indicator[]): LedgerReview {
  const owners = ownersOf(ledger, index.plan);
  const rows = judgedRows(ledger, owners, index, asOf);
  const context: ReviewContext = { ledger, index, asOf, department, rows, missingIndicators, undecided: new Set(undecidedCells(owners).flat()) };
  return {
    ledger,
    department,
    departmentNotes: departmentNotes(ledger, department),
    columnNotes: columnNotes(ledger),
    rows: rows.map(({ verdict }) => verdict),
    findings: findingsOf(context),
    missingIndicatorIds: missingIndicators.map(({ id }) => id),
  };
}

function judgedRows(ledger: Ledger, owners: readonly OwnerCell[], index: PlanIndex, asOf: string): readonly JudgedRow[] {
  const ownersByRow = new Map<number, OwnerCell[]>();
  for (const owner of owners) {
    const ofRow = ownersByRow.get(owner.row);
    if (ofRow) ofRow.push(owner);
    else ownersByRow.set(owner.row, [owner]);
  }
  const periods = periodReader(ledger, index.plan, asOf);
  return ledger.rows.map((row) => {
    const verdict = judgeRow(row, index, periods(row));
    const indicator = verdict.indicatorId === null ? null : (index.indicators.get(verdict.indicatorId) ?? null);
    return { row, verdict, indicator, owners: ownersByRow.get(row.row) ?? [] };
  });
}

/** For each department's first ledger: the indicators it leads or co-leads and reports in none of its ledgers, in the plan's order. */
function missingIn(ledgers: readonly Owned[], index: PlanIndex): ReadonlyMap<Ledger, readonly Indicator[]> {
  const first = new Map<string, Ledger>();
  const reported = new Map<string, Set<string>>();
  for (const { ledger, department } of ledgers) {
    if (department === null) continue;
    if (!first.has(department)) first.set(department, ledger);
    const ids = reported.get(department) ?? new Set<string>();
    for (const { subject } of ledger.rows) if (subject.kind === "indicator") ids.add(subject.indicatorId);
    reported.set(department, ids);
  }
  const missing = new Map<Ledger, readonly Indicator[]>();
  for (const [department, ledger] of first) {
    missing.set(ledger, index.plan.indicators.filter(({ id, leads }) => leads.includes(department) && !reported.get(department)?.has(id)));
  }
  return missing;
}
