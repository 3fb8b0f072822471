/** Which column of figures a row was judged by, in words, where a ledger has several (一季度, 上半年, 1—7月). */
import type { Ledger, LedgerColumn, LedgerRow } from "../ledger/ledger";
import type { Plan } from "../plan/plan";

/** Both null in a ledger with one column of figures. */
export interface JudgedPeriod {
  readonly period: string | null;
  /** The last cumulative column that is blank in the row although its months are over. */
  readonly laterBlank: string | null;
}

const ONE_COLUMN: JudgedPeriod = { period: null, laterBlank: null };

/** Gives for each row of the ledger the column judged. Months that are not over at `asOf` cannot be filled yet and are not told. */
export function periodReader({ columns }: Ledger, plan: Plan, asOf: string): (row: LedgerRow) => JudgedPeriod {
  const figures = columns.filter(({ role }) => role === "actual");
  if (figures.length < 2) return () => ONE_COLUMN;
  const words = wordsOf(figures);
  return ({ actualColumn, laterBlank }) => {
    const over = laterBlank.filter((column) => isOver(column, plan, asOf));
    return { period: (actualColumn && words.get(actualColumn.column)) ?? null, laterBlank: words.get(over.at(-1)?.column ?? -1) ?? null };
  };
}

/** "1—7月", "二季度累计"; where two columns would be called the same, their whole headings. */
function wordsOf(columns: readonly LedgerColumn[]): ReadonlyMap<number, string> {
  const short = columns.map(({ period, heading }) => (period === null ? heading : period.words + (/累计/.test(heading) && !/累计/.test(period.words) ? "累计" : "")));
  return new Map(columns.map(({ column, heading }, index) => [column, short.filter((words) => words === short[index]).length > 1 ? heading : short[index]!]));
}

/** A column without a period, or whose months are not known, holds the figure to date. */
function isOver({ period }: LedgerColumn, plan: Plan, asOf: string): boolean {
  if (period === null || period.untilMonth === 0) return true;
  const year = period.year ?? Number(plan.phases[0]?.from.slice(0, 4) ?? asOf.slice(0, 4));
  const lastDay = new Date(Date.UTC(year, period.untilMonth, 0)).toISOString().slice(0, 10);
  return lastDay <= asOf;
}
