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

/** Is the column, headed %, a column of degrees of completion? Told by the rows that count something (家, 个, 项). */
export function holdsCompletion(column: LedgerColumn, cells: readonly FigureCell[], plan: Plan): boolean {
  return saysPercent(column) && cells.some((cell) => isShareOfCount(cell, plan));
}

export function saysPercent({ headingUnit }: LedgerColumn): boolean {
  return headingUnit === "%" || headingUnit === "百分比";
}

function isShareOfCount({ indicatorId, reading, format }: FigureCell, plan: Plan): boolean {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  if (!indicator || indicator.unit === "%" || indicator.unit === "指数") return false;
  if (typeof reading.value === "number") return formatMeaning(format, reading.value).percents > 0 || reading.value > limitOf(indicator) * BEYOND;
  const said = readText(reading.text);
  return said.kind === "figure" && (said.unit?.base === "%" || (said.unit === null && Number(said.digits) > limitOf(indicator) * BEYOND));
}

const limitOf = ({ target }: Indicator): number => (target.comparator === "range" ? target.valueTo : target.value);
