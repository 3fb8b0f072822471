/**
 * Numbers in a notice: figures ("1,200", "97.5"), ranges ("8-10"), and numbers in words where they can only be numbers ("百分之九十五",
 * "两处"). Everything that looks like a number and is none (years, dates, document numbers, 5G, ISO9001, 第3类, 4A级) is left out here.
 */

export interface NumberPlace {
  /** Where it begins, and where what belongs to the number ends (multipliers are part of the unit). */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly valueTo: number | null;
  /** Written in words. */
  readonly inWords: boolean;
  /** "百分之" was written: the unit is %. */
  readonly percent: boolean;
  /** 30余, 10多: more or less. */
  readonly loose: boolean;
}

const FIGURE = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const HAN_DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const PERCENT_WORDS = /百分之([零一二三四五六七八九十百点两]{1,8})(?!分之)/g;
const COUNT_WORDS = /(?<![第零一二三四五六七八九十百千万几数])([一两二三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)(?=(?:家|个|所|座|处|台|套|条|辆|次|场|期|名|支|批次|项|件|间|栋|部|轮))/g;

/** "九十五" → 95, "三点五" → 3.5; null when the words are no number. */
export function hanNumber(words: string): number | null {
  const [whole = "", decimals] = words.split("点");
  let total = 0;
  let digit: number | null = null;
  for (const sign of whole) {
    if (sign === "十" || sign === "百") {
      total += (digit ?? 1) * (sign === "十" ? 10 : 100);
      digit = null;
    } else {
      const next = HAN_DIGITS[sign];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    }
  }
  total += digit ?? 0;
  if (decimals === undefined) return total;
  const places = [...decimals].map((sign) => HAN_DIGITS[sign]);
  return places.length === 0 || places.some((place) => place === undefined) ? null : Number(`${total}.${places.join("")}`);
}

/** The numbers of a text, in order. Those inside quotation marks are part of a name and are left out. */
export function numbersIn(text: string): NumberPlace[] {
  const quoted = quotedParts(text);
  const found: NumberPlace[] = [];
  let next = 0;
  const inQuotes = (at: number): boolean => {
    while (next < quoted.length && quoted[next]![1] <= at) next += 1;
    return next < quoted.length && quoted[next]![0] <= at;
  };
  let passed = 0;
  for (const match of text.matchAll(FIGURE)) {
    if (match.index < passed || inQuotes(match.index) || !standsAlone(text, match.index, match.index + match[0].length)) continue;
    const place = withRange(text, match.index, match[0]);
    passed = place.to;
    found.push(place);
  }
  for (const match of text.matchAll(PERCENT_WORDS)) {
    const value = hanNumber(match[1]!);
    if (value !== null) found.push({ from: match.index, to: match.index + match[0].length, value, valueTo: null, inWords: true, percent: true, loose: false });
  }
  for (const match of text.matchAll(COUNT_WORDS)) {
    const value = hanNumber(match[1]!);
    if (value !== null && value > 0 && text.slice(Math.max(0, match.index - 3), match.index) !== "百分之") found.push({ from: match.index, to: match.index + match[0].length, value, valueTo: null, inWords: true, percent: false, loose: false });
  }
  return found.sort((a, b) => a.from - b.from);
}

function quotedParts(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "“" || sign === "《" || (sign === '"' && from < 0)) from = at;
    else if ((sign === "”" || sign === "》" || sign === '"') && from >= 0) {
      if (at - from < 60) parts.push([from, at + 1]);
      from = -1;
    }
  }
  return parts;
}

const figureOf = (digits: string): number => Number(digits.replace(/,/g, ""));

/** A range, and 余 or 多 behind the number. */
function withRange(text: string, from: number, digits: string): NumberPlace {
  let to = from + digits.length;
  let valueTo: number | null = null;
  const range = /^(?:%|‰|[个家项种条处名所座件人])?(?:-{1,2}|至|到|、)(\d{1,9}(?:\.\d{1,6})?)(?![\d.-])/.exec(text.slice(to, to + 20));
  // "3、5种" is two kinds of thing more often than a range: only - 至 到 make one, and only upwards.
  if (range && !range[0].includes("、") && figureOf(range[1]!) > figureOf(digits) && !/^年|^月|^日/.test(text.slice(to + range[0].length))) {
    valueTo = figureOf(range[1]!);
    to += range[0].length;
  }
  const loose = /^(?:余|多)(?!种|样)/.test(text.slice(to, to + 2));
  return { from, to: loose ? to + 1 : to, value: figureOf(digits), valueTo, inWords: false, percent: false, loose };
}

const BEFORE_NO = /[A-Za-z第№#+×*/_@&]$|[A-Za-z]-$|(?:电话|邮编|编号|文号|分机)[^\d]{0,2}$|\d[./:]$/;
const AFTER_NO = /^(?:[+×*_@&]|号(?!楼)|届|版|[A-Za-z](?!m|g|W|w|h)|年(?![限均])|月|日(?!均|处理|单)|时\b|级|类|型|星|代|线|等奖|楼|栋\d|条\(|:\d|\/(?!10万|十万|万|100000)\d)/;

/** Is the figure a number by itself, and no part of a year, a code, a level, an ordinal? */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 6), from);
  const after = text.slice(to, to + 6);
  if (/^[A-Za-z]/.test(after) && !/^(?:km|kg|kW|MW|GW|m²|m³|m(?![a-z]))/.test(after)) return false;
  if (BEFORE_NO.test(before) && !/(?:^|[^A-Za-z])(?:km|GDP|值)$/.test(before)) return false;
  if (AFTER_NO.test(after)) return levelIsUnit(after) || yearIsUnit(text, from, to);
  if (/^(?:19|20)\d{2}$/.test(text.slice(from, to)) && /^(?:年|-|至|到|\)|—)/.test(after)) return false;
  if (/^\)/.test(after) && /\($/.test(before)) return false;
  if (/^[-至](?:19|20)?\d{2,4}年/.test(after)) return false;
  if (/^(?:热线|平台|专线|网|集团)/.test(after) && to - from >= 3) return false;
  return !/^0\d/.test(text.slice(from, to));
}

/** 3类项目 and 15级 are levels; "85项" is not caught here. Kinds counted (开发5类产品) are rare and doubtful: left out. */
const levelIsUnit = (_after: string): boolean => false;

/** 10.8年 of schooling is a measure; 2025年 and 3年行动 are not. */
function yearIsUnit(text: string, from: number, to: number): boolean {
  return /^年/.test(text.slice(to, to + 1)) && /\./.test(text.slice(from, to)) && /(?:年限|寿命|学制|时间|达到|提高到|提升到|至)$/.test(text.slice(Math.max(0, from - 4), from));
}
