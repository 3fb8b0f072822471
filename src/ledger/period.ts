/**
 * Periods in headings: 一季度, 二季度累计, 1—10月, 上半年, 2018年, 截至7月底. A period that starts in January is cumulative by nature.
 */
import { foldTight } from "../plan/normalise";

export interface Period {
  readonly words: string;
  /** The month the figures reach, 1…12; 0 when the words do not say (本月, 本期). */
  readonly untilMonth: number;
  readonly cumulative: boolean;
  /** The year named, or null. */
  readonly year: number | null;
}

const QUARTERS = "一二三四";
const MONTHS: readonly string[] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";

interface Span { readonly from: number; readonly until: number }

const monthOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text) + 1);
const quarterOf = (text: string): number => (/^\d$/.test(text) ? Number(text) : QUARTERS.indexOf(text) + 1);

/** Patterns with what they span; the first that fits counts. `from` 0: unknown. */
const SPANS: readonly (readonly [RegExp, (match: RegExpExecArray) => Span])[] = [
  [/(?:年初|[1一]月?)(?:到|至|以来|-|–|—|~)+(?:[本当](?:月|期|季度?|旬|周)|现在|目前|今)(?:份|底|末|止)?|年初以来|(?:今|本)年以来/, () => ({ from: 1, until: 0 })],
  [new RegExp(`${MONTH}(?:月份?)?(?:-|–|—|~|至|到)${MONTH}月份?(?:底|末)?`), (m) => ({ from: monthOf(m[1]!), until: monthOf(m[2]!) })],
  [/第?([一1])(?:-|–|—|~|至|到)([二三四2-4])季度/, (m) => ({ from: 1, until: quarterOf(m[2]!) * 3 })],
  [/前([二三四两2-4])个?季度/, (m) => ({ from: 1, until: (m[1] === "两" ? 2 : quarterOf(m[1]!)) * 3 })],
  [/前([一二三])季度/, (m) => ({ from: 1, until: quarterOf(m[1]!) * 3 })],
  [/第?([一二三四1-4])季度?末/, (m) => ({ from: 1, until: quarterOf(m[1]!) * 3 })],
  [/第?([一二三四1-4])季度?/, (m) => ({ from: quarterOf(m[1]!) * 3 - 2, until: quarterOf(m[1]!) * 3 })],
  [/[Qq]([1-4])/, (m) => ({ from: Number(m[1]) * 3 - 2, until: Number(m[1]) * 3 })],
  [/上半年/, () => ({ from: 1, until: 6 })],
  [/下半年/, () => ({ from: 7, until: 12 })],
  [/全年|年末|年底|年终/, () => ({ from: 1, until: 12 })],
  [new RegExp(`(?:截[至止]到?|至)${MONTH}月(?:份|底|末|\\d{1,2}[日号])?`), (m) => ({ from: 1, until: monthOf(m[1]!) })],
  [new RegExp(`${MONTH}月(?:底|末|\\d{1,2}[日号]止?)`), (m) => ({ from: 1, until: monthOf(m[1]!) })],
  [new RegExp(`${MONTH}月份?`), (m) => ({ from: monthOf(m[1]!), until: monthOf(m[1]!) })],
  [/(?:截[至止]到?|[至到])?(?:本(?:季度|季|月|期|旬|周)|当(?:月|期|季))份?(?:底|末)?止?/, () => ({ from: 0, until: 0 })],
];
/** 本月止, 至本月: what has come together until then. */
const TO_DATE = /累计|截[至止]|至今|目前|[至到][本当]|[本当](?:月|期|季度?)末?止/;

/** The period a heading names, and the heading without it; null when it names none. A bare year ("2018年") is no period. */
export function periodOf(heading: string): { readonly period: Period; readonly rest: string } | null {
  const text = foldTight(heading);
  const year = /(?:^|\D)((?:19|20)\d{2})年?/.exec(text);
  const dated = year ? withoutYear(text) : text;
  for (const [pattern, span] of SPANS) {
    const match = pattern.exec(dated);
    if (!match) continue;
    const { from, until } = span(match);
    const rest = dated.replace(match[0], "");
    const cumulative = from === 1 || TO_DATE.test(text);
    return { period: { words: match[0], untilMonth: until, cumulative, year: year ? Number(year[1]) : null }, rest };
  }
  return null;
}

/** The heading without its year; 2018年底 is the end of a year, and stays 年底. */
export function withoutYear(heading: string): string {
  return heading.replace(/(?:19|20)\d{2}(?:年(?![底末初中终])度?)?/, "");
}

/** The year a heading names, or null. */
export function yearOf(heading: string): number | null {
  const match = /(?:^|\D)((?:19|20)\d{2})年?/.exec(foldTight(heading));
  return match ? Number(match[1]) : null;
}

/** 18年完成 → 2018年完成: a year of two digits before what was reached or planned in it. */
export function withFullYears(heading: string): string {
  return foldTight(heading).replace(/(?<!\d)([12]\d年)(?=度|[底末初]|完成|实际|累计|目标|计划|任务|预计|上半年|全年)/g, "20$1");
}
