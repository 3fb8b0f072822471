import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { shownText } from "../../../src/workbench/page/view/cellView";
import { needsRebuild, opsBetween } from "../../../src/workbench/page/view/gridOps";
import { columnAxis, rowAxis, scrollTo } from "../../../src/workbench/page/view/reveal";
import { viewSheet } from "../../../src/workbench/page/view/sheetView";

const border = { style: "thin", color: "#000000" };
const boxed = { top: border, bottom: border, left: border, right: border };

describe("a sheet as the grid draws it", () => {
  const workbook = aWorkbook("区农委.xlsx", aSheet("台账", [
    [{ value: "台账", appearance: { fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center" } }],
    [{ value: 0.965, format: "0.0%", appearance: { borders: boxed } }, { value: "≥97%", appearance: { borders: boxed } }],
  ], {
    merges: ["A1:B1"], hiddenRows: [4], hiddenColumns: [3], columnWidths: { 0: 20 }, rowHeights: { 0: 30 },
    conditionalFormats: [{ id: "1", areas: [{ top: 1, left: 0, bottom: 1, right: 0 }], formula: '=LEN("indicator-ledger:error")>0', fill: "#FFC7CE", color: "#9C0006", bold: true, priority: 1 }],
  }));
  const sheet = workbook.sheets[0]!;
  sheet.freeze = { rows: 1, columns: 0 };
  const view = viewSheet(workbook, sheet, 0);

  test("font, alignment and merge of a title", () => {
    expect(view.data![0]![0]).toMatchObject({ v: "台账", ff: "黑体", fs: 16, bl: 1, ht: 0, mc: { r: 0, c: 0, rs: 1, cs: 2 } });
    expect(view.data![0]![1]).toMatchObject({ mc: { r: 0, c: 0 } });
  });

  test("a marked number: its text by the format, the mark's fill and font over its own", () => {
    expect(view.data![1]![0]).toMatchObject({ v: 0.965, m: "96.5%", ht: 2, bg: "#FFC7CE", fc: "#9C0006", bl: 1 });
    expect(view.data![1]![1]!.bg).toBeUndefined();
  });

  test("sizes, hidden rows and columns, frozen rows, borders", () => {
    expect(view.config).toMatchObject({ rowlen: { "0": 39 }, columnlen: { "0": 144 }, rowhidden: { "4": 0 }, colhidden: { "3": 0 } });
    expect(view.frozen).toEqual({ type: "rangeRow", range: { row_focus: 0, column_focus: -1 } });
    expect(view.config!.borderInfo).toEqual([{ rangeType: "range", borderType: "border-all", style: "1", color: "#000000", range: [{ row: [1, 1], column: [0, 1] }] }]);
  });

  test("a changed cell is one operation; a new sheet needs the grid built anew", () => {
    const shown = [view];
    const now = [{ ...view, data: view.data!.map((row, r) => (r === 1 ? row.map((cell, c) => (c === 1 ? { ...cell, v: "96%", m: "96%" } : cell)) : row)) }];
    expect(opsBetween(shown, now)).toEqual([{ op: "replace", id: sheet.id, path: ["data", 1, 1], value: now[0]!.data![1]![1] }]);
    expect(opsBetween(shown, shown)).toEqual([]);
    expect(needsRebuild(shown, now)).toBe(false);
    expect(needsRebuild(shown, [...shown, { ...view, id: "2", name: "汇总表", order: 1 }])).toBe(true);
  });
});

describe("the text a cell shows", () => {
  test.each<[number | string | boolean | null, string, string]>([
    [0.9695, "0%", "97%"],
    [0.1 + 0.2, "General", "0.3"],
    [43312, 'yyyy"年"m"月"', "2018年7月"],
    [1234.5, "#,##0.00", "1,234.50"],
    [true, "General", "TRUE"],
    ["≥97%", "0%", "≥97%"],
    [null, "0%", ""],
  ])("%s in %s is %s", (value, format, text) => {
    expect(shownText(value, format, false)).toBe(text);
  });

  test("a date of a workbook that counts from 1904", () => {
    expect(shownText(43312 - 1462, "yyyy/m/d", true)).toBe("2018/7/31");
  });
});

describe("bringing a cell into sight", () => {
  const workbook = aWorkbook("长.xlsx", aSheet("台账", Array.from({ length: 300 }, (_, index) => [index])));
  const sheet = workbook.sheets[0]!;
  sheet.freeze = { rows: 2, columns: 0 };
  const rows = rowAxis(viewSheet(workbook, sheet, 0));

  test("what is in sight stays where it is; frozen rows always are", () => {
    expect(scrollTo(rows, 5, { scroll: 0, size: 600 })).toBeNull();
    expect(scrollTo(rows, 1, { scroll: 4000, size: 600 })).toBeNull();
  });

  test("a row further down comes into the upper part of the window", () => {
    const scroll = scrollTo(rows, 200, { scroll: 0, size: 600 })!;
    expect(scroll).toBeGreaterThan(200 * 20 - 600);
    expect(scroll).toBeLessThan(200 * 20 - 2 * 20);
  });

  test("a row hidden behind the frozen ones comes out", () => {
    expect(scrollTo(rows, 10, { scroll: 10 * 20 - 20, size: 600 })).not.toBeNull();
  });

  test("columns likewise", () => {
    expect(scrollTo(columnAxis(viewSheet(workbook, sheet, 0)), 15, { scroll: 0, size: 500 })).toBeGreaterThan(0);
  });
});
