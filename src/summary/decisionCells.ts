/**
 * A decision made elsewhere than on the sheet (in the pane) as the row a person would have filled in. From there on both are one:
 * what is on 数据核对 is what counts.
 */
import Big from "big.js";
import type { Decision } from "./decision";
import type { DecisionColumn, DecisionRow } from "./decisionRow";
import { reportsText } from "./reportsText";
import type { IndicatorSummary } from "./summary";
import type { TypedCell } from "./typed";
import type { SummaryWords } from "./words";

const DAY_MS = 86_400_000;

export function rowOfDecision(decision: Decision, indicator: IndicatorSummary, words: SummaryWords): DecisionRow {
  const typed = new Map<DecisionColumn, TypedCell>();
  const fill = (column: DecisionColumn, value: TypedCell["value"] | null, format = "General"): void => {
    if (value !== null && value !== "") typed.set(column, { value, format, formula: null, cell: "", row: -1 });
  };
  if (decision.choice.kind === "report") fill("chosen", decision.choice.number);
  else fill("decidedValue", ...figureCell(decision));
  fill("reason", decision.reason);
  fill("decidedBy", decision.by);
  fill("decidedOn", decision.on === null ? null : Math.round((Date.parse(`${decision.on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS), "yyyy-mm-dd");
  return { indicatorId: decision.indicatorId, indicator: decision.indicator, basis: decision.basis, reports: reportsText(indicator, words), before: null, typed, lapsed: null };
}

/** A percentage is written as one, so that nobody takes 0.8 % for 80 %. */
function figureCell({ value, unit }: Decision): [number, string] {
  if (unit !== "%") return [value, "General"];
  const decimals = (new Big(value).toFixed().split(".")[1] ?? "").length;
  return [new Big(value).div(100).toNumber(), `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}%`];
}

/** Rows with those of new decisions in the place of older ones about the same indicators. Lapsed rows stay. */
export function withDecisions(rows: readonly DecisionRow[], decided: readonly DecisionRow[]): DecisionRow[] {
  const ids = new Set(decided.map(({ indicatorId }) => indicatorId));
  return [...rows.filter(({ indicatorId, lapsed }) => lapsed !== null || !ids.has(indicatorId)), ...decided];
}
