/** A cell's contents as people see them on the sheet, for previews. Percentages as percentages; dates and the like as stored. */
import Big from "big.js";
import { exactNumber, formatMeaning } from "../../ledger/numberFormat";
import type { CellValue } from "../../sheet/grid";

export function shownCell(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.trim();
  if (!Number.isFinite(value)) return String(value);
  const { percents, decimals, date, thousands, prefix, suffix, instead } = formatMeaning(format, value);
  if (date || thousands > 0 || instead !== null) return exactNumber(value).toFixed();
  const number = exactNumber(value).times(new Big(100).pow(percents));
  const digits = decimals === null ? number.toFixed() : number.round(decimals, Big.roundHalfUp).toFixed(decimals);
  return prefix + digits + "%".repeat(percents) + suffix;
}
