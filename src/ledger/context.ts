/**
 * What is known of a cell's meaning besides its content: the indicator's unit, the cell's number format, the units around it.
 */
import { formatOf, isBlank, readCell } from "./cells";
import { nearestUnit } from "./figure";
import type { CellReading, LedgerColumn } from "./ledger";
import type { QuantityContext } from "./quantity";
import type { Table } from "./table/table";

/** The context of a cell of `column`, in the row that begins at sheet row `top`; `unit` is the plan's unit of the row's indicator, or null. */
export function contextOf(table: Table, top: number, reading: CellReading, column: LedgerColumn | undefined, unit: string | null): QuantityContext {
  const beside = nearestUnit(table, column);
  const unitCell = beside ? readCell(table.grid, top, beside.column) : null;
  return { unit, format: formatOf(table.grid, reading), headingUnit: column?.headingUnit ?? null, unitCell: unitCell && !isBlank(unitCell) ? unitCell.text : null };
}
