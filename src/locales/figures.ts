/** Figures in sentences, the same in every language. */
import Big from "big.js";

/** A number in full: no exponent, no grouping, no float noise (0.1 + 0.2 → "0.3"). Excel itself keeps 15 digits. */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return new Big(value.toPrecision(15)).toFixed();
}

/** A gap that was computed, not typed, to at most four digits after the point; one that would vanish keeps its first two. */
export function gapFigure(gap: number): string {
  const rounded = new Big(gap.toPrecision(15)).round(4);
  return rounded.eq(0) && gap !== 0 ? new Big(gap.toPrecision(2)).toFixed() : rounded.toFixed();
}
