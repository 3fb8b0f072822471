/**
 * What people typed on a sheet of the plan outside its table: further columns, notes below. It goes with its row when the sheet is
 * written anew; where the row is gone, it is kept below the table.
 */
import { toA1 } from "../sheet/address";
import type { DocumentCell, DocumentValue } from "../sheet/document";
import type { CellValue, Grid } from "../sheet/grid";
import { formulaAt, formatAt, gridEnd, valueAt } from "../sheet/grid";
import type { SheetTable } from "./sheetTable";

/** A cell as it stands, with its number format. */
export interface CarriedCell {
  readonly value: DocumentValue;
  readonly format: string;
}

export interface CarriedRow {
  /** What the row was about, for people. */
  readonly name: string;
  readonly cells: readonly CarriedCell[];
}

export interface Carried<Key extends string> {
  /** How many columns besides the table's hold something. */
  readonly columns: number;
  /** Cells of those columns above and at the heading, by how many rows above it they stand. */
  readonly above: ReadonlyMap<number, readonly CarriedCell[]>;
  /** Cells of those columns, by their row's key; several rows may have the same. */
  readonly rows: ReadonlyMap<string, readonly CarriedRow[]>;
  /** Lines below the table: what stands in the table's columns, and in the others. */
  readonly notes: readonly { readonly own: ReadonlyMap<Key, CarriedCell>; readonly others: readonly CarriedCell[] }[];
}

export const nothingCarried: Carried<never> = { columns: 0, above: new Map(), rows: new Map(), notes: [] };

const BLANK: CarriedCell = { value: { kind: "blank" }, format: "General" };

/** By what a row is known again, and what it is called. */
export interface RowName {
  readonly key: string;
  readonly name: string;
}

export function carriedFrom<Key extends string>(table: SheetTable<Key>, nameOf: (row: number) => RowName): Carried<Key> {
  const { grid, headingRow, columns } = table;
  const last = Math.max(...columns.values());
  const beyond = columnsBeyond(grid, headingRow, last).filter((column) => !table.others.includes(column));
  const others = [...table.others, ...beyond];
  const at = (row: number): readonly CarriedCell[] => others.map((column) => carriedCell(grid, row, column));
  const above = new Map<number, readonly CarriedCell[]>();
  for (let row = grid.origin.row; row <= headingRow; row += 1) {
    const cells = others.map((column) => (row < headingRow && column < last ? BLANK : carriedCell(grid, row, column)));
    if (cells.some(holds)) above.set(headingRow - row, cells);
  }
  const rows = new Map<string, CarriedRow[]>();
  for (const row of table.rows) {
    const cells = at(row);
    const { key, name } = nameOf(row);
    if (cells.some(holds)) rows.set(key, [...(rows.get(key) ?? []), { name, cells }]);
  }
  const known = new Set([...table.rows, ...table.notes]);
  const notes = bodyRows(grid, headingRow)
    .filter((row) => table.notes.includes(row) || (!known.has(row) && at(row).some(holds)))
    .map((row) => ({ own: new Map([...columns].map(([key, column]) => [key, carriedCell(grid, row, column)] as const).filter(([, cell]) => holds(cell))), others: at(row) }));
  return { columns: others.length, above, rows, notes };
}

/** Columns right of the table that hold something above its heading only. */
function columnsBeyond(grid: Grid, headingRow: number, last: number): number[] {
  const found: number[] = [];
  for (let column = last + 1; column < gridEnd(grid).column; column += 1) {
    for (let row = grid.origin.row; row < headingRow; row += 1) if (valueAt(grid, { row, column }) !== null && !found.includes(column)) found.push(column);
  }
  return found;
}

function bodyRows(grid: Grid, headingRow: number): number[] {
  return Array.from({ length: Math.max(0, gridEnd(grid).row - headingRow - 1) }, (_, index) => headingRow + 1 + index);
}

export const holds = ({ value }: CarriedCell): boolean => value.kind !== "blank";

export function carriedCell(grid: Grid, row: number, column: number): CarriedCell {
  const place = { row, column };
  const value = valueAt(grid, place);
  return { value: documentValue(value, formulaAt(grid, place)), format: formatAt(grid, place) };
}

/** Formulas come over as their results: the rows they speak of may stand elsewhere now. */
function documentValue(value: CellValue, _formula: string | null): DocumentValue {
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", text: value };
}

/** A carried cell on a document; its number format names its look. */
export const lookOfCarried = (format: string): string => `carried ${format}`;
export const asDocumentCell = ({ value, format }: CarriedCell): DocumentCell => ({ value, look: lookOfCarried(format) });

/** Address of a cell, for messages. */
export const addressOf = (row: number, column: number): string => toA1({ row, column });
