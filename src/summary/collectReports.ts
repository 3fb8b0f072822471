/**
 * Gathers what all ledgers say about each indicator, duty and task, in an order of its own: leads as the plan names
 * them, then supporting departments, then others; then by file, sheet and row.
 */
import type { ReportedReview, RowVerdict } from "../checks/review";
import type { Plan } from "../plan/plan";
import type { AlteredTarget, DutyReport, Provenance, Report } from "./summary";

export interface CollectedReports {
  readonly indicators: ReadonlyMap<string, readonly Report[]>;
  readonly duties: ReadonlyMap<string, readonly DutyReport[]>;
  readonly tasks: ReadonlyMap<string, readonly DutyReport[]>;
  /** Files (sheets, in the open workbook) by department that reported. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** ISO date by department, the latest its files give. */
  readonly reportedOn: ReadonlyMap<string, string>;
  readonly alteredTargets: readonly AlteredTarget[];
}

/** The reviewed ledgers of one workbook; `file` is null for the open workbook. */
export interface SummaryInput {
  readonly file: string | null;
  readonly reviews: readonly ReportedReview[];
  /** ISO date of the report, as far as the file says; absent or null otherwise. */
  readonly reportedOn?: string | null;
}

/** A report with what orders it. */
interface Placed<T extends Provenance> {
  readonly report: T;
  readonly row: number;
}

export function collectReports(inputs: readonly SummaryInput[], plan: Plan): CollectedReports {
  const indicators = new Map<string, Placed<Report>[]>();
  const duties = new Map<string, Placed<DutyReport>[]>();
  const tasks = new Map<string, Placed<DutyReport>[]>();
  const files = new Map<string, Set<string>>();
  const reportedOn = new Map<string, string>();
  const altered: Placed<AlteredTarget>[] = [];

  for (const { file, reviews, reportedOn: date = null } of inputs) {
    for (const review of reviews) {
      if (review.department !== null) addTo(files, review.department, file ?? review.ledger.sheet);
      if (review.department !== null && date !== null && date > (reportedOn.get(review.department) ?? "")) reportedOn.set(review.department, date);
      altered.push(...alteredIn(review, file));
      const readings = readingsIn(review);
      for (const row of review.rows) {
        const place = { file, sheet: review.ledger.sheet, cell: row.cell, department: review.department };
        const duty = { row: row.row, report: { ...place, status: row.written } };
        if (row.indicatorId !== null) push(indicators, row.indicatorId, { row: row.row, report: reportOf(row, place, plan, readings.get(row.row) ?? []) });
        else if (row.dutyId !== null) push(duties, row.dutyId, duty);
        else if (row.taskSection !== null) push(tasks, row.taskSection, duty);
      }
    }
  }

  const planOrder = plan.departments.map(({ name }) => name);
  return {
    indicators: sorted(indicators, (id) => ownersFirst(plan.indicators.find((one) => one.id === id), planOrder)),
    duties: sorted(duties, (id) => ownersFirst(plan.tasks.find(({ section }) => section === plan.duties.find((one) => one.id === id)?.ownerSection), planOrder)),
    tasks: sorted(tasks, (section) => ownersFirst(plan.tasks.find((one) => one.section === section), planOrder)),
    files: new Map([...files].map(([department, names]) => [department, [...names].sort()])),
    reportedOn,
    alteredTargets: altered.sort((a, b) => indicatorOrder(plan, a.report.indicatorId) - indicatorOrder(plan, b.report.indicatorId) || byPlace(planOrder)(a, b)).map(({ report }) => report),
  };
}

const indicatorOrder = (plan: Plan, id: string): number => plan.indicators.findIndex((one) => one.id === id);

function alteredIn({ findings, department, ledger: { sheet } }: ReportedReview, file: string | null): Placed<AlteredTarget>[] {
  return findings.flatMap((finding) => {
    const { code, facts, indicatorId, indicator, cell, row } = finding;
    if (code !== "altered-target" || indicatorId === null || indicator === null) return [];
    return [{ row: row ?? 0, report: { file, sheet, cell, department, indicatorId, indicator, written: facts.written, target: facts.target } }];
  });
}

/** What a cell may mean where the review found it ambiguous, by sheet row. */
function readingsIn({ findings }: ReportedReview): ReadonlyMap<number, readonly number[]> {
  return new Map(findings.flatMap((finding) => (finding.code === "ambiguous-percent" && finding.row !== null ? [[finding.row, [finding.facts.asFraction, finding.facts.asWritten]] as const] : [])));
}

function reportOf(row: RowVerdict, place: Provenance, plan: Plan, readings: readonly number[]): Report {
  const owners = plan.indicators.find(({ id }) => id === row.indicatorId);
  const department = place.department;
  const role = department !== null && owners?.leads.includes(department) ? "lead" : department !== null && owners?.supports.includes(department) ? "support" : "other";
  return { ...place, role, value: row.actual, verdict: row.verdict, gap: row.gap, written: row.written, readings };
}

function ownersFirst(owners: { readonly leads: readonly string[]; readonly supports: readonly string[] } | undefined, planOrder: readonly string[]): readonly string[] {
  return [...(owners?.leads ?? []), ...(owners?.supports ?? []), ...planOrder];
}

function sorted<T extends Provenance>(groups: ReadonlyMap<string, readonly Placed<T>[]>, orderOf: (key: string) => readonly string[]): Map<string, readonly T[]> {
  return new Map([...groups].map(([key, placed]) => [key, [...placed].sort(byPlace(orderOf(key))).map(({ report }) => report)]));
}

/** Department by the given order (unknown ones last), then file, sheet, row, cell. */
function byPlace(order: readonly string[]): (a: Placed<Provenance>, b: Placed<Provenance>) => number {
  const rank = (department: string | null): number => (department === null || !order.includes(department) ? order.length : order.indexOf(department));
  return (a, b) =>
    rank(a.report.department) - rank(b.report.department) ||
    compare(a.report.department ?? "", b.report.department ?? "") ||
    compare(a.report.file ?? "", b.report.file ?? "") ||
    compare(a.report.sheet, b.report.sheet) ||
    a.row - b.row ||
    compare(a.report.cell ?? "", b.report.cell ?? "");
}

/** By code point: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function addTo(groups: Map<string, Set<string>>, key: string, item: string): void {
  const group = groups.get(key);
  if (group) group.add(item);
  else groups.set(key, new Set([item]));
}
