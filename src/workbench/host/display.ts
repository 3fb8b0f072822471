/**
 * `range.text`: how a value looks, for the formats ledgers use. Reasonable, not complete (see README): colours,
 * conditions, fractions and scientific notation come out as General would show them.
 */
import type { CellValue } from "../../sheet/grid";

export function displayed(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = format.split(";")[value < 0 && format.split(";").length > 1 ? 1 : 0] ?? "General";
  const code = section.replace(/\[[^\]]*\]/g, "");
  if (code === "" || /general/i.test(code) || code === "@") return general(value);
  if (/[ymdhs]/i.test(code.replace(/"[^"]*"/g, ""))) return dateText(value, code, date1904);
  return numberText(section === format.split(";")[1] ? Math.abs(value) : value, code);
}

function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function numberText(value: number, code: string): string {
  const pattern = /[#0?,]*(?:\.[#0?]*)?/g;
  const main = (code.replace(/"[^"]*"|\\./g, "").match(pattern) ?? []).find((part) => /[#0?]/.test(part));
  if (!main) return literal(code);
  const [whole = "", fraction = ""] = main.split(".");
  const scaled = code.replace(/"[^"]*"/g, "").includes("%") ? Number((value * 100).toPrecision(15)) : value;
  const fixed = rounded(Math.abs(scaled), fraction.length);
  const [digits = "0", decimals = ""] = fixed.split(".");
  const padded = digits.padStart((whole.match(/0/g) ?? []).length, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  const kept = fraction.replace(/0/g, "").length > 0 ? decimals.replace(new RegExp(`0{0,${fraction.length - (fraction.match(/0/g) ?? []).length}}$`), "") : decimals;
  const body = `${scaled < 0 && Number(fixed) !== 0 ? "-" : ""}${grouped}${kept ? `.${kept}` : ""}`;
  return literal(code.replace(main, body));
}

/** Half away from zero in decimals, as Excel shows: 0.285 as 0.00 is 0.29. */
function rounded(value: number, decimals: number): string {
  return Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function literal(code: string): string {
  return code.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1").replace(/_./g, " ").replace(/\*./g, "");
}

function dateText(serial: number, code: string, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? 1_462 : 0);
  const at = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const parts: Record<string, string> = {
    yyyy: String(at.getUTCFullYear()), yy: String(at.getUTCFullYear()).slice(2),
    mm: String(at.getUTCMonth() + 1).padStart(2, "0"), m: String(at.getUTCMonth() + 1),
    dd: String(at.getUTCDate()).padStart(2, "0"), d: String(at.getUTCDate()),
    hh: String(Math.floor(seconds / 3600)).padStart(2, "0"), h: String(Math.floor(seconds / 3600)),
    ss: String(seconds % 60).padStart(2, "0"), s: String(seconds % 60),
    MM: String(Math.floor(seconds / 60) % 60).padStart(2, "0"),
  };
  return literal(code.replace(/"[^"]*"|yyyy|yy|h:mm?|hh|h|mm|m|dd|d|ss|s/gi, (token) => {
    if (token.startsWith('"')) return token;
    if (/^h:m/i.test(token)) return `${parts["h"]}:${parts["MM"]}`;
    return parts[token.toLowerCase()] ?? token;
  }));
}
