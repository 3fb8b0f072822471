/**
 * Which phase (阶段) of the plan a date falls in. Phases are given to the month and may share one, so the answer is a list.
 * Dates are ISO text; months are counted as whole numbers, no Date object and no time zone.
 */
import type { Phase, Plan } from "./plan";

/** "2018-07" or "2018-07-31" → months since year 0; null when the text is no month. */
export function monthNumber(date: string): number | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(date);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/** Last day of a month as ISO text: "2018-02" → "2018-02-28"; null when the text is no month. */
export function lastDayOf(month: string): string | null {
  const number = monthNumber(month);
  if (number === null) return null;
  const year = Math.floor(number / 12);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number % 12]!;
  return `${month.slice(0, 7)}-${days}`;
}

/** Phases the date falls in, in the plan's order; empty before the first and after the last. */
export function phasesAt(plan: Plan, asOf: string): readonly Phase[] {
  const at = monthNumber(asOf);
  return at === null ? [] : plan.phases.filter((phase) => within(phase, at));
}

function within(phase: Phase, at: number): boolean {
  const from = monthNumber(phase.from);
  const to = monthNumber(phase.to);
  return from !== null && to !== null && from <= at && at <= to;
}

/** Phases that ended before the date's month. */
export function phasesOver(plan: Plan, asOf: string): readonly Phase[] {
  const at = monthNumber(asOf);
  return at === null ? [] : plan.phases.filter((phase) => (monthNumber(phase.to) ?? Infinity) < at);
}
