/**
 * A workbook with a sheet a month (5月, 6月, 7月): the latest one is the report, and the earlier ones are what was reported before.
 */
import type { CellReading, Ledger } from "./ledger";
import { isBlank } from "./cells";
import { periodOf } from "./period";
import type { Period } from "./period";

interface Dated { readonly ledger: Ledger; readonly period: Period; readonly series: string }

/**
 * Names of sheets whose every figure a later sheet of the same series and department reports anew. Sheets belong to one series when their
 * names differ in the period only. `asOf`: ISO date; what is named after a month that has not begun by then makes nothing earlier.
 */
export function earlierSheets(ledgers: readonly Ledger[], asOf: string): ReadonlySet<string> {
  const dated = ledgers.flatMap(datedOf);
  const begun = dated.filter(({ period }) => monthOf(period, asOf) <= asOf.slice(0, 7));
  const earlier = (one: Dated): boolean => begun.some((later) => later.series === one.series && monthOf(later.period, asOf) > monthOf(one.period, asOf) && reportsAnew(later.ledger, one.ledger));
  const sheets = new Set(dated.filter(earlier).map(({ ledger }) => ledger.sheet));
  return new Set([...sheets].filter((sheet) => dated.filter(({ ledger }) => ledger.sheet === sheet).every(earlier)));
}

function datedOf(ledger: Ledger): readonly Dated[] {
  const named = periodOf(ledger.sheet);
  return named && named.period.untilMonth > 0 ? [{ ledger, period: named.period, series: `${named.rest.replace(/\d{4}年?/, "")}|${departmentOf(ledger)}` }] : [];
}

const departmentOf = ({ department }: Ledger): string => department.written ?? "";
const monthOf = ({ year, untilMonth }: Period, asOf: string): string => `${year ?? asOf.slice(0, 4)}-${String(untilMonth).padStart(2, "0")}`;

/** Every indicator that has a figure in the earlier ledger has one in the later. */
function reportsAnew(later: Ledger, earlier: Ledger): boolean {
  const figures = indicatorsWithFigure(later);
  return [...indicatorsWithFigure(earlier)].every((id) => figures.has(id));
}

function indicatorsWithFigure({ rows }: Ledger): ReadonlySet<string> {
  const filled = (reading: CellReading | null): boolean => reading !== null && !isBlank(reading);
  return new Set(rows.flatMap(({ subject, actual }) => (subject.kind === "indicator" && filled(actual) ? [subject.indicatorId] : [])));
}
