/** What becomes of values that a program or a person puts into cells: as in Excel, text may turn into something else. */
import { createHost } from "../../../src/workbench/host/createHost";
import type { HostOptions } from "../../../src/workbench/host/createHost";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import type { ModelSheet } from "../../../src/workbench/model/workbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

const today = () => new Date(2018, 6, 31);

/** Writes a row of values into A1… of a new sheet (or the given one) and reads it back. */
async function written(values: readonly unknown[], sheet: ModelSheet = aSheet("台账"), options: HostOptions = {}) {
  const workbook = aWorkbook("a.xlsx", sheet);
  const host = createHost(workbook, { today, ...options });
  useHost(host);
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getCell(0, 0).getResizedRange(0, values.length - 1);
    range.values = [[...values]];
    range.load("values,formulas,numberFormat,valueTypes,text");
    await context.sync();
    return { values: range.values[0] as unknown[], formulas: range.formulas[0] as unknown[], formats: range.numberFormat[0] as unknown[], types: range.valueTypes[0] as unknown[], text: range.text[0] as unknown[] };
  });
  return { ...seen, host, workbook };
}

test.each([
  // typed, value, number format
  ["97%", 0.97, "0%"],
  ["97.2 %", 0.972, "0.00%"],
  ["97.5%", 0.975, "0.00%"],
  ["９７％", 0.97, "0%"],
  ["1,234", 1234, "#,##0"],
  ["-3", -3, "General"],
  ["(5)", -5, "General"],
  ["1e3", 1000, "0.00E+00"],
  ["18", 18, "General"],
  ["1-2", 43_102, 'm"月"d"日"'],
  ["2018-07-31", 43_312, "yyyy/m/d"],
  ["2018年7月31日", 43_312, 'yyyy"年"m"月"d"日"'],
  ["2018-13-01", "2018-13-01", "General"],
  ["8:30", 0.3541666666666667, "h:mm"],
  ["TRUE", true, "General"],
  ["30家", "30家", "General"],
  ["≥97%", "≥97%", "General"],
  ["—", "—", "General"],
  ["'97%", "97%", "General"],
  ["'=A1", "=A1", "General"],
])("%s becomes %p", async (input, value, format) => {
  const seen = await written([input]);
  expect([seen.values[0], seen.formats[0]]).toEqual([value, format]);
});

test.each(["=SUM(A2:A3)", "＝SUM(A2:A3)", "+A2", "-已完成", "@A2"])("%s becomes a formula", async (input) => {
  const seen = await written([input]);
  expect(String(seen.formulas[0]).startsWith("=")).toBe(true);
});

test("a formula whose result nobody computes reads 0 and is listed; an evaluator can be given", async () => {
  const plain = await written(["=1+1"]);
  expect([plain.values[0], plain.formulas[0], plain.host.unevaluated]).toEqual([0, "=1+1", ["台账!A1"]]);
  const computed = await written(["=1+1"], aSheet("台账"), { evaluate: (_workbook, cells) => cells.map(() => ({ kind: "value", value: 2 })) });
  expect([computed.values[0], computed.host.unevaluated]).toEqual([2, []]);
});

test("in a cell with the text format everything stays text", async () => {
  const seen = await written(["97%", "=A1", 5], aSheet("台账", [[{ value: null, format: "@" }, { value: null, format: "@" }, { value: null, format: "@" }]]));
  expect(seen.values).toEqual(["97%", "=A1", "5"]);
  expect(seen.types).toEqual(["String", "String", "String"]);
});

test("a number format that is there stays", async () => {
  const seen = await written(["97%"], aSheet("台账", [[{ value: 0.5, format: "0.0%" }]]));
  expect([seen.values[0], seen.formats[0], seen.text[0]]).toEqual([0.97, "0.0%", "97.0%"]);
});

test("null keeps a cell, an empty text clears it, and what changes nothing is not in the journal", async () => {
  const seen = await written([null, "", "新", ""], aSheet("台账", [["旧", "旧", "旧"]]));
  expect(seen.values).toEqual(["旧", "", "新", ""]);
  expect(seen.workbook.journal).toHaveLength(2);
});

test("only the anchor of a merged area takes a value", async () => {
  const seen = await written(["一", "二", "三"], aSheet("台账", [], { merges: ["A1:B1"] }));
  expect(seen.values).toEqual(["一", "", "三"]);
});

test("a single value fills every cell", async () => {
  const host = createHost(aWorkbook("a.xlsx", aSheet("台账")));
  useHost(host);
  await Excel.run(async (context) => void ((context.workbook.worksheets.getItem("台账").getRange("A1:B2") as unknown as { values: unknown }).values = "x"));
  expect(host.workbook.journal).toHaveLength(4);
});

test("values that are no cell values are refused", async () => {
  await expect(written([{ a: 1 }])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(written(["长".repeat(32_768)])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a person types under the same rules, and into a merged area's anchor", () => {
  const host = createHost(aWorkbook("a.xlsx", aSheet("台账", [], { merges: ["A1:B1"] })), { today });
  host.typeInto("台账", 0, 1, "97%");
  expect(host.workbook.sheets[0]!.cells.get(0)?.get(0)).toEqual({ value: 0.97, numberFormat: "0%" });
});

test("a person is refused on a locked cell of a protected sheet", () => {
  const host = createHost(aWorkbook("a.xlsx", aSheet("台账", [], { protected: true })));
  expect(() => host.typeInto("台账", 0, 0, "x")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});
