/** A row of 数据核对 in which somebody filled in a decision (核定): what was typed, and what became of it. */
import { readTypedDecision } from "./decide";
import type { DecisionFault, DecisionField, DecisionInput, Filled } from "./decide";
import type { Decision, LapsedDecision } from "./decision";
import type { Summary } from "./summary";
import type { Plan } from "../plan/plan";
import type { TypedCell } from "./typed";

/** Columns of a decision, and what each is called among a decision's fields. */
export const DECISION_COLUMNS = ["chosen", "decidedValue", "reason", "decidedBy", "decidedOn"] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];
export const FIELDS: Readonly<Record<DecisionColumn, DecisionField>> = { chosen: "chosen", decidedValue: "value", reason: "reason", decidedBy: "by", decidedOn: "on" };

export interface DecisionRow {
  readonly indicatorId: string;
  readonly indicator: string;
  /** Fingerprint of the reports the row showed. */
  readonly basis: string;
  /** The reports as the row showed them. */
  readonly reports: string;
  /** The figure it put in force, in the unit; null when it never did. */
  readonly before: number | null;
  readonly typed: ReadonlyMap<DecisionColumn, TypedCell>;
  /** It had lapsed already when the sheet was written, and why. */
  readonly lapsed: LapsedDecision["cause"] | null;
}

export type DecisionOutcome =
  | { readonly kind: "applied"; readonly decision: Decision }
  | { readonly kind: "faulty"; readonly fault: DecisionFault }
  | { readonly kind: "lapsed"; readonly cause: LapsedDecision["cause"] };

export interface SettledRow {
  readonly row: DecisionRow;
  readonly outcome: DecisionOutcome;
}

/** What becomes of each row, given a summary without any decision. Of several rows about one indicator the first that holds counts. */
export function settleRows(rows: readonly DecisionRow[], undecided: Summary, plan: Plan): SettledRow[] {
  return rows.map((row) => ({ row, outcome: outcomeOf(row, undecided, plan) }));
}

function outcomeOf(row: DecisionRow, undecided: Summary, plan: Plan): DecisionOutcome {
  if (row.lapsed) return { kind: "lapsed", cause: row.lapsed };
  const indicator = undecided.indicators.find(({ indicatorId }) => indicatorId === row.indicatorId);
  const planned = plan.indicators.find(({ id }) => id === row.indicatorId);
  if (!indicator || !planned) return { kind: "lapsed", cause: "not-in-plan" };
  if (row.basis !== indicator.reportsBasis) return { kind: "lapsed", cause: "reports-changed" };
  if (indicator.verdict !== "unclear") return { kind: "lapsed", cause: "settled-by-reports" };
  const reading = readTypedDecision(indicator, planned, inputOf(row));
  return reading.ok ? { kind: "applied", decision: reading.decision } : { kind: "faulty", fault: reading.fault };
}

function inputOf({ typed }: DecisionRow): DecisionInput {
  const filled = (column: DecisionColumn): Filled => {
    const cell = typed.get(column);
    return cell ? { value: cell.value, format: cell.format } : { value: null };
  };
  return { chosen: filled("chosen"), value: filled("decidedValue"), reason: filled("reason"), by: filled("decidedBy"), on: filled("decidedOn") };
}

/** A lapsed row as the summary tells of it. */
export function lapsedOf({ row, outcome }: SettledRow, plan: Plan): LapsedDecision | null {
  if (outcome.kind !== "lapsed") return null;
  const said = (column: DecisionColumn): string => String(row.typed.get(column)?.value ?? "");
  return {
    indicatorId: row.indicatorId,
    indicator: row.indicator,
    value: row.before,
    unit: plan.indicators.find(({ id }) => id === row.indicatorId)?.unit ?? "",
    reason: said("reason"),
    by: said("decidedBy") || null,
    on: said("decidedOn") || null,
    then: row.reports,
    cause: outcome.cause,
  };
}
