/** Where the table stands, how its headings are built, what stands between, around and beside its rows. */
import { aBook, aCase, plainSheet } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, building, COVERAGE, farming, line, onOneSheet, services, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { buildingMet, farmingMet, servicesMet } from "./tidy";

const blankLine = line(null);

export const findingTheTable: readonly Case[] = [
  aCase("tidy", "规整的台账：没有任何问题", farming(), { rows: farmingMet(3) }),
  aCase("title-above", "上方有标题", farming(mess.titleAbove()), { rows: farmingMet(4) }),
  aCase("notes-above", "标题、填报单位和几行说明", farming(mess.titleAbove(), mess.notesAbove("注：数据截至2018年7月底，未完成的指标请说明原因", "单位：%、个")), { rows: farmingMet(6) }),
  aCase("header-at-d7", "表格从 D7 开始", farming(mess.headerAt("D7")), { rows: farmingMet(9, "H") }),
  aCase("two-level-header", "两行表头，合并", farming(mess.twoLevelHeader()), { rows: farmingMet(4) }),
  aCase("two-level-header-figures", "两行表头，完成情况下分数值和佐证材料", farming(mess.columnsInOrder("no", "name", "target", "unit", "value", "evidence", "lead", "support", "note"), mess.headings("two-level-header", { value: ["完成情况", "数值"], evidence: ["完成情况", "佐证材料"] })), { rows: farmingMet(4) }),
  aCase("three-level-header", "三行表头，横向纵向合并", farming(mess.threeLevelHeader()), { rows: farmingMet(5) }),
  aCase("unmerged-header", "两行表头，没有合并", farming(mess.twoLevelHeader(), mess.unmergedHeader()), { rows: farmingMet(4) }),
  aCase("line-breaks-in-headings", "列标题换行", farming(mess.lineBreaksInHeadings()), { rows: farmingMet(3) }),
  aCase("spaces-in-headings", "列标题字间有空格和不间断空格", farming(mess.spacesInHeadings()), { rows: farmingMet(3) }),
  aCase(
    "unit-in-heading", "单位在列标题里，没有单位列",
    building(mess.noColumn("unit"), mess.headings("unit-in-heading", { target: "目标值（%）", value: "完成值\n（单位：%）" }), ...["大中型工程项目一次验收合格率", "住宅工程分户验收执行率"].map((name) => mess.alsoSays(name, { target: 100, value: 100 })), mess.alsoSays("其他工程一次验收合格率", { target: 98, value: 97.9 })),
    { rows: buildingMet(3, "D").replace("其他工程一次验收合格率 met 98.5%", "其他工程一次验收合格率 shortfall 97.9% gap 0.1"), findings: "D8 shortfall" },
  ),
  aCase("column-number-row", "列号行：甲、乙、1、2、3", farming(mess.columnNumberRow()), { rows: farmingMet(4) }),
  aCase("column-number-row-formulas", "列号行：1、2、3、4=3/2", farming(mess.columnNumberRow([1, 2, 3, 4, "5=4/3", 6, 7, 8, 9])), { rows: farmingMet(4) }),
  aCase(
    "section-rows", "分节行，合并或不合并",
    farming(mess.sectionRows({ 0: "一、标准水平（18分）" }), mess.linesBefore("section-rows", { 3: line(null, "（二）示范创建（10分）") })),
    { rows: `
      4 E4 ${ADOPTION} met 82.5%
      5 E5 ${COVERAGE} met 31%
      7 E7 ${ZONES} met 1个` },
  ),
  aCase("total-rows", "合计、小计和没有文字的求和行", farming(mess.totalRows(["合计", null, null, null, 114.5], [null, "小 计", null, null, 1], [null, null, null, null, { value: 114.5, formula: "SUM(E3:E5)" }])), { rows: farmingMet(3) }),
  aCase(
    "blank-rows", "行间有空行，末尾留着只有序号的空白行",
    farming(mess.linesBefore("blank-rows", { 1: blankLine, 2: blankLine }), mess.furtherRows("blank-rows", { no: 4 }, { no: 5 })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      5 E5 ${COVERAGE} met 31%
      7 E7 ${ZONES} met 1个` },
  ),
  aCase("lines-below", "下方有注、填表人、审核人、日期", farming(mess.linesBelow([], ["注：以上数据均为累计数。"], ["填表人：（签字）", null, null, "审核人：（签字）", null, "填报日期：2018年7月31日"])), { rows: farmingMet(3) }),
  aBook(
    "two-tables", "上下两个表：量化指标、定性任务",
    [onOneSheet(farming(mess.tagged("two-tables")), services(mess.also(() => ({ at: "A8", above: [line("二、定性任务")] })), mess.headings("name-synonyms", { name: "工作任务", value: "完成情况" }), mess.also(() => ({ rows: [{ kind: "row", cells: { no: 1, name: "制作创建宣传片", value: "已完成初稿", lead: "区委宣传部、区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委", support: "区政府有关单位", evidence: "样片" } }] })), mess.noColumn("target", "unit")))],
    [{ department: "区农委", rows: farmingMet(3) }, { department: "区农委", rows: "10 C10 制作创建宣传片=D23 manual" }],
  ),
  aBook("tables-side-by-side", "左右两个表", [onOneSheet(farming(mess.tagged("tables-side-by-side"), mess.without("blank-rows", ADOPTION)), farming(mess.also(() => ({ at: "K1", above: [blankLine] })), mess.also(({ rows }) => ({ rows: rows.slice(0, 1) }))))], [
    { department: "区农委", rows: `
      3 E3 ${COVERAGE} met 31%
      4 E4 ${ZONES} met 1个` },
    { department: "区农委", rows: `3 O3 ${ADOPTION} met 82.5%` },
  ]),
  aCase(
    "repeated-header", "每页重复表头",
    farming(mess.linesBefore("repeated-header", { 2: line("序号", "指标名称", "目标值", "计量单位", "完成值", "牵头责任单位", "协同配合单位", "佐证材料", "备注") })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} met 31%
      6 E6 ${ZONES} met 1个` },
  ),
  aBook("several-ledgers", "一个工作簿三份台账，一张表一个部门", [farming(mess.tagged("several-ledgers"), mess.onSheet("农委")), services(mess.onSheet("发改委")), building(mess.onSheet("住建委"))], [
    { sheet: "农委", rows: farmingMet(3) },
    { sheet: "发改委", department: "区发改委", rows: servicesMet(3) },
    { sheet: "住建委", department: "区住建委", rows: buildingMet(3) },
  ]),
  aBook("filling-instructions", "填表说明和示例不是台账", [plainSheet("填表说明", [["指标名称", "完成值", "说明"], ["按方案填写", "填累计数", "不得空项"]]), farming(mess.onSheet("示例")), farming()], { rows: farmingMet(3) }, { messes: ["filling-instructions"], passedOver: { 填表说明: "instructions", 示例: "instructions" } }),
  aBook("other-sheets", "通讯录和空表不是台账", [plainSheet("通讯录", [["科室", "职务"], ["办公室", "主任"]]), plainSheet("Sheet2", []), farming()], { rows: farmingMet(3) }, { messes: ["other-sheets"], passedOver: { 通讯录: "no-header", Sheet2: "empty-sheet" } }),
  aBook("hidden-sheet", "隐藏的旧台账不读", [farming(mess.onSheet("旧台账"), mess.also(() => ({ visibility: "hidden" }))), farming()], { rows: farmingMet(3) }, { messes: ["hidden-sheet"], passedOver: { 旧台账: "hidden-sheet" } }),
  aCase("hidden-row", "隐藏的行照样核验并提示", farming(mess.hiddenRow(1)), { rows: farmingMet(3), findings: "B4 hidden-row" }),
  aCase("hidden-column", "隐藏的列照样读", farming(mess.hiddenColumn("target", "unit")), { rows: farmingMet(3) }),
  aCase("ghost-used-range", "格式刷到 XEB200", farming(mess.ghostUsedRange()), { rows: farmingMet(3) }),
  aCase("filtered-table", "筛选掉的行照样核验并提示", farming(mess.filteredTable(0, 2)), { rows: farmingMet(3), findings: `
    B3 hidden-row
    B5 hidden-row` }),
  aCase("list-object", "Excel 表格", farming(mess.listObject()), { rows: farmingMet(3) }),
  aCase(
    "period-columns", "一季度、上半年、1—10月：取最近已填的累计数",
    farming(mess.periodColumns("一季度", "上半年", "1—10月"), mess.alsoSays(ADOPTION, { value: "70%", value2: "82.5%", value3: null }), mess.alsoSays(COVERAGE, { value: 20, value2: 25, value3: 31 }), mess.alsoSays(ZONES, { value: 0, value2: 0, value3: null })),
    { rows: `
      3 F3 ${ADOPTION} met 82.5% [上半年]
      4 G4 ${COVERAGE} met 31% [1—10月]
      5 F5 ${ZONES} shortfall 0个 gap 1 [上半年]`, findings: "F5 shortfall" },
  ),
  aCase(
    "period-columns-cumulative", "一季度、二季度累计、三季度累计在“完成情况”之下",
    farming(mess.periodColumns("一季度", "二季度累计", "三季度累计"), mess.twoLevelHeader({ 完成情况: ["value", "value2", "value3"] }), mess.alsoSays(ADOPTION, { value: "70%", value2: "81%", value3: "82.5%" }), mess.alsoSays(COVERAGE, { value: 20, value2: 31, value3: "—" }), mess.alsoSays(ZONES, { value: null, value2: null, value3: null })),
    { rows: `
      4 G4 ${ADOPTION} met 82.5% [三季度累计]
      5 F5 ${COVERAGE} met 31% [二季度累计]
      6 G6 ${ZONES} missing`, findings: "G6 missing-value" },
  ),
  aCase(
    "single-period", "最近一列只是二季度的数：不当作累计数",
    services(mess.tagged("single-period"), mess.periodColumns("一季度", "二季度"), mess.alsoSays("制修订服务标准或规范", { value: 1, value2: 2 }), mess.alsoSays("生产性服务业顾客满意度指数", { value: 79, value2: 82 }), mess.alsoSays("生活性服务业顾客满意度指数", { value: 80, value2: null })),
    { rows: `
      3 F3 生产性服务业顾客满意度指数 unclear [二季度]
      4 E4 生活性服务业顾客满意度指数 met 80指数 [一季度]
      5 F5 制修订服务标准或规范 unclear [二季度]`, findings: `
      F3 unclear-value
      F5 unclear-value` },
  ),
  aCase(
    "merged-name", "指标名称跨行合并，佐证材料分行写",
    farming(mess.furtherRows("merged-name", {}), mess.also(({ rows }) => ({ rows: [rows[0]!, { kind: "row", cells: { evidence: "另一份文件" } }, ...rows.slice(1, 3)] })), ...["no", "name", "target", "unit", "value", "lead", "support"].map((key) => mess.mergedDown("merged-name", key, 0, 1))),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      5 E5 ${COVERAGE} met 31%
      6 E6 ${ZONES} met 1个` },
  ),
  aCase(
    "merged-name-two-figures", "名称合并的两行里各有一个数：不能确定",
    farming(mess.also(({ rows }) => ({ rows: [rows[0]!, { kind: "row", cells: { value: "90%" } }, ...rows.slice(1)] })), mess.mergedDown("merged-name", "name", 0, 1)),
    { rows: `
      3 E3 ${ADOPTION} unclear
      5 E5 ${COVERAGE} met 31%
      6 E6 ${ZONES} met 1个`, findings: "E3 unclear-value" },
  ),
  aCase("columns-permuted", "列的顺序不同", farming(mess.columnsInOrder("value", "note", "evidence", "lead", "name", "support", "unit", "target", "no")), { department: "区农委", rows: farmingMet(3, "A") }),
  aCase("protected-sheet", "受保护的工作表照样核验", farming(mess.shows("protected-sheet", () => ({ protected: true }))), { rows: farmingMet(3) }),
];
