/**
 * What a column holds, counted over the first rows of a table: names of the plan, targets, figures, departments, units, words. A clerk
 * knows a column by this as much as by its heading.
 */
import type { Plan } from "../../plan/plan";
import { recogniseDepartment, splitDepartments } from "../../plan/departments";
import type { Grid } from "../../sheet/grid";
import { mergeAt } from "../../sheet/grid";
import { formatOf, isBlank, readCell } from "../cells";
import type { CellReading } from "../ledger";
import { formatMeaning } from "../numberFormat";
import { bareName, certainSubject } from "../names/subject";
import { likeName } from "../names/likeName";
import { isNotApplicable, readText } from "../quantityText";
import { readTarget } from "../target";
import { readUnit } from "../units";

export interface Contents {
  /** Cells that hold something, each merged one once. */
  readonly filled: number;
  /** Names of the plan's indicators and duties, exact or in other words. */
  readonly names: number;
  /** Figures, with or without a unit; "/" is none. */
  readonly figures: number;
  /** Targets by their wording: ≥97%, 97%以上. */
  readonly targets: number;
  readonly departments: number;
  readonly units: number;
  readonly dates: number;
  /** Any other text. */
  readonly words: number;
  /** The figures are 1, 2, 3 … from cell to cell. */
  readonly serial: boolean;
}

/** Rows looked at. */
export const SAMPLE = 60;

type Counted = Exclude<keyof Contents, "filled" | "serial">;

/** What sheet rows `from`…`to` of a column hold, as far as `SAMPLE` rows. */
export function contentsOf(grid: Grid, plan: Plan, column: number, from: number, to: number): Contents {
  const counts: Record<Counted, number> = { names: 0, figures: 0, targets: 0, departments: 0, units: 0, dates: 0, words: 0 };
  const numbers: unknown[] = [];
  let filled = 0;
  for (const reading of cellsOf(grid, column, from, Math.min(to, from + SAMPLE - 1))) {
    filled += 1;
    const kind = kindOf(reading, grid, plan);
    if (kind) counts[kind] += 1;
    numbers.push(reading.value);
  }
  return { ...counts, filled, serial: numbers.length > 1 && numbers.every((value, index) => Number(value) === Number(numbers[0]) + index) };
}

/** Filled cells of a column; a merged one once, one merged over other columns (a section) not at all. */
function cellsOf(grid: Grid, column: number, from: number, to: number): readonly CellReading[] {
  const found: CellReading[] = [];
  for (let row = from; row <= to; row += 1) {
    const reading = readCell(grid, row, column);
    if (isBlank(reading) || found.at(-1)?.cell === reading.cell) continue;
    const merge = mergeAt(grid, { row, column });
    if (merge === null || merge.left === merge.right) found.push(reading);
  }
  return found;
}

/** What one cell holds; null for "/". */
function kindOf(reading: CellReading, grid: Grid, plan: Plan): Counted | null {
  const { value, text } = reading;
  if (typeof value === "number") return formatMeaning(formatOf(grid, reading), value).date ? "dates" : "figures";
  return typeof value === "boolean" ? "words" : kindOfText(text, plan);
}

const kindsOfPlan = new WeakMap<Plan, Map<string, Counted | null>>();
const REMEMBERED = 20_000;

/** Remembered: the same names, targets, units and departments stand in ledger after ledger. */
function kindOfText(text: string, plan: Plan): Counted | null {
  const kinds = kindsOfPlan.get(plan) ?? new Map<string, Counted | null>();
  kindsOfPlan.set(plan, kinds);
  const known = kinds.get(text);
  if (known !== undefined) return known;
  const kind = readKind(text, plan);
  if (kinds.size > REMEMBERED) kinds.clear();
  kinds.set(text, kind);
  return kind;
}

function readKind(text: string, plan: Plan): Counted | null {
  if (isNotApplicable(text)) return null;
  if (isNameOfPlan(text, plan)) return "names";
  const said = readText(text);
  if (said.kind === "figure" || said.kind === "formulaError" || (said.kind === "unclear" && said.reason === "not-calculated")) return "figures";
  if (said.kind === "unclear" && said.reason === "date") return "dates";
  if (text.length <= 20 && /\d/.test(text) && isTarget(text)) return "targets";
  if (readUnit(text)) return "units";
  return isDepartment(text, plan) ? "departments" : "words";
}

/** 97%以上, ≥97%, 超过30%: a figure with the comparison it is to stand. */
function isTarget(text: string): boolean {
  const { quantity, comparator } = readTarget(text, { unit: null, format: "General", headingUnit: null, unitCell: null });
  return comparator !== null && quantity.kind === "number";
}

/** Shorter texts are no names, longer ones are sentences. */
const SHORTEST_NAME = 4;
const LONGEST_NAME = 60;

/** Names an indicator or a duty of the plan, in the plan's words or in others. */
export function isNameOfPlan(text: string, plan: Plan): boolean {
  if (text.length < SHORTEST_NAME || text.length > LONGEST_NAME) return false;
  const certain = certainSubject(text, plan);
  return certain ? certain.kind !== "task" : likeName(bareName(text), plan) !== null;
}

/** Lists a department the plan knows. */
export function isDepartment(text: string, plan: Plan): boolean {
  return splitDepartments(text, plan).names.some((name) => recogniseDepartment(name, plan).kind !== "unknown");
}
