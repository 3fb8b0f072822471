/**
 * What the readers of rows know of the table they read: its columns by role, and the plan's units.
 */
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import type { ColumnRole, LedgerColumn } from "../ledger";

/** The table a row stands in. */
export interface Table {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly columns: readonly LedgerColumn[];
  /** Columns of the table by role, left to right. */
  readonly byRole: ReadonlyMap<ColumnRole, readonly LedgerColumn[]>;
  readonly hiddenRows: ReadonlySet<number>;
  /** The plan's unit by indicator id. */
  readonly units: ReadonlyMap<string, string>;
  /** Columns headed % whose counts are degrees of completion, by sheet column. */
  readonly completion: ReadonlySet<number>;
}

/** The table before its rows are looked at. */
export function tableOf(grid: Grid, plan: Plan, columns: readonly LedgerColumn[]): Table {
  const byRole = new Map<ColumnRole, LedgerColumn[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return { grid, plan, columns, byRole, hiddenRows: new Set(grid.hiddenRows), units: new Map(plan.indicators.map(({ id, unit }) => [id, unit])), completion: new Set() };
}
