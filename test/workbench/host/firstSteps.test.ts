/** The real Office.js runtime, answered by the workbench: what every program does first. */
import { createHost } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

const ledger = () =>
  aWorkbook(
    "区农委.xlsx",
    aSheet("台账", [["指标台账"], ["指标", "目标值", "完成值"], ["农业标准化普及率", 0.3, { value: 0.31, format: "0%" }], ["合计", null, { value: 2, formula: "=1+1" }]], { merges: ["A1:C1"] }),
    aSheet("说明", []),
  );

test("names of worksheets and the values of their used ranges come in one sync", async () => {
  const host = createHost(ledger());
  useHost(host);
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const used = ["台账", "说明"].map((name) => sheets.getItem(name).getUsedRangeOrNullObject(true).load("address,values,numberFormat,formulas"));
    sheets.load("items/name,items/visibility");
    await context.sync();
    return { names: sheets.items.map((sheet) => sheet.name), first: used[0]!.toJSON(), empty: used[1]!.isNullObject };
  });
  expect(seen.names).toEqual(["台账", "说明"]);
  expect(seen.empty).toBe(true);
  expect(seen.first).toMatchObject({
    address: "台账!A1:C4",
    values: [["指标台账", "", ""], ["指标", "目标值", "完成值"], ["农业标准化普及率", 0.3, 0.31], ["合计", "", 2]],
    formulas: [["指标台账", "", ""], ["指标", "目标值", "完成值"], ["农业标准化普及率", 0.3, 0.31], ["合计", "", "=1+1"]],
  });
  expect(seen.first.numberFormat?.[2]).toEqual(["General", "General", "0%"]);
  expect(host.counters.syncs).toBe(1);
});

test("what is not loaded cannot be read: the runtime itself says so", async () => {
  useHost(createHost(ledger()));
  await expect(Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("values, formats, custom properties and marks are written and read again", async () => {
  const workbook = ledger();
  useHost(createHost(workbook));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("D2:D3").values = [["牵头责任单位"], ["区农委"]];
    sheet.customProperties.add("indicator-ledger", "ledger");
    const mark = sheet.getRanges("C3,C4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    mark.custom.rule.formula = '=LEN("mark")>0';
    mark.custom.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const cell = sheet.getRange("D3").load("values");
    const kind = sheet.customProperties.getItemOrNullObject("indicator-ledger").load("value");
    const rules = sheet.getRange().conditionalFormats.load("items/type,items/custom/rule/formula,items/custom/format/fill/color");
    await context.sync();
    const areas = rules.items[0]!.getRanges().load("address");
    await context.sync();
    return { value: cell.values, kind: kind.value, formula: rules.items.map((rule) => rule.custom.rule.formula), color: rules.items[0]!.custom.format.fill.color, areas: areas.address };
  });
  expect(seen).toEqual({ value: [["区农委"]], kind: "ledger", formula: ['=LEN("mark")>0'], color: "#FFC7CE", areas: "台账!C3,台账!C4" });
  expect(workbook.journal.map((edit) => edit.kind)).toEqual(["setCell", "setCell", "setCustomProperty", "addConditionalFormat"]);
});
