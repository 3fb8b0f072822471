/**
 * Reading one value cell as a quantity (数值) of an indicator. What is not certain stays unclear; no number comes from anywhere
 * but the cell. Numbers are decimals of 15 significant digits, as Excel computes them.
 */
import Big from "big.js";
import { foldTight } from "../plan/normalise";
import { Remembered } from "../plan/remembered";
import type { CellValue } from "../sheet/grid";
import type { Quantity } from "./ledger";
import { exactNumber, formatMeaning, scaled, shownWhenRounded } from "./numberFormat";
import type { FormatMeaning } from "./numberFormat";
import { readText } from "./quantityText";
import { planUnit, readUnit, sameUnit, unitFactor, unitOfColumn } from "./units";
import type { WrittenUnit } from "./units";

/** What is known about the cell's meaning besides its content. Units are as written, null where none was. */
export interface QuantityContext {
  /** The indicator's unit; null for a row that is no indicator of the plan. */
  readonly unit: string | null;
  readonly format: string;
  /** "(万户)" in the column's heading. */
  readonly headingUnit: string | null;
  /** The row's cell in the unit column. */
  readonly unitCell: string | null;
}

/** Scales on which a plain number from 0 to 1 may mean a hundred times as much: 0.97 is 97 % or 0.97 %. */
const HUNDRED_SCALES = ["%", "指数"];

/** What the cell says, in the indicator's own unit. */
export function readQuantity(value: CellValue, context: QuantityContext): Quantity {
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "unclear", reason: "unreadable", text: value ? "TRUE" : "FALSE" };
  return typeof value === "number" ? readNumberCell(value, context) : texts.get(contextKey(value, context), () => readTextCell(value, context));
}

const texts = new Remembered<Quantity>();
/** All that a text's meaning hangs on; its format is not asked. */
export const contextKey = (value: string, { unit, headingUnit, unitCell }: QuantityContext): string => `${value}\u0000${unit ?? ""}\u0000${headingUnit ?? "\u0001"}\u0000${unitCell ?? "\u0001"}`;

function readNumberCell(value: number, context: QuantityContext): Quantity {
  const text = plainText(value);
  if (!Number.isFinite(value)) return { kind: "unclear", reason: "unreadable", text };
  const meaning = formatMeaning(context.format, value);
  if (meaning.date) return { kind: "unclear", reason: "date", text };
  const words = wordsOfFormat(meaning, text);
  if (words) return words;
  // A format that shows the number divided by thousands: what people read is not what the cell holds.
  if (meaning.thousands > 0) return { kind: "unclear", reason: "unreadable", text };
  const number = scaled(value, meaning);
  const shown = shownWhenRounded(value, meaning);
  const inFormat = meaning.percents > 0 ? "%" : meaning.suffix;
  const unit = readUnit(inFormat);
  return inUnit({ number, text: meaning.percents > 0 ? `${number.toString()}%` : text, shown, unit, unitText: unit ? inFormat : null, percentCertain: meaning.percents > 0 }, context);
}

/** What people see is not the number: words in its place (`[=1]"是";"否"`), or words that take its exactness away (`"约"0`, `0"余家"`). */
function wordsOfFormat({ instead, prefix, suffix }: FormatMeaning, number: string): Quantity | null {
  if (instead !== null) return { kind: "unclear", reason: "narrative", text: instead };
  if (prefix === "" && (suffix === "" || readUnit(suffix))) return null;
  const shown = readText(prefix + number + suffix);
  return shown.kind === "unclear" && (shown.reason === "hedged" || shown.reason === "comparator") ? { kind: "unclear", reason: shown.reason, text: prefix + number + suffix } : null;
}

function readTextCell(value: string, context: QuantityContext): Quantity {
  const text = value.trim();
  const reading = readText(value);
  switch (reading.kind) {
    case "blank":
      return { kind: "blank" };
    case "notApplicable":
      return { kind: "notApplicable", text };
    case "formulaError":
      return { kind: "formulaError", text };
    case "unclear":
      return { kind: "unclear", reason: reading.reason, text };
    case "figure":
      return inUnit({ number: new Big(reading.digits), text, shown: null, unit: reading.unit, unitText: reading.unitText, percentCertain: reading.unit?.base === "%" }, context);
  }
}

interface Figure {
  readonly number: Big;
  readonly text: string;
  readonly shown: string | null;
  /** The unit in the cell itself: written behind the figure, or added by its number format. */
  readonly unit: WrittenUnit | null;
  readonly unitText: string | null;
  /** The figure is a percentage beyond doubt: "0.97%" is 0.97 %. */
  readonly percentCertain: boolean;
}

/** The figure in the indicator's unit, or why it cannot be. The unit nearest to the figure counts: the cell's own, then the unit column's, then the heading's. */
function inUnit(figure: Figure, context: QuantityContext): Quantity {
  const { text, shown } = figure;
  if (!Number.isFinite(figure.number.toNumber())) return { kind: "unclear", reason: "unreadable", text };
  const around = [context.unitCell === null ? null : unitAround(context.unitCell, true), context.headingUnit === null ? null : unitAround(context.headingUnit, false)].filter((unit) => unit !== null);
  const own = figure.unit && figure.unitText !== null ? { words: figure.unitText, unit: figure.unit } : null;
  const nearest = own ?? around[0] ?? null;
  if (context.unit === null) return { kind: "number", value: figure.number.toNumber(), unit: nearest ? foldTight(nearest.words) : null, text, shown };
  const plan = planUnit(context.unit);
  if (nearest && !sameUnit(nearest.unit.base, plan.base)) return { kind: "unitMismatch", value: figure.number.toNumber(), unit: foldTight(nearest.words), expected: context.unit, text };
  const scales = new Set(around.filter(({ unit }) => sameUnit(unit.base, plan.base)).map(({ unit }) => unit.multiplier));
  if (!own && scales.size > 1) return { kind: "unclear", reason: "unreadable", text };
  const number = nearest ? figure.number.times(unitFactor(nearest.unit, plan)!) : figure.number;
  if (!Number.isFinite(number.toNumber())) return { kind: "unclear", reason: "unreadable", text };
  if (HUNDRED_SCALES.includes(plan.base) && !figure.percentCertain && number.gt(0) && number.lte(1)) {
    return { kind: "ambiguousPercent", asFraction: number.times(100).toNumber(), asWritten: number.toNumber(), text };
  }
  return { kind: "number", value: number.toNumber(), unit: nearest ? foldTight(nearest.words) : null, text, shown };
}

/** The unit a column gives; in a unit column even an unknown word is a unit (of something else). */
function unitAround(words: string, inUnitColumn: boolean): { readonly words: string; readonly unit: WrittenUnit } | null {
  const unit = inUnitColumn ? unitOfColumn(words) : readUnit(words);
  return unit && { words, unit };
}

/** A number as text without an exponent where a person would write none. */
export function plainText(value: number): string {
  const text = String(value);
  // Few digits and no exponent: JavaScript writes what we would.
  if (text.length <= 15 && !text.includes("e")) return text;
  return Number.isFinite(value) ? exactNumber(value).toString() : text;
}
