import { areaFromA1, areaToA1, columnIndex, columnLetter, fromA1, toA1 } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";
import { anchorOf, mergeAt, mergedValueAt, valueAt } from "../../src/sheet/grid";

const grid: Grid = {
  sheet: "S",
  origin: { row: 2, column: 1 },
  values: [["a", null, 1], [null, null, 2]],
  formats: [["General", "General", "0%"], ["General", "General", "0%"]],
  formulas: new Map(),
  merges: [{ top: 2, left: 1, bottom: 3, right: 2 }, { top: 0, left: 0, bottom: 1_048_575, right: 0 }],
  hiddenRows: [],
  hiddenColumns: [],
  date1904: false,
};

test("values are found by their place on the sheet", () => {
  expect(valueAt(grid, { row: 2, column: 3 })).toBe(1);
  expect(valueAt(grid, { row: 0, column: 0 })).toBeNull();
});

test("a merged cell shows its anchor's value; a merge over whole columns costs nothing", () => {
  expect(mergedValueAt(grid, { row: 3, column: 2 })).toBe("a");
  expect(anchorOf(grid, { row: 3, column: 3 })).toEqual({ row: 3, column: 3 });
  expect(mergeAt(grid, { row: 3, column: 3 })).toBeNull();
});

test("A1 there and back", () => {
  for (const [column, letters] of [[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [16383, "XFD"]] as const) {
    expect(columnLetter(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  }
  expect(columnIndex("XFE")).toBeNull();
  expect(fromA1("$F$5")).toEqual({ row: 4, column: 5 });
  expect(toA1({ row: 4, column: 5 })).toBe("F5");
  expect(["A0", "A1048577", "F", "5"].map(fromA1)).toEqual([null, null, null, null]);
});

test("areas, with and without a sheet's name", () => {
  expect(areaFromA1("'台!账'!B2:D9")).toEqual({ top: 1, left: 1, bottom: 8, right: 3 });
  expect(areaToA1(areaFromA1("D9:B2")!)).toBe("B2:D9");
  expect(areaFromA1("B:B")).toMatchObject({ left: 1, right: 1, top: 0, bottom: 1_048_575 });
  expect(areaFromA1("2:3")).toMatchObject({ top: 1, bottom: 2, left: 0, right: 16_383 });
  expect(areaFromA1("nothing")).toBeNull();
});
