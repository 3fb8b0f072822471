/**
 * Shares that add up to exactly 100 %, by largest remainder: each share is rounded down to a tenth of a per cent, and what is
 * missing goes, a tenth each, to those that lost most; of equal ones, to the first.
 */

/** Shares are whole numbers of these: 455 is 45.5 %. */
export const SHARE_UNITS = 1_000;

/** One share a count, in thousandths; they add up to 1,000, or are all 0 when nothing was counted. Counts are whole and not negative. */
export function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const parts = counts.map((count, index) => ({ index, down: Math.floor((count * SHARE_UNITS) / total), rest: (count * SHARE_UNITS) % total }));
  const missing = SHARE_UNITS - parts.reduce((sum, { down }) => sum + down, 0);
  const raised = new Set([...parts].sort((a, b) => b.rest - a.rest || a.index - b.index).slice(0, missing).map(({ index }) => index));
  return parts.map(({ index, down }) => down + (raised.has(index) ? 1 : 0));
}

/** 455 → "45.5%". */
export function shareText(share: number): string {
  return `${(share / 10).toFixed(1)}%`;
}

/**
 * The same as a live formula for the count at `index`, given all counts and their total as absolute cells ("$C$5"). Written out count
 * by count, with no array in it, so that every spreadsheet program works it out; remainders are whole numbers, so nothing is rounded.
 */
export function shareFormula(counts: readonly string[], total: string, index: number): string {
  const down = (cell: string): string => `INT(${cell}*${SHARE_UNITS}/${total})`;
  const rest = (cell: string): string => `MOD(${cell}*${SHARE_UNITS},${total})`;
  const own = counts[index]!;
  const before = counts.flatMap((cell, other) => (other === index ? [] : [`IF(${rest(cell)}${other < index ? ">=" : ">"}${rest(own)},1,0)`]));
  const missing = `${SHARE_UNITS}-${counts.map(down).join("-")}`;
  return `=IF(${total}=0,0,(${down(own)}+IF(${before.join("+") || "0"}<${missing},1,0))/${SHARE_UNITS})`;
}
