/**
 * Columns of percentages that turn out to be degrees of completion (完成情况（%）: 93 for 28 of 30家). Beside such a row, 99.5 in the
 * row of a rate is the rate itself or the share of its target reached: a person must say.
 */
import type { Indicator, Plan } from "../plan/plan";
import type { CellReading, LedgerColumn } from "./ledger";
import { formatMeaning } from "./numberFormat";
import { readText } from "./quantityText";

/** A count beyond this many times its target, in a column headed %, is no count. */
const BEYOND = 3;

/** One cell of a column of figures: the indicator its row is about, and how the cell is shown. */
export interface FigureCell {
  readonly indicatorId: string;
  readonly reading: CellReading;
  readonly format: string;
}

/**
 * May the percentages of the column be degrees of completion? Told by the rows that count something (家, 个, 项): under % when one holds
 * a share, under 进度 unless they hold the counts themselves.
 */
export function holdsCompletion(column: LedgerColumn, cells: readonly FigureCell[], plan: Plan): boolean {
  const share = cells.some((cell) => isShareOfCount(cell, plan));
  return saysProgress(column) ? share || !cells.some((cell) => isSmallCount(cell, plan)) : share;
}

/** Columns whose percentages are looked at. */
export function mayHoldCompletion(column: LedgerColumn): boolean {
  return column.headingUnit === "%" || column.headingUnit === "百分比" || saysProgress(column);
}

/** 完成进度 over 1—7月累计 or 实绩 heads figures; alone, or over bare periods, it may head shares of the work. */
const saysProgress = ({ heading }: LedgerColumn): boolean => /进度/.test(heading) && !/进展|情况/.test(heading) && !FIGURES_BELOW.test(heading);
const FIGURES_BELOW = /\/[^/]*(?:累计|实绩|实际|完成[值数])[^/]*$/;

/** A target this small is no number of per cent, and neither is what was reached of it. */
const SMALL = 10;

/** 4 of 5家: a count, for as a degree of completion it would be 80. */
function isSmallCount({ indicatorId, reading, format }: FigureCell, plan: Plan): boolean {
  const indicator = countIn(plan, indicatorId);
  if (!indicator || limitOf(indicator) > SMALL) return false;
  const said = typeof reading.value === "number" ? { figure: reading.value, percent: formatMeaning(format, reading.value).percents > 0 } : figureIn(reading);
  return said !== null && !said.percent && said.figure > 0 && said.figure <= limitOf(indicator) * 2;
}

function figureIn({ text }: CellReading): { readonly figure: number; readonly percent: boolean } | null {
  const said = readText(text);
  return said.kind === "figure" ? { figure: Number(said.digits), percent: said.unit?.base === "%" } : null;
}

function countIn(plan: Plan, indicatorId: string): Indicator | null {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  return !indicator || indicator.unit === "%" || indicator.unit === "指数" ? null : indicator;
}

function isShareOfCount({ indicatorId, reading, format }: FigureCell, plan: Plan): boolean {
  const indicator = countIn(plan, indicatorId);
  if (!indicator) return false;
  if (typeof reading.value === "number") return formatMeaning(format, reading.value).percents > 0 || reading.value > limitOf(indicator) * BEYOND;
  const said = readText(reading.text);
  return said.kind === "figure" && (said.unit?.base === "%" || (said.unit === null && Number(said.digits) > limitOf(indicator) * BEYOND));
}

const limitOf = ({ target }: Indicator): number => (target.comparator === "range" ? target.valueTo : target.value);
