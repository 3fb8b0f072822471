/**
 * Units of measure (计量单位) as data: how they are written, and which say the same. Strict on purpose: a unit that is not
 * known to be the plan's is a mismatch for a person to settle, never converted.
 */
import Big from "big.js";
import { foldTight } from "../plan/normalise";

/** Units that count the same thing. The plan itself says 家 and 个 of the same demonstration zones. 户, 人, 项 and sums of money are others. */
const SAME: readonly (readonly string[])[] = [
  ["家", "个", "家企业", "个企业"],
  ["%", "百分比", "百分数", "百分率"],
  ["指数", "分", "指数值"],
  ["次/年", "次", "次每年", "场次"],
];

/** Words that may stand before the 万 of 万户, and how much they multiply. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [["万亿", 1e12], ["千万", 1e7], ["百万", 1e6], ["十万", 1e5], ["亿", 1e8], ["万", 1e4]];

/** Words that follow a number in a ledger and are units. Longest first, so that 万元 is not 万 + 元. */
const UNIT_WORDS = ["个百分点", "百分点", "家企业", "个企业", "平方公里", "平方米", "次/年", "次每年", "家/年", "个/年", "项/年", "人次", "场次", "人/次", "项次", "批次", "公里", "公顷", "小时", "指数", "元", "家", "个", "户", "人", "项", "次", "件", "批", "台", "套", "辆", "吨", "亩", "米", "分", "天", "月", "年", "名", "位", "期", "场", "处", "座", "条", "份", "只", "头", "所", "宗", "起", "张", "篇", "部", "种", "类", "款", "支", "块", "片", "村", "镇", "点", "%", "‰"] as const;

export interface WrittenUnit {
  /** 10000 for 万户, 1 for 户. */
  readonly multiplier: number;
  /** The unit without the multiplier: "户"; "" when only 万 was written. */
  readonly base: string;
}

/** "万户" → 10000 × "户"; "亿元" → 1e8 × "元"; "%" → 1 × "%". Null when the text is no unit. Brackets and 单位: around it are left out. */
export function readUnit(text: string): WrittenUnit | null {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const unit = unitOf(text);
  if (readings.size > REMEMBERED) readings.clear();
  readings.set(text, unit);
  return unit;
}

/** The same few words come again in every row. */
const readings = new Map<string, WrittenUnit | null>();
const REMEMBERED = 2_000;

function isUnitWord(word: string): boolean {
  return (UNIT_WORDS as readonly string[]).includes(word) || SAME.some((group) => group.includes(word));
}

/** 家数, 户数 and 场次数 are named by what is counted: 家, 户, 场次. 家（企业） is 家企业. */
function unitOf(text: string): WrittenUnit | null {
  const word = foldTight(text).replace(/^[([]|[)\]]$/g, "").replace(/^(?:计量)?单位[:：]?/, "").replace(/\(企业\)?$/, "企业");
  if (word === "") return null;
  if (isUnitWord(word)) return { multiplier: 1, base: word };
  // 10分制 is a scale of its own; 百分制 is the one of the indexes.
  if (/^(?:\d{1,4}|[一二三四五十百千]{1,3})分制$/.test(word)) return { multiplier: 1, base: /^(?:100|百)分制$/.test(word) ? "分" : word };
  if (word.endsWith("数") && isUnitWord(word.slice(0, -1))) return { multiplier: 1, base: word.slice(0, -1) };
  for (const [sign, multiplier] of MULTIPLIERS) {
    if (!word.startsWith(sign)) continue;
    const base = word.slice(sign.length);
    return base === "" || (UNIT_WORDS as readonly string[]).includes(base) ? { multiplier, base } : null;
  }
  return null;
}

/**
 * The unit in a cell of a unit column. Two units that say the same (家/个, 家（个）) are one; "/" and "—" are none; any other word is
 * a unit we do not know, and so not the plan's.
 */
export function unitOfColumn(text: string): WrittenUnit | null {
  const known = readUnit(text);
  if (known) return known;
  const word = foldTight(text);
  if (!/[\p{L}%‰]/u.test(word)) return null;
  const parts = word.split(/[/、,或()]/).filter((part) => part !== "").map(readUnit);
  const [first] = parts;
  return first && parts.every((part) => part && part.multiplier === first.multiplier && sameUnit(part.base, first.base)) ? first : { multiplier: 1, base: word };
}

/** The unit of a plan's indicator; one the list does not know stands for itself. */
export function planUnit(unit: string): WrittenUnit {
  return readUnit(unit) ?? { multiplier: 1, base: foldTight(unit) };
}

/** Do two base units say the same? An empty one (a bare 万) fits any count. */
export function sameUnit(written: string, plan: string): boolean {
  if (written === plan) return true;
  if (written === "") return plan !== "%" && plan !== "指数";
  return SAME.some((group) => group.includes(written) && group.includes(plan));
}

/** Factor from a written unit to the plan's: 万户 → 户 is 10000, 户 → 万户 is 0.0001. Null when the units are not the same. */
export function unitFactor(written: WrittenUnit, plan: WrittenUnit): Big | null {
  return sameUnit(written.base, plan.base) ? new Big(written.multiplier).div(plan.multiplier) : null;
}
