/** Reading ranges: used boxes, merges, hidden rows, names, special cells, looks, and what large arrays need. */
import { createHost } from "../../../src/workbench/host/createHost";
import type { CellInput } from "../../../src/workbench/model/newWorkbook";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { useHost } from "../../../src/workbench/office/nodeRuntime";

function open(...sheets: readonly ReturnType<typeof aSheet>[]) {
  const host = createHost(aWorkbook("区农委.xlsx", ...sheets));
  useHost(host);
  return host;
}

const rows: CellInput[][] = [
  ["指标台账", null, null],
  ["指标", "目标值", "完成值"],
  ["农业标准化普及率", 0.3, { value: 0.31, format: "0%", appearance: { bold: true, fill: "#FFFF00" } }],
  ["家庭农场", 30, { value: "#REF!", formula: "=B9" }],
];

test("a used range with ghosts: looks count only when values are not all that is asked for", async () => {
  open(aSheet("台账", [["a"], [], [{ value: null, appearance: { bold: true } }]]));
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const ranges = [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange("A2:A9").getUsedRangeOrNullObject(true)].map((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(addresses).toEqual(["台账!A1", "台账!A1:A3", null]);
});

test("merges, hidden rows, value types and special cells", async () => {
  open(aSheet("台 账", rows, { merges: ["A1:C1"], hiddenRows: [2], hiddenColumns: [1] }));
  const seen = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("台 账").getUsedRange(true).load("address,valueTypes,rowHidden,columnHidden");
    const merges = used.getMergedAreasOrNullObject().load("areas/items/address,areaCount");
    const none = context.workbook.worksheets.getItem("台 账").getRange("A2:C4").getMergedAreasOrNullObject().load("address");
    const hidden = used.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = used.getColumnProperties({ columnHidden: true, address: true });
    const formulas = used.getSpecialCellsOrNullObject("Formulas").load("address");
    const numbers = used.getSpecialCellsOrNullObject("Constants", "Numbers").load("address");
    await context.sync();
    return {
      address: used.address,
      types: used.valueTypes[3],
      hiddenAtAll: [used.rowHidden, used.columnHidden],
      merges: merges.areas.items.map((area) => area.address),
      none: none.isNullObject,
      hidden: hidden.value,
      columns: columns.value,
      formulas: formulas.address,
      numbers: numbers.address,
    };
  });
  expect(seen).toEqual({
    address: "'台 账'!A1:C4",
    types: ["String", "Double", "Error"],
    hiddenAtAll: [null, null],
    merges: ["'台 账'!A1:C1"],
    none: true,
    hidden: [0, 1, 2, 3].map((row) => ({ rowHidden: row === 2, rowIndex: row })),
    columns: [
      { columnHidden: false, address: "A:A" },
      { columnHidden: true, address: "B:B" },
      { columnHidden: false, address: "C:C" },
    ],
    formulas: "'台 账'!C4",
    numbers: "'台 账'!B3:B4,'台 账'!C3",
  });
});

test("looks: one for all cells, null when they differ, cell by cell on request", async () => {
  open(aSheet("台账", rows));
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const cell = sheet.getRange("C3").load("format/fill/color,format/font/bold");
    const mixed = sheet.getRange("B3:C3").load("format/fill/color");
    const each = sheet.getRange("B3:C3").getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return [cell.format.fill.color, cell.format.font.bold, mixed.format.fill.color, each.value];
  });
  expect(seen).toEqual(["#FFFF00", true, null, [[{ format: { fill: { color: "#FFFFFF" } } }, { format: { fill: { color: "#FFFF00" } } }]]]);
});

test("more than 512 merged areas: Excel does not answer", async () => {
  open(aSheet("台账", [], { merges: Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`) }));
  const merged = (address: string) => Excel.run(async (context) => void context.workbook.worksheets.getItem("台账").getRange(address).getMergedAreasOrNullObject().load("areaCount"));
  await expect(merged("A1:B513")).rejects.toMatchObject({ code: "GeneralException" });
  await expect(merged("A1:B512")).resolves.toBeUndefined();
});

test("an array of more than 1,500 cells goes out in pieces within one request and comes back whole", async () => {
  const host = open(aSheet("台账"));
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_each, column) => row * 10 + column));
  const back = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("A1:J400");
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(back).toEqual(values);
  expect(host.counters.syncs).toBe(1);
});

test("a wrong size of more than 1,500 cells is refused before anything is written", async () => {
  const host = open(aSheet("台账"));
  const values = Array.from({ length: 400 }, () => Array.from({ length: 10 }, () => 1));
  await expect(Excel.run(async (context) => void (context.workbook.worksheets.getItem("台账").getRange("A1:J401").values = values))).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.workbook.journal).toEqual([]);
});

test("ranges are kept over syncs and let go after the run; the clean-up is not one of our syncs", async () => {
  const host = open(aSheet("台账", rows));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange("A1");
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["指标台账"]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(host.counters).toMatchObject({ syncs: 2, cleanUps: 1 });
});

test("chart sheets are no worksheets", async () => {
  open(aSheet("图表", [], { kind: "chartsheet" }), aSheet("台账"));
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/position");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return [sheets.items.map((sheet) => [sheet.name, sheet.position]), count.value];
  });
  expect(names).toEqual([[["台账", 0]], 1]);
});

test("defined names of the file can be read", async () => {
  const workbook = aWorkbook("a.xlsx", aSheet("台账", [["x"]]));
  workbook.names = [{ name: "指标", formula: "=台账!$A$1" }];
  useHost(createHost(workbook));
  const seen = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem("指标").load("formula,type");
    const range = name.getRange().load("values");
    await context.sync();
    return [name.formula, name.type, range.values];
  });
  expect(seen).toEqual(["=台账!$A$1", "Range", [["x"]]]);
});

test("a merged area is told by the range that holds its top-left cell, and by no other", async () => {
  open(aSheet("台账", rows, { merges: ["A1:A3"] }));
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const above = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("areas/items/address");
    const below = sheet.getRange("A3:C4").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return [above.areas.items.map((area) => area.address), below.isNullObject];
  });
  expect(seen).toEqual([["台账!A1:A3"], true]);
});
