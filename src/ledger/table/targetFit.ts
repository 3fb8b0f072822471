/**
 * How the figures of columns stand to the plan's targets, row by row: a column that equals them everywhere states them, and one whose
 * figures are of another size (scores, weights, telephone numbers) holds no figures of the indicators.
 */
import type { Indicator, Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { formatOf, isBlank, readCell } from "../cells";
import { SAMPLE } from "./contents";
import { bareName, certainSubject } from "../names/subject";
import { likeName } from "../names/likeName";
import { readTarget } from "../target";

export interface TargetFit {
  /** Rows of indicators where the column holds a figure. */
  readonly compared: number;
  /** Of these, rows with the plan's own target. */
  readonly equal: number;
  /** Of these, rows with a figure of the size the indicator has. */
  readonly plausible: number;
}

/** The fit of each of `columns`, over the first rows whose name (in one of `naming`) is an indicator's. */
export function againstTargets(grid: Grid, plan: Plan, naming: readonly number[], columns: readonly number[], from: number, to: number): ReadonlyMap<number, TargetFit> {
  const fits = new Map(columns.map((column) => [column, { compared: 0, equal: 0, plausible: 0 }]));
  for (let row = from; row <= Math.min(to, from + SAMPLE - 1); row += 1) {
    const indicator = indicatorIn(grid, plan, naming, row);
    if (!indicator) continue;
    for (const [column, fit] of fits) {
      const figure = figureAt(grid, row, column, indicator);
      if (figure === null) continue;
      fit.compared += 1;
      if (figure.includes(limitOf(indicator))) fit.equal += 1;
      if (figure.some((value) => isPlausible(value, indicator))) fit.plausible += 1;
    }
  }
  return fits;
}

function indicatorIn(grid: Grid, plan: Plan, naming: readonly number[], row: number): Indicator | null {
  for (const column of naming) {
    const { text } = readCell(grid, row, column);
    const certain = certainSubject(text, plan);
    const id = certain?.kind === "indicator" ? certain.indicatorId : certain ? null : likeName(bareName(text), plan)?.indicatorId;
    if (id) return plan.indicators.find((indicator) => indicator.id === id) ?? null;
  }
  return null;
}

/** The figure in a cell, a bare 0.97 of a rate as both it may be; null when the cell holds none. */
function figureAt(grid: Grid, row: number, column: number, { unit }: Indicator): readonly number[] | null {
  const reading = readCell(grid, row, column);
  if (isBlank(reading)) return null;
  const { quantity } = readTarget(reading.value, { unit, format: formatOf(grid, reading), headingUnit: null, unitCell: null });
  if (quantity.kind === "number" || quantity.kind === "unitMismatch") return [quantity.value];
  return quantity.kind === "ambiguousPercent" ? [quantity.asFraction, quantity.asWritten] : null;
}

const limitOf = ({ target }: Indicator): number => target.value;

/** Rates and indices from half the target up to their ceiling; counts up to five times the target. */
function isPlausible(value: number, indicator: Indicator): boolean {
  const target = limitOf(indicator);
  if (indicator.ceiling !== null) return value >= Math.min(target, indicator.ceiling) / 2 && value <= indicator.ceiling * 1.1;
  return value >= 0 && value <= Math.max(target * 5, 5);
}
