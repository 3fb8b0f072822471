/**
 * Scores and ranks of departments (得分、名次), where the office turned them on. Rules in words: docs/judging-settings.md.
 *
 *   marks of an indicator   all-or-nothing: 1 when met, else 0; proportional: the share of the target that was reached, at most 1
 *   left out                what is unclear, judged by people, not applicable; missing ones when the office says so
 *   score of a department   100 × Σ weight × marks ÷ Σ weight, over the indicators it leads or co-leads
 *   rank                    by score; equal scores share a rank, and the next one is skipped (1, 2, 2, 4)
 */
import Big from "big.js";
import type { ScoreRule, ScoringSettings } from "../plan/settings";
import { measureOf } from "./lights";
import type { IndicatorSummary } from "./summary";

export interface DepartmentScore {
  readonly department: string;
  /** 0 to 100, to two decimals; null when nothing it leads could be scored. */
  readonly score: number | null;
  readonly rank: number | null;
  /** How many of the indicators it leads are in the score, and how many are left out. While some are, the score is provisional. */
  readonly scored: number;
  readonly leftOut: number;
}

/** One entry a department that leads an indicator, in the order given. Empty when scoring is off. */
export function scoresOf(departments: readonly string[], indicators: readonly IndicatorSummary[], settings: ScoringSettings): DepartmentScore[] {
  if (!settings.enabled) return [];
  const scores = departments.flatMap((department) => {
    const led = indicators.filter(({ leads }) => leads.includes(department));
    return led.length > 0 ? [scoreOf(department, led, settings)] : [];
  });
  return scores.map((one) => ({ ...one, rank: one.score === null ? null : 1 + scores.filter(({ score }) => score !== null && score > one.score!).length }));
}

function scoreOf(department: string, led: readonly IndicatorSummary[], settings: ScoringSettings): DepartmentScore {
  let sum = new Big(0);
  let weights = new Big(0);
  let scored = 0;
  for (const indicator of led) {
    const marks = marksOf(indicator, settings);
    if (marks === null) continue;
    const weight = Object.hasOwn(settings.weights, indicator.indicatorId) ? settings.weights[indicator.indicatorId]! : 1;
    sum = sum.plus(marks.times(weight));
    weights = weights.plus(weight);
    scored += 1;
  }
  const score = weights.eq(0) ? null : sum.times(100).div(weights).round(2).toNumber();
  return { department, score, rank: null, scored, leftOut: led.length - scored };
}

/** Marks from 0 to 1; null for an indicator that is left out. */
function marksOf(indicator: IndicatorSummary, { rates, counts, missing }: ScoringSettings): Big | null {
  switch (indicator.verdict) {
    case "met":
      return new Big(1);
    case "shortfall":
      return marksShort(indicator, measureOf(indicator.target.unit) === "count" ? counts : rates);
    case "missing":
      return missing === "zero" ? new Big(0) : null;
    case "unclear":
    case "manual":
    case "notApplicable":
      return null;
  }
}

function marksShort({ value, target }: IndicatorSummary, rule: ScoreRule): Big {
  const nothing = new Big(0);
  if (rule === "all-or-nothing" || value === null) return nothing;
  const aim = new Big(target.value);
  const is = new Big(value);
  const upwards = (limit: Big): Big => (limit.gt(0) && is.gt(0) ? is.div(limit) : nothing);
  const downwards = (limit: Big): Big => (limit.gt(0) && is.gt(0) ? limit.div(is) : nothing);
  switch (target.comparator) {
    case ">=":
    case ">":
      return atMostOne(upwards(aim));
    case "<=":
    case "<":
    case "rank<=":
      return atMostOne(downwards(aim));
    case "range":
      return atMostOne(is.lt(aim) ? upwards(aim) : downwards(new Big(target.valueTo ?? target.value)));
    case "=":
    case "about":
      return nothing;
  }
}

const atMostOne = (marks: Big): Big => (marks.gt(1) ? new Big(1) : marks);
