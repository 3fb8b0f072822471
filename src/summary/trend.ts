/** The course of one indicator over all summaries that were kept (趋势), for a line on the pane. Pure. */
import type { Verdict } from "../checks/finding";
import type { Snapshot } from "./snapshot";
import { indicatorIn } from "./snapshot";

export interface TrendPoint {
  /** ISO date. */
  readonly asOf: string;
  /** In the indicator's unit; null where no figure was known. */
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly target: number;
  readonly decided: boolean;
  /** Made by the plan asked for; otherwise a figure of the same name from another plan. */
  readonly samePlan: boolean;
}

export interface Trend {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly unit: string;
  /** By date. Summaries that did not have the indicator, or counted it in another unit, have no point. */
  readonly points: readonly TrendPoint[];
  /** Dates left out because the unit was another. */
  readonly otherUnit: readonly string[];
}

/** The indicator as the newest plan has it, followed back through the history. Of one date, the summary of the same plan counts, else the last. */
export function trendOf(history: readonly Snapshot[], wanted: { readonly indicatorId: string; readonly indicator: string; readonly unit: string }, plan: { readonly title: string; readonly fingerprint: string }): Trend {
  const byDate = new Map<string, Snapshot>();
  for (const snapshot of history) {
    const known = byDate.get(snapshot.asOf);
    if (!known || known.planFingerprint !== plan.fingerprint) byDate.set(snapshot.asOf, snapshot);
  }
  const points: TrendPoint[] = [];
  const otherUnit: string[] = [];
  for (const snapshot of [...byDate.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1))) {
    const found = indicatorIn(snapshot, wanted, plan.title);
    if (!found) continue;
    if (found.unit !== wanted.unit) otherUnit.push(snapshot.asOf);
    else points.push({ asOf: snapshot.asOf, value: found.value, verdict: found.verdict, target: found.target, decided: found.decided, samePlan: snapshot.planFingerprint === plan.fingerprint });
  }
  return { indicatorId: wanted.indicatorId, indicator: wanted.indicator, unit: wanted.unit, points, otherUnit };
}
