/**
 * A cell of a table as a reading: where it stands, what it holds, seen through merges.
 */
import { fold } from "../plan/normalise";
import { MAX_COLUMNS, toA1 } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { anchorOf, formatAt, valueAt } from "../sheet/grid";
import type { CellReading } from "./ledger";
import { plainText } from "./quantity";

/** Readings of a grid's last rows: each cell of a row is asked for several times. */
const lately = new WeakMap<Grid, Map<number, CellReading>>();
const KEPT = 2_000;

/** The cell a person sees at a sheet position. */
export function readCell(grid: Grid, row: number, column: number): CellReading {
  let kept = lately.get(grid);
  if (!kept || kept.size > KEPT) lately.set(grid, (kept = new Map()));
  const place = row * MAX_COLUMNS + column;
  const known = kept.get(place);
  if (known) return known;
  const reading = newReading(grid, row, column);
  kept.set(place, reading);
  return reading;
}

function newReading(grid: Grid, row: number, column: number): CellReading {
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
  const first = reading.text.charCodeAt(0);
  // A plain letter, digit, sign or Chinese character in front: something is there.
  if ((first > 32 && first < 127) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return reading.value === null || (typeof reading.value === "string" && fold(reading.value) === "");
}
