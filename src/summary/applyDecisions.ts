/**
 * Puts the office's decisions (核定) into a consolidation. A decision counts only where there is something to decide and the reports
 * behind it say what they said then; otherwise it has lapsed.
 */
import { compare } from "../plan/comparator";
import type { Indicator } from "../plan/plan";
import type { Decision, LapsedDecision } from "./decision";
import type { IndicatorSummary } from "./summary";

/** An indicator before anything is decided. */
export type Undecided = Omit<IndicatorSummary, "light" | "change">;

export interface Decided {
  readonly indicators: readonly Undecided[];
  readonly lapsed: readonly LapsedDecision[];
}

/** At most one decision an indicator counts: the last given. `planned` are the plan's indicators, in the same order as `indicators`. */
export function applyDecisions(indicators: readonly Undecided[], planned: readonly Indicator[], decisions: readonly Decision[]): Decided {
  const lapsed: LapsedDecision[] = [];
  const holding = new Map<string, Decision>();
  for (const decision of decisions) {
    const indicator = indicators.find(({ indicatorId }) => indicatorId === decision.indicatorId);
    const cause = causeOfLapse(decision, indicator);
    if (cause === null) holding.set(decision.indicatorId, decision);
    else lapsed.push({ indicatorId: decision.indicatorId, indicator: decision.indicator, value: decision.value, unit: decision.unit, reason: decision.reason, by: decision.by, on: decision.on, then: "", cause });
  }
  return { indicators: indicators.map((indicator, index) => decided(indicator, planned[index]!, holding.get(indicator.indicatorId))), lapsed };
}

function causeOfLapse(decision: Decision, indicator: Undecided | undefined): LapsedDecision["cause"] | null {
  if (!indicator) return "not-in-plan";
  if (indicator.reportsBasis !== decision.basis) return "reports-changed";
  return indicator.verdict === "unclear" ? null : "settled-by-reports";
}

/** The decided figure, judged against the plan's target like any other. The reports stay beside it. */
function decided(indicator: Undecided, { target }: Indicator, decision: Decision | undefined): Undecided {
  if (!decision) return indicator;
  const compared = compare(decision.value, target);
  const verdict = !compared.judged ? "unclear" : compared.attained ? "met" : "shortfall";
  const { choice } = decision;
  const chosen = choice.kind === "report" ? (indicator.candidates.find(({ number }) => number === choice.number)?.report ?? null) : null;
  return {
    ...indicator,
    verdict,
    value: decision.value,
    gap: compared.judged && !compared.attained ? compared.gap : null,
    source: chosen && { file: chosen.file, sheet: chosen.sheet, cell: chosen.cell, department: chosen.department },
    basis: "decided",
    conflict: false,
    decision,
  };
}
