/** Small .xlsx files for the browser tests, written part by part so that protection and the like are really in the file. */
import { strToU8, zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

type Row = readonly (string | number | null)[];

function cellXml(value: string | number | null, column: number, row: number): string {
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (value === null) return "";
  return typeof value === "number" ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${value.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</t></is></c>`;
}

/** A workbook of one sheet. `afterData`: further elements of the sheet, such as its protection. */
export function workbookBytes(sheet: string, rows: readonly Row[], afterData = ""): Buffer {
  const data = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cellXml(value, column, index)).join("")}</row>`).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${afterData}</worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)]))));
}

/** A ledger with a shortfall, on a protected sheet. */
export function protectedLedger(): Buffer {
  return workbookBytes("台账", [
    ["质量强区创建工作台账"],
    ["填报单位：区农委"],
    ["序号", "指标名称", "目标值", "单位", "完成值", "牵头责任单位", "协同配合单位"],
    [1, "农业标准化普及率", "超过30%", "%", 28, "区市场监管局、区农委、区经信委", null],
    [2, "主要农产品质量安全抽检合格率", "97%以上", "%", 96.5, null, null],
  ], '<sheetProtection sheet="1" objects="1" scenarios="1"/>');
}

/** An ordinary workbook that is no ledger. */
export function workbookWithoutLedger(): Buffer {
  return workbookBytes("值班", [["日期", "值班人"], ["周一", "甲"], ["周二", "乙"]]);
}

/** A ledger of many rows, for the grid. */
export function longLedger(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, index): Row => [index + 1, "农业标准化普及率", "超过30%", "%", 20 + (index % 20), "区农委", "区发改委", "第三季度", "备注", "甲", "乙", "丙", "丁", "戊"]);
  return workbookBytes("台账", [["序号", "指标名称", "目标值", "单位", "完成值", "牵头责任单位", "协同配合单位", "时限", "备注", "一", "二", "三", "四", "五"], ...lines]);
}

/** A ledger whose review finds more than `findings` things: one indicator over and over, short, repeated, with other owners. */
export function manyFindings(findings: number): Buffer {
  // Each row is short, overdue, a repetition, and names one lead instead of three and one support instead of many.
  const rows = Math.ceil(findings / 5);
  const lines = Array.from({ length: rows }, (_, index): Row => [index + 1, "农业标准化普及率", "超过30%", "%", 20 + (index % 10), "区农委", "区发改委"]);
  return workbookBytes("台账", [["质量强区创建工作台账"], ["填报单位：区农委"], ["序号", "指标名称", "目标值", "单位", "完成值", "牵头责任单位", "协同配合单位"], ...lines]);
}
