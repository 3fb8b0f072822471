/** What people typed into our sheets: cells carried over, as they were, to where their row stands in the new sheet. */
import type { DocumentCell, DocumentValue } from "../sheet/document";
import type { CellValue } from "../sheet/grid";
import type { SheetBuilder } from "./sheetBuilder";

export interface TypedCell {
  /** Never null: a blank cell was not typed. */
  readonly value: NonNullable<CellValue>;
  readonly format: string;
  /** The formula somebody typed, with its "="; null for a constant. */
  readonly formula: string | null;
  /** Where it stood: A1, and the 0-based row. */
  readonly cell: string;
  readonly row: number;
}

/** Typed cells of one row, by column. */
export type TypedRow<Role extends string = string> = ReadonlyMap<Role, TypedCell>;

/** The typed cells of a row as document cells, for the row that is written next. */
export function typedCells<Role extends string>(sheet: SheetBuilder<Role>, typed: TypedRow | undefined): Partial<Record<Role, DocumentCell>> {
  const cells: Partial<Record<Role, DocumentCell>> = {};
  for (const [role, cell] of typed ?? []) cells[role as Role] = { value: valueOf(cell, sheet.next), look: cell.format === "General" ? "typed" : sheet.formatted("typed", cell.format) };
  return cells;
}

/** A reference to other cells would point elsewhere once its row has moved. */
const REFERENCE = /\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|!/i;

/** A formula stays one while it means the same; otherwise its result is kept. */
function valueOf({ value, formula, row }: TypedCell, next: number): DocumentValue {
  if (formula !== null && (row === next || !REFERENCE.test(formula.replace(/"[^"]*"/g, "")))) return { kind: "formula", formula, cached: typeof value === "number" ? value : String(value) };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", text: value };
}
