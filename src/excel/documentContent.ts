/** From a document to what Excel is handed: matrices of inputs and formats, areas by look. Pure. */
import type { Area } from "../sheet/address";
import { toA1 } from "../sheet/address";
import { cellsToAreas } from "../sheet/areaList";
import { asTextInput, heldText, needsTextFormat } from "../sheet/cellText";
import type { DocumentCell, DocumentValue, SheetContents, TypingColumns } from "../sheet/document";
import type { CellValue, Grid } from "../sheet/grid";
import { fingerprint } from "./ours";

/** Default format of a date, ISO order: read the same everywhere. */
const DATE_FORMAT = "yyyy-mm-dd";
const DAY_MS = 86_400_000;

export function columnCount(document: SheetContents): number {
  return Math.max(0, ...document.cells.map((line) => line.length));
}

/** Days since 1899-12-30, as workbooks of the 1900 system count from 1 March 1900 on. `iso` is "2018-07-31". */
export function dateSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS);
}

/** Number format of cells that take everything as text, an apostrophe included. */
const TEXT_FORMAT = "@";

/** One value as Excel takes it in a cell of the given number format; "" for blank. */
export function inputOf(value: DocumentValue, format = "General"): string | number | boolean {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
    case "boolean":
      return value.value;
    case "date":
      return dateSerial(value.date);
    case "formula":
      return value.formula;
    default:
      return format === TEXT_FORMAT ? heldText(value.text) : asTextInput(value.text);
  }
}

export interface Matrices {
  readonly inputs: (string | number | boolean)[][];
  readonly formats: string[][];
}

/** All rows filled up to the same length. */
export function matricesOf(document: SheetContents): Matrices {
  const columns = columnCount(document);
  const cellAt = (line: readonly DocumentCell[], column: number) => line[column];
  const across = <T>(line: readonly DocumentCell[], of: (cell: DocumentCell | undefined) => T): T[] => Array.from({ length: columns }, (_, column) => of(cellAt(line, column)));
  return {
    inputs: document.cells.map((line) => across(line, (cell) => (cell ? inputOf(cell.value, formatOf(document, cell)) : ""))),
    formats: document.cells.map((line) => across(line, (cell) => formatOf(document, cell))),
  };
}

function formatOf(document: SheetContents, cell: DocumentCell | undefined): string {
  if (cell?.value.kind === "text" && needsTextFormat(cell.value.text)) return TEXT_FORMAT;
  const format = cell ? document.looks[cell.look]?.numberFormat : undefined;
  return format ?? (cell?.value.kind === "date" ? DATE_FORMAT : "General");
}

/** The areas of each look that is used, by its name. */
export function areasByLook(document: SheetContents): ReadonlyMap<string, Area[]> {
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

/** A cell that holds something. Of a formula only that it is one counts: Excel may rewrite it, and its result moves. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula?: boolean;
}

/** What stands in a grid, cell by cell. */
export function placedCells({ origin, values, formulas }: Grid): PlacedValue[] {
  return values.flatMap((line, rowInGrid) =>
    line.map((value, columnInGrid) => {
      const position = { row: origin.row + rowInGrid, column: origin.column + columnInGrid };
      return { ...position, value, isFormula: formulas.has(toA1(position)) };
    }),
  );
}

/** What a document puts on a sheet, cell by cell. */
export function placedValues(document: SheetContents): PlacedValue[] {
  return document.cells.flatMap((line, row) => line.map(({ value }, column) => ({ row, column, value: storedValue(value), isFormula: value.kind === "formula" })));
}

function storedValue(value: DocumentValue): CellValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "formula":
      return value.cached;
    case "number":
    case "boolean":
      return value.value;
    case "date":
      return dateSerial(value.date);
    default:
      return heldText(value.text);
  }
}

/** Fingerprint of all that stands on a sheet: the same exactly when nothing was typed, moved or taken away since. */
export function contentOf(cells: readonly PlacedValue[]): string {
  return fingerprint(
    filled(cells)
      .map((cell) => `${cell.row},${cell.column}:${contentText(cell)}`)
      .sort()
      .join("\u0001"),
  );
}

/**
 * Fingerprint of what is ours on a sheet: without the columns people type into, and whatever order the rows are in, so that
 * neither typing there nor sorting counts as a change.
 */
export function ownContentOf(cells: readonly PlacedValue[], typing: TypingColumns | null): string {
  const rows = new Map<number, string[]>();
  for (const cell of filled(cells)) {
    if (typing && cell.row >= typing.firstRow && (typing.columns === "all" || typing.columns.includes(cell.column))) continue;
    const row = rows.get(cell.row);
    if (row) row.push(`${cell.column}:${contentText(cell)}`);
    else rows.set(cell.row, [`${cell.column}:${contentText(cell)}`]);
  }
  return fingerprint([...rows.values()].map((row) => row.sort().join("\u0002")).sort().join("\u0001"));
}

const filled = (cells: readonly PlacedValue[]): readonly PlacedValue[] => cells.filter(({ value, isFormula }) => isFormula || (value !== null && value !== ""));

/** Numbers to 12 digits and line ends unified, as they may come back from Excel. */
function contentText({ value, isFormula }: PlacedValue): string {
  if (isFormula) return "=";
  return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value).replace(/\r\n?/g, "\n");
}

/** Column width in Excel's points from characters of the standard font (7 pixels a digit, 5 of padding, 96 dots an inch). */
export function widthInPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** The other way round; 0 for a hidden column. */
export function widthInCharacters(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}
