/**
 * Text made comparable: full-width and half-width forms, the many kinds of space, line breaks, punctuation.
 * Nothing here changes a figure: digits keep their order and number.
 */

/** Zero-width characters and marks that are invisible on screen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
/** Plain letters, digits, ASCII signs and common Chinese characters: nothing to fold. Most cells are such. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/;
const PLAIN_NAME = /^[a-z0-9\u4e00-\u9fff]*$/;
const PUNCTUATION = /[\p{P}\p{S}\s]/gu;

/** Compatibility forms folded (NFKC: １２％→12%, （）→()), invisible characters dropped, every run of spaces or line breaks one space, trimmed. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** As `fold`, without any space. */
export function foldTight(text: string): string {
  return fold(text).replace(/ /g, "");
}

/** What is left of a name when width, spaces, punctuation, symbols and letter case are taken away: "创新型（科技型） 企业" → "创新型科技型企业". */
export function nameKey(text: string): string {
  if (PLAIN_NAME.test(text)) return text;
  return fold(text).replace(PUNCTUATION, "").toLowerCase();
}

/** A leading number of a list: "1." "1、" "(一)" "一、" "①" "第3项" "★" "A1.". */
const NUMBERING = /^(?:[★☆●○◆◇■□▲△*#·•\-—]+|第[\d一二三四五六七八九十]+[项条点]|[(\[【][\d一二三四五六七八九十]{1,3}[)\]】]|[\d]{1,3}(?:\.\d{1,2}){0,3}[.、)](?!\d)|[一二三四五六七八九十]{1,3}[、.)]|[A-Za-z]\d{0,2}[.、)])/;
/** ① … ⑳, before NFKC turns them into bare digits. */
const CIRCLED = /^[\s]*[\u2460-\u249b\u24eb-\u24f4\u2776-\u2793]/;

/** The text folded and without the number it is listed under; text that is nothing but a number stays. */
export function withoutNumbering(text: string): string {
  let rest = fold(text.replace(CIRCLED, ""));
  for (let i = 0; i < 3; i += 1) {
    const next = rest.replace(NUMBERING, "").trim();
    if (next === rest || next === "") break;
    rest = next;
  }
  return rest;
}
