import { readWorkbook } from "../../src/excel/readWorkbook";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import type { CellInput } from "../../src/workbench/model/newWorkbook";
import { ledgerSheet, open, valueOf } from "./ledgerWorkbook";

const thirty = () => Array.from({ length: 30 }, (_, index) => ledgerSheet(`台账${index + 1}`));

test("a ledger comes out as plain data: values, formats, merges, where it stands", async () => {
  open([ledgerSheet("台账", { origin: "B2", merges: ["B2:G2"] })]);
  const { value } = valueOf(await readWorkbook());
  expect(value.name).toBe("区农委.xlsx");
  expect(value.sheets).toHaveLength(1);
  const sheet = value.sheets[0]!;
  expect(sheet).toMatchObject({ name: "台账", visibility: "visible", ours: null, protected: false });
  expect(sheet.grid).toMatchObject({ origin: { row: 1, column: 1 }, merges: [{ top: 1, left: 1, bottom: 1, right: 6 }], hiddenRows: [], hiddenColumns: [] });
  expect(sheet.grid!.values[3]).toEqual([1, "农业标准化普及率", ">30%", 0.285, null, null]);
  expect(sheet.grid!.formats[3]![3]).toBe("0.0%");
});

test("formulas are told from values and from text that starts with =", async () => {
  open([aSheet("台账", [[{ value: 2, formula: "=1+1" }, "=1+1", { value: "#REF!", formula: "=X1" }]])]);
  const grid = valueOf(await readWorkbook()).value.sheets[0]!.grid!;
  expect(grid.values[0]).toEqual([2, "=1+1", "#REF!"]);
  expect([...grid.formulas]).toEqual([["A1", "=1+1"], ["C1", "=X1"]]);
});

test("empty sheets have no grid; hidden, protected and our own sheets are named as such", async () => {
  open([aSheet("空"), ledgerSheet("藏", { visibility: "Hidden" }), ledgerSheet("锁", { protected: true }), ledgerSheet("汇总表", { customProperties: { "indicatorLedger.kind": "summary" } })]);
  const { sheets } = valueOf(await readWorkbook()).value;
  expect(sheets.map(({ name, visibility, ours, protected: locked, grid }) => [name, visibility, ours, locked, grid !== null])).toEqual([
    ["空", "visible", null, false, false],
    ["藏", "hidden", null, false, true],
    ["锁", "visible", null, true, true],
    ["汇总表", "visible", "summary", false, true],
  ]);
});

test("hidden rows and columns are found, for one more sync", async () => {
  const host = open([ledgerSheet("台账", { hiddenRows: [3], hiddenColumns: [2] })]);
  const { value, stats } = valueOf(await readWorkbook());
  expect(value.sheets[0]!.grid).toMatchObject({ hiddenRows: [3], hiddenColumns: [2] });
  expect(stats.syncs).toBe(3);
  expect(host.counters.syncs).toBe(3);
});

test("2 syncs for 1 sheet and for 30, counted by us as by Excel, bytes too", async () => {
  for (const sheets of [[ledgerSheet()], thirty()]) {
    const host = open(sheets);
    const { stats, value } = valueOf(await readWorkbook());
    expect(value.sheets).toHaveLength(sheets.length);
    expect(host.counters.syncs).toBe(2);
    expect(stats).toEqual({ syncs: 2, bytesSent: host.counters.bytesIn, bytesReceived: host.counters.bytesOut });
  }
});

const manyRows = (rows: number): CellInput[][] => Array.from({ length: rows }, (_, index) => [index + 1, `指标${index + 1}`, index % 7]);

test("a sheet beyond the first 1,000 rows is read to its end", async () => {
  open([aSheet("台账", manyRows(2_500), { hiddenRows: [2_400], merges: ["A1200:B1200"] })]);
  const grid = valueOf(await readWorkbook()).value.sheets[0]!.grid!;
  expect(grid.values).toHaveLength(2_500);
  expect(grid.values[2_499]).toEqual([2_500, "指标2500", 2_499 % 7]);
  expect(grid.hiddenRows).toEqual([2_400]);
  expect(grid.merges).toEqual([{ top: 1_199, left: 0, bottom: 1_199, right: 1 }]);
});

test("answers larger than Excel can send are asked for in pieces", async () => {
  const host = open([aSheet("甲", manyRows(900)), aSheet("乙", manyRows(900))], { faults: { payloadLimit: 60_000 } });
  const { value } = valueOf(await readWorkbook());
  expect(value.sheets.map(({ grid }) => grid!.values.length)).toEqual([900, 900]);
  expect(value.sheets[1]!.grid!.values[899]).toEqual([900, "指标900", 899 % 7]);
  expect(host.counters.syncs).toBeGreaterThan(3);
});

test("values that come back as nothing are asked for in pieces; if even those do, that is a problem and no empty sheet", async () => {
  const host = open([aSheet("台账", manyRows(900))], { faults: { cellReadLimit: 1_000 } });
  expect(valueOf(await readWorkbook()).value.sheets[0]!.grid!.values[899]).toEqual([900, "指标900", 899 % 7]);
  host.setFaults({ cellReadLimit: 100 });
  expect(await readWorkbook()).toEqual({ ok: false, problem: { code: "payload-too-large" } });
});
