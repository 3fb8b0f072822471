import { writeDocuments } from "../../src/excel/writeDocuments";
import { undoLast } from "../../src/excel/undo";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { DocumentCell, DocumentValue, SheetDocument } from "../../src/sheet/document";
import { cellAt } from "../../src/workbench/model/cells";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledgerSheet, open, picture, sheetOf, valueOf } from "./ledgerWorkbook";

const cell = (value: DocumentValue, look = "body"): DocumentCell => ({ value, look });
const text = (words: string, look?: string) => cell({ kind: "text", text: words }, look);

function summary(change: Partial<SheetDocument> = {}): SheetDocument {
  return {
    kind: "summary",
    name: "汇总表",
    cells: [
      [text("指标完成情况汇总表", "title")],
      [text("指标", "head"), text("完成值", "head"), text("核验日期", "head"), text("来源", "head")],
      [text("=1+1"), cell({ kind: "number", value: 96.5 }, "percent"), cell({ kind: "date", date: "2018-07-31" }), cell({ kind: "link", text: "台账!D4", sheet: "台账", cell: "D4" }, "link")],
      [text("合计"), cell({ kind: "formula", formula: "=SUM(B3:B3)", cached: 96.5 }), cell({ kind: "blank" })],
    ],
    looks: {
      title: { bold: true, fontSize: 16, align: "center" },
      head: { bold: true, fill: "#DDEBF7", border: true, align: "center", vertical: "center", wrap: true },
      body: { border: true },
      percent: { border: true, numberFormat: "0.0", align: "right" },
      link: { border: true, color: "#0563C1" },
    },
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [30, 10, 12, 18],
    rowHeights: { 0: 32 },
    freeze: { rows: 2, columns: 1 },
    print: { paper: "A4", orientation: "landscape", pagesWide: 1, repeatRows: { top: 0, bottom: 1 }, footer: "第 &P 页" },
    ...change,
  };
}

test("a document becomes a sheet: contents, looks, merges, widths, freeze, print set-up", async () => {
  const host = open([ledgerSheet()]);
  expect(valueOf(await writeDocuments([summary()])).value).toEqual({ sheets: ["汇总表"], renamed: [], left: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "汇总表"]);
  const sheet = sheetOf(host, "汇总表");
  expect(["A1", "A3", "B3", "C3", "D3"].map((address) => held(host, "汇总表", address))).toEqual(["指标完成情况汇总表", "=1+1", 96.5, 43312, "台账!D4"]);
  expect(cellAt(sheet, 2, 0)!.formula).toBeUndefined();
  expect(cellAt(sheet, 3, 1)!.formula).toBe("=SUM(B3:B3)");
  expect(cellAt(sheet, 2, 2)!.numberFormat).toBe("yyyy-mm-dd");
  expect(cellAt(sheet, 2, 1)).toMatchObject({ numberFormat: "0.0", appearance: { horizontal: "Right" } });
  expect(cellAt(sheet, 2, 3)!.link).toEqual({ target: "'台账'!D4", inside: true });
  expect(cellAt(sheet, 1, 0)!.appearance).toMatchObject({ bold: true, fill: "#DDEBF7", wrap: true, borders: { top: {}, bottom: {}, left: {}, right: {} } });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(Math.round(sheet.columnWidths.get(0)!)).toBe(30);
  expect(sheet.rowHeights.get(0)).toBe(32);
  expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  expect(sheet.pageLayout).toMatchObject({ orientation: "landscape", paper: "A4", fitWide: 1, repeatRows: { top: 0, bottom: 1 }, centerFooter: "第 &P 页" });
  expect(host.workbook.activeSheetId).toBe(sheet.id);
  expect(valueOf(await readWorkbook()).value.sheets[1]!.ours).toBe("summary");
});

test("our sheet is filled again in place, whatever it is called by now", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([summary()]));
  const { id } = sheetOf(host, "汇总表");
  host.apply({ kind: "renameSheet", sheet: id, name: "七月汇总" });
  const shorter = summary({ cells: [[text("只剩一格")]], merges: [], freeze: { rows: 0, columns: 0 } });
  expect(valueOf(await writeDocuments([shorter])).value.sheets).toEqual(["七月汇总"]);
  const sheet = sheetOf(host, "七月汇总");
  expect([sheet.id, sheet.merges, sheet.freeze]).toEqual([id, [], { rows: 0, columns: 0 }]);
  expect(held(host, "七月汇总", "A1")).toBe("只剩一格");
  expect(held(host, "七月汇总", "B3")).toBeNull();
});

test("a person's sheet of the same name is never touched", async () => {
  const host = open([ledgerSheet(), aSheet("汇总表", [["手工汇总"]])]);
  const before = picture(host, "汇总表");
  expect(valueOf(await writeDocuments([summary()])).value).toMatchObject({ sheets: ["汇总表 (2)"], renamed: [{ wished: "汇总表", name: "汇总表 (2)" }] });
  expect(picture(host, "汇总表")).toBe(before);
});

test("a sheet of ours that somebody typed into is left to them; a new one is written", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([summary()]));
  host.typeInto("汇总表", 2, 4, "整改措施：七月底前完成");
  expect(valueOf(await writeDocuments([summary()])).value).toMatchObject({ sheets: ["汇总表 (2)"], left: ["汇总表"] });
  expect(held(host, "汇总表", "E3")).toBe("整改措施：七月底前完成");
  expect(valueOf(await writeDocuments([summary()])).value.sheets).toEqual(["汇总表 (2)"]);
  expect(valueOf(await readWorkbook()).value.sheets.map(({ ours }) => ours)).toEqual([null, "summary.left", "summary"]);
});

test("our sheets are known even where custom properties were lost", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([summary()]));
  sheetOf(host, "汇总表").customProperties.clear();
  expect(valueOf(await readWorkbook()).value.sheets.map(({ ours }) => ours)).toEqual([null, "summary"]);
});

test("a workbook whose structure is protected is left as it is, unless our sheet is there already", async () => {
  const host = open([ledgerSheet()]);
  host.workbook.structureProtected = true;
  expect(await writeDocuments([summary()])).toEqual({ ok: false, problem: { code: "workbook-protected" } });
  expect(host.workbook.sheets).toHaveLength(1);
  host.workbook.structureProtected = false;
  valueOf(await writeDocuments([summary()]));
  host.workbook.structureProtected = true;
  expect(valueOf(await writeDocuments([summary()])).value.sheets).toEqual(["汇总表"]);
});

test("our sheet protected by somebody: said, and nothing changed", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([summary()]));
  sheetOf(host, "汇总表").protected = true;
  const before = picture(host, "汇总表");
  expect(await writeDocuments([summary()])).toEqual({ ok: false, problem: { code: "sheet-protected", sheet: "汇总表" } });
  expect(picture(host, "汇总表")).toBe(before);
});

test("at most 4 syncs, for 1 document and for 3, new and again, among 30 sheets", async () => {
  const documents = ["summary", "departments", "duties"].map((kind) => summary({ kind, name: kind }));
  for (const wanted of [documents.slice(0, 1), documents]) {
    const host = open(Array.from({ length: 30 }, (_, index) => ledgerSheet(`台账${index + 1}`)));
    valueOf(await writeDocuments(wanted));
    const first = host.counters.syncs;
    host.resetCounters();
    valueOf(await writeDocuments(wanted));
    expect([first, host.counters.syncs]).toEqual([4, 4]);
  }
});

test("contents beyond what a request may hold are sent in pieces", async () => {
  const host = open([ledgerSheet()]);
  const long = "长".repeat(20_000);
  const cells = Array.from({ length: 70 }, (_, row) => [text(`${row}${long}`)]);
  valueOf(await writeDocuments([summary({ cells, merges: [] })]));
  expect(host.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(held(host, "汇总表", "A70")).toBe(`69${long}`);
});

test("no printer, or another workbook in front: the sheets are written all the same", async () => {
  const host = open([ledgerSheet()], { faults: { failAt: { member: "PaperSize" } } });
  expect(valueOf(await writeDocuments([summary()])).value.sheets).toEqual(["汇总表"]);
  expect(held(host, "汇总表", "B3")).toBe(96.5);
});

test("undo deletes new sheets, gives replaced ones their former contents back, and keeps what somebody typed into", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await writeDocuments([summary()]));
  expect(valueOf(await undoLast())).toEqual({ action: "compile", restored: 1, kept: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账"]);

  valueOf(await writeDocuments([summary()]));
  valueOf(await writeDocuments([summary({ cells: [[text("新的")]], merges: [] })]));
  expect(valueOf(await undoLast())).toEqual({ action: "compile", restored: 1, kept: [] });
  expect(held(host, "汇总表", "A1")).toBe("指标完成情况汇总表");

  valueOf(await writeDocuments([summary({ kind: "roster", name: "报送情况" })]));
  host.typeInto("报送情况", 8, 0, "已电话催报");
  expect(valueOf(await undoLast())).toEqual({ action: "compile", restored: 0, kept: [{ sheet: "报送情况", cell: "A1" }] });
  expect(held(host, "报送情况", "A9")).toBe("已电话催报");
});
