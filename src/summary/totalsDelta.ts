/** How totals moved since the earlier summary, over the indicators both have. */
import type { Summary } from "./summary";

export interface TotalsDelta {
  /** More indicators met and short than then (negative: fewer), of those both summaries have. */
  readonly met: number;
  readonly short: number;
  /** Names of indicators that turned. */
  readonly nowMet: readonly string[];
  readonly nowShort: readonly string[];
}

export function totalsDelta({ indicators }: Pick<Summary, "indicators">): TotalsDelta {
  const both = indicators.flatMap(({ indicator, verdict, change }) => (change.kind === "compared" ? [{ indicator, now: verdict, before: change.verdictBefore }] : []));
  const difference = (verdict: "met" | "shortfall"): number => both.filter(({ now }) => now === verdict).length - both.filter(({ before }) => before === verdict).length;
  const turned = (verdict: "met" | "shortfall"): string[] => both.filter(({ now, before }) => now === verdict && before !== verdict).map(({ indicator }) => indicator);
  return { met: difference("met"), short: difference("shortfall"), nowMet: turned("met"), nowShort: turned("shortfall") };
}
