/** What an adversary found: ledgers that invite a wrong figure, and names and rows that are easily lost. */
import { aBook, aCase, plainSheet, unread } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, COVERAGE, CONSUMER, farming, PRODUCER, services, STANDARDS, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { xlsxBytes } from "../build/xlsxBytes";
import { farmingMet } from "./tidy";

const CERTIFIED = "通过质量管理体系认证企业";
const BRANDS = "安徽名牌总数";
const notFigure = (id: string, heading: string): Case =>
  unread(id, `只有“${heading}”列：不是完成值`, `${id}.xlsx`, () => xlsxBytes({ sheets: [plainSheet("台账", [["填报单位：区农委"], ["指标名称", "目标值", heading], [COVERAGE, "超过30%", "31%"]])] }), ["value-lookalikes"], "no-ledger", { 台账: "no-value-column" });

export const odd: readonly Case[] = [
  aCase(
    "two-results", "自查值与核定值不同：不替人选；相同则不妨",
    farming(mess.extraColumn("rival-columns", "checked", "核定值", "lead"), mess.alsoSays(ADOPTION, { value: "82.5%", checked: "79%" }), mess.alsoSays(COVERAGE, { value: "31%", checked: { value: 0.31, format: "0%" } }), mess.alsoSays(ZONES, { value: 1, checked: "已核实" })),
    { rows: `
      3 E3 ${ADOPTION} unclear [完成值]
      4 E4 ${COVERAGE} met 31% [完成值]
      5 E5 ${ZONES} met 1个 [完成值]`, findings: "E3 unclear-value" },
  ),
  aCase(
    "results-by-department", "完成值按部门分列，没有合计列：不加总，不平均",
    farming(mess.extraColumn("rival-columns", "value2", ["完成值", "区经信委"], "lead"), mess.headings("two-level-header", { value: ["完成值", "区农委"] }), mess.alsoSays(ADOPTION, { value: "81%", value2: "83%" }), mess.alsoSays(COVERAGE, { value: "31%", value2: null }), mess.alsoSays(ZONES, { value: 0, value2: 1 })),
    { rows: `
      4 E4 ${ADOPTION} unclear [完成值/区农委]
      5 E5 ${COVERAGE} unclear [完成值/区农委]
      6 E6 ${ZONES} unclear [完成值/区农委]`, findings: "E4 unclear-value\nE5 unclear-value\nE6 unclear-value" },
  ),
  aCase(
    "results-with-whole", "完成情况分城区、乡镇、全区：取全区",
    farming(mess.extraColumn("rival-columns", "town", ["完成情况", "城区"], "value"), mess.extraColumn("rival-columns", "country", ["完成情况", "乡镇"], "value"), mess.headings("two-level-header", { value: ["完成情况", "全区"] }), mess.alsoSays(ADOPTION, { town: "90%", country: "70%" }), mess.alsoSays(COVERAGE, { town: "35%", country: "25%", value: "29%" })),
    { rows: `
      4 G4 ${ADOPTION} met 82.5%
      5 G5 ${COVERAGE} shortfall 29% gap 1
      6 G6 ${ZONES} met 1个`, findings: "G5 shortfall" },
  ),
  aCase(
    "total-and-part", "完成值分“总数”“其中：新增”：取总数",
    farming(mess.extraColumn("rival-columns", "part", ["完成值", "其中：新增"], "lead"), mess.headings("two-level-header", { value: ["完成值", "总数"] }), mess.everyRow("rival-columns", { part: 0 })),
    { rows: farmingMet(4) },
  ),
  aCase(
    "additions-and-total", "新增数、累计数：累计空着也不拿新增顶替",
    farming(mess.extraColumn("value-lookalikes", "added", "本年新增完成数", "value"), mess.headings("value-synonyms", { value: "累计完成数" }), mess.everyRow("value-lookalikes", { added: 40 }), mess.alsoSays(COVERAGE, { value: null })),
    { rows: `
      3 F3 ${ADOPTION} met 82.5%
      4 F4 ${COVERAGE} missing
      5 F5 ${ZONES} met 1个`, findings: "F4 missing-value" },
  ),
  aCase(
    "absolute-and-rate", "完成情况分“绝对值”“完成率”",
    farming(mess.extraColumn("completion-contradicts", "rate", ["完成情况", "完成率"], "lead"), mess.headings("two-level-header", { value: ["完成情况", "绝对值"] }), mess.alsoSays(COVERAGE, { value: 29, rate: "97%" }), mess.alsoSays(ZONES, { rate: "100%" })),
    { rows: `
      4 E4 ${ADOPTION} met 82.5%
      5 E5 ${COVERAGE} shortfall 29% gap 1
      6 E6 ${ZONES} met 1个`, findings: "E5 shortfall" },
  ),
  aCase(
    "two-indicators-in-a-row", "一行写了两个指标、两个数：不拆，不判",
    farming(mess.says("two-figures", ADOPTION, { name: "农业标准化普及率超过30%，创建省级以上农业标准化示范区1个", value: "31%，1个" })),
    { rows: `
      3 E3 农业标准化普及率超过30%,创建省级以上农业标准化示范区1个=? unclear
      4 E4 ${COVERAGE} met 31%
      5 E5 ${ZONES} met 1个`, findings: "B3 unknown-indicator", missing: [ADOPTION] },
  ),
  aCase("figure-without-name", "指标名称空着却有数：不丢掉，也不算给上一行", farming(mess.linesBefore("merged-name", { 2: { kind: "row", cells: { value: 12 } } })), { rows: `
    3 E3 ${ADOPTION} met 82.5%
    4 E4 ${COVERAGE} met 31%
    5 E5 =? unclear
    6 E6 ${ZONES} met 1个`, findings: "B5 unknown-indicator" }),
  aCase("shown-as-time", "数字带时间、日期格式", farming(mess.says("date-cell", ADOPTION, { value: { value: 0.825, format: "h:mm" } }), mess.alsoSays(COVERAGE, { value: { value: 31, format: 'm"月"d"日"' } }), mess.alsoSays(ZONES, { value: { value: 1, format: '0"个"' } })), { rows: `
    3 E3 ${ADOPTION} unclear
    4 E4 ${COVERAGE} unclear
    5 E5 ${ZONES} met 1个`, findings: "E3 unclear-value\nE4 unclear-value" }),
  aCase(
    "shared-figure", "一个数跨两个指标合并：不当作各自的数",
    services(mess.alsoSays(PRODUCER, { value: 82 }), mess.alsoSays(CONSUMER, { value: null }), mess.mergedDown("shared-cell", "value", 0, 1)),
    { rows: `
      3 E3 ${PRODUCER} unclear
      4 E3 ${CONSUMER} unclear
      5 E5 ${STANDARDS} met 2项`, findings: "E3 unclear-value\n4:E3 unclear-value" },
  ),
  aCase("shared-not-applicable", "“/”跨两个指标合并：两个都不适用", services(mess.alsoSays(PRODUCER, { value: "/" }), mess.alsoSays(CONSUMER, { value: null }), mess.mergedDown("shared-cell", "value", 0, 1)), { rows: `
    3 E3 ${PRODUCER} notApplicable
    4 E3 ${CONSUMER} notApplicable
    5 E5 ${STANDARDS} met 2项`, findings: "E3 missing-value\n4:E3 missing-value" }),
  aCase(
    "value-lookalikes", "计划完成数、应完成数、未完成数、承诺完成值都不是完成值",
    farming(mess.headings("value-lookalikes", { target: "应完成数" }), mess.extraColumn("value-lookalikes", "planned", "计划完成数", "value"), mess.extraColumn("value-lookalikes", "left", "未完成数", "value"), mess.extraColumn("value-lookalikes", "promised", "承诺完成值", "lead"), mess.alsoSays(COVERAGE, { left: 2, promised: "32%", value: "28%" }), mess.alsoSays(ZONES, { left: 1, promised: 1, value: 0 })),
    { rows: `
      3 G3 ${ADOPTION} met 82.5%
      4 G4 ${COVERAGE} shortfall 28% gap 2
      5 G5 ${ZONES} shortfall 0个 gap 1`, findings: "G4 shortfall\nG5 shortfall" },
  ),
  notFigure("only-promises", "承诺完成值"),
  notFigure("only-remainders", "未完成数"),
  notFigure("only-additions", "本年新增完成数"),
  notFigure("only-average", "全市平均完成值"),
  notFigure("only-forecast", "预计全年完成"),
  notFigure("only-last-year", "2017年完成值"),
  aCase("earlier-year-first", "“2017年完成值”在“完成值”之前", farming(mess.extraColumn("last-year-columns", "last", "2017年完成值", "target"), mess.everyRow("last-year-columns", { last: "99%" })), { rows: farmingMet(3, "F") }),
  aCase(
    "progress-of-work", "“完成进度”列：80%可能是工作进度",
    farming(mess.headings("progress-rate", { value: "完成进度" }), mess.alsoSays(ADOPTION, { value: "95%" }), mess.alsoSays(COVERAGE, { value: { value: 0.9, format: "0%" } }), mess.alsoSays(ZONES, { value: "100%" })),
    { rows: `
      3 E3 ${ADOPTION} unclear
      4 E4 ${COVERAGE} unclear
      5 E5 ${ZONES} unclear`, findings: "E3 unclear-value\nE4 unclear-value\nE5 unit-mismatch" },
  ),
  aCase("failed-count", "“不合格数”不是合格数", farming(mess.extraColumn("value-lookalikes", "inspected", "抽检数", "value"), mess.extraColumn("value-lookalikes", "failed", "不合格数", "value"), mess.alsoSays(COVERAGE, { inspected: 400, failed: 6 })), { rows: farmingMet(3, "G") }),
  aCase("rate-column", "“合格率”列就是完成值", farming(mess.extraColumn("inspection-columns", "inspected", "抽检批次", "value"), mess.extraColumn("inspection-columns", "passed", "合格批次", "value"), mess.headings("value-synonyms", { value: "合格率（%）" }), mess.also(() => ({ rows: [{ kind: "row", cells: mess.indicatorRow("主要农产品质量安全抽检合格率", { inspected: 400, passed: 386, value: 96.5 }) }] }))), { rows: "3 G3 主要农产品质量安全抽检合格率 shortfall 96.5% gap 0.5", findings: "G3 shortfall", missing: [ADOPTION, COVERAGE, ZONES] }),
  aCase("unit-after-each", "目标值、完成值后各有单位列", farming(mess.extraColumn("unit-mismatch", "unit2", "单位", "lead"), mess.alsoSays(ADOPTION, { unit2: "%" }), mess.alsoSays(COVERAGE, { unit2: "%" }), mess.alsoSays(ZONES, { unit2: "户" })), { rows: farmingMet(3).replace("met 1个", "unclear"), findings: "E5 unit-mismatch" }),
  aCase("scaled-by-format", "数字格式把数缩小一千倍：看到的不是存的", farming(mess.furtherRows("scaled-format", mess.indicatorRow(CERTIFIED, { value: { value: 31000, format: "0.0," } }), mess.indicatorRow(BRANDS, { value: { value: 180000, format: "0\\.0," } }))), { rows: `
    ${farmingMet(3)}
    6 E6 ${CERTIFIED} unclear
    7 E7 ${BRANDS} unclear`, findings: "E6 unclear-value\nE7 unclear-value" }),
  aCase("percent-word-in-format", "格式里的“%”只是文字：31 显示 31%，0.85 显示 0.85%", farming(mess.says("percent-format", COVERAGE, { value: { value: 31, format: '0.00"%"' } }), mess.alsoSays(ADOPTION, { value: { value: 0.85, format: '0.00"%"' } })), { rows: `
    3 E3 ${ADOPTION} unclear
    4 E4 ${COVERAGE} met 31%
    5 E5 ${ZONES} met 1个`, findings: "E3 ambiguous-percent" }),
  aCase("corrections", "改过的数：29%改31%、17→18、31（原29）", farming(mess.says("two-figures", ADOPTION, { value: "79%改81%" }), mess.alsoSays(COVERAGE, { value: "29→31" }), mess.alsoSays(ZONES, { value: "1（原0）" })), { rows: `
    3 E3 ${ADOPTION} unclear
    4 E4 ${COVERAGE} unclear
    5 E5 ${ZONES} unclear`, findings: "E3 unclear-value\nE4 unclear-value\nE5 unclear-value" }),
  aCase("letters-for-digits", "字母当数字：8l%、3O%、l", farming(mess.says("digits-of-other-kinds", ADOPTION, { value: "8l%" }), mess.alsoSays(COVERAGE, { value: "3O%" }), mess.alsoSays(ZONES, { value: "l" })), { rows: `
    3 E3 ${ADOPTION} unclear
    4 E4 ${COVERAGE} unclear
    5 E5 ${ZONES} unclear`, findings: "E3 unclear-value\nE4 unclear-value\nE5 unclear-value" }),
  aCase("spaced-digits", "数字中间有空格、句号当小数点、逗号当小数点", farming(mess.says("digits-of-other-kinds", ADOPTION, { value: "8 2%" }), mess.alsoSays(COVERAGE, { value: "31。5%" }), mess.alsoSays(ZONES, { value: "1,0" })), { rows: `
    3 E3 ${ADOPTION} unclear
    4 E4 ${COVERAGE} unclear
    5 E5 ${ZONES} unclear`, findings: "E3 unclear-value\nE4 unclear-value\nE5 unclear-value" }),
  aCase("invisible-characters", "数字里有零宽字符、软连字符", farming(mess.says("percent-text", ADOPTION, { value: "\u200b82.5%" }), mess.alsoSays(COVERAGE, { value: "31\u00ad%" }), mess.alsoSays(ZONES, { value: "\ufeff1" })), { rows: farmingMet(3) }),

  aCase("example-row", "表内留着填写示例", farming(mess.linesBefore("example-row", { 0: { kind: "row", cells: { ...mess.indicatorRow(COVERAGE, { value: "35%" }), no: "例" } } })), { rows: `
    4 E4 ${ADOPTION} met 82.5%
    5 E5 ${COVERAGE} met 31%
    6 E6 ${ZONES} met 1个` }),
  aCase("starred-without-number", "没有序号列，名称前有*、※", farming(mess.noColumn("no"), mess.says("name-numbered", COVERAGE, { name: "*农业标准化普及率" }), mess.says("name-numbered", ZONES, { name: "※创建省级以上农业标准化示范区" })), { rows: `
    3 D3 ${ADOPTION} met 82.5%
    4 D4 *农业标准化普及率=${COVERAGE} met 31%
    5 D5 ※创建省级以上农业标准化示范区=${ZONES} met 1个` }),
  aCase("names-turned", "名称：指标1：、全区、（累计）、限定语在后面的括号里", services(mess.says("name-alias", PRODUCER, { name: "顾客满意度指数（生产性服务业）" }), mess.alsoSays(CONSUMER, { name: "指标2：全区生活性服务业顾客满意度指数" }), mess.alsoSays(STANDARDS, { name: "制（修）订服务标准或规范（累计）" })), { rows: `
    3 E3 顾客满意度指数(生产性服务业)=${PRODUCER} met 82.1指数
    4 E4 指标2:全区生活性服务业顾客满意度指数=${CONSUMER} met 80指数
    5 E5 制(修)订服务标准或规范(累计)=${STANDARDS} met 2项` }),
  aCase(
    "names-of-another-thing", "名称多了一个词，就是另一件事",
    farming(mess.says("near-name", ADOPTION, { name: "新增规模以上工业企业主导产品采标率" }), mess.alsoSays(COVERAGE, { name: "农业标准化普及率提高" }), mess.alsoSays(ZONES, { name: "未创建省级以上农业标准化示范区" }), mess.furtherRows("near-name", { name: "主要农产品质量安全抽检不合格率", value: "2%" }, { name: "2017年农业标准化普及率", value: "29%" })),
    { rows: `
      3 E3 新增规模以上工业企业主导产品采标率=? unclear
      4 E4 农业标准化普及率提高=? unclear
      5 E5 未创建省级以上农业标准化示范区=? unclear
      6 E6 主要农产品质量安全抽检不合格率=? unclear
      7 E7 2017年农业标准化普及率=? unclear`, findings: "B3 unknown-indicator\nB4 unknown-indicator\nB5 unknown-indicator\nB6 unknown-indicator\nB7 unknown-indicator", missing: [ADOPTION, COVERAGE, ZONES] },
  ),
  aCase("among-which", "“其中：”行不是指标", farming(mess.linesBefore("unknown-name", { 2: { kind: "row", cells: { name: "其中：粮食作物", value: "35%" } } })), { rows: `
    3 E3 ${ADOPTION} met 82.5%
    4 E4 ${COVERAGE} met 31%
    6 E6 ${ZONES} met 1个` }),
  aCase("signatures-without-colon", "签字行没有冒号", farming(mess.linesBelow([null, "单位负责人签字", null, null, null, null, null, null, "年  月  日"], [null, "（盖章）"])), { rows: farmingMet(3) }),
  aCase("name-and-target-heading", "“指标名称及目标值”一列，没有目标列", farming(mess.noColumn("target"), mess.headings("name-synonyms", { name: "指标名称及目标值" }), mess.says("name-with-target", COVERAGE, { name: "农业标准化普及率超过30%" })), { rows: `
    3 D3 ${ADOPTION} met 82.5%
    4 D4 农业标准化普及率超过30%=${COVERAGE} met 31%
    5 D5 ${ZONES} met 1个` }),
  aBook("target-and-result-rows", "目标、实际分两行写：不能确定哪个是完成值", [plainSheet("台账", [["填报单位：区农委"], ["指标名称", "类别", "数值"], [COVERAGE, "目标", "30%"], [null, "实际", "31%"]], ["A3:A4"])], { department: "区农委", rows: `3 C3 ${COVERAGE} unclear`, findings: "C3 unclear-value", missing: [ADOPTION, ZONES] }, { messes: ["two-figures"] }),
];
