/** From a SheetDocument to what Excel is handed: matrices of inputs and formats, areas by look. Pure. */
import type { Area } from "../sheet/address";
import { cellsToAreas } from "../sheet/areaList";
import { asTextInput } from "../sheet/cellText";
import type { DocumentCell, DocumentValue, SheetDocument } from "../sheet/document";
import type { CellValue } from "../sheet/grid";
import { fingerprint } from "./ours";

/** Default format of a date, ISO order: read the same everywhere. */
const DATE_FORMAT = "yyyy-mm-dd";
const DAY_MS = 86_400_000;

export function columnCount(document: SheetDocument): number {
  return Math.max(0, ...document.cells.map((line) => line.length));
}

/** Days since 1899-12-30, as workbooks of the 1900 system count from 1 March 1900 on. `iso` is "2018-07-31". */
export function dateSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS);
}

/** One value as Excel takes it; "" for blank. */
export function inputOf(value: DocumentValue): string | number {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return value.value;
    case "date":
      return dateSerial(value.date);
    case "formula":
      return value.formula;
    default:
      return asTextInput(value.text);
  }
}

export interface Matrices {
  readonly inputs: (string | number)[][];
  readonly formats: string[][];
}

/** All rows filled up to the same length. */
export function matricesOf(document: SheetDocument): Matrices {
  const columns = columnCount(document);
  const cellAt = (line: readonly DocumentCell[], column: number) => line[column];
  const across = <T>(line: readonly DocumentCell[], of: (cell: DocumentCell | undefined) => T): T[] => Array.from({ length: columns }, (_, column) => of(cellAt(line, column)));
  return {
    inputs: document.cells.map((line) => across(line, (cell) => (cell ? inputOf(cell.value) : ""))),
    formats: document.cells.map((line) => across(line, (cell) => formatOf(document, cell))),
  };
}

function formatOf(document: SheetDocument, cell: DocumentCell | undefined): string {
  const format = cell ? document.looks[cell.look]?.numberFormat : undefined;
  return format ?? (cell?.value.kind === "date" ? DATE_FORMAT : "General");
}

/** The areas of each look that is used, by its name. */
export function areasByLook(document: SheetDocument): ReadonlyMap<string, Area[]> {
  const cells = new Map<string, { row: number; column: number }[]>();
  document.cells.forEach((line, row) =>
    line.forEach(({ look }, column) => {
      const list = cells.get(look) ?? [];
      list.push({ row, column });
      cells.set(look, list);
    }),
  );
  return new Map([...cells].map(([look, list]) => [look, cellsToAreas(list)]));
}

/** Fingerprint of what a document puts on a sheet; formulas are left out, since Excel may rewrite them. */
export function contentOfDocument(document: SheetDocument): string {
  return contentOf(document.cells.flatMap((line, row) => line.map(({ value }, column) => ({ row, column, value: storedValue(value) }))));
}

function storedValue(value: DocumentValue): CellValue {
  switch (value.kind) {
    case "blank":
    case "formula":
      return null;
    case "number":
      return value.value;
    case "date":
      return dateSerial(value.date);
    default:
      return value.text;
  }
}

export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Fingerprint of the constants on a sheet. Numbers to 12 digits and line ends unified, as they may come back from Excel. */
export function contentOf(cells: readonly PlacedValue[]): string {
  const parts = cells
    .filter(({ value }) => value !== null && value !== "")
    .map(({ row, column, value }) => `${row},${column}:${typeof value === "number" ? Number(value.toPrecision(12)) : String(value).replace(/\r\n?/g, "\n")}`);
  return fingerprint(parts.sort().join("\u0001"));
}

/** Column width in Excel's points from characters of the standard font (7 pixels a digit, 5 of padding, 96 dots an inch). */
export function widthInPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
