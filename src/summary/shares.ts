/**
 * Shares that add up to exactly 100 %, by largest remainder: each share is rounded down to a tenth of a per cent, and what is
 * missing goes, a tenth each, to those that lost most; of equal ones, to the first.
 */
import { areaFromA1, fromA1 } from "../sheet/address";

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
 * The same as a live formula. `counts` is the row of counts as an absolute area ("$C$5:$H$5"), `own` the count it is about ("C5").
 * The remainders are whole numbers, so no rounding is involved; of equal ones the one further left counts as larger. Written with
 * INT and constants alone: MOD and COLUMN over several cells are not worked out alike by all programs.
 */
export function shareFormula(counts: string, own: string): string {
  const { left, right } = areaFromA1(counts)!;
  const total = `SUM(${counts})`;
  const places = `{${Array.from({ length: right - left + 1 }, (_, index) => index + 1).join(",")}}`;
  const remainder = (cells: string): string => `${cells}*${SHARE_UNITS}-INT(${cells}*${SHARE_UNITS}/${total})*${total}`;
  const rest = (cells: string, place: string): string => `((${remainder(cells)})*100-${place})`;
  const missing = `SUMPRODUCT(${remainder(counts)})/${total}`;
  const larger = `SUMPRODUCT((${rest(counts, places)}>${rest(own, String(fromA1(own)!.column - left + 1))})*1)`;
  return `=IF(${total}=0,0,(INT(${own}*${SHARE_UNITS}/${total})+IF(${larger}<${missing},1,0))/${SHARE_UNITS})`;
}
