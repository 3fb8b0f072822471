/** What people typed on 判定设置 besides its settings: columns at the right, lines of their own between and below. */
import type { Grid } from "../sheet/grid";
import { gridEnd, valueAt } from "../sheet/grid";
import type { CarriedCell } from "./carried";
import { carriedCell, holds } from "./carried";
import { meantRows } from "./readSettings";
import { FIRST_SETTING_ROW, KEY_COLUMN } from "./settingsSheet";
import type { PlanSheetWords } from "./words";

type Line = readonly CarriedCell[];

/** A row's carried name: phases and doubts are told apart by their numbers. */
export interface CarriedSettings {
  /** Right of the table in the rows above the first setting, by row. */
  readonly above: readonly Line[];
  /** What goes beside each of these rows, what follows it, and what belongs to none of them. */
  forRows(keys: readonly string[]): { readonly beside: readonly (Line | undefined)[]; readonly after: ReadonlyMap<number, readonly Line[]>; readonly below: readonly Line[] };
}

export const nothingCarriedBeside: CarriedSettings = { above: [], forRows: () => ({ beside: [], after: new Map(), below: [] }) };

export function carriedSettings(grid: Grid, vocabularies: readonly PlanSheetWords[]): CarriedSettings {
  const end = gridEnd(grid);
  const beside = (row: number): Line => Array.from({ length: Math.max(0, end.column - KEY_COLUMN - 1) }, (_, index) => carriedCell(grid, row, KEY_COLUMN + 1 + index));
  const whole = (row: number): Line => Array.from({ length: end.column }, (_, column) => (column === KEY_COLUMN ? carriedCell(grid, -1, column) : carriedCell(grid, row, column)));
  const meant = new Map(meantRows(grid, vocabularies).map(({ row, meaning }) => [row, meaning] as const));
  const besides = new Map<string, Line>();
  const follow = new Map<string, Line[]>();
  let key = "";
  for (let row = FIRST_SETTING_ROW; row < end.row; row += 1) {
    const meaning = meant.get(row);
    if (meaning) {
      key = meaning.kind === "key" ? meaning.key : `${meaning.kind}:${String(valueAt(grid, { row, column: 0 }) ?? "")}`;
      if (beside(row).some(holds)) besides.set(key, beside(row));
    } else if (whole(row).some(holds)) follow.set(key, [...(follow.get(key) ?? []), whole(row)]);
  }
  return {
    above: Array.from({ length: FIRST_SETTING_ROW }, (_, row) => beside(row)),
    forRows(keys) {
      const known = new Set(keys);
      return {
        beside: keys.map((one) => besides.get(one)),
        after: new Map(keys.flatMap((one, index) => (follow.has(one) ? [[index, follow.get(one)!] as const] : []))),
        below: [
          ...[...besides].filter(([one]) => !known.has(one)).map(([, line]) => [...Array.from({ length: KEY_COLUMN + 1 }, () => carriedCell(grid, -1, 0)), ...line]),
          ...[...follow].filter(([one]) => !known.has(one)).flatMap(([, lines]) => lines),
        ],
      };
    },
  };
}
