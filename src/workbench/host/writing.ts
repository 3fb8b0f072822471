/**
 * Values and number formats into cells, by Excel's rules: sizes must fit, covered cells of a merge take nothing,
 * null keeps a cell and "" clears it, text may turn into numbers, dates and formulas.
 */
import { toA1 } from "../../sheet/address";
import { cellAt, cellCount, isCovered } from "../model/cells";
import type { ModelSheet } from "../model/workbook";
import type { RangeTarget } from "./arguments";
import { matrixArgument } from "./arguments";
import { addressOf } from "./addresses";
import { invalidArgument } from "./hostError";
import type { HostState } from "./hostState";
import { mayFormat, mayWrite } from "./protection";
import { typed } from "./typing";

/** More cells than this in one write of one value would not come from a program in its senses. */
const WRITE_LIMIT = 2_000_000;

function everyCell(range: RangeTarget, visit: (row: number, column: number, rowOffset: number, columnOffset: number) => void): void {
  if (cellCount(range.area) > WRITE_LIMIT) throw invalidArgument(`a write into ${cellCount(range.area)} cells`);
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column, row - top, column - left);
}

/** `range.values = …` and `range.formulas = …`: the same rules. */
export function writeValues(range: RangeTarget, input: unknown, host: HostState): void {
  const { rows, columns } = sizeOf(range);
  const at = matrixArgument(input, rows, columns);
  mayWrite(range.sheet, range.area);
  everyCell(range, (row, column, rowOffset, columnOffset) => writeCell(range.sheet, row, column, at(rowOffset, columnOffset), host));
}

/** One cell, as a person's typing or a program's value; covered cells are left alone. */
export function writeCell(sheet: ModelSheet, row: number, column: number, input: unknown, host: HostState): void {
  if (isCovered(sheet, { row, column })) return;
  const format = cellAt(sheet, row, column)?.numberFormat ?? "General";
  const entry = typed(input, { format, date1904: host.workbook.date1904, today: host.today() });
  if (entry.kind === "keep") return;
  if (entry.kind === "refused") throw invalidArgument(`a value for ${toA1({ row, column })}`);
  if (entry.kind === "formula") {
    host.edit({ kind: "setCell", sheet: sheet.id, row, column, value: 0, formula: entry.formula });
    if (!host.formulas.workedOut) host.unevaluated.push(addressOf({ sheet, area: { top: row, bottom: row, left: column, right: column } }));
    return;
  }
  if (entry.value === null && cellAt(sheet, row, column) === undefined) return;
  host.edit({ kind: "setCell", sheet: sheet.id, row, column, value: entry.value });
  if (entry.format !== undefined && format === "General") {
    host.edit({ kind: "setNumberFormat", sheet: sheet.id, area: { top: row, bottom: row, left: column, right: column }, format: entry.format });
  }
}

/** `range.numberFormat = …`: a code for every cell, or one a cell; null keeps. Runs of equal codes become one edit. */
export function writeNumberFormats(range: RangeTarget, input: unknown, host: HostState): void {
  const { rows, columns } = sizeOf(range);
  const at = matrixArgument(input, rows, columns);
  mayFormat(range.sheet);
  if (!Array.isArray(input)) {
    if (typeof input !== "string") throw invalidArgument("numberFormat");
    host.edit({ kind: "setNumberFormat", sheet: range.sheet.id, area: range.area, format: input });
    return;
  }
  everyCell(range, (row, column, rowOffset, columnOffset) => {
    const format = at(rowOffset, columnOffset);
    if (format === null) return;
    if (typeof format !== "string") throw invalidArgument("numberFormat");
    const before = cellAt(range.sheet, row, column)?.numberFormat ?? "General";
    if (before !== format) host.edit({ kind: "setNumberFormat", sheet: range.sheet.id, area: { top: row, bottom: row, left: column, right: column }, format });
  });
}

export function sizeOf(range: RangeTarget): { readonly rows: number; readonly columns: number } {
  return { rows: range.area.bottom - range.area.top + 1, columns: range.area.right - range.area.left + 1 };
}
