/** What became of an indicator since an earlier summary (较上次). Plain arithmetic on two figures of the same unit, and nothing else. */
import Big from "big.js";
import type { QuotedTarget, Verdict } from "../checks/finding";
import type { SnapshotIndicator } from "./snapshot";

export type Change =
  /** There is no earlier summary. */
  | { readonly kind: "first" }
  /** The earlier summary did not have it. */
  | { readonly kind: "new" }
  /** Figures of different units are not compared. */
  | { readonly kind: "other-unit"; readonly before: number | null; readonly unitBefore: string; readonly verdictBefore: Verdict }
  | {
      readonly kind: "compared";
      readonly before: number | null;
      readonly verdictBefore: Verdict;
      /** Now less before, in the unit; null unless both are known. */
      readonly by: number | null;
      readonly verdictChanged: boolean;
      /** The plan asks for another figure than it did then. */
      readonly targetChanged: boolean;
    };

/** How an indicator stands, as far as a comparison needs it. */
export interface Standing {
  readonly value: number | null;
  readonly verdict: Verdict;
  readonly target: Pick<QuotedTarget, "comparator" | "value" | "valueTo" | "unit">;
}

/** `before` is null when the earlier summary did not have the indicator. */
export function changeSince(before: SnapshotIndicator | null, now: Standing): Change {
  if (before === null) return { kind: "new" };
  if (before.unit !== now.target.unit) return { kind: "other-unit", before: before.value, unitBefore: before.unit, verdictBefore: before.verdict };
  return {
    kind: "compared",
    before: before.value,
    verdictBefore: before.verdict,
    by: before.value === null || now.value === null ? null : new Big(now.value).minus(before.value).toNumber(),
    verdictChanged: before.verdict !== now.verdict,
    targetChanged: before.comparator !== now.target.comparator || before.target !== now.target.value || before.targetTo !== now.target.valueTo,
  };
}
