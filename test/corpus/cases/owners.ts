/** Who is responsible: compared as sets of departments, however they are written. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, COVERAGE, farming, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import type { Typed } from "../build/xlsxBytes";
import type { MessId } from "../messList";
import { farmingMet } from "./tidy";

/** Owners as the notice has them for all three indicators of 区农委. */
const LEADS = "区市场监管局、区农委、区经信委";
const SUPPORTS = "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等";

const leads = (id: string, shown: MessId, title: string, adoption: Typed, coverage: Typed, zones: Typed, findings = ""): Case =>
  aCase(id, title, farming(mess.says(shown, ADOPTION, { lead: adoption }), mess.alsoSays(COVERAGE, { lead: coverage }), mess.alsoSays(ZONES, { lead: zones })), { rows: farmingMet(3), findings });
const supports = (id: string, shown: MessId, title: string, adoption: Typed, coverage: Typed, zones: Typed, findings = ""): Case =>
  aCase(id, title, farming(mess.says(shown, ADOPTION, { support: adoption }), mess.alsoSays(COVERAGE, { support: coverage }), mess.alsoSays(ZONES, { support: zones })), { rows: farmingMet(3), findings });

export const owners: readonly Case[] = [
  leads("owners-co-leads", "owners-co-leads", "并列牵头：缺一家、多一家、换一家", "区市场监管局、区农委", `${LEADS}、区发改委`, "区市场监管局、区农委、区科技局", "F3 lead-mismatch\nF4 lead-mismatch\nF5 lead-mismatch"),
  leads("owners-order", "owners-order", "顺序不同，换行、空格、逗号、斜线、“和”分隔", "区经信委\n区市场监管局\n区农委", "区农委 区经信委，区市场监管局", "区市场监管局/区经信委和区农委"),
  leads("owners-numbered", "owners-order", "带序号：1. 2. 3.、①②③，带“牵头：”“并列牵头：”", "1.区市场监管局\n2.区农委\n3.区经信委", "①区市场监管局②区农委③区经信委", "牵头：区市场监管局；并列牵头：区农委、区经信委"),
  leads("owners-not-told-apart", "owners-co-leads", "“同上”、连写、只写系统：认不出就说不一致", "区市场监管局区农委区经信委", "同上", "市场监管、农业、经信部门", "F3 lead-mismatch\nF4 lead-mismatch\nF5 lead-mismatch"),
  leads("owners-alias", "owners-alias", "简称、全称、带科室、带“牵头”", "市场监管局、农委、经信委", "池州市贵池区市场监督管理局、贵池区农业委员会、贵池区经济和信息化委员会", "区市场监管局（标准化科）、区农委、区经信委（牵头）"),
  leads("owners-renamed", "owners-renamed", "机构改革后的名称：同一部门，说明", "区市场监管局、区农业农村局、区经信局", LEADS, LEADS, "F3 renamed-department\nF3 renamed-department"),
  leads("owners-blank", "owners-blank", "牵头单位空白", null, "  ", LEADS, "F3 lead-missing\nF4 lead-missing"),
  leads("owners-unknown", "owners-co-leads", "写的不是方案里的部门", "区农委等", "区食药监局", "王某某", "F3 lead-mismatch\nF4 lead-mismatch\nF5 lead-mismatch"),
  supports("owners-open-list", "owners-open-list", "“等”：多写的不算错，少写的算", `${SUPPORTS.replace("等", "")}、区商务局`, SUPPORTS.replace("等", "等单位"), "区发改委等", "G5 support-mismatch"),
  supports("owners-support-blank", "owners-blank", "配合单位空白、写“/”", null, "/", SUPPORTS, "G3 support-missing\nG4 support-mismatch"),
  aCase("owners-catch-all", "区政府有关单位：不是部门，不补成部门", farming(mess.furtherRows("owners-catch-all", { name: "加快建立和落实质量安全风险分析、风险预警和快速反应机制", value: "已印发预案", lead: "区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委", support: "区政府有关单位" }, { name: "落实区、镇两级政府负总责制", value: "已落实", lead: "区市场监管局等七部门", support: "各有关单位" })), { rows: `
    ${farmingMet(3)}
    6 E6 加快建立和落实质量安全风险分析、风险预警和快速反应机制=D21 manual
    7 E7 落实区、镇两级政府负总责制=D20 manual`, findings: "F7 lead-mismatch" }),
  aCase("owners-merged", "责任单位跨三行合并：一格管三行", farming(mess.alsoSays(COVERAGE, { lead: null, support: null }), mess.alsoSays(ZONES, { lead: null, support: null }), mess.mergedDown("owners-merged", "lead", 0, 2), mess.mergedDown("owners-merged", "support", 0, 2)), { rows: farmingMet(3) }),
  aCase("owners-merged-blank", "合并的责任单位空白：三行各提示一次，指向同一格", farming(...[ADOPTION, COVERAGE, ZONES].map((name) => mess.alsoSays(name, { lead: null })), mess.mergedDown("owners-merged", "lead", 0, 2)), { rows: farmingMet(3), findings: `
    F3 lead-missing
    4:F3 lead-missing
    5:F3 lead-missing` }),
];
