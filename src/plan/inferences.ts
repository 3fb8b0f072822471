/**
 * What of a plan is read out of the notice rather than stated in it (口径): comparators of bare numbers, owners taken from the section an
 * indicator belongs to. The office confirms each, with the date; what is confirmed is flagged no longer, and still known to be inferred.
 */
import { comparatorIsOpen, ownerIsOpen } from "./openInferences";
import type { Indicator, Plan } from "./plan";

export type InferenceKind = "comparator" | "owner";

export interface Inference {
  readonly indicatorId: string;
  readonly indicator: Indicator;
  readonly kind: InferenceKind;
  /** ISO date, or null while nobody confirmed it. */
  readonly confirmedOn: string | null;
}

/** Everything inferred, in the plan's order, comparator before owner. */
export function inferencesOf(plan: Plan): readonly Inference[] {
  return plan.indicators.flatMap((indicator): Inference[] => {
    const of = (kind: InferenceKind, confirmedOn: string | undefined): Inference => ({ indicatorId: indicator.id, indicator, kind, confirmedOn: confirmedOn ?? null });
    return [
      ...(indicator.comparatorInferred ? [of("comparator", indicator.comparatorConfirmedOn)] : []),
      ...(indicator.ownerBasis === "inferred" ? [of("owner", indicator.ownerConfirmedOn)] : []),
    ];
  });
}

/** Which inference is meant. */
export type InferenceKey = Pick<Inference, "indicatorId" | "kind">;

/** The plan with these inferences confirmed on a date (ISO). Those that were confirmed before keep their date; others than inferences are left alone. */
export function withConfirmed(plan: Plan, keys: readonly InferenceKey[], date: string): Plan {
  const asked = (indicator: Indicator, kind: InferenceKind): boolean => keys.some((key) => key.indicatorId === indicator.id && key.kind === kind);
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      ...(comparatorIsOpen(indicator) && asked(indicator, "comparator") ? { comparatorConfirmedOn: date } : {}),
      ...(ownerIsOpen(indicator) && asked(indicator, "owner") ? { ownerConfirmedOn: date } : {}),
    })),
  };
}
