/** A remedy from the cell it writes: what stands there, what would. */
import type { CellReading } from "../../ledger/ledger";
import { formatOf } from "../../ledger/cells";
import { asCellValue } from "../../sheet/edit";
import type { CellEdit, NewValue } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import type { Remedy, RemedyKind } from "./remedy";
import { shownCell } from "./shownCell";

/** What a cell would hold; `format` only where the number format must change with it. */
export interface Wanted {
  readonly after: NewValue;
  readonly format?: string;
}

export function cellRemedy(kind: RemedyKind, grid: Grid, reading: CellReading, { after, format }: Wanted): Remedy {
  const before = formatOf(grid, reading);
  const place = { sheet: grid.sheet, cell: reading.cell, before: reading.value, after };
  const edit: CellEdit = format === undefined || format === before ? place : { ...place, format: { before, after: format } };
  return { kind, edit, shown: { before: shownCell(reading.value, before), after: shownCell(asCellValue(after), format ?? before) } };
}
