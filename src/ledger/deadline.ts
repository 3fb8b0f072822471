/**
 * The day a row's own deadline (完成时限) ends: a date cell, or words that name one (2018年7月15日, 9月底前, 三季度末). Words that name
 * none (长期坚持) or a date that comes again (每月25日) are no deadline.
 */
import { fold } from "../plan/normalise";
import { lastDayOf } from "../plan/phases";
import type { CellValue } from "../sheet/grid";
import { formatMeaning } from "./numberFormat";

const DAY = 86_400_000;
/** 1970-01-01 as a serial of the 1900 calendar; the 1904 calendar begins 1,462 days later. */
const UNIX_EPOCH = 25_569;
const LATER = 1_462;

/** ISO date of the last day, or null. `year` is meant where the words name none. */
export function deadlineOf(value: CellValue, format: string, date1904: boolean, year: number | null): string | null {
  if (typeof value === "number") return formatMeaning(format, value).date ? dayOf(Math.floor(value) + (date1904 ? LATER : 0)) : null;
  return typeof value === "string" ? lastDateIn(fold(value).replace(/ /g, ""), year) : null;
}

function dayOf(serial: number): string | null {
  return serial > 60 && serial < 80_000 ? new Date((serial - UNIX_EPOCH) * DAY).toISOString().slice(0, 10) : null;
}

const QUARTER_END: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, "1": 3, "2": 6, "3": 9, "4": 12 };
/** 2018-09-30, 2018.9; 2018年9月30日, 9月底; 三季度; 上半年; 年底. The year may stand before any but the first kind, which has it. */
const DATES = /(?<!\d)((?:19|20)\d{2})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?!\d)|(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月(?:份|(\d{1,2})[日号])?|第?([一二三四1-4])季度|(上半年)|(年底|年末|年终|全年|(?<=\d{4}年)[底末]))/g;
const COMES_AGAIN = /每[年季月周]|长期|常年|持续/;

/** Of several dates (2018年4月—9月) the last. */
function lastDateIn(text: string, year: number | null): string | null {
  if (COMES_AGAIN.test(text)) return null;
  let last: string | null = null;
  let named = year;
  for (const [, isoYear, isoMonth, isoDay, before, month, day, quarter, half] of text.matchAll(DATES)) {
    named = isoYear || before ? Number(isoYear ?? before) : named;
    const on = named === null ? null : endOf(named, Number(isoMonth ?? month ?? (quarter ? QUARTER_END[quarter] : half ? 6 : 12)), isoDay ?? day);
    if (on !== null && (last === null || on > last)) last = on;
  }
  return last;
}

/** The day itself, or the last of the month; null when there is none such. */
function endOf(year: number, month: number, day: string | undefined): string | null {
  const last = lastDayOf(`${year}-${String(month).padStart(2, "0")}`);
  const on = last && day ? `${last.slice(0, 8)}${day.padStart(2, "0")}` : last;
  return on !== null && on <= last! ? on : null;
}
