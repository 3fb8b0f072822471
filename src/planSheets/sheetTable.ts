/**
 * A table whose columns are known by their headings, read from a sheet that people edit: columns may have been moved, others put in
 * between, rows added, notes written below. What belongs to the table is read; everything else is handed over as it stands.
 */
import { nameKey } from "../plan/normalise";
import type { CellPosition } from "../sheet/address";
import { toA1 } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import { gridEnd, valueAt } from "../sheet/grid";
import type { PlanFault } from "./faults";

/** Headings by column, in one or several languages. */
export type HeadingSets<Key extends string> = readonly Readonly<Record<Key, string>>[];

export interface SheetTable<Key extends string> {
  readonly grid: Grid;
  /** 0-based sheet row of the headings. */
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** 0-based sheet columns that are not the table's and hold something. */
  readonly others: readonly number[];
  /** Rows of the body with something in a column of the table (the counting column aside), notes left out. */
  readonly rows: readonly number[];
  /** Rows below the headings that are no rows of the table and hold something: notes. */
  readonly notes: readonly number[];
}

/** Begins a line that says something to people and nothing to the plan. */
export const NOTE = /^\s*(?:注|备注|说明|填写说明|填表说明|※|\*|note)\s*[:：.、\d]?/i;
const DEEPEST_HEADING = 30;

/** Null when no row holds most of the headings. `counting` is the column of running numbers, which says nothing. */
export function findTable<Key extends string>(grid: Grid, headings: HeadingSets<Key>, counting: Key): SheetTable<Key> | null {
  const keys = new Map(headings.flatMap((set) => (Object.entries(set) as [Key, string][]).map(([key, heading]) => [nameKey(heading), key] as const)));
  const wanted = new Set(keys.values()).size;
  const end = gridEnd(grid);
  for (let row = grid.origin.row; row < Math.min(end.row, grid.origin.row + DEEPEST_HEADING); row += 1) {
    const columns = columnsIn(grid, row, keys);
    if (columns.size * 2 > wanted) return { grid, headingRow: row, columns, ...bodyOf(grid, row, columns, counting) };
  }
  return null;
}

function columnsIn<Key extends string>(grid: Grid, row: number, keys: ReadonlyMap<string, Key>): Map<Key, number> {
  const columns = new Map<Key, number>();
  for (let column = grid.origin.column; column < gridEnd(grid).column; column += 1) {
    const key = keys.get(nameKey(textAt(grid, row, column)));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

function bodyOf<Key extends string>(grid: Grid, headingRow: number, columns: ReadonlyMap<Key, number>, counting: Key) {
  const telling = [...columns].filter(([key]) => key !== counting).map(([, column]) => column);
  const own = new Set(columns.values());
  const end = gridEnd(grid);
  const rows: number[] = [];
  const notes: number[] = [];
  const others = new Set<number>();
  for (let row = grid.origin.row; row < end.row; row += 1) {
    for (let column = grid.origin.column; column < end.column; column += 1) if (!own.has(column) && row >= headingRow && textAt(grid, row, column) !== "") others.add(column);
    if (row <= headingRow) continue;
    const words = telling.map((column) => textAt(grid, row, column)).filter((text) => text !== "");
    const counted = columns.get(counting);
    const first = counted === undefined ? "" : textAt(grid, row, counted);
    // A row we wrote is counted, so a name that happens to begin like a note is none.
    if (NOTE.test(first) || (first === "" && words.length === 1 && NOTE.test(words[0]!))) notes.push(row);
    else if (words.length > 0) rows.push(row);
    else if (first !== "" && !/^\d*$/.test(first)) notes.push(row);
  }
  return { rows, notes, others: [...others].sort((a, b) => a - b) };
}

/** What a cell holds, as text; "" when blank. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, { row, column });
  return value === null ? "" : String(value);
}

/** Headings that are not there, and headings that stand there twice. */
export function headingFaults<Key extends string>(table: SheetTable<Key>, headings: HeadingSets<Key>, required: readonly Key[]): PlanFault[] {
  const { grid, headingRow, columns } = table;
  const names = headings[0]!;
  const missing = required.filter((key) => !columns.has(key)).map((key): PlanFault => ({ code: "heading-missing", sheet: grid.sheet, cell: null, heading: names[key] }));
  const keys = new Map(headings.flatMap((set) => (Object.entries(set) as [Key, string][]).map(([key, heading]) => [nameKey(heading), key] as const)));
  const twice = table.others.flatMap((column): PlanFault[] => {
    const heading = textAt(grid, headingRow, column);
    return heading !== "" && keys.has(nameKey(heading)) ? [{ code: "heading-twice", sheet: grid.sheet, cell: toA1({ row: headingRow, column }), heading }] : [];
  });
  return [...missing, ...twice];
}

/** The value of a table's cell; null where the column is not there. */
export function cellIn<Key extends string>({ grid, columns }: SheetTable<Key>, row: number, key: Key): { readonly value: CellValue; readonly format: string; readonly place: CellPosition | null } {
  const column = columns.get(key);
  if (column === undefined) return { value: null, format: "General", place: null };
  const place = { row, column };
  return { value: valueAt(grid, place), format: grid.formats[row - grid.origin.row]?.[column - grid.origin.column] ?? "General", place };
}
