/**
 * 历次汇总: what earlier compilations found, for trends and for comparing any two dates.
 *
 *   history = await readHistory({ plan })          newest last, with the plan in force (compile.ts)
 *   coursesOf(history, planInForce)                the courses of all indicators (pictures.ts)
 *   trendOf(history, indicator, plan)              the course of one indicator
 *   compareSnapshots(one, other)                   two dates side by side, in either order
 *
 * After 汇总 the report brings the history along (`CompileReport.history`).
 */
import { planFingerprint } from "../plan/fingerprint";
import type { Plan } from "../plan/plan";
import type { Snapshot } from "../summary/snapshot";
import type { Trend } from "../summary/trend";
import { trendOf as trendIn } from "../summary/trend";

export { readHistory } from "./compile";
export type { History } from "./compile";
export { coursesOf } from "./pictures";
export { compareSnapshots } from "../summary/compareSnapshots";
export type { ComparedIndicator, Comparison } from "../summary/compareSnapshots";
export type { Snapshot } from "../summary/snapshot";
export type { Trend, TrendPoint } from "../summary/trend";

/** The indicator of the plan through the history; null when the plan has no such indicator. */
export function trendOf(history: readonly Snapshot[], indicatorId: string, plan: Plan): Trend | null {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  return indicator ? trendIn(history, { indicatorId, indicator: indicator.name, unit: indicator.unit }, { title: plan.title, fingerprint: planFingerprint(plan) }) : null;
}
