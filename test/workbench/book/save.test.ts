/** What a saved file holds: the edits, and every other byte as it was. */
import { aSheet, aWorkbook, sheetId } from "../../../src/workbench/model/newWorkbook";
import { newBook, savedName } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/save";
import { applyEdit } from "../../../src/workbench/model/applyEdit";
import { LEDGER_XML, richWorkbook, utf16 } from "../../fixtures/richWorkbook";
import { smallParts, smallXlsx, zipOf } from "../../fixtures/zipOf";
import { area, cell, changedParts, edited, opened, partsOf, saved, textOfPart, write } from "./books";
import type { SheetEdit } from "./books";

const rich = richWorkbook();
const LEDGER = "xl/worksheets/sheet1.xml";
const ours = (id: string, priority = 3): SheetEdit => ({ kind: "addConditionalFormat", format: { id, areas: [area("C4:C6")], formula: '=LEN("indicator-ledger:error")>0', fill: "#F8CBAD", color: "#9C0006", bold: true, priority } });

it("gives back the original bytes when nothing was edited", async () => {
  expect(await saved(await opened(rich))).toBe(rich);
});

describe("one cell written", () => {
  it("changes that cell in the sheet's XML and nothing else there", async () => {
    const after = await edited(rich, [write("F4", "见附件")]);
    const xml = textOfPart(after, LEDGER);
    const added = '<c r="F4" t="inlineStr"><is><t>见附件</t></is></c>';
    expect(xml.replace(added, "").replace('<row r="4">', '<row r="4" spans="1:6">')).toBe(LEDGER_XML);
    expect(xml).toContain(added);
  });

  it("leaves every other part as it was; formulas are calculated anew on opening", async () => {
    const after = await edited(rich, [write("E4", "区农委")]);
    expect(changedParts(rich, after)).toEqual(["xl/workbook.xml", LEDGER]);
    expect(textOfPart(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it.each(["=1+1", "+1", "-5", "@x", "00123", " 前后空格 ", "第一行\n第二行", "a<b>&\"c\"'", "_x0041_", "\u0007\r", "𠮷", "＝1+1", "'引号", "97%", "TRUE"])("writes the text %j as that text", async (text) => {
    const { workbook } = await opened(await edited(rich, [write("F4", text), write("E4", text)]));
    expect(cell(workbook.sheets[0], "F4")).toMatchObject({ value: text });
    expect(cell(workbook.sheets[0], "F4")?.formula).toBeUndefined();
    expect(cell(workbook.sheets[0], "E4")).toMatchObject({ value: text, numberFormat: "@" });
  });

  it("marks a text that looks like a formula, so that it stays text when a person opens the cell", async () => {
    const after = await edited(rich, [write("F4", "=1+1"), write("F5", "说明")]);
    expect(textOfPart(after, LEDGER)).toMatch(/<c r="F4" t="inlineStr" s="5">/);
    expect(textOfPart(after, LEDGER)).toMatch(/<c r="F5" t="inlineStr">/);
    expect(textOfPart(after, "xl/styles.xml")).toContain('quotePrefix="1"');
  });

  it("writes numbers as numbers, formulas with their results, and clears with the look kept", async () => {
    const after = await edited(rich, [write("C4", 0.1), write("C5", -3), write("C6", null), write("F5", 0.5, "=C4*5")]);
    const sheet = (await opened(after)).workbook.sheets[0];
    expect([cell(sheet, "C4"), cell(sheet, "C5"), cell(sheet, "C6")]).toMatchObject([{ value: 0.1, numberFormat: "0.0%" }, { value: -3 }, { value: null, numberFormat: "0.0%" }]);
    expect(cell(sheet, "F5")).toMatchObject({ value: 0.5, formula: "=C4*5" });
  });

  it("gives the cells that shared a formula their own when the first is overwritten, and drops the calculation chain", async () => {
    const after = await edited(rich, [write("D4", 1)]);
    const sheet = (await opened(after)).workbook.sheets[0];
    expect([cell(sheet, "D4")?.formula, cell(sheet, "D5")?.formula, cell(sheet, "D6")?.formula]).toEqual([undefined, "=C5/$C$4", "=C6/$C$4"]);
    expect(cell(sheet, "D5")?.value).toBe(3.112903225806452);
    expect(Object.keys(partsOf(after))).not.toContain("xl/calcChain.xml");
    expect(textOfPart(after, "[Content_Types].xml") + textOfPart(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("writes a table's heading into the table as well", async () => {
    expect(textOfPart(await edited(rich, [write("F3", "核验意见")]), "xl/tables/table1.xml")).toContain('<tableColumn id="6" name="核验意见"/>');
  });
});

describe("looks", () => {
  it("derives new styles and leaves those in use alone", async () => {
    const after = await edited(rich, [{ kind: "setAppearance", area: area("C4"), appearance: { fill: "#FFF2CC", bold: true, borders: { top: { style: "Continuous", color: "#000000" } } } }, { kind: "setNumberFormat", area: area("C4"), format: "0.00%" }]);
    const sheet = (await opened(after)).workbook.sheets[0];
    expect(cell(sheet, "C4")).toMatchObject({ value: 0.31, numberFormat: "0.00%", appearance: { bold: true, fill: "#FFF2CC", fontName: "宋体", borders: { top: { style: "Continuous" }, right: { style: "medium" } } } });
    expect(cell(sheet, "C5")).toMatchObject({ numberFormat: "0.0%" });
    expect(cell(sheet, "C5")?.appearance).not.toHaveProperty("fill");
  });

  it("takes a fill away", async () => {
    const sheet = (await opened(await edited(rich, [{ kind: "setAppearance", area: area("A3"), appearance: { fill: "" } }]))).workbook.sheets[0];
    expect(cell(sheet, "A3")?.appearance).not.toHaveProperty("fill");
  });
});

describe("conditional formats", () => {
  it("adds ours beside the person's, and takes ours away without a trace in the sheet", async () => {
    const marked = await edited(rich, [ours("{A}")]);
    const rules = (await opened(marked)).workbook.sheets[0]!.conditionalFormats;
    expect(rules).toHaveLength(4);
    const added = rules.find(({ formula }) => formula?.includes("indicator-ledger"));
    expect(added).toMatchObject({ areas: [area("C4:C6")], fill: "#F8CBAD", color: "#9C0006", bold: true, priority: 3 });
    const cleared = await edited(marked, [{ kind: "deleteConditionalFormat", id: added!.id }]);
    expect(textOfPart(cleared, LEDGER)).toBe(LEDGER_XML);
  });

  it("puts ours first when asked, and the person's keep their order", async () => {
    const rules = (await opened(await edited(rich, [ours("{A}", 0)]))).workbook.sheets[0]!.conditionalFormats;
    expect(rules.map(({ formula, priority }) => [formula, priority])).toEqual([[null, 1], ["=$C4<0.97", 2], [null, 3], ['=LEN("indicator-ledger:error")>0', 0]]);
  });

  it("removes exactly the rule asked for, even one among others for the same cells", async () => {
    const { workbook } = await opened(rich);
    const second = workbook.sheets[0]!.conditionalFormats[1]!;
    const xml = textOfPart(await edited(rich, [{ kind: "deleteConditionalFormat", id: second.id }]), LEDGER);
    expect(xml).toBe(LEDGER_XML.replace('<cfRule type="expression" dxfId="0" priority="2"><formula>$C4&lt;0.97</formula></cfRule>', ""));
  });
});

describe("custom properties of a sheet", () => {
  it("are added in their place, with part, type and relationship", async () => {
    const after = await edited(rich, [{ kind: "setCustomProperty", key: "indicator-ledger", value: "summary 汇总" }]);
    expect(textOfPart(after, LEDGER)).toContain('<customProperties><customPr name="主管" r:id="rId6"/><customPr name="indicator-ledger" r:id="rId9"/></customProperties>');
    expect(textOfPart(after, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="/xl/customProperty2.bin"');
    expect(textOfPart(after, "[Content_Types].xml")).toContain('<Override PartName="/xl/customProperty2.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>');
    expect(partsOf(after)["xl/customProperty2.bin"]).toBe(Buffer.from(utf16("summary 汇总")).toString("latin1"));
    expect([...(await opened(after)).workbook.sheets[0]!.customProperties]).toEqual([["主管", "区农委"], ["indicator-ledger", "summary 汇总"]]);
  });

  it("stand before drawings in a sheet that had none, and go without a trace", async () => {
    const plain = smallXlsx({ sheets: [{ name: "台账", after: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>' }] });
    const after = await edited(plain, [{ kind: "setCustomProperty", key: "k", value: "v" }]);
    expect(textOfPart(after, LEDGER)).toMatch(/<pageMargins[^>]*\/><customProperties><customPr name="k" r:id="rId1"\/><\/customProperties><drawing/);
    const cleared = await edited(after, [{ kind: "setCustomProperty", key: "k", value: null }]);
    expect(textOfPart(cleared, LEDGER)).toBe(textOfPart(plain, LEDGER));
    expect(Object.keys(partsOf(cleared))).not.toContain("xl/customProperty1.bin");
  });
});

describe("sheets", () => {
  it("are added, and removed again with all that was theirs", async () => {
    const book = await opened(rich);
    applyEdit(book.workbook, { kind: "addSheet", sheet: sheetId(9), name: "汇总 & 表" });
    applyEdit(book.workbook, { kind: "setCell", sheet: sheetId(9), row: 0, column: 0, value: "汇总" });
    applyEdit(book.workbook, { kind: "setCustomProperty", sheet: sheetId(9), key: "k", value: "v" });
    applyEdit(book.workbook, { kind: "moveSheet", sheet: sheetId(9), index: 0 });
    const after = await saved(book);
    const again = await opened(after);
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["汇总 & 表", "台账", "底稿 一", "图"]);
    expect(again.workbook.activeSheetId).toBe(again.workbook.sheets[1]!.id);
    expect(again.workbook.names).toContainEqual({ name: "底数", formula: "='底稿 一'!$A$1", sheet: sheetId(3) });
    applyEdit(again.workbook, { kind: "deleteSheet", sheet: again.workbook.sheets[0]!.id });
    const gone = await saved(again);
    expect(Object.keys(partsOf(gone)).filter((name) => !Object.keys(partsOf(rich)).includes(name))).toEqual([]);
    expect((await opened(gone)).workbook.names).toEqual((await opened(rich)).workbook.names);
  });

  it("renamed are renamed in formulas, names and charts", async () => {
    const after = await edited(rich, [{ kind: "renameSheet", name: "区农委's 台账" }]);
    expect(textOfPart(after, "xl/worksheets/sheet2.xml")).toContain("<f>'区农委's 台账'!C4*100</f>".replace("委's", "委''s"));
    expect(textOfPart(after, "xl/workbook.xml")).toContain("'区农委''s 台账'!$1:$3");
    expect(textOfPart(after, "xl/charts/chart1.xml")).toContain("<c:f>'区农委''s 台账'!$C$4:$C$6</c:f>");
    expect(textOfPart(after, "xl/charts/chart2.xml")).toContain("'底稿 一'!");
  });

  it("deleted leave #REF! where they were named, and take their drawings with them", async () => {
    const after = await edited(rich, [{ kind: "deleteSheet" }]);
    expect(textOfPart(after, "xl/worksheets/sheet2.xml")).toContain("<f>#REF!C4*100</f>");
    expect(Object.keys(partsOf(after)).filter((name) => /drawing1|comments|table1|chart1|image1|customProperty/.test(name))).toEqual([]);
    expect(textOfPart(after, "xl/workbook.xml")).not.toContain("_FilterDatabase");
    expect(textOfPart(after, "xl/workbook.xml")).toContain('name="底数" localSheetId="0"');
  });

  it("brought in front is the only one selected", async () => {
    const book = await opened(rich);
    applyEdit(book.workbook, { kind: "setVisibility", sheet: sheetId(2), visibility: "Visible" });
    book.workbook.activeSheetId = sheetId(2);
    const after = await saved(book);
    expect(textOfPart(after, "xl/workbook.xml")).toContain('activeTab="1"');
    expect(textOfPart(after, LEDGER)).not.toContain("tabSelected");
    expect(textOfPart(after, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });
});

describe("layout", () => {
  it("is written where the schema wants it, and reads back the same", async () => {
    const after = await edited(smallXlsx({ sheets: [{ name: "台账", before: '<cols><col min="1" max="16384" width="9" hidden="1"/></cols>' }] }), [
      { kind: "setPageLayout", layout: { orientation: "landscape", paper: "A3", fitWide: 1, fitTall: 0, repeatRows: { top: 0, bottom: 3 }, centerFooter: "第 &P 页", centerHorizontally: true } },
      { kind: "merge", area: area("A1:C1") },
      { kind: "setColumnWidth", left: 1, right: 2, characters: 20 },
      { kind: "setRowHeight", top: 0, bottom: 1, points: 30 },
      { kind: "setFreeze", rows: 4, columns: 2 },
      { kind: "setTabColor", color: "#C00000" },
    ]);
    expect([...textOfPart(after, LEDGER).matchAll(/<(sheetPr|sheetViews|cols|sheetData|mergeCells|printOptions|pageSetup|headerFooter)\b/g)].map(([, name]) => name)).toEqual(["sheetPr", "sheetViews", "cols", "sheetData", "mergeCells", "printOptions", "pageSetup", "headerFooter"]);
    const sheet = (await opened(after)).workbook.sheets[0]!;
    expect(sheet.pageLayout).toEqual({ orientation: "landscape", paper: "A3", fitWide: 1, fitTall: 0, repeatRows: { top: 0, bottom: 3 }, centerFooter: "第 &P 页", centerHorizontally: true });
    expect([sheet.merges, sheet.freeze, sheet.tabColor, sheet.rowHeights.get(1)]).toEqual([[area("A1:C1")], { rows: 4, columns: 2 }, "#C00000", 30]);
    expect([0, 1, 2, 3].map((column) => sheet.columnWidths.get(column))).toEqual([8.29, 20, 20, 8.29]);
  });

  it("keeps the left and right of a footer", async () => {
    expect(textOfPart(await edited(rich, [{ kind: "setPageLayout", layout: { centerFooter: "共 &N 页" } }]), LEDGER)).toContain("<oddFooter>&amp;L区农委&amp;C共 &amp;N 页&amp;R&amp;D</oddFooter>");
  });
});

it("writes into a file that puts a prefix before every element and leaves addresses out", async () => {
  const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const xml = `<x:worksheet ${main}><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const before = zipOf({ ...smallParts({ sheets: [{ name: "台账" }] }), [LEDGER]: xml });
  const after = textOfPart(await edited(before, [write("B2", "达标"), { kind: "merge", area: area("B2:C2") }]), LEDGER);
  expect(after).toBe(
    `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>达标</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="B2:C2"/></x:mergeCells></x:worksheet>`,
  );
});

it("says so when the original has gone bad, and writes nothing", async () => {
  const book = await opened(rich);
  applyEdit(book.workbook, { kind: "setCell", sheet: sheetId(1), row: 0, column: 0, value: "x" });
  expect(await saveBook({ ...book, original: rich.subarray(0, 500) })).toMatchObject({ ok: false, problem: { code: "workbook-damaged" } });
});

describe("a workbook without an .xlsx of its own", () => {
  it("is written from the model", async () => {
    const sheet = aSheet("汇总表", [["指标", { value: "=1+1", appearance: { bold: true, fill: "#FFF2CC" } }], [{ value: 0.97, format: "0.0%" }, { value: 2, formula: "=1+1" }, true, "#REF!"]], { merges: ["A3:B3"], hiddenRows: [4], hiddenColumns: [5], protected: true, customProperties: { k: "汇总" }, columnWidths: { 0: 20 } });
    const { workbook } = await opened(await saved(newBook(aWorkbook("汇总.xlsx", sheet))));
    const back = workbook.sheets[0]!;
    expect(cell(back, "B1")).toMatchObject({ value: "=1+1", appearance: { bold: true, fill: "#FFF2CC" } });
    expect([cell(back, "A2"), cell(back, "B2"), cell(back, "C2"), cell(back, "D2")]).toMatchObject([{ value: 0.97, numberFormat: "0.0%" }, { value: 2, formula: "=1+1" }, { value: true }, { value: "#REF!" }]);
    expect([back.merges, [...back.hiddenRows], [...back.hiddenColumns], back.protected, [...back.customProperties], back.columnWidths.get(0)]).toEqual([[area("A3:B3")], [4], [5], true, [["k", "汇总"]], 20]);
  });

  it("from a text file becomes an .xlsx with the same texts", async () => {
    const book = await opened(new TextEncoder().encode("编号,完成值\n00123,=1+1"), "区农委.csv");
    const { workbook } = await opened(await saved(book));
    expect(savedName(book)).toBe("区农委.xlsx");
    expect([cell(workbook.sheets[0], "A2"), cell(workbook.sheets[0], "B2")]).toMatchObject([{ value: "00123", numberFormat: "@" }, { value: "=1+1" }]);
  });
});
