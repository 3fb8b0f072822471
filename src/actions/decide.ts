/**
 * 核定: where reports contradict or cannot be read, the office picks one or types a figure, with a reason. Pure: nothing is written.
 * The decision goes into `decisions` of the next compile request; from then on it stands on 数据核对.
 */
import type { Plan } from "../plan/plan";
import type { DecisionInput, DecisionReading } from "../summary/decide";
import { isToBeDecided, readTypedDecision } from "../summary/decide";
import type { IndicatorSummary, Summary } from "../summary/summary";

export type { DecisionFault, DecisionInput, DecisionReading } from "../summary/decide";
export type { Candidate, Decision } from "../summary/decision";

/** What a person filled in on the pane. Give `candidate` or `value`; texts are read by the rules that hold for ledgers. */
export interface DecisionWish {
  /** Number of a candidate (`IndicatorSummary.candidates`). */
  readonly candidate?: number;
  /** A typed figure, as typed: "82.5%", "4". */
  readonly value?: string;
  readonly reason: string;
  /** Role (职务) of who decides. */
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
}

/** Indicators the office may decide, in the plan's order: undecided ones, and those decided already. */
export function toBeDecided(summary: Summary): readonly IndicatorSummary[] {
  return summary.indicators.filter(isToBeDecided);
}

/** The decision, or what is wrong with the wish and which field it is about. Null when the summary has no such indicator. */
export function decide(summary: Summary, plan: Plan, indicatorId: string, wish: DecisionWish): DecisionReading | null {
  const indicator = summary.indicators.find((one) => one.indicatorId === indicatorId);
  const planned = plan.indicators.find(({ id }) => id === indicatorId);
  return indicator && planned ? readTypedDecision(indicator, planned, inputOf(wish)) : null;
}

function inputOf({ candidate, value, reason, by, on }: DecisionWish): DecisionInput {
  return { chosen: { value: candidate ?? null }, value: { value: value ?? null }, reason: { value: reason }, by: { value: by ?? null }, on: { value: on ?? null } };
}
