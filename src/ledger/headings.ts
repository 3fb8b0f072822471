/**
 * One heading of one or several levels, read: what it means, the unit, the period, the year.
 * "完成情况 / 上半年（家）" → value column, until June, in 家.
 */
import { fold, foldTight } from "../plan/normalise";
import { BRACKETS, isBareFigure, isGeneric, LONGEST_HEADING, meaningOf, shapeOf, withoutBrackets } from "./columnNames";
import type { HeadingMeaning } from "./columnNames";
import { periodOf, withFullYears, yearOf } from "./period";
import type { Period } from "./period";
import { readUnit } from "./units";

/** One level of a heading. */
export interface Level {
  readonly text: string;
  readonly meaning: HeadingMeaning | null;
  /** The meaning comes from the wording's shape, not from the table: too little to take a row for a heading. */
  readonly loose: boolean;
  readonly period: Period | null;
  readonly year: number | null;
  readonly unit: string | null;
  /** Says nothing by itself: 数值, a bare year, a bare unit. */
  readonly generic: boolean;
}

const levels = new Map<string, Level>();
const REMEMBERED = 5_000;

/** Reads one level; remembered, since the same words come again in every ledger. */
export function readLevel(raw: string): Level {
  const known = levels.get(raw);
  if (known) return known;
  const level = levelOf(raw);
  if (levels.size > REMEMBERED) levels.clear();
  levels.set(raw, level);
  return level;
}

function levelOf(raw: string): Level {
  const written = fold(raw);
  const full = withFullYears(raw);
  const text = full === foldTight(raw) ? written : full;
  if (text === "" || text.length > LONGEST_HEADING) return { text, meaning: null, loose: false, period: null, year: null, unit: null, generic: false };
  const unit = unitIn(text);
  const bare = foldTight(withoutBrackets(text));
  const dated = periodOf(bare) ?? periodOf(text);
  const year = yearOf(text);
  const undated = bare.replace(/(?:19|20)\d{2}年?度?/, "");
  const certain = meaningOf(unit === null ? text : bare) ?? meaningOf(bare) ?? meaningOf(undated) ?? (dated ? meaningOf(dated.rest) : null);
  const meaning = certain ?? shapeOf(undated) ?? (dated ? shapeOf(dated.rest) : null);
  const period = dated && meaning !== "target" && meaning !== "deadline" ? dated.period : null;
  const generic = meaning === null && (undated === "" || isGeneric(undated));
  return { text: written, meaning, loose: certain === null, period, year, unit, generic };
}

/** The unit in a heading's brackets or behind its comma: 完成值(亿元), 完成值（单位：家）, 完成值,%. */
function unitIn(text: string): string | null {
  for (const match of text.matchAll(BRACKETS)) {
    const words = match[1]!.replace(/^(?:计量)?单位[:：]?\s*/, "").trim();
    if (readUnit(words)) return words;
  }
  const tail = /[,，:：/]\s*([^\s,，:：/]{1,4})$/.exec(text);
  return tail && readUnit(tail[1]!) && tail[1] !== "个" ? tail[1]! : null;
}

/** A whole heading of a column, levels from top to bottom. */
export interface Heading {
  readonly text: string;
  readonly meaning: HeadingMeaning | null;
  /** The meaning is the parent's; its own words are unknown (完成情况 / 城区). */
  readonly borrowed: boolean;
  readonly period: Period | null;
  readonly year: number | null;
  readonly unit: string | null;
}

/** 总数 alone counts what was inspected; under 完成值 it is the figure itself. */
function isTotalOf({ meaning, text }: Level, above: readonly Level[]): boolean {
  return meaning === "inspected" && /^总数$/.test(text) && above.some((level) => level.meaning === "value" || level.meaning === "progress");
}

/** The lowest level that means something counts; a level that says "other" (上年, 预计) rules the figure out whatever stands below. */
export function readHeading(texts: readonly string[]): Heading {
  const read = texts.map(readLevel);
  const upward = [...read].reverse();
  const leaf = upward[0];
  const telling = upward.find((level, index) => level.meaning !== null && !isTotalOf(level, upward.slice(index + 1))) ?? null;
  const ruledOut = read.some((level) => level.meaning === "other") && telling?.meaning !== "indicator";
  return {
    text: read.map((level) => level.text).join("/"),
    meaning: ruledOut ? "other" : (telling?.meaning ?? (leaf && isBareFigure(leaf.text) ? "value" : null)),
    borrowed: telling !== null && leaf !== undefined && telling !== leaf && !leaf.generic && !isTotalOf(leaf, upward.slice(1)) && leaf.period === null && leaf.unit === null,
    period: upward.find((level) => level.period)?.period ?? null,
    year: upward.find((level) => level.year)?.year ?? null,
    unit: upward.find((level) => level.unit)?.unit ?? null,
  };
}
