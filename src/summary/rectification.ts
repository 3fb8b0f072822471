/**
 * The rectification list (整改清单) as data: every shortfall is an item; once met it is closed (已销号) and stays on the list, with all
 * that people typed. An item that is open stays open until its indicator is met, also while it is unclear or not reported.
 */
import type { IndicatorSummary, Summary } from "./summary";
import type { TypedRow } from "./typed";

/** An item as the list of an earlier compilation has it. */
export interface StandingItem {
  readonly indicatorId: string;
  readonly indicator: string;
  /** ISO date of the summary that put it on the list. */
  readonly openedOn: string;
  /** ISO date of the summary that closed it, or null. */
  readonly closedOn: string | null;
  /** What was wrong, in the list's own words. */
  readonly problem: string;
  readonly lead: string;
  readonly support: string;
  readonly typed: TypedRow;
}

export interface RectificationItem {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  /** How the indicator stands now; null when the present plan does not have it. */
  readonly now: IndicatorSummary | null;
  /** The item as it was, or null for a new one. */
  readonly before: StandingItem | null;
}

/**
 * The list after a compilation: open items in the plan's order, then closed ones in the order they were closed.
 * `standing` must name indicators as the present plan does (`readRectification` sees to it).
 */
export function rectify(standing: readonly StandingItem[], summary: Pick<Summary, "asOf" | "indicators">): RectificationItem[] {
  const items = standing.map((before) => followed(before, summary));
  const open = new Set(items.filter(({ closedOn }) => closedOn === null).map(({ indicatorId }) => indicatorId));
  for (const now of summary.indicators) {
    if (now.verdict === "shortfall" && !open.has(now.indicatorId)) items.push({ indicatorId: now.indicatorId, indicator: now.indicator, openedOn: summary.asOf, closedOn: null, now, before: null });
  }
  const order = new Map(summary.indicators.map(({ indicatorId }, index) => [indicatorId, index]));
  const place = ({ indicatorId }: RectificationItem): number => order.get(indicatorId) ?? order.size;
  return [
    ...items.filter(({ closedOn }) => closedOn === null).sort((a, b) => place(a) - place(b) || compare(a.openedOn, b.openedOn)),
    ...items.filter(({ closedOn }) => closedOn !== null).sort((a, b) => compare(a.closedOn!, b.closedOn!) || place(a) - place(b) || compare(a.openedOn, b.openedOn)),
  ];
}

function followed(before: StandingItem, { asOf, indicators }: Pick<Summary, "asOf" | "indicators">): RectificationItem {
  const now = indicators.find(({ indicatorId }) => indicatorId === before.indicatorId) ?? null;
  const { indicatorId, openedOn } = before;
  return { indicatorId, indicator: now?.indicator ?? before.indicator, openedOn, closedOn: closing(before, now, asOf), now, before };
}

/** Met closes an open item. A summary of the same date compiled anew may open again what it closed: the figures were corrected. */
function closing(before: StandingItem, now: IndicatorSummary | null, asOf: string): string | null {
  const met = now?.verdict === "met";
  if (before.closedOn === null) return met ? asOf : null;
  return before.closedOn === asOf && !met && now !== null ? null : before.closedOn;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
