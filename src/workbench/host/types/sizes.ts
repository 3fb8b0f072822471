/**
 * Row heights and column widths. Files count widths in characters of the standard font, Office.js in points:
 * a character is 7 pixels and a cell has 5 of padding (Calibri or 宋体 11 at 96 dpi), a pixel is 0.75 points.
 */
import type { Area } from "../../../sheet/address";
import { cellAt, existingCells } from "../../model/cells";
import type { ModelSheet } from "../../model/workbook";
import { displayed } from "../display";
import type { HostState } from "../hostState";
import { mayFormat } from "../protection";

export const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_WIDTH = 8.43;

export function pointsFromCharacters(characters = DEFAULT_WIDTH): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

export function charactersFromPoints(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

/** As wide as the longest line of its cells, Chinese characters counting double. An approximation: there is no font here. */
export function autofitColumns(sheet: ModelSheet, areas: readonly Area[], host: HostState): void {
  mayFormat(sheet, "allowFormatColumns");
  for (const area of areas) {
    const widest = new Map<number, number>();
    for (const { column, cell } of existingCells(sheet, area)) {
      const lines = displayed(cell.value, cell.numberFormat ?? "General", host.workbook.date1904).split("\n");
      widest.set(column, Math.max(widest.get(column) ?? 0, ...lines.map(width)));
    }
    for (const [column, characters] of widest) if (characters > 0) host.edit({ kind: "setColumnWidth", sheet: sheet.id, left: column, right: column, characters: Math.min(255, characters + 1) });
  }
}

/** As high as its wrapped lines need. */
export function autofitRows(sheet: ModelSheet, areas: readonly Area[], host: HostState): void {
  mayFormat(sheet, "allowFormatRows");
  for (const area of areas) {
    const rows = new Set([...existingCells(sheet, area)].map(({ row }) => row));
    for (const row of rows) {
      const heights = [...existingCells(sheet, { ...area, top: row, bottom: row })].map(({ column }) => heightOf(sheet, row, column));
      host.edit({ kind: "setRowHeight", sheet: sheet.id, top: row, bottom: row, points: Math.max(DEFAULT_ROW_HEIGHT, ...heights) });
    }
  }
}

function heightOf(sheet: ModelSheet, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  const lineHeight = (cell?.appearance?.fontSize ?? 11) * 1.36;
  if (!cell?.appearance?.wrap || typeof cell.value !== "string") return lineHeight;
  const room = Math.max(1, sheet.columnWidths.get(column) ?? DEFAULT_WIDTH);
  return cell.value.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(width(line) / room)), 0) * lineHeight;
}

function width(text: string): number {
  let sum = 0;
  for (const character of text) sum += character.charCodeAt(0) > 0xff ? 2 : 1;
  return sum;
}
