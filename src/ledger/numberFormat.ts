/**
 * What an Excel number-format code does to a number: percent, date, decimals shown, words added. Only the code is read, never the
 * displayed text. Source: "Number format codes", Microsoft Support; ECMA-376 part 1, 18.8.31.
 */
import Big from "big.js";

export interface FormatMeaning {
  /** Number of live percent signs: each shows the number times 100. A quoted or escaped "%" is a word, not a percent. */
  readonly percents: number;
  /** The number is shown as a date or time. */
  readonly date: boolean;
  /** Decimals shown; null when the code does not fix them (General, fractions, scientific, dates). */
  readonly decimals: number | null;
  /** Trailing commas: each shows the number divided by 1000. */
  readonly thousands: number;
  /** Words the format adds behind the number: `0"家"` → "家", `0.0"%"` → "%". */
  readonly suffix: string;
  /** Words the format puts before the number: `"约"0` → "约". */
  readonly prefix: string;
  /** The words shown in place of the number: `[=1]"是";"否"` → "是"; null when the number itself is shown. A dash for nought is a number. */
  readonly instead: string | null;
}

const PLAIN: FormatMeaning = { percents: 0, date: false, decimals: null, thousands: 0, suffix: "", prefix: "", instead: null };
const meanings = new Map<string, readonly Section[]>();

interface Section extends FormatMeaning {
  readonly condition: { readonly operator: string; readonly value: number } | null;
}

/** The meaning of `code` for `value` (sections for positive, negative, zero, or with conditions). Unknown codes mean nothing. */
export function formatMeaning(code: string, value: number): FormatMeaning {
  if (code === "" || code === "General" || code === "@") return PLAIN;
  let sections = meanings.get(code);
  if (!sections) {
    sections = splitSections(code).map(readSection);
    meanings.set(code, sections);
  }
  return sectionFor(sections, value) ?? PLAIN;
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some((section) => section.condition)) {
    return sections.find((section) => !section.condition || holds(section.condition, value)) ?? sections[sections.length - 1];
  }
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function holds({ operator, value: limit }: { operator: string; value: number }, value: number): boolean {
  switch (operator) {
    case ">": return value > limit;
    case ">=": return value >= limit;
    case "<": return value < limit;
    case "<=": return value <= limit;
    case "=": return value === limit;
    default: return value !== limit;
  }
}

/** One piece of a format code: a quoted or escaped word, a bracket, or a live character. */
const PIECE = /"([^"]*)"?|\\(.)|[_*](?:.|$)|\[([^\]]*)\]?|(.)/gsu;

function splitSections(code: string): readonly string[] {
  const sections = [""];
  for (const match of code.matchAll(PIECE)) {
    if (match[4] === ";") sections.push("");
    else sections[sections.length - 1] += match[0];
  }
  return sections.slice(0, 4);
}

function readSection(code: string): Section {
  let live = "";
  let suffix = "";
  let prefix = "";
  let date = false;
  let condition: Section["condition"] = null;
  for (const match of code.matchAll(PIECE)) {
    const word = match[1] ?? match[2];
    if (word !== undefined && /[0#?]|General|通用/i.test(live)) suffix += word;
    else if (word !== undefined) prefix += word;
    else if (match[3] !== undefined) {
      condition = conditionOf(match[3]) ?? condition;
      date ||= /^(?:h+|m+|s+)$/i.test(match[3]);
    } else if (match[4] !== undefined) {
      live += match[4];
      if (/[^\x00-\x7f]/.test(match[4])) suffix += match[4];
    }
  }
  const codes = live.replace(/General|G\/通用格式/gi, "").replace(/E[+-]/gi, "^");
  const isDate = date || /[ymdhs]|(?<![a-z])[eg]{1,4}(?![a-z])|aaa|上午|下午|AM\/PM/i.test(codes);
  const showsNumber = isDate || codes !== live || /[0#?@]/.test(codes);
  const words = (prefix + suffix).trim();
  return { ...numberLook(codes), date: isDate, suffix: suffix.trim(), prefix: prefix.trim(), instead: !showsNumber && WORDS.test(words) ? words : null, condition };
}

/** More than the dash that accounts show for nought. */
const WORDS = /[^\s\-–—−]/;

function conditionOf(bracket: string): Section["condition"] {
  const match = /^(>=|<=|<>|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket.trim());
  return match ? { operator: match[1]!, value: Number(match[2]) } : null;
}

function numberLook(codes: string): Pick<FormatMeaning, "percents" | "decimals" | "thousands"> {
  const percents = (codes.match(/%/g) ?? []).length;
  const number = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(codes);
  const fixed = number && !/[\^/]/.test(codes) && !/[#?]/.test(number[1] ?? "");
  const integer = number?.[0].split(".")[0] ?? "";
  const thousands = (/,+$/.exec(integer)?.[0].length ?? 0) + (number?.[2]?.length ?? 0);
  return { percents, decimals: fixed ? (number[1]?.length ?? 0) : null, thousands };
}

/** A number as Excel itself takes it: 15 significant digits. */
export function exactNumber(value: number): Big {
  const text = String(value);
  return new Big(text.length <= 15 ? text : value.toPrecision(15));
}

/** The number in the scale its percent signs give it: 0.97 under "0%" is 97. */
export function scaled(value: number, { percents }: FormatMeaning): Big {
  const number = exactNumber(value);
  return percents === 0 ? number : number.times(percents === 1 ? HUNDRED : HUNDRED.pow(percents));
}

const HUNDRED = new Big(100);
const THOUSAND = new Big(1000);

/** What the format shows when it rounds (`value` as stored in the cell): 0.9695 under "0%" → "97%". Null when it shows the value itself. */
export function shownWhenRounded(value: number, meaning: FormatMeaning): string | null {
  if (meaning.decimals === null || meaning.date) return null;
  const number = scaled(value, meaning);
  const shown = meaning.thousands === 0 ? number : number.div(THOUSAND.pow(meaning.thousands));
  // As many decimals as are shown, or fewer: nothing is rounded away.
  if (shown.c.length - 1 - shown.e <= meaning.decimals) return null;
  const rounded = shown.round(meaning.decimals, Big.roundHalfUp);
  if (rounded.eq(shown)) return null;
  return rounded.toFixed(meaning.decimals) + "%".repeat(meaning.percents) + (meaning.percents > 0 ? "" : meaning.suffix);
}
