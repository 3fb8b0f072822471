/** What the headings mean: many words for one thing, one word for several things. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, COVERAGE, farming, LARGE, OTHER, ZONES, building } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { farmingMet } from "./tidy";

/** The tidy ledger under other headings; everything else must come out the same. */
const headed = (id: string, title: string, words: Readonly<Record<string, string>>): Case =>
  aCase(id, title, farming(mess.headings("name-synonyms", words), mess.tagged("target-synonyms", "value-synonyms", "owner-synonyms")), { rows: farmingMet(3) });

export const columns: readonly Case[] = [
  headed("headings-assessment", "考核指标、年度目标、累计完成值、牵头单位、配合单位、印证材料", { no: "编号", name: "考核指标", target: "年度目标", value: "累计完成值", unit: "单位", lead: "牵头单位", support: "配合单位", evidence: "印证材料" }),
  headed("headings-task", "工作任务、目标、进展情况、牵头部门、协助单位、支撑材料", { no: "项次", name: "工作任务", target: "目标", value: "进展情况", lead: "牵头部门", support: "协助单位", evidence: "支撑材料", note: "说明" }),
  headed("headings-official", "主要指标、目标任务、实际完成、牵头责任部门、协办单位", { name: "主要指标", target: "目标任务", value: "实际完成", lead: "牵头责任部门", support: "协办单位", evidence: "证明材料" }),
  headed("headings-year", "指标项目、2018年目标值、2018年实际完成值、协同责任单位", { name: "指标项目", target: "2018年目标值", value: "2018年实际完成值", support: "协同责任单位" }),
  headed("headings-until-july", "指标内容、全年目标、截至7月底完成情况", { name: "指标内容", target: "全年目标", value: "截至7月底完成情况", lead: "牵头责任单位（盖章）", support: "协同单位" }),
  headed("headings-never-seen", "质量强区创建指标、方案规定目标值、目前实际完成数：凭字形认出", { name: "质量强区创建指标", target: "方案规定目标值", value: "目前实际完成数", lead: "牵头负责单位", support: "协同配合责任单位", evidence: "佐证材料（附件）" }),

  aCase("responsible-beside-lead", "“牵头单位”旁的“责任单位”是配合单位", farming(mess.headings("responsible-beside-lead", { lead: "牵头单位", support: "责任单位" })), { rows: farmingMet(3) }),
  aCase(
    "responsible-alone", "只有一列“责任单位”：写牵头单位，或牵头、配合一起写",
    farming(mess.noColumn("support"), mess.headings("responsible-alone", { lead: "责任单位" }), mess.alsoSays(COVERAGE, { lead: "区市场监管局、区农委、区经信委、区发改委、区科技局" }), mess.alsoSays(ZONES, { lead: "区农委" })),
    { rows: farmingMet(3), findings: "F5 lead-mismatch" },
  ),
  aCase("departments-in-unit-column", "“单位”列写的是部门", farming(mess.noColumn("unit", "support"), mess.headings("departments-in-unit-column", { lead: "单位" })), { rows: farmingMet(3, "D") }),
  aCase(
    "last-year-columns", "上年完成、去年同期、预计全年完成都不是完成值",
    farming(mess.extraColumn("last-year-columns", "last", "2017年完成值", "value"), mess.extraColumn("last-year-columns", "same", "去年同期", "value"), mess.extraColumn("last-year-columns", "forecast", "预计全年完成", "lead"), mess.everyRow("last-year-columns", { last: 99, same: 98, forecast: 97 }), mess.alsoSays(COVERAGE, { value: 29.5 }), mess.alsoSays(ZONES, { value: null })),
    { rows: `
      3 G3 ${ADOPTION} met 82.5%
      4 G4 ${COVERAGE} shortfall 29.5% gap 0.5
      5 G5 ${ZONES} missing`, findings: `
      G4 shortfall
      G5 missing-value` },
  ),
  aCase(
    "words-beside-figure", "完成值旁有“完成情况”文字列：判数值，不读文字里的数",
    farming(mess.extraColumn("words-beside-figure", "status", "完成情况", "lead"), mess.alsoSays(ADOPTION, { status: "全区规上企业412家，采标340家" }), mess.alsoSays(COVERAGE, { status: "已达35%，超额完成", value: 29 }), mess.alsoSays(ZONES, { status: "已通过省级验收", value: null })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} shortfall 29% gap 1
      5 E5 ${ZONES} missing`, findings: `
      E4 shortfall
      E5 missing-value` },
  ),
  aCase(
    "inspection-columns", "抽检数、合格数、完成率与完成值一致",
    building(mess.extraColumn("inspection-columns", "inspected", "验收总数", "value"), mess.extraColumn("inspection-columns", "passed", "一次验收合格数", "value"), mess.extraColumn("inspection-columns", "rate", "完成率", "lead"), mess.also(({ rows }) => ({ rows: [rows[0]!, rows[5]!] })), mess.alsoSays(LARGE, { inspected: "12个", passed: "12个", value: "100%", rate: "100%" }), mess.alsoSays(OTHER, { inspected: 400, passed: 394, value: { value: 0.985, format: "0.0%", formula: "F4/E4" }, rate: 1 })),
    { rows: `
      3 G3 ${LARGE} met 100%
      4 G4 ${OTHER} met 98.5%`, missing: ["住宅工程分户验收执行率", "等级以上公路交通工程验收合格率", "单位水利工程一次验收合格率", "经竣工验收的工程合格率"] },
  ),
  aCase(
    "unknown-columns", "得分、责任人、联系电话、排名不影响核验",
    farming(mess.extraColumn("unknown-columns", "score", "得分", "value"), mess.extraColumn("unknown-columns", "who", "责任人"), mess.extraColumn("unknown-columns", "phone", "联系电话"), mess.extraColumn("unknown-columns", "rank", "全市排名"), mess.everyRow("unknown-columns", { score: 5, who: "（略）", phone: 2020000, rank: 1 })),
    { rows: farmingMet(3, "F") },
  ),
];
