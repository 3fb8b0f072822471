/** Targets without a plain number: a place in a ranking (位列全省前三), and nothing happening (不发生…事故, …为零). */
import { hanNumber } from "./numbers";
import { nameFrom } from "./names";

export interface SpecialTarget {
  readonly name: string;
  readonly comparator: "rank<=" | "=";
  readonly value: number;
  readonly unit: string;
  readonly wording: string;
}

const WHERE = "(?:全国|全省|全市|全县|全区|全旗|省|市|县|同类[^前第,]{0,8}|[^前第,]{0,6}(?:城市|地区|县区|县市区))?";
const PLACE = new RegExp(`(?:并)?(?:力争|确保|继续|稳定|始终)?(?:位居|位列|位于|进入|跻身|挺进|迈入|排名|排位|名列|稳居|保持在?|列|居|排)${WHERE}的?(?:前|第)([一二两三四五六七八九十]{1,3}|\\d{1,3})(名|位|强|%)?(?!方阵|梯队|批|产业|季|阶段|时间|轮|个|年|代)`);

/** The ranking a clause asks for. `doubtful`: it is a share of all (前20%), not a place. */
export function rankIn(clause: string): { readonly target: SpecialTarget; readonly at: number; readonly doubtful: boolean } | null {
  const text = clause.slice(0, 200);
  const match = PLACE.exec(text);
  if (!match) return null;
  const value = /\d/.test(match[1]!) ? Number(match[1]) : hanNumber(match[1]!);
  if (value === null || value === 0) return null;
  const unit = match[2] === "名" ? "名" : "位";
  return { target: { name: rankedName(text.slice(0, match.index)), comparator: "rank<=", value, unit, wording: match[0].replace(/^(?:并|力争|确保|继续|稳定|始终)+/, "") }, at: match.index, doubtful: match[2] === "%" };
}

/** What is ranked, without those it is ranked among: 用水总量全市(排名前三). */
const rankedName = (words: string): string => nameFrom(words.replace(/(?:并且?|,|、)?(?:在|居|于)?(?:全国|全省|全市|全县|全区|全旗|省内|市内|县内|区内)的?$/, ""), false).name;

const HAPPENING = "(?:事故|事件|火灾|火情|案件|疫情|亡人火灾|安全问题|责任事故|灾害|溺亡|伤亡|死亡|上访|信访|舆情|返贫|案|现象)";
const NOT_HAPPEN = new RegExp(`(?:^|[^不])(?:不|无)(?:得|再)?(?:发生|出现)(?:一起|1起|任何)?([^,。;、不]{2,30}?${HAPPENING}|[^,。;不]{2,30}?${HAPPENING})(?:发生)?$`);
const IS_ZERO = /^(.{2,40}?)(?:发生(?:率|数|起数)?)?(?:均)?(?:为零|为0|实现零发生|零发生|“零发生”|实现“零发生”|保持为零|控制为零)$/;
const NONE = new RegExp(`^(?:全年|全区|全县|全市|确保|力争|实现)*无([^,。;]{2,30}?${HAPPENING})(?:发生)?$`);

/** What a clause says must not happen at all. */
export function zeroIn(clause: string): SpecialTarget | null {
  const text = clause.trim();
  if (text.length > 80 || /底线/.test(text)) return null;
  const match = NOT_HAPPEN.exec(` ${text}`) ?? NONE.exec(text) ?? IS_ZERO.exec(text);
  if (!match) return null;
  const name = nameFrom(match[1]!, false).name;
  if (name.length < 3 || /增长|突破/.test(name)) return null;
  const wording = /不(?:得|再)?(?:发生|出现)|无|为零|为0|零发生/.exec(text)?.[0] ?? "不发生";
  return { name, comparator: "=", value: 0, unit: /人数|死亡人/.test(name) ? "人" : "起", wording };
}
