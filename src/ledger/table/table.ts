/**
 * What the readers of rows know of the table they read: its columns by role, and the plan's units.
 */
import type { Plan } from "../../plan/plan";
import { yearOfPlan } from "../../plan/year";
import type { Grid } from "../../sheet/grid";
import type { ColumnRole, LedgerColumn } from "../ledger";
import { timingOf } from "../timing";
import type { Timing } from "../timing";

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
  /** The year the plan is of; null when it does not say. */
  readonly year: number | null;
  /** Columns whose percentages may be degrees of completion, by sheet column. */
  readonly completion: ReadonlySet<number>;
  readonly timing: Timing;
}

/** The table before its rows are looked at. */
export function tableOf(grid: Grid, plan: Plan, columns: readonly LedgerColumn[], asOf: string | null = null): Table {
  const byRole = new Map<ColumnRole, LedgerColumn[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return { grid, plan, columns, byRole, hiddenRows: new Set(grid.hiddenRows), units: new Map(plan.indicators.map(({ id, unit }) => [id, unit])), year: yearOfPlan(plan), completion: new Set(), timing: timingOf(columns, plan, asOf) };
}
