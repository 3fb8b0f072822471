/**
 * Columns of periods held against the date a ledger is judged at: what a whole year will bring is foreseen before its last month, and a
 * "/" in a period that still runs says that there is nothing yet.
 */
import { lastDayOf } from "../plan/phases";
import type { Plan } from "../plan/plan";
import type { LedgerColumn } from "./ledger";

export interface Timing {
  /** Columns to the end of a year whose last month has not begun: by sheet column. */
  readonly ahead: ReadonlySet<number>;
  /** Columns whose period is not over. */
  readonly running: ReadonlySet<number>;
}

export const TIMELESS: Timing = { ahead: new Set(), running: new Set() };

/** `asOf` is an ISO date; null: everything is over. A table whose columns all lie ahead is dated oddly, and read as it is. */
export function timingOf(columns: readonly LedgerColumn[], plan: Plan, asOf: string | null): Timing {
  if (asOf === null) return TIMELESS;
  const figures = columns.filter(({ role }) => role === "actual");
  const months = new Map(figures.flatMap(({ column, period }) => (period && period.untilMonth > 0 ? [[column, monthOf(period.year ?? yearOf(plan, asOf), period.untilMonth)] as const] : [])));
  const ahead = figures.filter((column) => column.period?.untilMonth === 12 && months.get(column.column)! > asOf.slice(0, 7) && !isRunningTotal(column));
  const running = figures.filter(({ column }) => (lastDayOf(months.get(column) ?? "") ?? "") > asOf);
  const columnsOf = (some: readonly LedgerColumn[]): ReadonlySet<number> => new Set(some.map(({ column }) => column));
  return { ahead: columnsOf(ahead.length < figures.length ? ahead : []), running: columnsOf(running) };
}

/** 全年累计 holds what has come together so far; 1—12月累计 in July is foreseen. */
const isRunningTotal = ({ heading, period }: LedgerColumn): boolean => period?.words === "全年" && /累计/.test(heading);

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;
const yearOf = (plan: Plan, asOf: string): number => Number((plan.phases[0]?.from ?? asOf).slice(0, 4));
