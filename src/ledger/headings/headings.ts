/**
 * One heading of one or several levels, read: what it means, the unit, the period, the year.
 * "完成情况 / 上半年（家）" → value column, until June, in 家.
 */
import { fold, foldTight } from "../../plan/normalise";
import type { Composed } from "./composed";
import { composedMeaning, isUnderstood } from "./composed";
import { bareMeaning, BRACKETS, isGeneric, LONGEST_HEADING, listedMeaning, shapeOf, withoutBrackets } from "./columnNames";
import type { HeadingMeaning } from "./columnNames";
import { periodOf, withFullYears, withoutYear, yearOf } from "../period";
import type { Period } from "../period";
import { readUnit } from "../units";

/** One level of a heading. */
export interface Level {
  readonly text: string;
  readonly meaning: HeadingMeaning | null;
  /** The meaning comes from what the wording is put together from, not from the table: too little to take a row for a heading. */
  readonly loose: boolean;
  /** The meaning is only likely: some of the wording is not understood. */
  readonly partly: boolean;
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

/** 指标名称 Indicator: a heading in two languages is read in Chinese. */
const inChinese = (raw: string): string => (/[\u4e00-\u9fff]/.test(raw) ? raw.replace(/(?<![A-Za-z\u4e00-\u9fff(（])[A-Za-z][A-Za-z .'/-]{1,}$/, "").trim() : raw);

function levelOf(heading: string): Level {
  const raw = inChinese(heading);
  const written = fold(raw);
  const full = withFullYears(raw);
  const text = full === foldTight(raw) ? written : full;
  if (text === "" || text.length > LONGEST_HEADING) return { text, meaning: null, loose: false, partly: false, period: null, year: null, unit: null, generic: false };
  const unit = unitIn(text);
  const bare = foldTight(withoutBrackets(text));
  const dated = periodOf(bare) ?? periodOf(text);
  const year = yearOf(text);
  const undated = withoutYear(bare);
  const certain = listedMeaning(unit === null ? text : bare) ?? listedMeaning(bare) ?? listedMeaning(undated) ?? (dated ? listedMeaning(dated.rest) : null);
  const composed = certain === null ? (isOfOtherTime(undated) ? OTHER : byPieces(dated ? dated.rest : undated)) : null;
  const aside = asideOf(text, certain ?? composed?.meaning ?? null);
  const meaning = aside === "ruled-out" ? "other" : (certain ?? composed?.meaning ?? null);
  const period = dated && meaning !== "target" && meaning !== "deadline" ? dated.period : null;
  const generic = meaning === null && (undated === "" || isGeneric(undated) || (dated !== null && (dated.rest === "" || isGeneric(dated.rest))));
  const partly = (composed?.partly ?? false) || aside === "strange" || (meaning === null && dated !== null && !isAsideKnown(dated.rest));
  return { text: written, meaning, loose: certain === null, partly, period, year, unit, generic };
}

const OTHER: Composed = { meaning: "other", partly: false };

/** 去年1—7月, 截至上年底: another time, though a period stands in it. */
const isOfOtherTime = (heading: string): boolean => /上年|去年|前年|往年|历年|上一年|同期|上月|上期|上季|上一|预计|预期|预测|预估|明年|下年/.test(heading);

function byPieces(words: string): Composed | null {
  const shape = shapeOf(words);
  if (shape) return { meaning: shape, partly: false };
  return isGeneric(words) ? null : composedMeaning(words);
}

/** What a bracket does to a figure's heading: 完成值（预计） is none, 完成值（城区） may be another's, 完成值（累计） is one. */
function asideOf(text: string, meaning: HeadingMeaning | null): "ruled-out" | "strange" | null {
  if (meaning !== "value" && meaning !== "progress" && meaning !== null) return null;
  const asides = [...text.matchAll(BRACKETS)].map((match) => withoutYear(foldTight(match[1]!))).filter((words) => words !== "" && !readUnit(words.replace(/^(?:计量)?单位[:：]?/, "")) && !periodOf(words));
  if (asides.some((words) => RULED_OUT.includes(listedMeaning(words) ?? composedMeaning(words)?.meaning ?? null))) return "ruled-out";
  return asides.some((words) => !isAsideKnown(words)) ? "strange" : null;
}

const RULED_OUT: readonly (HeadingMeaning | null)[] = ["other", "target", "goal", "mixed"];
const isAsideKnown = (words: string): boolean => words === "" || isGeneric(words) || isUnderstood(words);

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
  /** The meaning comes from what the wording is put together from, not from the table. */
  readonly loose: boolean;
  /** The meaning is the parent's; its own words are unknown (完成情况 / 城区). */
  readonly borrowed: boolean;
  /** Some of it is not understood: too little to take the column for the figures against another one. */
  readonly partly: boolean;
  readonly period: Period | null;
  readonly year: number | null;
  readonly unit: string | null;
}

/** 总数 alone counts what was inspected; under 完成值 it is the figure itself. */
function isTotalOf({ meaning, text }: Level, above: readonly Level[]): boolean {
  return meaning === "inspected" && /^总数$/.test(text) && above.some((level) => level.meaning === "value" || level.meaning === "progress");
}

/** A level whose words say nothing to a ledger (城区, 甲类). */
const isStrange = ({ meaning, period, generic, unit, year, text }: Level): boolean => text !== "" && meaning === null && period === null && !generic && unit === null && year === null;

/** The meaning of the lowest level that has one; "other" (上年, 预计) at any level rules the figure out, and so does a plan above it. */
function meaningOf(read: readonly Level[], telling: Level | null): HeadingMeaning | null {
  if (read.some(({ meaning }) => meaning === "other") && telling?.meaning !== "indicator") return "other";
  const leaf = read.at(-1);
  if (!telling) return leaf ? bareMeaning(leaf.text) : null;
  const isFigure = telling.meaning === "value" || telling.meaning === "progress";
  return isFigure && read.some(({ meaning }) => meaning === "target" || meaning === "mixed") ? "mixed" : telling.meaning;
}

/** 累计完成情况 / 二季度: what stands above says that the periods are cumulative. */
function periodUnder(read: readonly Level[]): Period | null {
  const level = [...read].reverse().find(({ period }) => period);
  if (!level?.period) return null;
  const saysSo = read.some((other) => other !== level && /累计/.test(other.text) && !/(?:非|不)累计/.test(other.text));
  return saysSo ? { ...level.period, cumulative: true } : level.period;
}

/** The lowest level that means something counts. */
export function readHeading(texts: readonly string[]): Heading {
  const read = texts.map(readLevel);
  const upward = [...read].reverse();
  const leaf = upward[0];
  const telling = upward.find((level, index) => level.meaning !== null && !isTotalOf(level, upward.slice(index + 1))) ?? null;
  return {
    text: read.map((level) => level.text).join("/"),
    meaning: meaningOf(read, telling),
    loose: telling?.loose ?? true,
    partly: read.some((level) => (level.partly && (level === telling || level.meaning === null)) || isStrange(level)),
    borrowed: telling !== null && leaf !== undefined && telling !== leaf && !leaf.generic && !isTotalOf(leaf, upward.slice(1)) && leaf.period === null && leaf.unit === null,
    period: periodUnder(read),
    year: upward.find((level) => level.year)?.year ?? null,
    unit: upward.find((level) => level.unit)?.unit ?? null,
  };
}
