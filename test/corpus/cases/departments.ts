/** Whose ledger it is: the 填报单位 line, then the sheet's name, then the file's. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { farming, line } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { farmingMet } from "./tidy";

const of = (department: string | null, findings = "", notes = "") => ({ department, rows: farmingMet(3), findings, notes });
/** Without the line: the headings move up a row. */
const noLine = (department: string | null) => ({ department, rows: farmingMet(2) });

export const departments: readonly Case[] = [
  aCase("department-sealed", "填报单位（盖章）：在同一格", farming(mess.departmentLine("department-sealed", "填报单位（盖章）：区农委        填报日期：2018年7月31日")), of("区农委")),
  aCase("department-next-cell", "填报单位在前一格，名称在后一格", farming(mess.departmentLine("department-sealed", "填报部门（公章）：", null, "区农业委员会（盖章）", null, "日期：", "7月31日")), of("区农委")),
  aCase("department-without-colon", "“填报单位 区农委”没有冒号", farming(mess.departmentLine("department-sealed", "填报单位 区农委")), of("区农委")),
  aCase("department-section", "写到科室：区农委种植业管理科", farming(mess.departmentLine("department-alias", "填报单位：区农委种植业管理科")), of("区农委")),
  aCase("department-joint", "两个部门联合填报：要问", farming(mess.departmentLine("department-ambiguous", "填报单位：区农委、区经信委")), of(null, "", "A1 department-ambiguous")),
  aCase("department-other-office", "报送单位是领导小组办公室，文件名是区农委：要问", farming(mess.departmentLine("department-unknown", "报送单位：区质量工作领导小组办公室")), of(null, "", "A1 department-unknown"), { file: "区农委7月报.xlsx" }),
  aCase("department-full-name", "全称，带池州市贵池区", farming(mess.departmentLine("department-full-name", "填报单位：池州市贵池区农业委员会")), of("区农委")),
  aCase("department-alias", "不带“区”的简称", farming(mess.departmentLine("department-alias", "报送单位: 农 委")), of("区农委")),
  aCase("department-from-sheet", "工作表名称是部门", farming(mess.departmentLine("department-from-sheet"), mess.onSheet("区农委")), { ...noLine("区农委"), sheet: "区农委" }),
  aCase("department-from-file", "文件名里有部门", farming(mess.departmentLine("department-from-file")), noLine("区农委"), { file: "附件3：区农委质量强区指标台账（7月）.xlsx" }),
  aCase("department-line-blank", "填报单位没有填，看文件名", farming(mess.departmentLine("department-from-file", "填报单位（盖章）：            填报日期：    年  月  日")), of("区农委"), { file: "贵池区农委台账(1).xlsx" }),
  aCase("department-contradiction", "填报单位与文件名不一致：以填报单位为准", farming(mess.tagged("department-contradiction")), of("区农委", "", "A1 department-contradicted"), { file: "区经信委质量强区台账.xlsx" }),
  aCase("department-contradicting-sheet", "工作表名与填报单位不一致", farming(mess.tagged("department-contradiction"), mess.onSheet("区商务局")), { sheet: "区商务局", rows: farmingMet(3), notes: "A1 department-contradicted" }),
  aCase("department-later-name", "机构改革后的名称", farming(mess.departmentLine("department-later-name", "填报单位：区农业农村局")), of("区农委", "A1 renamed-department")),
  aCase("department-ambiguous", "可能是两个部门：要问，不替人选", farming(mess.departmentLine("department-ambiguous", "填报单位：区农业农村水利局")), of(null, "", "A1 department-ambiguous")),
  aCase("department-of-the-city", "市农委不是区农委", farming(mess.departmentLine("department-unknown", "填报单位：池州市农业委员会")), of(null, "", "A1 department-unknown")),
  aCase("department-absent", "哪里都没有写部门", farming(mess.departmentLine("department-unknown")), { ...noLine(null), notes: "- department-unknown" }),
  aCase("department-below", "填报单位写在表格下方", farming(mess.departmentLine("department-sealed"), mess.also(() => ({ below: [line(null, "填报单位（盖章）：区农委", null, null, "填报时间：2018.7.31")] }))), noLine("区农委")),
];
