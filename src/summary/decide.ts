/**
 * Makes a decision (核定) of what a person chose or typed, or says what is wrong with it. What is typed is read by the rules that hold
 * for ledgers: in doubt it is refused, never guessed.
 */
import type { RangeFault } from "../checks/finding";
import { rangeFault } from "../checks/measure";
import type { UnclearReason } from "../ledger/ledger";
import { readQuantity } from "../ledger/quantity";
import { fold } from "../plan/normalise";
import type { Indicator } from "../plan/plan";
import type { CellValue } from "../sheet/grid";
import { isoDateOf } from "./cellDate";
import type { Candidate, Decision } from "./decision";
import type { IndicatorSummary } from "./summary";

/** One thing a person filled in: the value and, from a cell, its number format. */
export interface Filled {
  readonly value: CellValue;
  readonly format?: string;
}

/** What a person filled in; a null value means: nothing. */
export interface DecisionInput {
  /** 采用: the number of a candidate. */
  readonly chosen: Filled;
  /** 核定值. */
  readonly value: Filled;
  readonly reason: Filled;
  /** 核定人（职务）. */
  readonly by: Filled;
  /** 核定日期. */
  readonly on: Filled;
}

export type DecisionField = keyof DecisionInput;

/** Why no decision came of it, and which of the things filled in it is about. */
export type DecisionFault =
  /** Nothing is to be decided: the reports agree. */
  | { readonly code: "nothing-to-decide"; readonly field: "chosen" }
  | { readonly code: "nothing-chosen"; readonly field: "value" }
  | { readonly code: "no-such-candidate"; readonly field: "chosen"; readonly text: string; readonly candidates: number }
  | { readonly code: "not-a-figure"; readonly field: "value"; readonly text: string; readonly reason: UnclearReason | "not-applicable" | "formula-error" }
  | { readonly code: "ambiguous-percent"; readonly field: "value"; readonly text: string; readonly asFraction: number; readonly asWritten: number }
  | { readonly code: "other-unit"; readonly field: "value"; readonly text: string; readonly unit: string; readonly expected: string }
  | { readonly code: "impossible-figure"; readonly field: "value"; readonly value: number; readonly unit: string; readonly fault: RangeFault }
  | { readonly code: "choice-and-value-differ"; readonly field: "value"; readonly chosen: number; readonly typed: number; readonly unit: string }
  | { readonly code: "no-reason"; readonly field: "reason" }
  | { readonly code: "not-a-date"; readonly field: "on"; readonly text: string };

export type DecisionReading = { readonly ok: true; readonly decision: Decision } | { readonly ok: false; readonly fault: DecisionFault };

/** May the office decide this indicator? Where reports contradict, cannot be read, or do not come from the lead. */
export function isToBeDecided({ verdict, decision }: Pick<IndicatorSummary, "verdict" | "decision">): boolean {
  return verdict === "unclear" || decision !== null;
}

/** `indicator` as consolidated, `planned` the plan's entry of it. Fields filled in partly are a fault that names the missing one. */
export function readTypedDecision(indicator: IndicatorSummary, planned: Pick<Indicator, "unit" | "ceiling">, input: DecisionInput): DecisionReading {
  const failed = (fault: DecisionFault): DecisionReading => ({ ok: false, fault });
  if (!isToBeDecided(indicator)) return failed({ code: "nothing-to-decide", field: "chosen" });
  const choice = readChoice(input.chosen, indicator.candidates);
  if (choice !== null && "code" in choice) return failed(choice);
  const typed = readTyped(input.value, planned);
  if (typed !== null && typeof typed !== "number") return failed(typed);
  if (choice === null && typed === null) return failed({ code: "nothing-chosen", field: "value" });
  if (choice !== null && typed !== null && choice.value !== typed) return failed({ code: "choice-and-value-differ", field: "value", chosen: choice.value, typed, unit: planned.unit });
  const reason = textOf(input.reason);
  if (reason === "") return failed({ code: "no-reason", field: "reason" });
  const on = isoDateOf(input.on.value);
  if (on === null && textOf(input.on) !== "") return failed({ code: "not-a-date", field: "on", text: textOf(input.on) });
  return {
    ok: true,
    decision: {
      indicatorId: indicator.indicatorId,
      indicator: indicator.indicator,
      value: choice?.value ?? typed!,
      unit: planned.unit,
      choice: choice ? { kind: "report", number: choice.number, department: choice.report.department, written: choice.report.written } : { kind: "typed" },
      reason,
      by: textOf(input.by) || null,
      on,
      basis: indicator.reportsBasis,
    },
  };
}

/** "2", "２", "②", "第2项". */
function readChoice(filled: Filled, candidates: readonly Candidate[]): Candidate | Extract<DecisionFault, { code: "no-such-candidate" }> | null {
  const text = textOf(filled);
  if (text === "") return null;
  const number = /^第?(\d{1,3})项?$/.exec(fold(text))?.[1];
  return candidates.find((one) => one.number === Number(number)) ?? { code: "no-such-candidate", field: "chosen", text, candidates: candidates.length };
}

function readTyped({ value, format = "General" }: Filled, planned: Pick<Indicator, "unit" | "ceiling">): number | DecisionFault | null {
  const quantity = readQuantity(value, { unit: planned.unit, format, headingUnit: null, unitCell: null });
  switch (quantity.kind) {
    case "blank":
      return null;
    case "number": {
      const fault = rangeFault(quantity.value, planned);
      return fault ? { code: "impossible-figure", field: "value", value: quantity.value, unit: planned.unit, fault } : quantity.value;
    }
    case "ambiguousPercent":
      return { code: "ambiguous-percent", field: "value", text: quantity.text, asFraction: quantity.asFraction, asWritten: quantity.asWritten };
    case "unitMismatch":
      return { code: "other-unit", field: "value", text: quantity.text, unit: quantity.unit, expected: quantity.expected };
    case "unclear":
      return { code: "not-a-figure", field: "value", text: quantity.text, reason: quantity.reason };
    case "notApplicable":
      return { code: "not-a-figure", field: "value", text: quantity.text, reason: "not-applicable" };
    case "formulaError":
      return { code: "not-a-figure", field: "value", text: quantity.text, reason: "formula-error" };
  }
}

function textOf({ value }: Filled): string {
  return value === null ? "" : String(value).trim();
}
