/**
 * A table of ours, read back from its sheet: headings are found by their words (in any of our languages), rows are known by the key in
 * the hidden column. Where the key column is gone, rows have no key and are known by name.
 */
import type { CellPosition } from "../../sheet/address";
import { toA1 } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { formatAt, formulaAt, valueAt } from "../../sheet/grid";
import { readKeyHeading } from "../rowKeys";
import type { TypedCell } from "../typed";

/** Words that may head a column, by the column's role. */
export type HeadWords<Role extends string> = Readonly<Record<Role, readonly string[]>>;

export interface ReadRow<Role extends string> {
  /** 0-based sheet row. */
  readonly row: number;
  /** "" where none stands there. */
  readonly key: string;
  /** The cell under a heading; null when it is blank or the heading is not there. */
  cell(role: Role): TypedCell | null;
  /** The same as text, "" for none. */
  text(role: Role): string;
  /** What stands under the heading "ledger-…" of a further hidden column. */
  hidden(name: string): string;
}

export interface ReadTable<Role extends string> {
  /** Identity of the plan by which the rows' keys were given; null when the key column is gone. */
  readonly planIdentity: string | null;
  /** Rows under the headings that hold anything. */
  readonly rows: readonly ReadRow<Role>[];
}

/** Headings are looked for in the first rows only. */
const HEAD_WITHIN = 40;

/** Null when no row holds the headings: the sheet is no table of ours any more. */
export function readTable<Role extends string>(grid: Grid, words: HeadWords<Role>): ReadTable<Role> | null {
  const head = headRow(grid, words);
  if (head === null) return null;
  const columns = columnsIn(grid, head, words);
  const keyColumn = findColumn(grid, head, (value) => readKeyHeading(value) !== null);
  const bottom = grid.origin.row + grid.values.length - 1;
  const rows: ReadRow<Role>[] = [];
  for (let row = head + 1; row <= bottom; row += 1) {
    if (grid.values[row - grid.origin.row]?.every((value) => value === null)) continue;
    const at = (column: number | undefined): TypedCell | null => (column === undefined ? null : cellAt(grid, { row, column }));
    const textAt = (column: number | undefined): string => textOf(at(column)?.value ?? null);
    rows.push({
      row,
      key: keyColumn === null ? "" : textAt(keyColumn),
      cell: (role) => at(columns.get(role)),
      text: (role) => textAt(columns.get(role)),
      hidden: (name) => textAt(findColumn(grid, head, (value) => value === `ledger-${name}`) ?? undefined),
    });
  }
  return { planIdentity: keyColumn === null ? null : readKeyHeading(valueAt(grid, { row: head, column: keyColumn })), rows };
}

/** The row with the key heading; without one, the row that holds most of the headings, and more than half of them. */
function headRow<Role extends string>(grid: Grid, words: HeadWords<Role>): number | null {
  const last = Math.min(grid.values.length, HEAD_WITHIN);
  const all = new Set(Object.values<readonly string[]>(words).flat());
  let best: { row: number; hits: number } | null = null;
  for (let index = 0; index < last; index += 1) {
    const row = grid.origin.row + index;
    const line = grid.values[index] ?? [];
    if (line.some((value) => readKeyHeading(value) !== null)) return row;
    const hits = line.filter((value) => all.has(textOf(value))).length;
    if (hits > (best?.hits ?? 0)) best = { row, hits };
  }
  return best && best.hits * 2 > Object.keys(words).length ? best.row : null;
}

function columnsIn<Role extends string>(grid: Grid, head: number, words: HeadWords<Role>): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>();
  for (const [role, names] of Object.entries<readonly string[]>(words)) {
    const column = findColumn(grid, head, (value) => names.includes(textOf(value)));
    if (column !== null) columns.set(role as Role, column);
  }
  return columns;
}

function findColumn(grid: Grid, row: number, is: (value: CellValue) => boolean): number | null {
  const index = grid.values[row - grid.origin.row]?.findIndex(is) ?? -1;
  return index === -1 ? null : grid.origin.column + index;
}

function cellAt(grid: Grid, position: CellPosition): TypedCell | null {
  const value = valueAt(grid, position);
  const formula = formulaAt(grid, position);
  if (value === null && formula === null) return null;
  return { value: value ?? "", format: formatAt(grid, position), formula, cell: toA1(position), row: position.row };
}

/** Text as compared: line ends unified, no blanks around. */
function textOf(value: CellValue): string {
  return value === null ? "" : String(value).replace(/\r\n?/g, "\n").trim();
}
