/**
 * A worksheet with everything a program that draws and saves it needs: cells by row and column with their styles, empty ones with a
 * look among them, heights. Who only wants what the cells say takes a Grid.
 */
import type { CellValue } from "../../sheet/grid";
import { MAX_STYLED_BLANKS } from "../limits";
import type { XmlElement } from "../xml";
import type { CellCount, SheetSink } from "./sheetXml";
import { readSheetXml } from "./sheetXml";

export interface RawCell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** Index of the cell style. */
  readonly style: number;
}

export interface RawRow {
  readonly hidden: boolean;
  /** Points, when the row has a height of its own. */
  readonly height: number | null;
  /** By 0-based column. */
  readonly cells: Map<number, RawCell>;
}

export interface RawSheet {
  /** By 0-based row. Rows that are empty and look like any other are left out. */
  readonly rows: Map<number, RawRow>;
  /** The worksheet's element without its sheetData. */
  readonly frame: XmlElement;
}

/** Keeps count over all sheets of a workbook. */
export interface RawCount extends CellCount {
  blanks: number;
}

/** Throws FileFault as readSheetXml does. */
export function readRawSheet(xml: string, strings: readonly string[], count: RawCount, date1904: boolean): RawSheet {
  const rows = new RawRows(count);
  const frame = readSheetXml(xml, strings, count, date1904, rows);
  return { rows: rows.rows, frame };
}

class RawRows implements SheetSink {
  readonly rows = new Map<number, RawRow>();
  /** A row that was told of and holds nothing yet. */
  private waiting: { readonly row: number; readonly hidden: boolean; readonly height: number | null } | null = null;

  constructor(private readonly count: RawCount) {}

  row(row: number, hidden: boolean, height: number | null): void {
    this.waiting = { row, hidden, height };
    if (hidden || height !== null) this.rowAt(row);
  }

  cell(row: number, column: number, value: CellValue, formula: string | null, style: number): void {
    if (value === null && formula === null && (style === 0 || (this.count.blanks += 1) > MAX_STYLED_BLANKS)) return;
    this.rowAt(row).cells.set(column, formula === null ? { value, style } : { value, formula, style });
  }

  private rowAt(row: number): RawRow {
    const known = this.rows.get(row);
    if (known) return known;
    const { hidden = false, height = null } = this.waiting ?? {};
    const made: RawRow = { hidden, height, cells: new Map() };
    this.rows.set(row, made);
    return made;
  }
}
