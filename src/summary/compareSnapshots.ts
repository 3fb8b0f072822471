/**
 * Two summaries side by side (任意两期比较), for the pane. Indicators are held against each other by name, or by id within plans of
 * one title. Summaries of different plans are compared where both have an indicator, and the difference of plans is said.
 */
import type { Change } from "./change";
import { changeSince } from "./change";
import type { Snapshot, SnapshotIndicator } from "./snapshot";
import { indicatorIn, totalsOfSnapshot } from "./snapshot";

export interface ComparedIndicator {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly now: SnapshotIndicator;
  readonly before: SnapshotIndicator | null;
  readonly change: Change;
}

export interface Comparison {
  /** ISO dates, earlier and later. */
  readonly from: string;
  readonly to: string;
  readonly samePlan: boolean;
  /** Titles and fingerprints, to be named where the plans differ. */
  readonly plans: { readonly from: { readonly title: string; readonly fingerprint: string }; readonly to: { readonly title: string; readonly fingerprint: string } };
  readonly indicators: readonly ComparedIndicator[];
  /** Indicators only the earlier summary has. */
  readonly gone: readonly SnapshotIndicator[];
  readonly totals: { readonly from: ReturnType<typeof totalsOfSnapshot>; readonly to: ReturnType<typeof totalsOfSnapshot> };
  /** Names, by what became of the verdict. */
  readonly nowMet: readonly string[];
  readonly nowShort: readonly string[];
}

/** `from` is the earlier one; the two may be given in any order. */
export function compareSnapshots(one: Snapshot, other: Snapshot): Comparison {
  const [from, to] = one.asOf <= other.asOf ? [one, other] : [other, one];
  const indicators = to.indicators.map((now): ComparedIndicator => {
    const before = indicatorIn(from, now, to.planTitle);
    const standing = { value: now.value, verdict: now.verdict, target: { comparator: now.comparator, value: now.target, valueTo: now.targetTo, unit: now.unit } };
    return { indicatorId: now.indicatorId, indicator: now.indicator, now, before, change: changeSince(before, standing) };
  });
  const kept = new Set(indicators.flatMap(({ before }) => before ?? []));
  const turned = (verdict: "met" | "shortfall"): string[] => indicators.filter(({ now, before }) => before !== null && now.verdict === verdict && before.verdict !== verdict).map(({ indicator }) => indicator);
  return {
    from: from.asOf,
    to: to.asOf,
    samePlan: from.planFingerprint === to.planFingerprint,
    plans: { from: { title: from.planTitle, fingerprint: from.planFingerprint }, to: { title: to.planTitle, fingerprint: to.planFingerprint } },
    indicators,
    gone: from.indicators.filter((before) => !kept.has(before)),
    totals: { from: totalsOfSnapshot(from), to: totalsOfSnapshot(to) },
    nowMet: turned("met"),
    nowShort: turned("shortfall"),
  };
}
