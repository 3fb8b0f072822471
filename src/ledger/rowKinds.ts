/**
 * Rows of a table that are no rows of the ledger: sections (一、产品质量), totals (合计), notes and signatures, blanks.
 */
import { fold, foldTight } from "../plan/normalise";

const TOTAL = /^(?:本页|以上|各项|全区|总)?(?:合计|小计|总计|共计|累计|汇总|平均|均值|平均值)(?:数|值|\(.*\))?:?$/;
const NOTE = /^(?:(?:附?注|备注|说明|填表说明|填报说明|附件|附)\s*\d*\s*[:：.、]|\d?[*※]|(?:填表人|填报人|制表人?|经办人|审核人?|复核人?|审批人?|签发人|负责人|单位负责人|部门负责人|主要负责人|分管领导|主要领导|分管负责人|联系人|联系电话|联系方式|电话|手机|传真|填报日期|填报时间|填表日期|填表时间|报送日期|报送时间|上报时间|制表日期|截止日期|日期|签字|盖章|(?:填报|填表|报送|上报)(?:单位|部门)|单位名称|数据截止)\s*(?:[([][^)\]]*[)\]])?\s*[:：]|第\s*\d+\s*页)/;
const SECTION = /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|第[一二三四五六七八九十]+[部分章节类]|[([][一二三四五六七八九十]{1,3}[)\]])/;

/** 合计, 小 计, 总计 and the like, whole cell. */
export function isTotal(text: string): boolean {
  return text.length <= 20 && TOTAL.test(foldTight(text));
}

/** 单位负责人签字, 审核人（签名）: signatures without a colon. */
const SIGNATURE = /^(?:(?:单位|部门|主要|分管)?(?:负责人|领导)|经办人|填表人|填报人|审核人|复核人).{0,2}(?:签字|签名|签章|盖章)/;

/** 注：…, 填表人：…, 审核人：… */
export function isNote(text: string): boolean {
  const folded = fold(text);
  return NOTE.test(folded) || SIGNATURE.test(folded);
}

/** 例, 示例, 样例 in place of a row's number. */
export function isExample(text: string): boolean {
  return /^[([]?(?:例|示例|样例|举例|范例)[)\]]?[:.]?$/.test(foldTight(text));
}

/** 一、…, (二)…, 第三部分 … */
export function isSectionTitle(text: string): boolean {
  return SECTION.test(fold(text));
}

/** A section's own number in a number column: 一, (一), 一、, Ⅰ. */
export function isSectionNumber(text: string): boolean {
  return /^[([]?[一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,3}[)\]]?[、.．]?$/.test(text.normalize("NFC").replace(/\s/g, "").replace(/（/g, "(").replace(/）/g, ")"));
}

const PART = /^[#*·•\-—]*\s*(?:[(\[]?\d{1,2}[)\].、]+)?\s*[([]?其中\s*[:,、)\]]?\s*/;

/** 其中：…, 其中…, #其中: a part of what the row above counts. */
export function isPart(text: string): boolean {
  return PART.test(fold(text));
}

/** What the part is called: 其中：新增企业 → 新增企业. */
export function partName(text: string): string {
  return fold(text).replace(PART, "");
}
