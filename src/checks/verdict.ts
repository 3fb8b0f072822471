/**
 * One row, one verdict. In doubt the verdict is `unclear`: what was not understood is never met, short or nought.
 */
import type { CellReading, LedgerRow, Quantity } from "../ledger/ledger";
import { compare } from "../plan/comparator";
import type { Indicator } from "../plan/plan";
import type { Verdict } from "./finding";
import { quoteTarget, rangeFault } from "./measure";
import type { JudgedPeriod } from "./period";
import type { PlanIndex } from "./planIndex";
import type { RowVerdict } from "./review";

interface Judgement {
  readonly verdict: Verdict;
  readonly actual: number | null;
  readonly gap: number | null;
}

const without = (verdict: Verdict): Judgement => ({ verdict, actual: null, gap: null });

/**
 * Judges a row by what it is about:
 * an indicator by its figure; a duty or a task as a whole by people (`manual` once something is written, `missing` before);
 * a row the plan does not know never (`unclear` once something is written, `missing` before).
 */
export function judgeRow(row: LedgerRow, index: PlanIndex, period: JudgedPeriod): RowVerdict {
  const { subject } = row;
  const indicator = subject.kind === "indicator" ? (index.indicators.get(subject.indicatorId) ?? null) : null;
  const judgement = indicator ? judgeFigure(row.quantity, indicator) : judgeWords(row, subject.kind === "duty" || subject.kind === "task" ? "manual" : "unclear");
  const judged = indicator ? row.actual : wordsOf(row);
  return {
    row: row.row + 1,
    name: row.name,
    indicatorId: indicator?.id ?? null,
    indicator: indicator?.name ?? null,
    match: indicator && subject.kind === "indicator" ? subject.match : null,
    dutyId: subject.kind === "duty" ? subject.dutyId : null,
    taskSection: subject.kind === "task" ? subject.section : null,
    ...judgement,
    target: indicator ? quoteTarget(indicator) : null,
    cell: judged?.cell ?? null,
    written: judged?.text ?? "",
    period: judged?.text ? period.period : null,
    laterBlank: judged?.text ? period.laterBlank : null,
  };
}

function judgeFigure(quantity: Quantity, indicator: Indicator): Judgement {
  switch (quantity.kind) {
    case "blank":
      return without("missing");
    case "notApplicable":
      return without("notApplicable");
    case "number": {
      const actual = quantity.value;
      const compared = compare(actual, indicator.target);
      if (!compared.judged || rangeFault(actual, indicator)) return { verdict: "unclear", actual, gap: null };
      return compared.attained ? { verdict: "met", actual, gap: null } : { verdict: "shortfall", actual, gap: compared.gap };
    }
    case "ambiguousPercent":
    case "unitMismatch":
    case "unclear":
    case "formulaError":
      return without("unclear");
  }
}

/** Where a row that is no figure is reported: its value cell, or the words beside it (完成情况) when that is blank. */
const wordsOf = ({ actual, status }: LedgerRow): CellReading | null => (actual && actual.text !== "" ? actual : status && status.text !== "" ? status : (actual ?? status));

function judgeWords(row: LedgerRow, written: "manual" | "unclear"): Judgement {
  if (row.quantity.kind === "formulaError") return without("unclear");
  const words = wordsOf(row);
  if (!words || words.text === "") return without("missing");
  if (words !== row.actual) return without(written);
  return without(row.quantity.kind === "notApplicable" ? "notApplicable" : written);
}
