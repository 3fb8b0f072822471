import { applyEdit } from "../../../src/workbench/model/applyEdit";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { changedCells, changedSizes, contentOf } from "../../../src/workbench/page/view/gridChanges";
import type { GridCell, GridSheet } from "../../../src/workbench/page/view/gridTypes";
import { viewSheet } from "../../../src/workbench/page/view/sheetView";

const book = () => aWorkbook("区农委.xlsx", aSheet("台账", [["指标", "完成值"], ["农业标准化普及率", { value: 0.31, format: "0.0%" }], ["认定数", 4]]));

/** The grid's sheet after a person put `cell` at a place. */
function after(before: GridSheet, row: number, column: number, cell: GridCell | null): GridSheet {
  return { ...before, data: before.data!.map((cells, r) => (r === row ? cells.map((each, c) => (c === column ? cell : each)) : cells)) };
}

describe("what a person typed, as edits of the model", () => {
  const workbook = book();
  const sheet = workbook.sheets[0]!;
  const before = viewSheet(workbook, sheet, 0);

  test("a number", () => {
    const changes = changedCells(sheet, before, after(before, 2, 1, { v: 5, m: "5", ct: { fa: "General", t: "n" } }));
    expect(changes.map((change) => change.edits)).toEqual([[{ kind: "setCell", sheet: sheet.id, row: 2, column: 1, value: 5 }]]);
  });

  test("97% in a plain cell gives it a format; in a cell that has one, the format stays", () => {
    const typed: GridCell = { v: 0.97, m: "97%", ct: { fa: "0%", t: "n" } };
    expect(changedCells(sheet, before, after(before, 2, 1, typed))[0]!.edits).toContainEqual({ kind: "setNumberFormat", sheet: sheet.id, area: { top: 2, left: 1, bottom: 2, right: 1 }, format: "0%" });
    expect(changedCells(sheet, before, after(before, 1, 1, typed))[0]!.edits.map((edit) => edit.kind)).toEqual(["setCell"]);
  });

  test("an emptied cell", () => {
    expect(changedCells(sheet, before, after(before, 1, 1, {}))[0]!.edits).toEqual([{ kind: "setCell", sheet: sheet.id, row: 1, column: 1, value: null }]);
  });

  test("a formula comes with its result", () => {
    expect(changedCells(sheet, before, after(before, 2, 1, { v: 8, f: "=4*2", ct: { fa: "General", t: "n" } }))[0]!.edits).toEqual([{ kind: "setCell", sheet: sheet.id, row: 2, column: 1, value: 8, formula: "=4*2" }]);
  });

  test("a change of looks alone is none", () => {
    expect(changedCells(sheet, before, after(before, 2, 1, { ...before.data![2]![1]!, bl: 1 }))).toEqual([]);
  });

  test("its inverse brings back what was there", () => {
    const fresh = book();
    const [change] = changedCells(fresh.sheets[0]!, before, after(before, 2, 1, { v: 0.97, m: "97%", ct: { fa: "0%", t: "n" } }));
    for (const edit of [...change!.edits, ...change!.inverse]) applyEdit(fresh, edit);
    expect(fresh.sheets[0]!.cells.get(2)?.get(1)).toEqual({ value: 4, numberFormat: "General" });
  });
});

describe("what a grid cell holds", () => {
  test.each<[string, GridCell | null, unknown]>([
    ["nothing", null, null],
    ["an empty text", { v: "" }, null],
    ["a truth value, which the grid keeps as a word", { v: "TRUE", ct: { t: "b", fa: "General" } }, true],
    ["a number kept as text", { v: "12", ct: { t: "n", fa: "General" } }, 12],
    ["digits that are text", { v: "007", ct: { t: "g", fa: "@" } }, "007"],
    ["text of two lines", { ct: { t: "inlineStr", fa: "General", s: [{ v: "上半年18\r\n" }, { v: "下半年19" }] } }, "上半年18\n下半年19"],
  ])("%s", (_name, cell, value) => {
    expect(contentOf(cell).value).toBe(value);
  });
});

test("a column dragged to another width is an edit in characters", () => {
  const workbook = book();
  const sheet = workbook.sheets[0]!;
  const before = viewSheet(workbook, sheet, 0);
  const wider: GridSheet = { ...before, config: { ...before.config, columnlen: { "1": 144 } } };
  expect(changedSizes(sheet, before, wider)).toEqual([{ kind: "setColumnWidth", sheet: sheet.id, left: 1, right: 1, characters: 20 }]);
});
