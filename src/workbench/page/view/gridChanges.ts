/**
 * What a person changed in the grid, as edits of the model. The grid's state before and after are compared, so typing,
 * pasting, filling, deleting and recalculating all arrive here in one way. Pure.
 */
import type { CellValue } from "../../../sheet/grid";
import type { ModelSheet, WorkbookEdit } from "../../model/workbook";
import type { GridCell, GridSheet } from "./gridTypes";
import { columnCharacters, rowPoints } from "./sheetView";

/** A change the model takes, with the edits that take it back. */
export interface GridChange {
  readonly row: number;
  readonly column: number;
  readonly edits: readonly WorkbookEdit[];
  readonly inverse: readonly WorkbookEdit[];
}

interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

/** Cells whose value, formula or number format differ between two states of a sheet in the grid. */
export function changedCells(sheet: ModelSheet, before: GridSheet, after: GridSheet): GridChange[] {
  const changes: GridChange[] = [];
  const rows = after.data ?? [];
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const cellsBefore = before.data?.[row];
    if (cells === cellsBefore) continue;
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column] === cellsBefore?.[column]) continue;
      const change = changeOf(sheet, row, column, contentOf(cellsBefore?.[column] ?? null), contentOf(cells[column] ?? null));
      if (change) changes.push(change);
    }
  }
  return changes;
}

function changeOf(sheet: ModelSheet, row: number, column: number, before: Content, now: Content): GridChange | null {
  const newValue = before.value !== now.value || before.formula !== now.formula;
  const held = sheet.cells.get(row)?.get(column);
  if (!newValue) return null;
  // As in Excel, "97%" gives a plain cell a format, and a cell that has one keeps it.
  const newFormat = now.value !== null && now.format !== "General" && (held?.numberFormat ?? "General") === "General";
  const at = { sheet: sheet.id, row, column };
  const area = { top: row, left: column, bottom: row, right: column };
  const edits: WorkbookEdit[] = [{ kind: "setCell", ...at, value: now.value, ...(now.formula ? { formula: now.formula } : {}) }];
  const inverse: WorkbookEdit[] = [{ kind: "setCell", ...at, value: held?.value ?? null, ...(held?.formula ? { formula: held.formula } : {}) }];
  if (newFormat) {
    edits.push({ kind: "setNumberFormat", sheet: sheet.id, area, format: now.format });
    inverse.push({ kind: "setNumberFormat", sheet: sheet.id, area, format: held?.numberFormat ?? "General" });
  }
  return { row, column, edits, inverse };
}

/** What a grid cell holds. The grid keeps text of several lines in parts, and truth values as words. */
export function contentOf(cell: GridCell | null): Content {
  if (!cell) return { value: null, format: "General" };
  const format = cell.ct?.fa ?? "General";
  const formula = cell.f ? { formula: cell.f } : {};
  return { value: valueOf(cell), ...formula, format };
}

function valueOf(cell: GridCell): CellValue {
  if (cell.ct?.t === "inlineStr" && Array.isArray(cell.ct.s)) {
    const text = (cell.ct.s as readonly { readonly v?: unknown }[]).map((part) => String(part.v ?? "")).join("").replace(/\r\n?/g, "\n");
    return text === "" ? null : text;
  }
  const value = cell.v;
  if (value === undefined || value === null || value === "") return null;
  if (cell.ct?.t === "b") return value === true || String(value).toUpperCase() === "TRUE";
  if (cell.ct?.t === "n" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return value;
}

/** Rows and columns a person dragged to another size. */
export function changedSizes(sheet: ModelSheet, before: GridSheet, after: GridSheet): WorkbookEdit[] {
  if (before.config === after.config) return [];
  const columns = differing(before.config?.columnlen, after.config?.columnlen).map(([column, pixels]): WorkbookEdit => ({ kind: "setColumnWidth", sheet: sheet.id, left: column, right: column, characters: columnCharacters(pixels) }));
  const rows = differing(before.config?.rowlen, after.config?.rowlen)
    .filter(([row]) => after.config?.customHeight?.[String(row)] === 1)
    .map(([row, pixels]): WorkbookEdit => ({ kind: "setRowHeight", sheet: sheet.id, top: row, bottom: row, points: rowPoints(pixels) }));
  return [...columns, ...rows];
}

function differing(before: Record<string, number> = {}, after: Record<string, number> = {}): [number, number][] {
  if (before === after) return [];
  return Object.entries(after).filter(([key, size]) => before[key] !== size).map(([key, size]) => [Number(key), size]);
}
