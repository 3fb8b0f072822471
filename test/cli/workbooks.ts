/** Small .xlsx files for tests, built part by part. */
import { strToU8, zipSync } from "fflate";
import { toA1 } from "../../src/sheet/address";

export interface TestSheet {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | null)[])[];
  readonly protected?: boolean;
  readonly chart?: boolean;
}

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

export function xlsx(...sheets: readonly TestSheet[]): Uint8Array {
  const path = ({ chart }: TestSheet, index: number): string => `${chart ? "chartsheets" : "worksheets"}/sheet${index + 1}.xml`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map((sheet, index) => `<Override PartName="/xl/${path(sheet, index)}" ContentType="${TYPE}.${sheet.chart ? "chartsheet" : "worksheet"}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((sheet, index) => `<Relationship Id="rId${index + 1}" Type="${REL}/${sheet.chart ? "chartsheet" : "worksheet"}" Target="${path(sheet, index)}"/>`).join("")}</Relationships>`,
  };
  sheets.forEach((sheet, index) => (parts[`xl/${path(sheet, index)}`] = sheet.chart ? `<chartsheet xmlns="${NS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>` : worksheet(sheet)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)])));
}

function worksheet({ rows = [], protected: locked }: TestSheet): string {
  const cell = (value: string | number | null, row: number, column: number): string => {
    if (value === null) return "";
    const at = toA1({ row, column });
    return typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const data = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>`).join("");
  return `<worksheet xmlns="${NS}"><sheetData>${data}</sheetData>${locked ? '<sheetProtection sheet="1"/>' : ""}</worksheet>`;
}

/** A ledger of 区农委: one figure, owners blank. */
export function agricultureLedger(actual: string | number | null, sheet: Partial<TestSheet> = {}): Uint8Array {
  return xlsx({
    name: "台账",
    rows: [
      ["填报单位：区农委"],
      ["序号", "指标名称", "目标值", "完成值", "牵头责任单位", "协同配合单位"],
      [1, "农业标准化普及率", "超过30%", actual, null, null],
    ],
    ...sheet,
  });
}
