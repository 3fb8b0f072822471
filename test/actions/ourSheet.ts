/** Our sheets in a workbook, as a person finds a cell: by the row's name and the column's heading. */
import type { Host } from "../../src/workbench/host/createHost";
import { cellAt } from "../../src/workbench/model/cells";
import type { ModelCell, ModelSheet } from "../../src/workbench/model/workbook";
import { sheetOf } from "./office";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const textAt = (sheet: ModelSheet, row: number, column: number): string => String(cellAt(sheet, row, column)?.value ?? "");
const lastRow = (sheet: ModelSheet): number => Math.max(...sheet.cells.keys());

/** Where the row that holds `name` meets the heading above it. The first such row after `below` (0-based). */
export function placeOf(host: Host, sheetName: string, name: string, heading: string, below = 0): Place {
  const sheet = sheetOf(host, sheetName);
  for (let row = below; row <= lastRow(sheet); row += 1) {
    if (![0, 1, 2].some((column) => textAt(sheet, row, column) === name)) continue;
    for (let head = row - 1; head >= 0; head -= 1) {
      for (let column = 0; column < 20; column += 1) if (textAt(sheet, head, column) === heading) return { row, column };
    }
  }
  throw new Error(`no cell for ${name} under ${heading} on ${sheetName}`);
}

export function cellOf(host: Host, sheetName: string, name: string, heading: string, below = 0): ModelCell | null {
  const { row, column } = placeOf(host, sheetName, name, heading, below);
  return cellAt(sheetOf(host, sheetName), row, column) ?? null;
}

export const valueOfCell = (host: Host, sheetName: string, name: string, heading: string, below = 0) => cellOf(host, sheetName, name, heading, below)?.value ?? null;

export function typeInto(host: Host, sheetName: string, name: string, heading: string, text: string, below = 0): void {
  const { row, column } = placeOf(host, sheetName, name, heading, below);
  host.typeInto(sheetName, row, column, text);
}

/** 0-based row of the line across that says `heading`. */
export function sectionOf(host: Host, sheetName: string, heading: string): number {
  const sheet = sheetOf(host, sheetName);
  for (let row = 0; row <= lastRow(sheet); row += 1) if (textAt(sheet, row, 0) === heading) return row;
  throw new Error(`no section ${heading} on ${sheetName}`);
}
