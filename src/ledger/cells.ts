/**
 * A cell of a table as a reading: where it stands, what it holds, seen through merges.
 */
import { fold } from "../plan/normalise";
import { toA1 } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { anchorOf, formatAt, valueAt } from "../sheet/grid";
import type { CellReading } from "./ledger";
import { plainText } from "./quantity";

/** The cell a person sees at a sheet position. */
export function readCell(grid: Grid, row: number, column: number): CellReading {
  const position = anchorOf(grid, { row, column });
  const value = valueAt(grid, position);
  const text = value === null ? "" : typeof value === "number" ? plainText(value) : typeof value === "boolean" ? String(value).toUpperCase() : value.trim();
  const cell = toA1(position);
  return { position, cell, value, text, isFormula: grid.formulas.has(cell) };
}

/** The number format of a reading's cell. */
export function formatOf(grid: Grid, reading: CellReading): string {
  return formatAt(grid, reading.position);
}

/** Blank, or nothing but spaces. */
export function isBlank(reading: CellReading): boolean {
  return reading.value === null || (typeof reading.value === "string" && fold(reading.value) === "");
}
