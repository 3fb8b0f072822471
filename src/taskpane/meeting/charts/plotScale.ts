/** Where things stand in a plot: an axis of round figures, dates in proportion to time, and which of many labels have room. Pure. */

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Round figures from low to high. */
  readonly ticks: readonly number[];
}

const ROUGHLY = 4;
/** Figures of an axis are round; this takes away the noise of adding them up. */
const round = (value: number): number => Number(value.toPrecision(12));

/**
 * An axis for these values, at least one. `whole`: the unit comes in wholes. `cap`: no figure lies above it (100 of a rate).
 * Where there is no nought on it, the lowest value stands clear of its bottom, so that nothing looks like nought.
 */
export function scaleOf(values: readonly number[], { whole, cap }: { readonly whole: boolean; readonly cap: number | null }): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.max(Math.abs(most) / 10, whole ? 2 : 0.1);
  const step = Math.max(roundStep(span / ROUGHLY), whole ? 1 : 0);
  const down = (value: number): number => round(Math.floor(round(value / step)) * step);
  const low = down(least) === least && least !== 0 ? round(least - step) : down(least);
  const up = round(Math.ceil(round(most / step)) * step);
  // A value alone stands in the middle.
  const high = up === low || least === most ? round(up === most ? up + step : up) : up;
  const top = cap !== null && most <= cap ? Math.min(high, cap) : high;
  const bottom = least >= 0 ? Math.max(low, 0) : low;
  const ticks: number[] = [];
  for (let tick = bottom; tick <= top + step / 1e6; tick = round(tick + step)) ticks.push(tick);
  return { low: bottom, high: Math.max(top, ticks[ticks.length - 1] ?? top), ticks };
}

/** 1, 2, 5, 10 … at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const found = [1, 2, 5, 10].find((factor) => factor * power >= least - power / 1e6) ?? 10;
  return round(found * power);
}

/** Place of a date between `left` and `right`, in proportion to time; a single date stands in the middle. */
export function dateScale(dates: readonly string[], left: number, right: number): (iso: string) => number {
  const days = dates.map((iso) => Date.parse(`${iso}T00:00:00Z`));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return (iso) => (first === last ? (left + right) / 2 : left + ((Date.parse(`${iso}T00:00:00Z`) - first) / (last - first)) * (right - left));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const meet = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** Which boxes can be shown without touching another or one of `taken`: the last comes first, then the first, then the others from the newest. */
export function fitting(boxes: readonly Box[], taken: readonly Box[] = []): ReadonlySet<number> {
  const order = boxes.map((_, index) => index).reverse();
  const wanted = [...new Set([order[0], order[order.length - 1], ...order])].filter((index) => index !== undefined);
  const kept = new Set<number>();
  for (const index of wanted) if (![...[...kept].map((other) => boxes[other]!), ...taken].some((other) => meet(other, boxes[index]!))) kept.add(index);
  return kept;
}

/** About how wide a text is drawn: a Chinese character is as wide as it is high. */
export const textWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.6), 0) * size;
