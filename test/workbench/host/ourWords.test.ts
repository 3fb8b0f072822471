/** Checks on typing, protection, filters, page set-up and formulas: what Excel takes and what it refuses. */
import { evaluateInNode } from "../../../src/workbench/calculation/nodeCalculator";
import type { HostOptions } from "../../../src/workbench/host/createHost";
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

function open(options: HostOptions = {}, ...sheets: readonly ReturnType<typeof aSheet>[]) {
  const workbook = aWorkbook("台账.xlsx", ...(sheets.length > 0 ? sheets : [aSheet("台账", [["指标", "完成值"], ["绿化率", 0.4]]), aSheet("名录", [["区农委"], ["区住建委"]])]));
  const host = createHost(workbook, options);
  useHost(host);
  return { host, workbook, sheet: workbook.sheets[0]! };
}

const onSheet = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

const refused = (code: string, act: (sheet: Excel.Worksheet) => void) => expect(onSheet(act)).rejects.toMatchObject({ code });

describe("checks on typing", () => {
  it("are read back as Excel says them", async () => {
    open();
    const validation = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=名录!$A$1:$A$2" } };
      const found = sheet.getRange("B2").dataValidation;
      const mixed = sheet.getRange("A2:B2").dataValidation;
      found.load("type,rule,prompt,errorAlert,ignoreBlanks");
      mixed.load("type");
      await context.sync();
      return [found.type, found.rule, found.ignoreBlanks, found.errorAlert.style, mixed.type];
    });
    expect(validation).toEqual(["List", { list: { inCellDropDown: true, source: "=名录!$A$1:$A$2" } }, true, "Stop", "MixedCriteria"]);
  });

  it("count bounds as formulas, dates as days", async () => {
    open();
    const rules = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      sheet.getRange("A2").dataValidation.rule = { date: { formula1: "2018-07-31", operator: "LessThan" } };
      const found = ["A1", "A2"].map((cell) => sheet.getRange(cell).dataValidation);
      for (const each of found) each.load("rule");
      await context.sync();
      return found.map(({ rule }) => rule);
    });
    expect(rules).toEqual([{ wholeNumber: { formula1: "=1", formula2: "=9", operator: "Between" } }, { date: { formula1: "=43312", operator: "LessThan" } }]);
  });

  it.each([
    ["a list of more than 255 characters", (v: Excel.DataValidation) => (v.rule = { list: { inCellDropDown: true, source: "甲,".repeat(128) } })],
    ["a list from a sheet that is not there", (v: Excel.DataValidation) => (v.rule = { list: { inCellDropDown: true, source: "=不存在!$A$1:$A$2" } })],
    ["an empty list", (v: Excel.DataValidation) => (v.rule = { list: { inCellDropDown: true, source: " " } })],
    ["a minimum above the maximum", (v: Excel.DataValidation) => (v.rule = { decimal: { formula1: 2, formula2: 1, operator: "Between" } })],
    ["no second bound", (v: Excel.DataValidation) => (v.rule = { decimal: { formula1: 2, operator: "Between" } })],
    ["an unknown operator", (v: Excel.DataValidation) => (v.rule = { decimal: { formula1: 2, operator: "About" as "Between" } })],
    ["two kinds at once", (v: Excel.DataValidation) => (v.rule = { custom: { formula: "=TRUE" }, decimal: { formula1: 2, operator: "EqualTo" } })],
    ["a title of more than 32 characters", (v: Excel.DataValidation) => (v.prompt = { showPrompt: true, title: "题".repeat(33), message: "" })],
    ["a prompt of more than 255 characters", (v: Excel.DataValidation) => (v.prompt = { showPrompt: true, title: "", message: "词".repeat(256) })],
    ["an error of more than 225 characters", (v: Excel.DataValidation) => (v.errorAlert = { showAlert: true, style: "Stop", title: "", message: "词".repeat(226) })],
  ])("%s is refused", async (_what, act) => {
    const { sheet } = open();
    await refused("InvalidArgument", (ours) => act(ours.getRange("B2").dataValidation));
    expect(sheet.validations).toEqual([]);
  });

  it("leave other cells of the area with theirs when only the prompt changes", async () => {
    const { sheet } = open();
    await onSheet((ours) => {
      ours.getRange("A1").dataValidation.rule = { decimal: { formula1: 2, operator: "EqualTo" } };
      ours.getRange("A1:A2").dataValidation.prompt = { showPrompt: true, title: "提示", message: "" };
    });
    expect(sheet.validations.map(({ type, prompt }) => [type, prompt.title])).toEqual([["Decimal", "提示"], ["None", "提示"]]);
  });
});

describe("protection", () => {
  it("allows what its options name, and nothing else", async () => {
    const { sheet } = open();
    await onSheet((ours) => {
      ours.getRange("B2").format.protection.locked = false;
      ours.protection.protect({ allowFormatColumns: true });
    });
    await onSheet((ours) => {
      ours.getRange("B2").values = [[0.5]];
      ours.getRange("B:B").format.columnWidth = 90;
    });
    expect(sheet.cells.get(1)?.get(1)?.value).toBe(0.5);
    for (const act of [
      (ours: Excel.Worksheet) => void (ours.getRange("A2").values = [[1]]),
      (ours: Excel.Worksheet) => void (ours.getRange("B2").format.fill.color = "red"),
      (ours: Excel.Worksheet) => void (ours.getRange("2:2").format.rowHeight = 30),
      (ours: Excel.Worksheet) => ours.getRange("B2").dataValidation.clear(),
      (ours: Excel.Worksheet) => void (ours.getRange("B2").dataValidation.rule = { decimal: { formula1: 2, operator: "EqualTo" } }),
      (ours: Excel.Worksheet) => ours.autoFilter.apply(ours.getRange("A1:B2")),
      (ours: Excel.Worksheet) => ours.getRange("A1:B1").merge(),
      (ours: Excel.Worksheet) => ours.protection.protect(),
    ]) await refused("AccessDenied", act);
  });

  it("comes off without a password only where it has none", async () => {
    const { sheet } = open();
    await onSheet((ours) => ours.protection.protect({}, "secret"));
    await refused("AccessDenied", (ours) => ours.protection.unprotect());
    sheet.protection = { ...sheet.protection!, password: false };
    await onSheet((ours) => {
      ours.protection.unprotect();
      ours.protection.unprotect();
    });
    expect(sheet.protected).toBe(false);
  });

  it("tells its options", async () => {
    open();
    const options = await onSheet(async ({ protection }, context) => {
      protection.protect({ allowSort: true, selectionMode: "Unlocked" });
      protection.load("protected,options");
      await context.sync();
      return protection.options;
    });
    expect(options).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
    expect(options).not.toHaveProperty("password");
  });
});

describe("page set-up", () => {
  it("takes margins in three units, and refuses others", async () => {
    const { sheet } = open();
    await onSheet(({ pageLayout }) => {
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.setPrintMargins("Inches", { left: 0.5 });
      pageLayout.rightMargin = 20;
    });
    expect(sheet.pageLayout.margins).toEqual({ top: 72, left: 36, right: 20 });
    await refused("InvalidArgument", ({ pageLayout }) => pageLayout.setPrintMargins("Miles" as "Points", { top: 1 }));
    await refused("InvalidArgument", ({ pageLayout }) => pageLayout.setPrintMargins("Points", { top: -1 }));
    await refused("InvalidArgument", ({ pageLayout }) => void (pageLayout.headersFooters.defaultForAllPages.leftFooter = "长".repeat(250)));
  });

  it("breaks pages above rows, not above the first", async () => {
    const { sheet } = open();
    await onSheet(({ horizontalPageBreaks }) => {
      horizontalPageBreaks.add("A9");
      horizontalPageBreaks.add("B3:C4");
      horizontalPageBreaks.add("A9");
    });
    expect(sheet.pageLayout.breaks).toEqual([2, 8]);
    await refused("InvalidArgument", ({ horizontalPageBreaks }) => void horizontalPageBreaks.add("A1"));
    await onSheet(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
    expect(sheet.pageLayout.breaks).toEqual([]);
  });
});

describe("formulas", () => {
  it("have their results at the end of the batch, whatever the order they were written in", async () => {
    const { sheet } = open({ evaluate: evaluateInNode });
    await onSheet((ours) => {
      ours.getRange("D1:D3").formulas = [["=D2*2"], ["=SUM(D3,1)"], ["=COUNTA(名录!A:A)"]];
    });
    expect([0, 1, 2].map((row) => sheet.cells.get(row)?.get(3)?.value)).toEqual([6, 3, 2]);
  });

  it("have them in the same batch too, when asked", async () => {
    open({ evaluate: evaluateInNode });
    const values = await onSheet(async (ours, context) => {
      ours.getRange("D1").formulas = [["=B2*10"]];
      const range = ours.getRange("D1");
      range.load("values,text");
      await context.sync();
      return [range.values, range.text];
    });
    expect(values).toEqual([[[4]], [["4"]]]);
  });

  it("follow what a person types", async () => {
    const { host, sheet } = open({ evaluate: evaluateInNode });
    await onSheet((ours) => void (ours.getRange("D1").formulas = [["=B2*10"]]));
    host.typeInto("台账", 1, 1, "0.9");
    expect(sheet.cells.get(0)?.get(3)?.value).toBe(9);
    host.typeInto("台账", 5, 5, "=NOPE()");
    expect(sheet.cells.get(5)?.get(5)?.value).toBe("#NAME?");
  });

  it("fail loudly, named by their cell, where a function is not known", async () => {
    open({ evaluate: evaluateInNode });
    const failure = onSheet((ours) => void (ours.getRange("D1:D2").formulas = [["=1+1"], ["=NOPE(B2)"]]));
    await expect(failure).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("台账!D2") as unknown });
  });

  it("that a file brought keep their stored results", async () => {
    const { host, sheet } = open({ evaluate: evaluateInNode }, aSheet("台账", [[1, { value: 7, formula: "=A1+1" }]]));
    host.typeInto("台账", 0, 0, "5");
    expect(sheet.cells.get(0)?.get(1)?.value).toBe(7);
  });

  it("follow a sheet that is renamed", async () => {
    const { sheet } = open({ evaluate: evaluateInNode });
    await onSheet((ours, context) => {
      ours.getRange("D1").formulas = [["=COUNTA(名录!A:A)"]];
      ours.getRange("D2").dataValidation.rule = { list: { inCellDropDown: true, source: "=名录!$A$1:$A$2" } };
      context.workbook.worksheets.getItem("名录").name = "部门";
    });
    expect([sheet.cells.get(0)?.get(3), sheet.validations[0]?.formula1]).toEqual([{ value: 2, formula: "=COUNTA('部门'!A:A)" }, "='部门'!$A$1:$A$2"]);
  });
});
