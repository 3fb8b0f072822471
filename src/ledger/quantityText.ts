/**
 * What a text in a figure's place says. Either the whole text is one figure, with or without a unit, or it is not a figure at all and
 * the reason is told. No number is ever taken out of a sentence.
 */
import { fold } from "../plan/normalise";
import { NOT_CALCULATED } from "../sheet/grid";
import type { UnclearReason } from "./ledger";
import { readUnit } from "./units";
import type { WrittenUnit } from "./units";

export type TextReading =
  | { readonly kind: "blank" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "formulaError" }
  /** `digits` is the figure as a decimal literal big.js takes: "-1234.5", "1e3". */
  | { readonly kind: "figure"; readonly digits: string; readonly unit: WrittenUnit | null; readonly unitText: string | null }
  | { readonly kind: "unclear"; readonly reason: UnclearReason };

const ERRORS = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!|GETTING_DATA)$/i;
const NOT_APPLICABLE = /^(?:[/\\]+|[-–—―‐‑‒−─]{1,4}|无|不适用|不涉及|N\/?A|n\/?a)$/;
const TRAILING = /[。.,;、;!!\s]+$/;

/** A whole figure: sign, digits (grouped by thousands or not), decimals, exponent; then whatever follows. */
const FIGURE = /^([-−﹣]?)\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:[eE]([+-]?\d{1,2}))?\s?(.*)$/s;

/** The text of an Excel error value. */
export function isFormulaError(text: string): boolean {
  return ERRORS.test(fold(text));
}

/** A sign that a value does not apply: "/", "—", 无, 不适用. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(fold(text));
}

/** Reads the text of a value cell. */
export function readText(raw: string): TextReading {
  if (raw === NOT_CALCULATED) return unclear("not-calculated");
  if (isFormulaError(raw)) return { kind: "formulaError" };
  const whole = fold(raw);
  if (digitsOf(whole) !== digitsOf(fullWidthToPlain(raw))) return unclear("unreadable");
  if (whole === "") return { kind: "blank" };
  if (NOT_APPLICABLE.test(whole)) return { kind: "notApplicable" };
  const text = whole.replace(TRAILING, "");
  if (DATE.test(text)) return unclear("date");
  const match = FIGURE.exec(text);
  if (!match) return unclear(whyUnclear(text));
  const [, sign = "", digits = "", exponent, rest = ""] = match;
  const unit = rest === "" ? null : readUnit(rest);
  if (unit?.base === "个百分点" || unit?.base === "百分点") return unclear("percentage-points");
  if ((rest !== "" && !unit) || !plainDigits(digits)) return unclear(whyUnclear(text));
  return { kind: "figure", digits: literal(sign, digits, exponent), unit, unitText: rest === "" ? null : rest.replace(/^[([]|[)\]]$/g, "") };
}

/** Folding must not make digits out of anything else: "5²" is not 52, "①" is not 1, "½" is not 1/2. */
const digitsOf = (text: string): string => text.replace(/[^0-9]/g, "");
const fullWidthToPlain = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const unclear = (reason: UnclearReason): TextReading => ({ kind: "unclear", reason });

/** Leading zeros are codes, not counts; more than 15 digits are more than Excel itself keeps. */
function plainDigits(digits: string): boolean {
  const plain = digits.replace(/,/g, "");
  return !/^0\d/.test(plain) && plain.replace(/[.]/g, "").replace(/^0+/, "").length <= 15;
}

function literal(sign: string, digits: string, exponent: string | undefined): string {
  const plain = digits.replace(/,/g, "");
  return `${sign === "" ? "" : "-"}${plain.startsWith(".") ? "0" : ""}${plain}${exponent === undefined ? "" : `e${exponent}`}`;
}

const DATE = /^(?:(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月)?(?:份|底|初|末|中旬|上旬|下旬|\s?\d{1,2}\s?[日号])?|\d{1,2}\s?月(?:份|底|初|末|\s?\d{1,2}\s?[日号])?|(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Why a text is no figure, most telling reason first. The order matters: a comparator says more than a hedge. */
const REASONS: readonly (readonly [RegExp, UnclearReason])[] = [
  [/百分点/, "percentage-points"],
  [/[≥≤><≧≦=]|以上|以下|以内|不低于|不少于|不超过|至少|超过|突破|低于|高于|大于|小于|不足|未满|达到?\s?\d|超\s?\d/, "comparator"],
  [/约|余|左右|上下|近\s?\d|将近|接近|大概|大致|多[家个户项人次]|\d\s?多|几|数十|若干|预计|估计|预估|逾|[?]|±/, "hedged"],
  [/^-?\d[\d.,]*\s?[^\d\s]{0,3}\s?(?:[~∼〜-]|–|—|−|至|到)\s?-?\d[\d.,]*\s?[^\d\s]{0,4}$/, "range"],
  [/百分之|千分之|[一二三四五六七八九]成|‰|^\d+\s?分之/, "percent-or-fraction-text"],
  [/\d[^\d]*[\s,，、;；+/()（:：×*。].*\d|\d\s?[^\d\s(]{0,3}\s?[(].*|\d.*[\u4e00-\u9fff].*\d/s, "several-figures"],
  [/[\u4e00-\u9fffA-Za-z√×✓✔]/, "narrative"],
];

function whyUnclear(text: string): UnclearReason {
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? "unreadable";
}
