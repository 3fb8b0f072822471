/** From what Excel answered to a Grid. Pure. */
import type { Area } from "../sheet/address";
import { toA1 } from "../sheet/address";
import type { CellValue, Grid } from "../sheet/grid";
import type { Block } from "./readBlocks";

interface ReadSheet {
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The grid of `size`, filled from blocks that lie inside it. */
export function buildGrid(sheet: string, size: Area, read: ReadSheet): Grid {
  const rows = size.bottom - size.top + 1;
  const columns = size.right - size.left + 1;
  const values: CellValue[][] = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formats: string[][] = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  const formulas = new Map<string, string>();
  for (const block of read.blocks) {
    block.values.forEach((line, rowInBlock) => {
      const row = block.top + rowInBlock;
      line.forEach((raw, columnInBlock) => {
        const column = block.left + columnInBlock;
        const value = toCellValue(raw);
        const valueRow = values[row - size.top];
        const formatRow = formats[row - size.top];
        if (!valueRow || !formatRow || column < size.left || column > size.right) return;
        valueRow[column - size.left] = value;
        formatRow[column - size.left] = String(block.formats[rowInBlock]?.[columnInBlock] ?? "General");
        const formula = block.formulas[rowInBlock]?.[columnInBlock];
        if (isFormula(formula, value)) formulas.set(toA1({ row, column }), formula);
      });
    });
  }
  return { sheet, origin: { row: size.top, column: size.left }, values, formats, formulas, merges: read.merges, hiddenRows: read.hiddenRows, hiddenColumns: read.hiddenColumns, date1904: false };
}

/** Office.js says "" for blank. */
export function toCellValue(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string" && raw !== "") return raw;
  return null;
}

/** A cell with text that starts with "=" shows the same under `formulas`; a formula does not show itself as its value. */
export function isFormula(formula: unknown, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
