/**
 * Figures in one row that contradict each other:
 * a pass rate that is not 合格数 / 抽检数 (or is only by rounding it up over the target), or a 完成率 that is not 完成值 / 目标值, to the precision written.
 * Silent whenever one of the figures is not plain. Which figure is right is for people to say.
 */
import Big from "big.js";
import type { CellReading } from "../../ledger/ledger";
import { compare } from "../../plan/comparator";
import type { Target } from "../../plan/plan";
import { NOTHING, type Check, type JudgedRow, type RowHit } from "../check";
import { cellFigure, decimalsOf, type PlainFigure } from "../plainFigure";
import { statedTargets } from "../statedTargets";

type Hit = RowHit<"arithmetic-mismatch">;

export const arithmeticMismatch: Check<"arithmetic-mismatch"> = {
  code: "arithmetic-mismatch",
  severity: "error",
  looksAt: "value",
  checkRow: (judged) => [...passRate(judged), ...completionRate(judged)],
};

const figureOf = (reading: CellReading | null): PlainFigure | null => (reading ? cellFigure(reading.value, reading.text) : null);

/** Does `rate` say the same as `computed`, to the last digit `rate` gives? */
function agrees(rate: number, decimals: number, computed: Big): boolean {
  const half = new Big(10).pow(-decimals).div(2);
  return computed.minus(rate).abs().lte(half);
}

/** The computed rate as the finding quotes it: two digits, or as many as the written rate has. */
const quoted = (computed: Big, decimals: number): string => `${computed.round(Math.max(2, decimals)).toFixed()}%`;

function passRate({ row, verdict, indicator }: JudgedRow): readonly Hit[] {
  const passed = figureOf(row.passed);
  const inspected = figureOf(row.inspected);
  if (indicator?.unit !== "%" || row.quantity.kind !== "number" || !passed || !inspected || inspected.value <= 0 || passed.value < 0) return NOTHING;
  if (!row.passed || !row.inspected || passed.unit === "%" || inspected.unit === "%") return NOTHING;
  const decimals = decimalsOf(row.quantity.value);
  const computed = new Big(passed.value).div(inspected.value).times(100);
  if (agrees(row.quantity.value, decimals, computed) && !hidesShortfall(row.quantity.value, computed, indicator.target)) return NOTHING;
  return [{ cell: verdict.cell, facts: { written: percent(row.quantity.value), computed: quoted(computed, decimals), from: `${row.passed.cell}/${row.inspected.cell}` } }];
}

/** Rounded up over the target: 97% written, 386/400 = 96.5% counted, 97% called for. */
function hidesShortfall(written: number, computed: Big, target: Target): boolean {
  const [asWritten, asCounted] = [compare(written, target), compare(computed.toNumber(), target)];
  return asWritten.judged && asWritten.attained && asCounted.judged && !asCounted.attained;
}

/** Over-fulfilment is often capped at 100 %, and beside a rate the rate itself is often repeated: those are no contradictions. */
function completionRate({ row, verdict, indicator }: JudgedRow): readonly Hit[] {
  const { target, actual } = verdict;
  const rate = figureOf(row.rate);
  if (!indicator || !row.rate || !rate || (rate.unit !== "" && rate.unit !== "%") || target === null || actual === null) return NOTHING;
  if (target.comparator !== ">=" && target.comparator !== ">") return NOTHING;
  const computed = [target.value, ...statedTargets(row.targetQuantity)].filter((value) => value > 0).map((value) => new Big(actual).div(value).times(100));
  const [byPlan] = computed;
  const repeated = indicator.unit === "%" ? [new Big(actual)] : [];
  if (!byPlan || readings(rate).some(({ value, decimals }) => [...computed, ...repeated].some((one) => agrees(value, decimals, one) || (value === 100 && one.gte(100))))) return NOTHING;
  const decimals = rate.unit === "%" ? rate.decimals : 2;
  return [{ cell: row.rate.cell, facts: { written: row.rate.text, computed: quoted(byPlan, decimals), from: `${verdict.cell ?? ""}/${percentOrCount(target.value, indicator.unit)}` } }];
}

/** 0.8 in a rate column is 80 % by its format or 0.8 % by its letter; the one that fits counts. */
function readings(rate: PlainFigure): readonly { readonly value: number; readonly decimals: number }[] {
  const asWritten = { value: rate.value, decimals: rate.decimals };
  if (rate.unit === "%") return [asWritten];
  const hundredfold = new Big(rate.value).times(100).toNumber();
  // Beyond what a number holds, there is nothing to compare.
  return Number.isFinite(hundredfold) ? [asWritten, { value: hundredfold, decimals: Math.max(0, rate.decimals - 2) }] : [asWritten];
}

const percent = (value: number): string => `${new Big(value).round(6).toFixed()}%`;
const percentOrCount = (value: number, unit: string): string => (unit === "%" ? percent(value) : `${new Big(value).toFixed()}${unit === "指数" ? "" : unit}`);
