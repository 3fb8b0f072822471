/** Figures in sentences, the same in every language. */
import Big from "big.js";

/** Beyond this many digits after the point a figure was computed, not typed. */
const TYPED_DECIMALS = 6;

/**
 * A number for a sentence: no exponent, no grouping, no float noise (0.1 + 0.2 → "0.3"). A typed figure is printed in full.
 * A computed one (191/195) is cut to four digits after the point, unless they would make it look like a round number it is not.
 */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const exact = new Big(value.toPrecision(15));
  if (decimals(exact) <= TYPED_DECIMALS) return exact.toFixed();
  const rounded = exact.round(4);
  return decimals(rounded) > 2 ? rounded.toFixed() : exact.toFixed();
}

const decimals = (figure: Big): number => Math.max(0, figure.c.length - figure.e - 1);

/** A gap that was computed, not typed, to at most four digits after the point; one that would vanish keeps its first two. */
export function gapFigure(gap: number): string {
  const rounded = new Big(gap.toPrecision(15)).round(4);
  return rounded.eq(0) && gap !== 0 ? new Big(gap.toPrecision(2)).toFixed() : rounded.toFixed();
}
