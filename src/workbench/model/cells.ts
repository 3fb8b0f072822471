/**
 * Reading a ModelSheet: one cell, a row of cells, the box that holds something. Nothing here changes a workbook.
 */
import type { Area, CellPosition } from "../../sheet/address";
import { areaContains } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import type { ModelCell, ModelSheet, ModelWorkbook } from "./workbook";

/** The cell at 0-based row and column; undefined when it holds nothing and looks like nothing. */
export function cellAt(sheet: ModelSheet, row: number, column: number): ModelCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Does the cell hold a value or a formula (and not merely a look)? */
export function holdsContent(cell: ModelCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));
}

/** The merged area that covers the cell, its anchor included; undefined when it is in none. */
export function mergeAt(sheet: ModelSheet, position: CellPosition): Area | undefined {
  return sheet.merges.find((merge) => areaContains(merge, position));
}

/** Is the cell hidden under a merge (in one, and not its top-left cell)? */
export function isCovered(sheet: ModelSheet, position: CellPosition): boolean {
  const merge = mergeAt(sheet, position);
  return merge !== undefined && (merge.top !== position.row || merge.left !== position.column);
}

/**
 * The smallest box around the cells that hold something, inside `within` when given.
 * `contentOnly`: cells that only look like something do not count (Excel's `getUsedRange(true)`). Null when there is none.
 */
export function usedBox(sheet: ModelSheet, contentOnly: boolean, within?: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    if (within && (row < within.top || row > within.bottom)) continue;
    for (const [column, cell] of cells) {
      if (within && (column < within.left || column > within.right)) continue;
      if (contentOnly && !holdsContent(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The cells of an area that exist in the model, with their positions; cheap even for whole columns. */
export function* existingCells(sheet: ModelSheet, area: Area): Generator<CellPosition & { readonly cell: ModelCell }> {
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }
}

/** Is the value one of Excel's error values? */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!)$/.test(value);
}

/** The sheet with this id; throws when the workbook has none (a mistake in the program, not a person's). */
export function sheetById(workbook: ModelWorkbook, id: string): ModelSheet {
  const sheet = workbook.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`the workbook has no sheet with id ${id}`);
  return sheet;
}

/** The sheet with this name, in whatever letter case, as Excel looks names up. */
export function sheetByName(workbook: ModelWorkbook, name: string): ModelSheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((each) => each.name.toLowerCase() === wanted);
}

/** Do the two areas share a cell? */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells two areas share; null when none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}

/** Rows × columns of the area. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
