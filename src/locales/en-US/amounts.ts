/** en-US · figures, targets and gaps in words. Units of the plan that are Chinese measure words are left out: "28", not "28家". */
import type { QuotedTarget } from "../../checks/finding";
import { figureText, gapFigure } from "../figures";

const SUFFIX: Readonly<Record<string, string>> = { "%": "%", "次/年": " a year" };
/** Measure words that English does not need, and any Latin unit as it is. */
const suffix = (unit: string): string => SUFFIX[unit] ?? (/^[A-Za-z]/.test(unit) ? ` ${unit}` : "");

/** 96.5 and "%" → "96.5%"; 28 and "家" → "28". */
export const amount = (value: number, unit: string): string => figureText(value) + suffix(unit);

/** "≥97%", ">30%", "top 3", "8–10", "about 30". */
export function target(quoted: QuotedTarget): string {
  const { comparator, value, valueTo, unit } = quoted;
  switch (comparator) {
    case ">=":
      return `≥${amount(value, unit)}`;
    case "<=":
      return `≤${amount(value, unit)}`;
    case ">":
    case "<":
    case "=":
      return `${comparator}${amount(value, unit)}`;
    case "rank<=":
      return `top ${figureText(value)}`;
    case "range":
      return `${figureText(value)}–${amount(valueTo ?? value, unit)}`;
    case "about":
      return `about ${amount(value, unit)}`;
  }
}

/** "2 short", "1.3 percentage points below"; where a bound is touched that must be passed: "must be over 30%, is 30%". */
export function gap(actual: number, short: number, quoted: QuotedTarget): string {
  const { comparator, value, unit } = quoted;
  if (short === 0) return `must be ${comparator === "<" ? "under" : "over"} ${amount(value, unit)}, is exactly ${amount(actual, unit)}`;
  if (comparator === "rank<=") return `${gapFigure(short)} ${short === 1 ? "place" : "places"} too low`;
  const above = actual > value;
  if (unit === "%") return `${gapFigure(short)} percentage ${short === 1 ? "point" : "points"} ${above ? "above" : "below"}`;
  if (unit === "指数") return `${gapFigure(short)} ${short === 1 ? "point" : "points"} ${above ? "above" : "below"}`;
  return `${gapFigure(short)} ${above ? "too many" : "short"}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2018-09" → "September 2018". */
export function month(iso: string): string {
  const [year = "", number = ""] = iso.split("-");
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

export const quoted = (text: string): string => `“${text}”`;
export const listed = (names: readonly string[]): string => names.join(", ");
