import { applyEdits } from "../../src/excel/applyEdits";
import { undoLast } from "../../src/excel/undo";
import type { CellEdit } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/grid";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledgerSheet, open, picture, sheetOf, valueOf } from "./ledgerWorkbook";

const write = (cell: string, text: string, before: CellValue = null, sheet = "台账"): CellEdit => ({ sheet, cell, before, after: { kind: "text", text } });

test("writes what still stands as it was read, and says why the rest was left", async () => {
  const host = open([
    ledgerSheet("台账", { merges: ["F4:F5"] }),
    ledgerSheet("锁", { protected: true }),
    aSheet("算", [[{ value: 3, formula: "=1+2" }]]),
  ]);
  const edits = [write("E4", "区农委"), write("E5", "区商务局", "别的单位"), write("F4", "区发改委"), write("F5", "区发改委"), write("E4", "区农委", null, "锁"), write("A1", "x", 3, "算"), write("A1", "x", null, "没有")];
  const { value } = valueOf(await applyEdits(edits));
  expect(value.done.map(({ cell }) => cell)).toEqual(["E4", "F4"]);
  expect(value.refused.map(({ edit, reason }) => [edit.sheet, edit.cell, reason])).toEqual([
    ["台账", "E5", "changed-since"],
    ["台账", "F5", "covered-by-merge"],
    ["锁", "E4", "protected"],
    ["算", "A1", "formula"],
    ["没有", "A1", "sheet-gone"],
  ]);
  expect([held(host, "台账", "E4"), held(host, "台账", "E5"), held(host, "台账", "F4")]).toEqual(["区农委", "区农委", "区发改委"]);
});

test.each(["=1+1", "+86", "-3 家", "@区农委", "＝A1", "1-2", "97%", "TRUE", "2018年7月", "'引号", "\t制表", "\r回车", "007", "上午8时", "#N/A", "区发改委、区经信委等"])("text stays text, character for character: %j", async (text) => {
  const host = open([ledgerSheet()]);
  valueOf(await applyEdits([write("E4", text)]));
  expect(held(host, "台账", "E4")).toBe(text);
  expect(sheetOf(host, "台账").cells.get(3)!.get(4)!.formula).toBeUndefined();
  expect(sheetOf(host, "台账").cells.get(3)!.get(4)!.numberFormat ?? "General").toBe("General");
});

test("a cell formatted as text gets no apostrophe", async () => {
  const host = open([aSheet("台账", [["责任单位"], [{ value: null, format: "@" }], ["完"]])]);
  valueOf(await applyEdits([write("A2", "=1+1")]));
  expect(held(host, "台账", "A2")).toBe("=1+1");
});

test("numbers stay numbers, negative ones too", async () => {
  const host = open([ledgerSheet()]);
  valueOf(await applyEdits([{ sheet: "台账", cell: "E4", before: null, after: { kind: "number", value: -3.5 } }]));
  expect(held(host, "台账", "E4")).toBe(-3.5);
});

test("3 syncs for 1 sheet and for 30", async () => {
  for (const count of [1, 30]) {
    const names = Array.from({ length: count }, (_, index) => `台账${index + 1}`);
    const host = open(names.map((name) => ledgerSheet(name)));
    const { value, stats } = valueOf(await applyEdits(names.flatMap((name) => [write("E4", "区农委", null, name), write("F4", "区发改委", null, name), write("F5", "区发改委", null, name)])));
    expect(value.done).toHaveLength(3 * count);
    expect([stats.syncs, host.counters.syncs]).toEqual([3, 3]);
  }
});

test("undo gives back what was there, and leaves what somebody changed since", async () => {
  const host = open([ledgerSheet()]);
  const before = picture(host, "台账");
  valueOf(await applyEdits([write("E4", "区农委"), write("E5", "区商务局", "区农委"), write("F4", "=1")]));
  host.typeInto("台账", 3, 5, "区财政局");
  expect(valueOf(await undoLast())).toEqual({ action: "fill", restored: 2, kept: [{ sheet: "台账", cell: "F4" }] });
  expect(held(host, "台账", "F4")).toBe("区财政局");
  host.typeInto("台账", 3, 5, "");
  expect(picture(host, "台账")).toBe(before);
  expect(await undoLast()).toEqual({ ok: false, problem: { code: "nothing-to-undo" } });
});

test("when Excel itself fails halfway, what it did can be undone", async () => {
  const host = open([ledgerSheet()], { faults: { failAt: { member: "Values", occurrence: 2 } } });
  const before = picture(host, "台账");
  expect(await applyEdits([write("E4", "区农委"), write("F5", "区发改委")])).toMatchObject({ ok: false, problem: { code: "excel-error" } });
  host.setFaults({});
  expect(held(host, "台账", "E4")).toBe("区农委");
  expect(valueOf(await undoLast())).toEqual({ action: "fill", restored: 1, kept: [] });
  expect(picture(host, "台账")).toBe(before);
});

describe("a number format that goes with the value", () => {
  const asPercent = (before: CellValue, formatBefore: string): CellEdit => ({ sheet: "台账", cell: "A1", before, after: { kind: "number", value: 0.97 }, format: { before: formatBefore, after: "0%" } });
  const cellOf = (host: ReturnType<typeof open>) => sheetOf(host, "台账").cells.get(0)!.get(0)!;

  test("is written with it, also where only the format changes, and undone with it", async () => {
    const host = open([aSheet("台账", [[0.97], ["完"]])]);
    expect(valueOf(await applyEdits([asPercent(0.97, "General")], { undo: "correct" })).value.done).toHaveLength(1);
    expect(cellOf(host)).toMatchObject({ value: 0.97, numberFormat: "0%" });
    expect(valueOf(await undoLast())).toEqual({ action: "correct", restored: 1, kept: [] });
    expect(cellOf(host)).toMatchObject({ value: 0.97, numberFormat: "General" });
  });

  test("comes before the value: a cell formatted as text becomes a number", async () => {
    const host = open([aSheet("台账", [[{ value: "0.97", format: "@" }], ["完"]])]);
    valueOf(await applyEdits([asPercent("0.97", "@")]));
    expect(cellOf(host)).toMatchObject({ value: 0.97, numberFormat: "0%" });
    valueOf(await undoLast());
    expect(cellOf(host)).toMatchObject({ value: "0.97", numberFormat: "@" });
  });

  test("a format that somebody changed since counts as a change", async () => {
    open([aSheet("台账", [[{ value: 0.97, format: "0.0%" }], ["完"]])]);
    expect(valueOf(await applyEdits([asPercent(0.97, "General")])).value.refused).toMatchObject([{ reason: "changed-since" }]);
  });

  test("3 syncs still", async () => {
    const host = open([aSheet("台账", [[0.97], ["完"]])]);
    valueOf(await applyEdits([asPercent(0.97, "General")]));
    expect(host.counters.syncs).toBe(3);
  });
});
