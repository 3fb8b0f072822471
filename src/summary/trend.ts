/** The course of one indicator over all summaries that were kept (趋势), for a line on the pane. Pure. */
import type { QuotedTarget, Verdict } from "../checks/finding";
import { nameKey } from "../plan/normalise";
import type { Comparator, Plan } from "../plan/plan";
import type { Snapshot } from "./snapshot";
import { indicatorIn } from "./snapshot";

export interface TrendPoint {
  /** ISO date. */
  readonly asOf: string;
  /** In the indicator's unit; null where no figure was known. */
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly target: number;
  /** The upper value of a range, else null. */
  readonly targetTo: number | null;
  readonly comparator: Comparator;
  readonly decided: boolean;
  /** Made by the plan asked for; otherwise a figure of the same name from another plan. */
  readonly samePlan: boolean;
  readonly planTitle: string;
  /** "" where the sheet does not say. */
  readonly planFingerprint: string;
}

export interface Trend {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly unit: string;
  /** By date. Summaries that did not have the indicator, or counted it in another unit, have no point. */
  readonly points: readonly TrendPoint[];
  /** Dates left out because the unit was another. */
  readonly otherUnit: readonly string[];
  /** Dates of summaries that did not have the indicator. */
  readonly absent: readonly string[];
}

type Wanted = Pick<Trend, "indicatorId" | "indicator" | "unit">;
type JudgedBy = { readonly title: string; readonly fingerprint: string };

/** The indicator as the newest plan has it, followed back through the history. Of one date, the summary of the same plan counts, else the last. */
export function trendOf(history: readonly Snapshot[], wanted: Wanted, plan: JudgedBy): Trend {
  const { indicatorId, indicator, unit } = wanted;
  const points: TrendPoint[] = [];
  const otherUnit: string[] = [];
  const absent: string[] = [];
  for (const snapshot of oneADate(history, plan.fingerprint)) {
    const { asOf, planTitle } = snapshot;
    const found = indicatorIn(snapshot, wanted, plan.title);
    if (!found) absent.push(asOf);
    else if (found.unit !== unit) otherUnit.push(asOf);
    else {
      const { value, verdict, target, targetTo, comparator, decided } = found;
      points.push({ asOf, value, verdict, target, targetTo, comparator, decided, samePlan: snapshot.planFingerprint === plan.fingerprint, planTitle, planFingerprint: snapshot.planFingerprint });
    }
  }
  return { indicatorId, indicator, unit, points, otherUnit, absent };
}

/** By date, one a date: that of the plan asked for, else the last. */
export function oneADate(history: readonly Snapshot[], fingerprint: string): readonly Snapshot[] {
  const byDate = new Map<string, Snapshot>();
  for (const snapshot of history) if (byDate.get(snapshot.asOf)?.planFingerprint !== fingerprint) byDate.set(snapshot.asOf, snapshot);
  return [...byDate.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/**
 * Points that a line may join: neighbours by date, both with a figure, both of the plan asked for, and no summary between them that lacks
 * the indicator or counts it in another unit. Runs of one point are in it too. What is no run of its own stays apart.
 */
export function runsOf({ points, otherUnit, absent }: Pick<Trend, "points" | "otherUnit" | "absent">): readonly (readonly TrendPoint[])[] {
  const breaks = [...otherUnit, ...absent];
  const runs: TrendPoint[][] = [];
  let last: TrendPoint | null = null;
  for (const point of points) {
    const before: TrendPoint | null = last;
    last = point;
    if (point.value === null) continue;
    const joins = before !== null && before.value !== null && before.samePlan && point.samePlan && !breaks.some((date) => date > before.asOf && date < point.asOf);
    if (joins) runs[runs.length - 1]!.push(point);
    else runs.push([point]);
  }
  return runs;
}

export type CourseTarget = Omit<QuotedTarget, "inferred">;

/** An indicator's course with what the plan in force asks of it. */
export interface Course extends Trend {
  /** Null: the plan in force does not have it. */
  readonly target: CourseTarget | null;
  readonly runs: readonly (readonly TrendPoint[])[];
}

export interface Courses {
  readonly planTitle: string;
  readonly planFingerprint: string;
  /** Dates of the summaries kept, one each, in order. */
  readonly dates: readonly string[];
  /** The plan's indicators in its order, then those that only earlier plans had, as the last summary with them has them. */
  readonly indicators: readonly Course[];
}

/** Every indicator of the plan in force, and of the history, through the history. */
export function coursesOf(history: readonly Snapshot[], { plan, fingerprint }: { readonly plan: Plan; readonly fingerprint: string }): Courses {
  const courseOf = (wanted: Wanted, target: CourseTarget | null): Course => {
    const trend = trendOf(history, wanted, { title: plan.title, fingerprint });
    return { ...trend, target, runs: runsOf(trend) };
  };
  const own = plan.indicators.map(({ id, name, unit, target }) => courseOf({ indicatorId: id, indicator: name, unit }, { comparator: target.comparator, value: target.value, valueTo: target.comparator === "range" ? target.valueTo : null, unit }));
  const others = goneFrom(history, plan).map((wanted) => courseOf(wanted, null));
  return { planTitle: plan.title, planFingerprint: fingerprint, dates: oneADate(history, fingerprint).map(({ asOf }) => asOf), indicators: [...own, ...others] };
}

/** Indicators of the history that the plan does not have, the latest word on each. */
function goneFrom(history: readonly Snapshot[], plan: Plan): readonly Wanted[] {
  const taken = new Set(plan.indicators.flatMap(({ id, name }) => [nameKey(name), `${nameKey(plan.title)} ${id}`]));
  const gone = new Map<string, Wanted>();
  for (const { planTitle, indicators } of [...history].reverse()) {
    for (const { indicatorId, indicator, unit } of indicators) {
      const key = nameKey(indicator);
      if (!taken.has(key) && !taken.has(`${nameKey(planTitle)} ${indicatorId}`) && !gone.has(key)) gone.set(key, { indicatorId, indicator, unit });
    }
  }
  return [...gone.values()];
}
