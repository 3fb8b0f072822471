/**
 * Lists of areas: Excel applies one look to "A1:B2,D4,…" in one call, as long as the list has at most 8,192 characters.
 */
import type { Area, CellPosition } from "./address";
import { areaFromA1, areaToA1 } from "./address";

/** Longest address list Excel takes. */
export const MAX_AREA_LIST = 8_192;

/** Few rectangles covering exactly the given cells: runs along rows first, then equal runs of neighbouring rows joined. */
export function cellsToAreas(cells: readonly CellPosition[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return joinRows(runs);
}

/** Joins areas with the same columns that lie directly under each other. */
function joinRows(runs: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === run.top) {
      open.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** A1 cells and areas ("F5", "B2:D9") to few areas. Single cells are joined; areas stay as they are. Unreadable ones are left out. */
export function mergeAreas(addresses: readonly string[]): Area[] {
  const areas = [...new Set(addresses)].flatMap((address) => areaFromA1(address) ?? []);
  const single = areas.filter((area) => area.top === area.bottom && area.left === area.right);
  return [...areas.filter((area) => !single.includes(area)), ...cellsToAreas(single.map((area) => ({ row: area.top, column: area.left })))];
}

/** Areas as address lists, each at most `limit` characters. */
export function areaLists(areas: readonly Area[], limit = MAX_AREA_LIST): string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of areas.map(areaToA1)) {
    if (list !== "" && list.length + 1 + address.length > limit) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
