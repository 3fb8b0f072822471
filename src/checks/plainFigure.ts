/**
 * Reading one plain figure out of a short text or cell: "386批次", "97%", "1,234". Used for what surrounds the value
 * (抽检数, 合格数, 完成率, what a cell shows), never for the value judged. Anything less than plain is null: no guess.
 */
import Big from "big.js";
import type { CellValue } from "../sheet/grid";

export interface PlainFigure {
  readonly value: number;
  /** Digits after the point, as written. */
  readonly decimals: number;
  /** "%", a measure word, or "". */
  readonly unit: string;
}

/** Half-width, without any spaces (NBSP among them) and without grouping commas. */
function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
}

const FIGURE = /^([+-]?\d{1,15}(?:\.(\d{1,15}))?)(万|亿)?([%\p{Script=Han}]{0,4}(?:\/年)?)$/u;
const SCALE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
/** After a figure these say how it is meant, and are no unit: such a text is not plain. */
const NO_UNIT = /[余多约以左右上下内不超过达到低高于年月日第至和]/u;

/** The figure in a text that holds one figure and at most a unit; null otherwise. */
export function plainFigure(text: string): PlainFigure | null {
  const match = FIGURE.exec(plainText(text));
  if (!match) return null;
  const [, digits = "", decimals = "", scale, unit = ""] = match;
  if (NO_UNIT.test(unit.replace(/\/年$/, ""))) return null;
  return { value: new Big(digits).times(scale ? (SCALE[scale] ?? 1) : 1).toNumber(), decimals: decimals.length, unit };
}

/** The figure in a cell: its number, or the plain figure in its text. */
export function cellFigure(value: CellValue, text: string): PlainFigure | null {
  if (typeof value === "number") return Number.isFinite(value) ? { value, decimals: decimalsOf(value), unit: "" } : null;
  return typeof value === "string" ? plainFigure(text) : null;
}

/** Beyond this many digits a figure was computed, not typed; what follows is noise. */
const TYPED_DECIMALS = 6;

/** Digits after the point of a number, at most six. */
export function decimalsOf(value: number): number {
  const text = new Big(value).round(TYPED_DECIMALS).toFixed();
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}
