/** Documents as the sheets they become, without Excel between: for tests of what is read back. */
import { dateSerial } from "../../src/excel/documentContent";
import type { DocumentValue, SheetDocument } from "../../src/sheet/document";
import type { CellValue, Grid } from "../../src/sheet/grid";
import type { SheetSnapshot } from "../../src/sheet/workbookSnapshot";
import { toA1 } from "../../src/sheet/address";

function valueOf(value: DocumentValue): CellValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "formula":
      return value.cached;
    case "date":
      return dateSerial(value.date);
    case "number":
    case "boolean":
      return value.value;
    default:
      return value.text;
  }
}

export function gridOf(document: SheetDocument): Grid {
  const columns = Math.max(...document.cells.map((line) => line.length));
  const across = <T>(of: (row: number, column: number) => T): T[][] => document.cells.map((_, row) => Array.from({ length: columns }, (_each, column) => of(row, column)));
  return {
    sheet: document.name,
    origin: { row: 0, column: 0 },
    values: across((row, column) => valueOf(document.cells[row]?.[column]?.value ?? { kind: "blank" })),
    formats: across((row, column) => document.looks[document.cells[row]?.[column]?.look ?? ""]?.numberFormat ?? "General"),
    formulas: new Map(),
    merges: document.merges,
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
  };
}

export const sheetOf = (document: SheetDocument): SheetSnapshot => ({ name: document.name, visibility: "visible", ours: document.kind, protected: false, grid: gridOf(document) });

/** The sheet after a person typed into these cells ("D5": 98). */
export function typedInto(sheet: SheetSnapshot, cells: Readonly<Record<string, CellValue>>): SheetSnapshot {
  const grid = sheet.grid!;
  const [rows, columns] = Object.keys(cells).reduce(([r, c], a1) => {
    const match = /^([A-Z]+)(\d+)$/.exec(a1)!;
    const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [Math.max(r, Number(match[2])), Math.max(c, column)];
  }, [grid.values.length, grid.values[0]!.length]);
  const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_each, column) => {
    const a1 = toA1({ row, column });
    return Object.hasOwn(cells, a1) ? cells[a1]! : (grid.values[row]?.[column] ?? null);
  }));
  const formats = values.map((line, row) => line.map((_, column) => grid.formats[row]?.[column] ?? "General"));
  return { ...sheet, grid: { ...grid, values, formats } };
}
