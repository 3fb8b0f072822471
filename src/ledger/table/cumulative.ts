/**
 * A line above a table that says its periods are cumulative (各月均为年初至当月累计数): then a column headed 7月 holds the figure to date.
 */
import { foldTight } from "../../plan/normalise";
import type { Grid } from "../../sheet/grid";
import type { LedgerColumn } from "../ledger";
import { ownText } from "./header";

const SAYS_SO = /(?:各月|各季|每月|每季|本表|表中|表内|以下|数据|数值|完成值|均|都|皆|一律|填)[^。；;]{0,14}累计(?:数|值|口径|完成|计算|统计)/;
/** 指标完成情况（累计数） */
const IN_TITLE = /[(（](?:均为|按)?(?:年初)?累计(?:数|值|口径)?[)）]$/;
const DENIES = /(?:非|不是|不为|不得|不按|无需|未)[^。；;]{0,4}累计/;

/** The columns, their periods cumulative where a line in sheet rows `from`…`to` says that all are. */
export function asStated(grid: Grid, columns: readonly LedgerColumn[], from: number, to: number): readonly LedgerColumn[] {
  if (!columns.some(({ role, period }) => role === "actual" && period && !period.cumulative) || !isStated(grid, from, to)) return columns;
  return columns.map((column) => (column.period ? { ...column, period: { ...column.period, cumulative: true } } : column));
}

function isStated(grid: Grid, from: number, to: number): boolean {
  for (let row = Math.max(from, grid.origin.row); row <= to; row += 1) {
    for (let index = 0; index < (grid.values[row - grid.origin.row]?.length ?? 0); index += 1) {
      const text = foldTight(ownText(grid, row, grid.origin.column + index));
      if ((SAYS_SO.test(text) || IN_TITLE.test(text)) && !DENIES.test(text)) return true;
    }
  }
  return false;
}
