/**
 * What the readers of rows know of the table they read: its columns by role, and the plan's units.
 */
import type { Plan } from "../../plan/plan";
import { yearOfPlan } from "../../plan/year";
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
  /** The year the plan is of; null when it does not say. */
  readonly year: number | null;
  /** Columns whose percentages may be degrees of completion, by sheet column. */
  readonly completion: ReadonlySet<number>;
  /** Columns of figures whose period begins after the date judged at, by sheet column; none when no date is given. */
  readonly ahead: ReadonlySet<number>;
}

/** The table before its rows are looked at. */
export function tableOf(grid: Grid, plan: Plan, columns: readonly LedgerColumn[], asOf: string | null = null): Table {
  const byRole = new Map<ColumnRole, LedgerColumn[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  return { grid, plan, columns, byRole, hiddenRows: new Set(grid.hiddenRows), units: new Map(plan.indicators.map(({ id, unit }) => [id, unit])), year: yearOfPlan(plan), completion: new Set(), ahead: aheadOf(columns, plan, asOf) };
}

/** The last month of the column's period begins after `asOf`. A table whose columns all do is dated oddly, and read as it is. */
function aheadOf(columns: readonly LedgerColumn[], plan: Plan, asOf: string | null): ReadonlySet<number> {
  const figures = columns.filter(({ role }) => role === "actual");
  const ahead = asOf === null ? [] : figures.filter(({ period }) => period !== null && period.untilMonth > 0 && monthOf(period.year ?? yearOf(plan, asOf), period.untilMonth) > asOf.slice(0, 7));
  return new Set(ahead.length < figures.length ? ahead.map(({ column }) => column) : []);
}

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;
const yearOf = (plan: Plan, asOf: string): number => Number((plan.phases[0]?.from ?? asOf).slice(0, 4));
