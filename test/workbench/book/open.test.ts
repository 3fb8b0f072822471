/** What the workbench knows of a file after opening it. */
import { openBook } from "../../../src/workbench/book/open";
import { sheetId } from "../../../src/workbench/model/newWorkbook";
import { richWorkbook } from "../../fixtures/richWorkbook";
import { smallXlsx } from "../../fixtures/zipOf";
import { area, cell, opened } from "./books";

describe("a rich workbook", () => {
  const book = opened(richWorkbook(), "区农委.xlsm");
  const sheetAt = async (index: number) => (await book).workbook.sheets[index]!;

  it("has its sheets, chart sheets among them", async () => {
    const { workbook } = await book;
    expect(workbook.sheets.map(({ id, name, kind, visibility, protected: locked }) => [id, name, kind, visibility, locked])).toEqual([
      [sheetId(1), "台账", "worksheet", "Visible", false],
      [sheetId(2), "底稿 一", "worksheet", "Hidden", true],
      [sheetId(3), "图", "chartsheet", "Visible", false],
    ]);
    expect(workbook.activeSheetId).toBe(sheetId(1));
    expect(workbook.selection.area).toEqual(area("C4"));
    expect(workbook.names).toContainEqual({ name: "底数", formula: "='底稿 一'!$A$1", sheet: sheetId(2) });
  });

  it("has values, formulas and formats", async () => {
    const sheet = await sheetAt(0);
    expect(cell(sheet, "A3")?.value).toBe("指标名称");
    expect(cell(sheet, "A4")?.value).toBe(" 农业标准化普及率 ");
    expect(cell(sheet, "C4")).toMatchObject({ value: 0.31, numberFormat: "0.0%" });
    expect(cell(sheet, "D6")).toMatchObject({ formula: "=C6/$C$4" });
    expect(cell(sheet, "B4")?.link).toEqual({ target: "https://example.org/", inside: false });
    expect(cell(sheet, "F3")?.link).toEqual({ target: "台账!A1", inside: true });
  });

  it("has looks, with theme colours and tints worked out", async () => {
    const sheet = await sheetAt(0);
    expect(cell(sheet, "A1")?.appearance).toMatchObject({ fontName: "方正小标宋简体", fontSize: 18, bold: true, color: "#C00000", horizontal: "Center", vertical: "Center", wrap: true });
    expect(cell(sheet, "A3")?.appearance).toMatchObject({ fill: "#DAE3F3", borders: { left: { style: "Continuous" }, right: { style: "medium" }, top: { style: "Dash", color: "#00B050" }, bottom: { style: "Double" } } });
    expect(cell(sheet, "E4")?.appearance).toMatchObject({ italic: true, underline: true, color: "#0000FF", locked: false });
    expect(sheet.tabColor).toBe("#70AD47");
  });

  it("has its layout", async () => {
    const sheet = await sheetAt(0);
    expect(sheet.merges).toEqual([area("A1:C1")]);
    expect([...sheet.hiddenRows]).toEqual([4]);
    expect([...sheet.hiddenColumns]).toEqual([6]);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect([sheet.columnWidths.get(0), sheet.columnWidths.get(2)]).toEqual([28, 12]);
    expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
    expect(sheet.autoFilter).toEqual(area("A3:F8"));
    expect(sheet.pageLayout).toEqual({ orientation: "landscape", paper: "A4", fitWide: 1, fitTall: 0, repeatRows: { top: 0, bottom: 2 }, leftFooter: "区农委", centerFooter: "第 &P 页", rightFooter: "&D", centerHorizontally: true, margins: { top: 54, bottom: 54, left: 36, right: 36, header: 21.6, footer: 21.6 } });
  });

  it("has its rules and properties", async () => {
    const sheet = await sheetAt(0);
    expect(sheet.conditionalFormats).toMatchObject([
      { formula: null, areas: [area("C4:C6")], fill: "#FFEB9C", color: "#9C5700", priority: 0 },
      { formula: "=$C4<0.97", areas: [area("C4:C6")], fill: "#FFEB9C", priority: 1 },
      { formula: null, areas: [area("D4:D6")], priority: 2 },
    ]);
    expect([...sheet.customProperties]).toEqual([["主管", "区农委"]]);
  });
});

it("does not draw looks that lie far outside the contents", async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"/></row>`).join("");
  const { workbook } = await opened(smallXlsx({ sheets: [{ name: "台账", data: rows }] }));
  expect(Math.max(...workbook.sheets[0]!.cells.keys())).toBe(60);
});

it("opens a text file with its values", async () => {
  const book = await opened(new TextEncoder().encode("指标,完成值\n合格率,97%"), "区农委.csv");
  expect(book.format).toBe("csv");
  expect(cell(book.workbook.sheets[0], "B2")).toEqual({ value: "97%", numberFormat: "@" });
});

it("knows a workbook whose structure is protected", async () => {
  const { workbook } = await opened(smallXlsx({ sheets: [{ name: "台账" }], workbookHead: '<workbookProtection lockStructure="1"/>' }));
  expect(workbook.structureProtected).toBe(true);
});

it("gives the reason when a file is no workbook", async () => {
  expect(await openBook(new TextEncoder().encode("<html></html>"), "区农委.xlsx")).toEqual({ ok: false, problem: { code: "not-a-workbook", file: "区农委.xlsx", looksLike: "web-page" } });
});
