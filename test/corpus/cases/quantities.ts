/** What stands in a figure's place: every way of writing a number, and every way of not writing one. DESIGN §5, line by line. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, CONSUMER, COVERAGE, farming, PRODUCER, services, STANDARDS, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import type { Typed } from "../build/xlsxBytes";
import type { MessId } from "../messList";

const CERTIFIED = "通过质量管理体系认证企业";
const BRANDS = "安徽名牌总数";

/** The three figures of the tidy ledger of 区农委: a rate, a rate that must exceed, a count. */
const figures = (shown: MessId, adoption: Typed, coverage: Typed, zones: Typed) => farming(mess.says(shown, ADOPTION, { value: adoption }), mess.alsoSays(COVERAGE, { value: coverage }), mess.alsoSays(ZONES, { value: zones }));
const judged = (adoption: string, coverage: string, zones: string) => `
  3 E3 ${ADOPTION} ${adoption}
  4 E4 ${COVERAGE} ${coverage}
  5 E5 ${ZONES} ${zones}`;
const ALL_UNCLEAR = { rows: judged("unclear", "unclear", "unclear"), findings: "E3 unclear-value\nE4 unclear-value\nE5 unclear-value" };
const unclear = (id: string, shown: MessId, title: string, ...cells: readonly [Typed, Typed, Typed]): Case => aCase(id, title, figures(shown, ...cells), ALL_UNCLEAR);

/** The tidy ledger with a further row: a count of another department's (认证企业, at least 30). */
const counting = (shown: MessId, cells: Readonly<Record<string, Typed>>, name = CERTIFIED) => farming(mess.furtherRows(shown, mess.indicatorRow(name, cells)));
const counted = (line: string) => `${judged("met 82.5%", "met 31%", "met 1个")}\n6 E6 ${line}`;

export const quantities: readonly Case[] = [
  aCase("percent-format", "数字加百分比格式", figures("percent-format", { value: 0.825, format: "0.0%" }, { value: 0.3, format: "0%" }, 1), { rows: judged("met 82.5%", "shortfall 30% gap 0", "met 1个"), findings: "E4 shortfall" }),
  aCase("percent-text", "文本百分数，中间有空格，全角百分号", figures("percent-text", "82.50 %", "30.1％", "1 个"), { rows: judged("met 82.5%", "met 30.1%", "met 1个") }),
  aCase("full-width-digits", "全角数字", figures("full-width-digits", "７９．５％", "３１％", "１"), { rows: judged("shortfall 79.5% gap 0.5", "met 31%", "met 1个"), findings: "E3 shortfall" }),
  aCase("plain-rate", "百分率只写数字：数值或文本", figures("plain-rate", 96.5, "29.9", "2"), { rows: judged("met 96.5%", "shortfall 29.9% gap 0.1", "met 2个"), findings: "E4 shortfall" }),
  aCase("bare-fraction", "0～1 的数：82.5% 还是 0.825%？", figures("bare-fraction", 0.825, "1", 1), { rows: judged("unclear", "unclear", "met 1个"), findings: "E3 ambiguous-percent\nE4 ambiguous-percent" }),
  aCase("bare-fraction-index", "满意度指数写成 0.82", services(mess.says("bare-fraction", PRODUCER, { value: 0.82 }), mess.alsoSays(CONSUMER, { value: "0.95" })), { rows: `
    3 E3 ${PRODUCER} unclear
    4 E4 ${CONSUMER} unclear
    5 E5 ${STANDARDS} met 2项`, findings: "E3 ambiguous-percent\nE4 ambiguous-percent" }),
  aCase("fraction-with-percent-sign", "0.97% 就是 0.97%；0 就是 0", figures("percent-text", "0.97%", 0, 0), { rows: judged("shortfall 0.97% gap 79.03", "shortfall 0% gap 30", "shortfall 0个 gap 1"), findings: "E3 shortfall\nE4 shortfall\nE5 shortfall" }),

  unclear("comparator", "comparator", "完成值带比较词", "≥82%", "31%以上", "不少于1个"),
  unclear("hedged", "hedged", "约、余、左右", "约82.5%", "31%左右", "1个多"),
  unclear("hedged-more", "hedged", "近、将近、余、预计", "近83%", "30余%", "预计1个"),
  unclear("range", "range", "区间", "80%-85%", "30～35%", "1-2个"),
  unclear("two-figures", "two-figures", "附时段、两个数相加", "82.5%（上半年）", "上半年29%，下半年31%", "0+1"),
  unclear("two-figures-lines", "two-figures", "一格几行、几个数", "一季度80%\n二季度82.5%", "31%/32%", "1个（省级）、5个（市级）"),
  unclear("narrative", "narrative", "只有文字", "达标", "已完成", "√"),
  unclear("narrative-with-figure", "narrative", "文字里夹着数字", "完成82.5%", "普及率31%", "已创建1个"),
  unclear("percentage-points", "percentage-points", "提高多少个百分点", "提高2.5个百分点", "31个百分点", "+1"),
  unclear("date-cell", "date-cell", "填了日期", { value: 43312, format: "yyyy/m/d" }, "2018年7月", "2018-07-31"),
  unclear("chinese-numerals", "chinese-numerals", "汉字数字", "百分之八十二点五", "三成一", "一个"),
  unclear("digits-of-other-kinds", "digits-of-other-kinds", "上标、带圈数字、分数", "82.5²%", "③①%", "½"),
  unclear("signs-and-codes", "digits-of-other-kinds", "前导零、过长的数字、逻辑值", "082.5%", "31.00000000000000001%", true),

  aCase("not-applicable", "“/”：自己牵头的要提示，别人牵头的不提示", farming(mess.says("not-applicable", ADOPTION, { value: "/" }), mess.alsoSays(COVERAGE, { value: "—" }), mess.alsoSays(ZONES, { value: "不适用" }), mess.furtherRows("not-applicable", mess.indicatorRow(CERTIFIED, { value: "无" }))), { rows: `
    ${judged("notApplicable", "notApplicable", "notApplicable")}
    6 E6 ${CERTIFIED} notApplicable`, findings: "E3 missing-value\nE4 missing-value\nE5 missing-value" }),
  aCase("blank", "未填、只有空格", figures("blank", null, "　 ", "\u00a0"), { rows: judged("missing", "missing", "missing"), findings: "E3 missing-value\nE4 missing-value\nE5 missing-value" }),
  aCase("formula-error", "公式出错", figures("formula-error", { value: "#REF!", formula: "#REF!/D3" }, { value: "#DIV/0!", formula: "A1/0" }, "#N/A"), { rows: judged("unclear", "unclear", "unclear"), findings: "E3 formula-error\nE4 formula-error\nE5 formula-error" }),
  aCase("formula-value", "公式带存储结果", figures("formula-value", { value: 0.825, format: "0.0%", formula: "33/40" }, { value: 31, formula: "30+1" }, { value: "1个", formula: '1&"个"' }), { rows: judged("met 82.5%", "met 31%", "met 1个") }),
  aCase("formula-without-value", "公式没有存储结果：不是未填，也不是 0", figures("formula-without-value", { value: null, format: "0.0%", formula: "33/40" }, 31, 1), { rows: judged("unclear", "met 31%", "met 1个"), findings: "E3 unclear-value" }),

  aCase("unit-in-cell", "数字后带单位", services(mess.says("unit-in-cell", PRODUCER, { value: "82.1分" }), mess.alsoSays(STANDARDS, { value: "3 项" })), { rows: `
    3 E3 ${PRODUCER} met 82.1指数
    4 E4 ${CONSUMER} met 80指数
    5 E5 ${STANDARDS} met 3项` }),
  aCase("unit-in-format", "单位在数字格式里：0\"家\"", counting("unit-in-cell", { value: { value: 29, format: '0"家"' } }), { rows: counted(`${CERTIFIED} shortfall 29家 gap 1`), findings: "E6 shortfall" }),
  aCase("thousands-separator", "千分位：文本和格式", counting("thousands-separator", { value: "1,031家" }), { rows: counted(`${CERTIFIED} met 1031家`) }),
  aCase("thousands-separator-format", "千分位格式的数字", counting("thousands-separator", { value: { value: 1031, format: "#,##0" } }), { rows: counted(`${CERTIFIED} met 1031家`) }),
  aCase("thousands-separator-wrong", "逗号不在千分位上：不当作一个数", counting("thousands-separator", { value: "3,0" }), { rows: counted(`${CERTIFIED} unclear`), findings: "E6 unclear-value" }),
  aCase("ten-thousands", "0.1万家是1000家", counting("ten-thousands", { value: "0.1万家" }), { rows: counted(`${CERTIFIED} met 1000家`) }),
  aCase("ten-thousands-unit-column", "单位列写“万个”", counting("ten-thousands", { target: 0.0018, value: 0.0017, unit: "万个" }, BRANDS), { rows: counted(`${BRANDS} shortfall 17个 gap 1`), findings: "E6 shortfall" }),
  aCase("ten-thousands-altered", "单位列写“万个”，目标值却是18：目标被放大", counting("ten-thousands", { value: 0.0018, unit: "万个" }, BRANDS), { rows: counted(`${BRANDS} met 18个`), findings: "C6 altered-target" }),
  aCase("unit-mismatch", "31人不是31家", counting("unit-mismatch", { value: "31人" }), { rows: counted(`${CERTIFIED} unclear`), findings: "E6 unit-mismatch" }),
  aCase("unit-mismatch-column", "单位列写“户”", counting("unit-mismatch", { value: 31, unit: "户" }), { rows: counted(`${CERTIFIED} unclear`), findings: "E6 unit-mismatch" }),
  aCase("unit-mismatch-rate", "百分率写成家数、家数写成百分率", figures("unit-mismatch", "340家", "31‰", "100%"), { rows: judged("unclear", "unclear", "unclear"), findings: "E3 unit-mismatch\nE4 unit-mismatch\nE5 unit-mismatch" }),
  aCase("unit-same-thing", "家、个是一回事", farming(mess.says("unit-in-cell", ZONES, { value: "1家" }), mess.furtherRows("unit-in-cell", mess.indicatorRow("市级以上农业标准化示范区", { value: "5个", unit: "家（个）" }))), { rows: counted("市级以上农业标准化示范区 met 5家") }),

  aCase("rounded-shortfall", "0.7995 显示为 80%", figures("rounded-shortfall", { value: 0.7995, format: "0%" }, { value: 30.4, format: "0" }, 1), { rows: judged("shortfall 79.95% gap 0.05", "met 30.4%", "met 1个"), findings: "E3 shortfall\nE3 rounded-to-target" }),
  aCase("exact-decimals", "刚好等于目标；二进制小数误差不算数", figures("exact-decimals", { value: 0.7999999999999999, format: "0.0%" }, { value: 0.30000000000000004, format: "0.0%", formula: "0.1+0.2" }, 1), { rows: judged("met 80%", "shortfall 30% gap 0", "met 1个"), findings: "E4 shortfall" }),
];
