/** Looks, marks and page set-up, as they end up in the workbook and its journal. */
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import type { ModelConditionalFormat } from "../../../src/workbench/model/workbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

function open(...sheets: readonly ReturnType<typeof aSheet>[]) {
  const workbook = aWorkbook("汇总.xlsx", ...(sheets.length > 0 ? sheets : [aSheet("汇总表", [["指标", "目标值"], ["绿化率", 0.4]])]));
  useHost(createHost(workbook));
  return { workbook, sheet: workbook.sheets[0]! };
}

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });

test("fill, font, alignment and size of several areas", async () => {
  const { sheet } = open();
  await onSheet((ours) => {
    const { format } = ours.getRanges("A1,B2");
    format.fill.color = "#d9e1f2";
    format.font.set({ name: "黑体", size: 14, bold: true, color: "red" });
    format.horizontalAlignment = "Center";
    format.wrapText = true;
  });
  const look = { fill: "#D9E1F2", fontName: "黑体", fontSize: 14, bold: true, color: "#FF0000", horizontal: "Center", wrap: true };
  expect(sheet.cells.get(0)?.get(0)?.appearance).toEqual(look);
  expect(sheet.cells.get(1)?.get(1)?.appearance).toEqual(look);
  expect(sheet.cells.get(0)?.get(1)?.appearance).toBeUndefined();
});

test("borders: edges around the area, lines inside it", async () => {
  const { sheet } = open();
  await onSheet((ours) => {
    const { borders } = ours.getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("InsideVertical").style = "Dash";
  });
  expect(sheet.cells.get(0)?.get(0)?.appearance?.borders).toEqual({ top: { style: "Continuous", color: "#000000" }, right: { style: "Dash", color: "#000000" } });
  expect(sheet.cells.get(1)?.get(1)?.appearance?.borders).toEqual({ left: { style: "Dash", color: "#000000" } });
});

test("widths go in as points and are kept as characters", async () => {
  const { sheet } = open();
  const width = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("B:B");
    format.columnWidth = 161.25; // 30 characters: (30 × 7 + 5) pixels × 0.75
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(sheet.columnWidths.get(1)).toBe(30);
  expect(width).toBe(161.25);
});

test("merging keeps the top-left value and drops the others", async () => {
  const { sheet } = open();
  await onSheet((ours) => ours.getRange("A1:B1").merge());
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(sheet.cells.get(0)?.get(1)).toBeUndefined();
  await onSheet((ours) => ours.getRange("A1:C3").unmerge());
  expect(sheet.merges).toEqual([]);
});

test("freezing, print set-up, tab colour", async () => {
  const { sheet } = open();
  await onSheet((ours) => {
    ours.freezePanes.freezeAt(ours.getRange("A1:B3"));
    ours.tabColor = "#C00000";
    const { pageLayout } = ours;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
  });
  expect(sheet).toMatchObject({
    freeze: { rows: 3, columns: 2 },
    tabColor: "#C00000",
    pageLayout: { orientation: "landscape", paper: "A3", fitWide: 1, repeatRows: { top: 0, bottom: 1 }, centerFooter: "第 &P 页" },
  });
});

test("a link inside the workbook keeps the cell's text and looks like a link", async () => {
  const { sheet } = open();
  await onSheet((ours) => (ours.getRange("A2").hyperlink = { documentReference: "'汇总表'!A1" }));
  expect(sheet.cells.get(1)?.get(0)).toEqual({ value: "绿化率", link: { target: "'汇总表'!A1", inside: true }, appearance: { color: "#0563C1", underline: true } });
});

test("clearing contents keeps looks; clearing all keeps nothing", async () => {
  const { sheet } = open(aSheet("汇总表", [[{ value: 1, appearance: { bold: true } }]]));
  await onSheet((ours) => ours.getRange("A1").clear("Contents"));
  expect(sheet.cells.get(0)?.get(0)).toEqual({ value: null, appearance: { bold: true } });
  await onSheet((ours) => ours.getRange().clear());
  expect(sheet.cells.get(0)?.size).toBe(0);
});

describe("conditional formats", () => {
  const theirs: ModelConditionalFormat = { id: "{1}", areas: [{ top: 1, left: 1, bottom: 1, right: 1 }], formula: null, priority: 0 };

  test("a rule and its looks are one entry of the journal; ours go, theirs stay", async () => {
    const { workbook, sheet } = open(aSheet("台账", [["a", "b"], ["c", "d"]], { conditionalFormats: [theirs] }));
    await onSheet((ours) => {
      const rule = ours.getRanges("A1,B2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=LEN("x")>0';
      rule.custom.format.fill.color = "#FFC7CE";
      rule.custom.format.font.bold = true;
      rule.stopIfTrue = false;
    });
    expect(workbook.journal).toHaveLength(1);
    expect(sheet.conditionalFormats[1]).toMatchObject({ formula: '=LEN("x")>0', fill: "#FFC7CE", bold: true, priority: 1 });
    const types = await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getFirst().getRange("B2").conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      const seen = rules.items.map((rule) => [rule.type, rule.customOrNullObject.isNullObject]);
      rules.items.filter((rule) => rule.type === "Custom").forEach((rule) => rule.delete());
      await context.sync();
      return seen;
    });
    expect(types).toEqual([["CellValue", true], ["Custom", false]]);
    expect(sheet.conditionalFormats).toEqual([theirs]);
  });

  test("several areas: getRange fails, getRanges gives them", async () => {
    open();
    await onSheet((ours) => (ours.getRanges("A1,B2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"));
    await expect(Excel.run(async (context) => void context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItemAt(0).getRange().load("address"))).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("sheets are added at the end, renamed, moved, hidden and deleted", async () => {
  const { workbook } = open(aSheet("一"), aSheet("二"));
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("三");
    added.getRange("A1").values = [["x"]];
    await context.sync();
    added.position = 0;
    added.name = "三改";
    context.workbook.worksheets.getItem("一").visibility = "Hidden";
    context.workbook.worksheets.getItem("二").delete();
    added.activate();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([["三改", "Visible"], ["一", "Hidden"]]);
  expect(workbook.activeSheetId).toBe(workbook.sheets[0]!.id);
});
