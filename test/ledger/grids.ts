/**
 * Grids as tests write them: rows of values, with merges and formats by A1.
 */
import { areaFromA1, fromA1 } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { guichi2018 } from "../../src/plan/guichi2018";
import { readLedgers } from "../../src/ledger/reader";
import type { Ledger, LedgerRow, Quantity } from "../../src/ledger/ledger";

export interface GridOptions {
  readonly sheet?: string;
  /** A1 address of the first cell. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Rows may be of different length; short ones are filled with blanks. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const origin = fromA1(options.at ?? "A1")!;
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
  const formats = values.map((row) => row.map(() => "General"));
  for (const [cell, format] of Object.entries(options.formats ?? {})) {
    const { row, column } = fromA1(cell)!;
    formats[row - origin.row]![column - origin.column] = format;
  }
  return {
    sheet: options.sheet ?? "台账",
    origin,
    values,
    formats,
    formulas: new Map(Object.entries(options.formulas ?? {})),
    merges: (options.merges ?? []).map((area) => areaFromA1(area)!),
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: options.hiddenColumns ?? [],
    date1904: false,
  };
}

/** The only ledger of a grid; fails the test when there is none or more than one. */
export function ledgerOf(rows: readonly (readonly CellValue[])[], options: GridOptions & { readonly fileName?: string } = {}): Ledger {
  const reading = readLedgers(gridOf(rows, options), guichi2018, { fileName: options.fileName });
  if (!reading.ok) throw new Error(`not a ledger: ${reading.reason}`);
  expect(reading.ledgers).toHaveLength(1);
  return reading.ledgers[0];
}

/** Name → what was read, short: 97, "blank", "unclear:hedged", "mismatch:人", "97|0.97". */
export function figures(ledger: Ledger): Record<string, string | number> {
  return Object.fromEntries(ledger.rows.map((row) => [row.name, inShort(row.quantity)]));
}

export function inShort(quantity: Quantity): string | number {
  switch (quantity.kind) {
    case "number":
      return quantity.value;
    case "unclear":
      return `unclear:${quantity.reason}`;
    case "unitMismatch":
      return `mismatch:${quantity.unit}`;
    case "ambiguousPercent":
      return `${quantity.asFraction}|${quantity.asWritten}`;
    default:
      return quantity.kind;
  }
}

/** The row's subject, short: the indicator's id, the duty's id, the task's section, or "?". */
export function about(row: LedgerRow): string {
  switch (row.subject.kind) {
    case "indicator":
      return row.subject.indicatorId;
    case "duty":
      return row.subject.dutyId;
    case "task":
      return row.subject.section;
    case "unknown":
      return "?";
  }
}
