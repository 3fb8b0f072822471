/** Ledgers as they come in: many messes at once. */
import { aBook, aCase, plainSheet } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, aTidyLedger, building, COMPLETED, CONSUMER, COVERAGE, farming, HIGHWAY, HOUSING, LARGE, line, messed, OTHER, PRODUCER, services, STANDARDS, WATER, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { farmingMet } from "./tidy";

const SUPERVISED = ["主要农产品质量安全抽检合格率", "工业产品质量监督抽查合格率", "列入强制检定目录的在用计量器具受检率", "通过质量管理体系认证企业", "通过标准化良好行为企业认定", "市级以上农业标准化示范区", "培育发展创新型或科技型企业", "安徽名牌总数", "建设公共技术服务平台", ADOPTION, COVERAGE, ZONES, "全员质量管理培训"] as const;
const [AGRI, INDUSTRY, INSTRUMENTS, CERTIFIED, GOOD_PRACTICE, MUNICIPAL, INNOVATIVE, BRANDS, PLATFORM, , , , TRAINING] = SUPERVISED;

export const mixed: readonly Case[] = [
  aCase(
    "mixed-market-supervision", "区市场监管局：标题、说明、两行表头、分节、合计、签字，13 项指标写法各异",
    messed(
      aTidyLedger("区市场监管局", { [AGRI]: { value: 0.9695, format: "0%" }, [INDUSTRY]: "93.2％", [INSTRUMENTS]: 0.98, [CERTIFIED]: "30余家", [GOOD_PRACTICE]: "5家", [MUNICIPAL]: 4, [INNOVATIVE]: "/", [BRANDS]: "１８个", [PLATFORM]: null, [ADOPTION]: "上半年79%，目前81%", [COVERAGE]: "30%", [ZONES]: "已通过省级验收", [TRAINING]: "2次" }),
      [mess.titleAbove("池州市贵池区创建安徽省质量强区\n指标完成情况台账（2018年）"), mess.departmentLine("department-full-name", "填报单位（盖章）：池州市贵池区市场监督管理局", null, null, null, "填报日期：2018年7月31日"), mess.twoLevelHeader(), mess.lineBreaksInHeadings(), mess.columnNumberRow(), mess.sectionRows({ 0: "一、产品质量（18分）", 9: "二、标准水平", 12: "三、质量素质" }), mess.totalRows(["合计", null, null, null, 13]), mess.linesBelow(["注：1.数据为累计数；2.未完成的附说明。"], ["填表人：（略）", null, null, "审核人：（略）"]), mess.alsoSays(MUNICIPAL, { lead: "区农委" }), mess.alsoSays(BRANDS, { evidence: null, support: "区发改委、区农委" })],
    ),
    { department: "区市场监管局", rows: `
      6 E6 ${AGRI} shortfall 96.95% gap 0.05
      7 E7 ${INDUSTRY} met 93.2%
      8 E8 ${INSTRUMENTS} unclear
      9 E9 ${CERTIFIED} unclear
      10 E10 ${GOOD_PRACTICE} met 5家
      11 E11 ${MUNICIPAL} shortfall 4家 gap 1
      12 E12 ${INNOVATIVE} notApplicable
      13 E13 ${BRANDS} met 18个
      14 E14 ${PLATFORM} missing
      16 E16 ${ADOPTION} unclear
      17 E17 ${COVERAGE} shortfall 30% gap 0
      18 E18 ${ZONES} unclear
      20 E20 ${TRAINING} met 2次/年`, findings: `
      E6 shortfall
      E6 rounded-to-target
      E8 ambiguous-percent
      E9 unclear-value
      E11 shortfall
      F11 lead-mismatch
      E12 missing-value
      G13 support-mismatch
      H13 missing-evidence
      E14 missing-value
      E16 unclear-value
      E17 shortfall
      E18 unclear-value` },
  ),
  aCase(
    "mixed-building", "区住建委：分时段、抽检数、隐藏行、名称带序号、推定的责任单位",
    building(
      mess.titleAbove(), mess.periodColumns("一季度", "1—7月"), mess.extraColumn("inspection-columns", "inspected", "验收数", "value"), mess.extraColumn("inspection-columns", "passed", "合格数", "value"), mess.headings("owner-synonyms", { lead: "牵头\n单位", support: "协助\n单位", name: "考核内容" }),
      mess.alsoSays(LARGE, { value: "100%", value2: "100％", inspected: 6, passed: 6 }), mess.alsoSays(HOUSING, { value: null, value2: { value: 1, format: "0%" }, lead: "区住建委" }), mess.alsoSays(HIGHWAY, { value: "/", value2: "/" }), mess.alsoSays(WATER, { value: 99, value2: null }), mess.alsoSays(COMPLETED, { value2: 1 }), mess.alsoSays(OTHER, { value2: "97.5%", inspected: 40, passed: 39 }),
      mess.hiddenRow(2), mess.alsoSays(COMPLETED, { name: "5.经竣工验收的工程合格率（%）" }),
    ),
    { rows: `
      4 H4 ${LARGE} met 100% [1—7月]
      5 H5 ${HOUSING} met 100% [1—7月]
      6 H6 ${HIGHWAY} notApplicable [1—7月]
      7 G7 ${WATER} shortfall 99% gap 1 [一季度]
      8 H8 5.经竣工验收的工程合格率(%)=${COMPLETED} unclear [1—7月]
      9 H9 ${OTHER} shortfall 97.5% gap 0.5 [1—7月]`, findings: `
      I5 inferred-owner
      H6 missing-value
      B6 hidden-row
      G7 shortfall
      H8 ambiguous-percent
      H9 shortfall` },
  ),
  aBook(
    "mixed-workbook", "一个工作簿：填表说明、两个部门的台账、定性任务、通讯录、隐藏的旧表",
    [
      plainSheet("填表说明", [["一、按方案填报"], ["二、完成值填累计数"]]),
      farming(mess.onSheet("量化指标"), mess.headerAt("B3"), mess.ghostUsedRange(), mess.without("indicator-left-out", ZONES)),
      services(mess.onSheet("区发改委"), mess.departmentLine("department-from-sheet"), mess.alsoSays(PRODUCER, { value: "８１.５分" }), mess.alsoSays(CONSUMER, { value: "79.96" }), mess.alsoSays(STANDARDS, { value: "2项（含修订1项）" })),
      farming(mess.onSheet("省级示范区"), mess.also(({ rows }) => ({ rows: rows.slice(2) }))),
      plainSheet("联系人", [["部门", "电话"], ["办公室", "2020000"]]),
      farming(mess.onSheet("去年"), mess.also(() => ({ visibility: "veryHidden" }))),
    ],
    [
      { sheet: "量化指标", rows: `
        5 F5 ${ADOPTION} met 82.5%
        6 F6 ${COVERAGE} met 31%` },
      { sheet: "区发改委", department: "区发改委", rows: `
        2 E2 ${PRODUCER} met 81.5指数
        3 E3 ${CONSUMER} shortfall 79.96指数 gap 0.04
        4 E4 ${STANDARDS} unclear`, findings: "E3 shortfall\nE4 unclear-value" },
      { sheet: "省级示范区", rows: `3 E3 ${ZONES} met 1个` },
    ],
    { passedOver: { 填表说明: "instructions", 联系人: "no-header", 去年: "hidden-sheet" } },
  ),
  aCase(
    "mixed-economy-renamed", "区经信委用改革后的名称，责任单位合并，目标改低，重复填报",
    messed(aTidyLedger("区经信局", { [ADOPTION]: "76%", [COVERAGE]: "/", [ZONES]: "/" }), [mess.headings("value-synonyms", { name: "指标名称及内容", value: "目前完成情况", lead: "牵头责任单位", support: "协同责任单位", evidence: "佐证资料" }), mess.alsoSays(ADOPTION, { target: "75%" }), mess.furtherRows("duplicates", mess.indicatorRow(ADOPTION, { name: "主导产品采标率", value: "81%" }), mess.indicatorRow(ADOPTION, { value: "81%", evidence: null }))]),
    { department: "区经信委", rows: `
      3 E3 ${ADOPTION} shortfall 76% gap 4
      4 E4 ${COVERAGE} notApplicable
      5 E5 ${ZONES} notApplicable
      6 E6 主导产品采标率=规模以上工业企业主导产品采标率 met 81%
      7 E7 ${ADOPTION} met 81%`, findings: `
      A1 renamed-department
      E3 shortfall
      B3 duplicate-indicator
      C3 altered-target
      E4 missing-value
      E5 missing-value
      B6 duplicate-indicator
      B7 duplicate-indicator
      H7 missing-evidence` },
  ),
  aCase(
    "mixed-filtered-table", "筛选后的 Excel 表格，列顺序不同，标题下空一行，文字与数并存",
    farming(mess.titleAbove(), mess.columnsInOrder("no", "lead", "support", "name", "unit", "target", "value", "note", "evidence"), mess.extraColumn("words-beside-figure", "status", "工作进展", "note"), mess.also(({ above }) => ({ above: [...above, line(null)] })), mess.filteredTable(0), mess.alsoSays(ADOPTION, { value: "81%", status: "比上年提高3个百分点" }), mess.alsoSays(COVERAGE, { value: "提高3个百分点", status: "31%" })),
    { rows: `
      5 G5 ${ADOPTION} met 81%
      6 G6 ${COVERAGE} unclear
      7 G7 ${ZONES} met 1个`, findings: `
      D5 hidden-row
      G6 unclear-value` },
  ),
  aCase("mixed-three-levels", "三行表头没有合并，列号行，节标题在序号列，末行求和", farming(mess.titleAbove(), mess.threeLevelHeader(), mess.unmergedHeader(), mess.columnNumberRow(), mess.linesBefore("section-rows", { 0: line("一", "标准水平") }), mess.totalRows([null, "合计", null, null, { value: 114.5, formula: "SUM(E8:E10)" }])), { rows: farmingMet(8) }),
];
