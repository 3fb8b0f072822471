/** Other kinds of file, and files that are not to be read as ledgers. */
import { strToU8 } from "fflate";
import { aCase, aFile, plainSheet, unread } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, COVERAGE, farming, layOut, services, ZONES } from "../build/ledgerDraft";
import type { Draft } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { csvText, gbkBytes, legacyBytes } from "../build/otherFormats";
import { xlsxBytes } from "../build/xlsxBytes";
import { servicesMet } from "./tidy";

const book = (...drafts: readonly Draft[]) => xlsxBytes({ sheets: drafts.map(layOut) });
const bom = (text: string) => strToU8(`\ufeff${text}`);

/** Two-level header, merged owners, a percentage by format: what other formats must carry as well. (The writer of .xls cannot hide rows.) */
const various = () => farming(mess.titleAbove(), mess.twoLevelHeader(), mess.alsoSays(ADOPTION, { value: { value: 0.7995, format: "0%" } }), mess.alsoSays(COVERAGE, { lead: null }), mess.mergedDown("owners-merged", "lead", 0, 1));
const VARIOUS = { department: "区农委", rows: `
  5 E5 ${ADOPTION} shortfall 79.95% gap 0.05
  6 E6 ${COVERAGE} met 31%
  7 E7 ${ZONES} met 1个`, findings: `
  E5 shortfall
  E5 rounded-to-target` };
/** As text alone: merges, formats and hidden rows are gone, so an owner under a merge is blank. */
const typedOnly = () => farming(mess.alsoSays(ADOPTION, { value: "７９．９５％" }), mess.alsoSays(COVERAGE, { value: "0.31", lead: null, note: "含“绿色”基地，详见附件" }));
const TYPED = { sheet: "csv", department: "区农委", rows: `
  3 E3 ${ADOPTION} shortfall 79.95% gap 0.05
  4 E4 ${COVERAGE} unclear
  5 E5 ${ZONES} met 1个`, findings: `
  E3 shortfall
  E4 ambiguous-percent
  F4 lead-missing` };

export const files: readonly Case[] = [
  aFile("xlsx-various", "同一份台账：.xlsx", "xlsx-various.xlsx", () => book(various()), ["rounded-shortfall"], VARIOUS),
  aFile("xls-various", "同一份台账：.xls", "xls-various.xls", () => legacyBytes([layOut(various())], "biff8"), ["xls-file"], VARIOUS),
  aFile("et-various", "同一份台账：WPS 的 .et", "et-various.et", () => legacyBytes([layOut(various())], "biff8"), ["xls-file"], VARIOUS),
  // The program that writes the .ods keeps merges and numbers, and neither formats nor hidden rows.
  aFile("ods-tidy", "LibreOffice 的 .ods", "ods-tidy.ods", () => legacyBytes([layOut(services(mess.twoLevelHeader()))], "ods"), ["ods-file"], { department: "区发改委", rows: servicesMet(4) }),
  aFile("csv-gbk", "GBK 编码的 .csv", "csv-gbk.csv", () => gbkBytes(csvText(layOut(typedOnly()))), ["csv-gbk"], { ...TYPED, sheet: "csv-gbk" }),
  aFile("csv-utf8", "UTF-8 编码的 .csv", "csv-utf8.csv", () => bom(csvText(layOut(typedOnly()))), ["csv-utf8"], { ...TYPED, sheet: "csv-utf8" }),
  aCase("dates-1904", "1904 日期系统：数值不受影响，日期仍是日期", farming(mess.alsoSays(COVERAGE, { value: { value: 41850, format: 'yyyy"年"m"月"' } })), { rows: `
    3 E3 ${ADOPTION} met 82.5%
    4 E4 ${COVERAGE} unclear
    5 E5 ${ZONES} met 1个`, findings: "E4 unclear-value" }, { date1904: true, messes: ["dates-1904"] }),

  unread("unread-text", "改名为 .xlsx 的文本", "unread-text.xlsx", () => strToU8("这不是工作簿"), ["not-a-workbook"], "not-a-workbook"),
  unread("unread-web-page", "网页另存为 .xls", "unread-web-page.xls", () => strToU8("<html><body><table><tr><td>指标</td></tr></table></body></html>"), ["not-a-workbook"], "not-a-workbook"),
  unread("unread-cut-off", "下载了一半的 .xlsx", "unread-cut-off.xlsx", () => book(farming()).slice(0, 900), ["not-a-workbook"], "workbook-damaged"),
  unread("unread-empty-file", "0 字节的文件", "unread-empty-file.xlsx", () => new Uint8Array(0), ["not-a-workbook"], "not-a-workbook"),
  unread("unread-no-header", "通讯录", "unread-no-header.xlsx", () => xlsxBytes({ sheets: [plainSheet("通讯录", [["科室", "职务"], ["办公室", "主任"]]), plainSheet("Sheet2", [])] }), ["no-ledger"], "no-ledger", { 通讯录: "no-header", Sheet2: "empty-sheet" }),
  unread("unread-no-value-column", "只有任务分解，没有完成情况列", "unread-no-value-column.xlsx", () => book(farming(mess.noColumn("value", "evidence"))), ["no-ledger"], "no-ledger", { 台账: "no-value-column" }),
  unread("unread-no-rows", "只有表头", "unread-no-rows.xlsx", () => book(farming(mess.also(() => ({ rows: [] })))), ["no-ledger"], "no-ledger", { 台账: "no-rows" }),
  unread("unread-instructions", "只有填表说明", "unread-instructions.xlsx", () => book(farming(mess.onSheet("填表说明"))), ["no-ledger", "filling-instructions"], "no-ledger", { 填表说明: "instructions" }),
  unread("unread-hidden", "台账在隐藏的工作表里", "unread-hidden.xlsx", () => book(farming(mess.also(() => ({ visibility: "hidden" }))), farming(mess.onSheet("空白"), mess.also(() => ({ rows: [], above: [] })))), ["no-ledger", "hidden-sheet"], "no-ledger", { 台账: "hidden-sheet", 空白: "no-rows" }),
];

