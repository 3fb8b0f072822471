/**
 * What Excel makes of a value given to a cell: "97%" becomes 0.97 shown as a percentage, "1-2" becomes a date, "=A1" a
 * formula. The same for a person's typing and for `range.values`. Cells with the text format take everything as text.
 */
import type { CellValue } from "../../sheet/grid";

export type Typed =
  | { readonly kind: "keep" }
  | { readonly kind: "value"; readonly value: CellValue; /** Number format the cell gets when it has none ("General"). */ readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "refused" };

export interface TypingContext {
  /** The cell's number format. */
  readonly format: string;
  readonly date1904: boolean;
  readonly today: Date;
}

/** `input` as it came from the program; null keeps the cell, "" clears it. */
export function typed(input: unknown, context: TypingContext): Typed {
  if (input === null || input === undefined) return { kind: "keep" };
  if (typeof input === "boolean") return { kind: "value", value: input };
  if (typeof input === "number") return Number.isFinite(input) ? { kind: "value", value: context.format === "@" ? String(input) : input } : { kind: "refused" };
  if (typeof input !== "string" || input.length > 32_767) return { kind: "refused" };
  if (input === "") return { kind: "value", value: null };
  if (context.format === "@") return { kind: "value", value: input };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1) };
  return formula(input) ?? number(halfWidth(input.trim())) ?? date(halfWidth(input.trim()), context) ?? word(input);
}

/** Digits and signs of the full-width forms count as their plain ones, as in Chinese Excel. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF05\uFF0B-\uFF1A\uFF1D\uFF20]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** A first "=" always starts a formula; "+", "-" and "@" do when no number follows. The full-width twins as well. */
function formula(input: string): Typed | null {
  const first = halfWidth(input.charAt(0));
  const rest = input.slice(1);
  if (first === "=") return rest.trim() === "" ? null : { kind: "formula", formula: `=${rest}` };
  if (!"+-@".includes(first) || rest.trim() === "") return null;
  if (first !== "@" && (number(halfWidth(input.trim())) || /^[-+]+$/.test(halfWidth(input)))) return null;
  return { kind: "formula", formula: `=${first}${rest}` };
}

function number(text: string): Typed | null {
  const match = /^([+-]?|\()([¥￥$]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3}))?\s*(%?)(\)?)$/.exec(text);
  if (!match || (match[3] === undefined && (match[4] === undefined || match[4] === ".")) || (match[1] === "(") !== (match[7] === ")")) return null;
  const [, sign = "", currency = "", whole = "0", fraction = "", exponent, percent] = match;
  const size = Number(`${whole.replace(/,/g, "")}${fraction}${exponent === undefined ? "" : `e${exponent}`}`);
  const signed = sign === "-" || sign === "(" ? -size : size;
  const decimals = fraction.length > 1 ? "0.00" : "0";
  if (percent) return { kind: "value", value: Number((signed / 100).toPrecision(15)), format: `${decimals}%` };
  if (exponent !== undefined) return { kind: "value", value: signed, format: "0.00E+00" };
  if (currency) return { kind: "value", value: signed, format: `"${currency}"#,##${decimals}` };
  return { kind: "value", value: signed, ...(whole.includes(",") ? { format: `#,##${decimals}` } : {}) };
}

/** 2018-7-31, 2018/7/31, 2018年7月31日, 7-31, 7月31日, 2018年7月, 8:30. */
function date(text: string, context: TypingContext): Typed | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    return { kind: "value", value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
  }
  const full = /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full) return day(century(Number(full[1])), Number(full[2]), Number(full[3]), text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d", context);
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) return day(Number(month[1]), Number(month[2]), 1, text.includes("年") ? 'yyyy"年"m"月"' : "mmm-yy", context);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return short ? day(context.today.getFullYear(), Number(short[1]), Number(short[2]), 'm"月"d"日"', context) : null;
}

const century = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function day(year: number, month: number, dayOfMonth: number, format: string, context: TypingContext): Typed | null {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (year < 1900 || year > 9999 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== dayOfMonth) return null;
  return { kind: "value", value: serialOf(year, month, dayOfMonth, context.date1904), format };
}

/** Excel's day number. 1900 system: 1 January 1900 is 1 and the 29 February 1900 that never was is counted; 1904 system: 1 January 1904 is 0. */
export function serialOf(year: number, month: number, dayOfMonth: number, date1904: boolean): number {
  const days = Math.round(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000);
  if (date1904) return days - Math.round(Date.UTC(1904, 0, 1) / 86_400_000);
  const serial = days - Math.round(Date.UTC(1899, 11, 31) / 86_400_000);
  return serial >= 60 ? serial + 1 : serial;
}

function word(input: string): Typed {
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  return { kind: "value", value: input };
}
