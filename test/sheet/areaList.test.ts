import fc from "fast-check";
import { areaLists, cellsToAreas, mergeAreas } from "../../src/sheet/areaList";
import { areaToA1 } from "../../src/sheet/address";

const addresses = (cells: readonly (readonly [number, number])[]) => cellsToAreas(cells.map(([row, column]) => ({ row, column }))).map(areaToA1);

test("neighbouring cells become few areas", () => {
  expect(addresses([[0, 0], [0, 1], [1, 0], [1, 1]])).toEqual(["A1:B2"]);
  expect(addresses([[3, 3], [4, 3], [6, 3]])).toEqual(["D4:D5", "D7"]);
  expect(addresses([[0, 0], [0, 2], [1, 0], [1, 2]])).toEqual(["A1:A2", "C1:C2"]);
  expect(mergeAreas(["D4", "D5", "D4", "B2:C9", "no cell"]).map(areaToA1)).toEqual(["B2:C9", "D4:D5"]);
});

test("areas cover exactly the cells they were made of, once each", () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(8));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 60 }), (cells) => {
      const covered = cellsToAreas(cells.map(([row, column]) => ({ row, column }))).flatMap((area) =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, down) => Array.from({ length: area.right - area.left + 1 }, (_unused, across) => `${area.top + down},${area.left + across}`)).flat(),
      );
      expect(covered.sort()).toEqual(cells.map(String).sort());
    }),
  );
});

test("lists stay within the limit and lose nothing", () => {
  const areas = Array.from({ length: 40 }, (_, index) => ({ top: index * 2, bottom: index * 2, left: 3, right: 3 }));
  const lists = areaLists(areas, 30);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(30);
  expect(lists.join(",").split(",")).toEqual(areas.map(areaToA1));
  expect(areaLists([])).toEqual([]);
});
