/**
 * A snapshot: the result of one compilation (汇总), as it is kept on 历次汇总 and compared with later. Types, the snapshot of a
 * summary, and the rule which snapshots stay.
 */
import type { Verdict } from "../checks/finding";
import { VERDICTS } from "../checks/finding";
import type { VerdictCounts } from "../checks/review";
import type { Comparator } from "../plan/plan";
import { nameKey } from "../plan/normalise";
import type { Summary } from "./summary";

/** How one indicator stood. */
export interface SnapshotIndicator {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly target: number;
  /** The upper value of a range, else null. */
  readonly targetTo: number | null;
  readonly unit: string;
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly gap: number | null;
  /** The office decided the figure (办公室核定). */
  readonly decided: boolean;
  /** Where the figure came from, as text; "" where nothing did. */
  readonly source: string;
}

export interface Snapshot {
  /** ISO date the figures stand at. */
  readonly asOf: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planFingerprint: string;
  readonly indicators: readonly SnapshotIndicator[];
}

export function snapshotOf(summary: Summary, sourceOf: (indicator: Summary["indicators"][number]) => string): Snapshot {
  const { asOf, planTitle, planNumber, planFingerprint } = summary;
  return {
    asOf,
    planTitle,
    planNumber,
    planFingerprint,
    indicators: summary.indicators.map((one) => ({
      indicatorId: one.indicatorId,
      indicator: one.indicator,
      comparator: one.target.comparator,
      target: one.target.value,
      targetTo: one.target.valueTo,
      unit: one.target.unit,
      value: one.value,
      verdict: one.verdict,
      gap: one.gap,
      decided: one.decision !== null,
      source: sourceOf(one),
    })),
  };
}

/** The history with a new snapshot in it. Of one date and one plan only the last compilation is kept; by date, then in the order they came. */
export function withSnapshot(history: readonly Snapshot[], snapshot: Snapshot): Snapshot[] {
  const others = history.filter(({ asOf, planFingerprint }) => asOf !== snapshot.asOf || planFingerprint !== snapshot.planFingerprint);
  return [...others, snapshot].map((one, index) => ({ one, index })).sort((a, b) => (a.one.asOf < b.one.asOf ? -1 : a.one.asOf > b.one.asOf ? 1 : a.index - b.index)).map(({ one }) => one);
}

/** The last snapshot before a date; of one date, the one of the same plan, else the one compiled last. */
export function snapshotBefore(history: readonly Snapshot[], asOf: string, planFingerprint: string): Snapshot | null {
  const earlier = history.filter((one) => one.asOf < asOf);
  const date = earlier.reduce((latest, one) => (one.asOf > latest ? one.asOf : latest), "");
  const last = earlier.filter((one) => one.asOf === date);
  return last.find((one) => one.planFingerprint === planFingerprint) ?? last[last.length - 1] ?? null;
}

/**
 * The indicator in a snapshot: by name, since an id means the same in plans of the same title only; by id there. Null when it has none.
 */
export function indicatorIn(snapshot: Snapshot, wanted: { readonly indicatorId: string; readonly indicator: string }, planTitle: string): SnapshotIndicator | null {
  const key = nameKey(wanted.indicator);
  const byName = snapshot.indicators.find(({ indicator }) => nameKey(indicator) === key);
  if (byName) return byName;
  return nameKey(snapshot.planTitle) === nameKey(planTitle) ? (snapshot.indicators.find(({ indicatorId }) => indicatorId === wanted.indicatorId) ?? null) : null;
}

export function totalsOfSnapshot({ indicators }: Snapshot): VerdictCounts & { readonly indicators: number } {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, indicators.filter((one) => one.verdict === verdict).length])) as Record<Verdict, number>;
  return { indicators: indicators.length, ...counts };
}
