/**
 * The dates a sheet states about itself: the one its figures stand at (截至2018年7月底), the period in its title (2018年上半年), the day it
 * was filled in (填报日期：2018.7.31). They tell an older ledger of a department from a newer one; no figure depends on them.
 */
import { fold } from "../plan/normalise";
import { toA1 } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { formatAt, gridEnd, valueAt } from "../sheet/grid";
import type { Ledger } from "./ledger";
import { formatMeaning } from "./numberFormat";
import { periodOf, yearOf } from "./period";

/** ISO date ("2018-07-31"; of a month, its last day), the words it was read from, and their cell. */
export interface StatedDate {
  readonly date: string;
  readonly written: string;
  readonly cell: string;
}

export interface StatedDates {
  readonly asOf: StatedDate | null;
  readonly period: StatedDate | null;
  readonly filledOn: StatedDate | null;
}

const NOTHING_STATED: StatedDates = { asOf: null, period: null, filledOn: null };
/** Rows above a table and below it that are looked at. */
const ABOVE = 20;
const BELOW = 15;
const LONGEST = 200;

const AS_OF = /(?:截[至止]到?|数据(?:截止|截至)?(?:时间|时点|日期)|统计(?:截止)?(?:时间|时点|日期))\s*:?\s*/;
const FILLED_ON = /(?:填报|填表|填写|报送|上报|制表|编制|报告|提交|更新)\s*(?:日期|时间)\s*:?\s*|^\s*(?:日期|时间)\s*:\s*/;

/** What the lines around the ledgers of a sheet say; the first that says something counts. `year` stands in where a date names none. */
export function statedDates(grid: Grid, ledgers: readonly Ledger[], year: number): StatedDates {
  let said = NOTHING_STATED;
  for (const { header, body } of ledgers) {
    for (const [from, to, title] of [[header.top - ABOVE, header.top - 1, true], [body.bottom + 1, body.bottom + BELOW, false]] as const) {
      for (let row = Math.max(from, grid.origin.row); row <= Math.min(to, gridEnd(grid).row - 1); row += 1) said = together(said, statedIn(grid, row, title, year));
    }
  }
  return { ...said, period: said.period ?? judgedPeriod(ledgers, year) };
}

const together = (first: StatedDates, then: StatedDates): StatedDates => ({ asOf: first.asOf ?? then.asOf, period: first.period ?? then.period, filledOn: first.filledOn ?? then.filledOn });

function statedIn(grid: Grid, row: number, title: boolean, year: number): StatedDates {
  let said = NOTHING_STATED;
  for (let column = grid.origin.column; column < gridEnd(grid).column; column += 1) {
    const value = valueAt(grid, { row, column });
    if (typeof value !== "string" || value === "" || value.length > LONGEST) continue;
    const text = fold(value);
    const cell = toA1({ row, column });
    const labelled = (label: RegExp): StatedDate | null => dateBehind(label, text, cell, year) ?? dateBeside(label, text, grid, row, column, year);
    const asOf = labelled(AS_OF);
    const filledOn = asOf ? null : labelled(FILLED_ON);
    const period = title && !asOf && !filledOn ? periodIn(text, cell) : null;
    said = together(said, { asOf, filledOn, period });
  }
  return said;
}

function dateBehind(label: RegExp, text: string, cell: string, year: number): StatedDate | null {
  const match = label.exec(text);
  const found = match && dateAtStart(text.slice(match.index + match[0].length), year);
  return found && { date: found.date, written: (match[0] + found.written).trim(), cell };
}

/** The label ends its cell, and the date stands in the next one that holds something. */
function dateBeside(label: RegExp, text: string, grid: Grid, row: number, column: number, year: number): StatedDate | null {
  const match = label.exec(text);
  if (!match || text.slice(match.index + match[0].length).trim() !== "") return null;
  for (let next = column + 1; next < Math.min(gridEnd(grid).column, column + 8); next += 1) {
    const value = valueAt(grid, { row, column: next });
    if (value === null) continue;
    const date = dateOfValue(value, formatAt(grid, { row, column: next }), grid.date1904, year);
    return date === null ? null : { date, written: `${match[0].trim()}${typeof value === "string" ? fold(value) : date}`, cell: toA1({ row, column: next }) };
  }
  return null;
}

/** The date a cell holds: a text that begins with one, or a number shown as a date. */
function dateOfValue(value: CellValue, format: string, date1904: boolean, year: number): string | null {
  if (typeof value === "string") return dateAtStart(fold(value), year)?.date ?? null;
  if (typeof value !== "number" || !formatMeaning(format, value).date) return null;
  const days = Math.floor(value) + (date1904 ? 1462 : 0);
  // Excel counts a 29 February 1900 that never was; dates of ledgers lie behind it.
  return days < 61 || days > 80_000 ? null : isoDay(new Date((days - 25_569) * 86_400_000));
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const CHINESE = "〇一二三四五六七八九";

/** 二〇一八年七月三十一日 → 2018年7月31日. */
function arabic(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => Math.max(0, CHINESE.indexOf(digit))).join(""))
    .replace(/([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])/g, (number) => {
      const [tens, ones] = number.includes("十") ? [CHINESE.indexOf(number[0] === "十" ? "一" : number[0]!), number.endsWith("十") ? 0 : CHINESE.indexOf(number.at(-1)!)] : [0, CHINESE.indexOf(number)];
      return String(tens * 10 + ones);
    });
}

const FULL = /^((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)\s*[日号]?/;
const MONTH = /^((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})(?!\d)\s*(?:月份?)?(?:底|末)?/;
const DAY = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/;
const MONTH_ALONE = /^(\d{1,2})\s*月份?(?:底|末)?/;

/** The date at the start of a folded text, and its words; null when there is none, or no such day. */
export function dateAtStart(text: string, year: number): { readonly date: string; readonly written: string } | null {
  const plain = arabic(text.trim());
  const full = FULL.exec(plain);
  if (full) return dated(Number(full[1]), Number(full[2]), Number(full[3]), full[0]);
  const month = MONTH.exec(plain);
  if (month) return dated(Number(month[1]), Number(month[2]), null, month[0]);
  const day = DAY.exec(plain);
  if (day) return dated(year, Number(day[1]), Number(day[2]), day[0]);
  const alone = MONTH_ALONE.exec(plain);
  return alone ? dated(year, Number(alone[1]), null, alone[0]) : null;
}

/** `day` null: the last of the month. */
function dated(year: number, month: number, day: number | null, written: string): { readonly date: string; readonly written: string } | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > last)) return null;
  return { date: isoDay(new Date(Date.UTC(year, month - 1, day ?? last))), written: written.trim() };
}

/** The period a title names together with its year: 2018年上半年, 2018年1—7月. */
function periodIn(text: string, cell: string): StatedDate | null {
  const year = yearOf(text);
  const found = year === null ? null : periodOf(text);
  if (year === null || !found || found.period.untilMonth === 0) return null;
  const end = dated(year, found.period.untilMonth, null, "");
  return end && { date: end.date, written: text, cell };
}

/** How far the columns reach that were judged: of two fillings of one form, the one with July filled in is the later. */
function judgedPeriod(ledgers: readonly Ledger[], year: number): StatedDate | null {
  let furthest: StatedDate | null = null;
  for (const { rows } of ledgers) {
    for (const { actual, actualColumn } of rows) {
      const period = actualColumn?.period;
      if (!actual || !period || period.untilMonth === 0) continue;
      const end = dated(period.year ?? year, period.untilMonth, null, period.words);
      if (end && (furthest === null || end.date > furthest.date)) furthest = { date: end.date, written: period.words, cell: actual.cell };
    }
  }
  return furthest;
}
