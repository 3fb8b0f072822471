/**
 * Many reviewed ledgers → one Summary. The lead's report counts; nothing is averaged, summed or guessed; the order in
 * which the ledgers come in makes no difference.
 */
import { VERDICTS } from "../checks/finding";
import type { QuotedTarget, Verdict } from "../checks/finding";
import type { ReportedReview, VerdictCounts } from "../checks/review";
import type { Indicator, Plan } from "../plan/plan";
import { collectReports } from "./collectReports";
import type { CollectedReports } from "./collectReports";
import { settle } from "./settle";
import type { DepartmentSummary, DutySummary, IndicatorSummary, Summary, TaskSummary } from "./summary";

/** The reviewed ledgers of one workbook; `file` is null for the open workbook. */
export interface SummaryInput {
  readonly file: string | null;
  readonly reviews: readonly ReportedReview[];
}

export interface ConsolidateOptions {
  /** ISO date the figures stand at. */
  readonly asOf: string;
  /** Plan names of departments whose file came in and could not be read. */
  readonly unreadDepartments?: readonly string[];
}

/** The summary of all inputs against the plan. One entry an indicator, in the plan's order; totals add up to the indicators. */
export function consolidate(inputs: readonly SummaryInput[], plan: Plan, options: ConsolidateOptions): Summary {
  const collected = collectReports(inputs, plan);
  const unread = new Set(options.unreadDepartments ?? []);
  const indicators = plan.indicators.map((indicator) => summariseIndicator(indicator, collected, unread));
  const departments = summariseDepartments(plan, indicators, collected, unread);
  const expected = departments.filter(({ department }) => leadsATask(plan, department)).map(({ department }) => department);
  const reported = departments.filter((one) => one.reported).map(({ department }) => department);
  return {
    asOf: options.asOf,
    planTitle: plan.title,
    planNumber: plan.documentNumber,
    indicators,
    departments,
    roster: { expected, reported, notReported: expected.filter((department) => !reported.includes(department)) },
    duties: summariseDuties(plan, collected),
    tasks: summariseTasks(plan, collected),
    totals: { indicators: indicators.length, ...countVerdicts(indicators.map(({ verdict }) => verdict)) },
  };
}

/** How many of each verdict; all six are there. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

function summariseIndicator(indicator: Indicator, collected: CollectedReports, unread: ReadonlySet<string>): IndicatorSummary {
  const reports = collected.indicators.get(indicator.id) ?? [];
  const leadUnread = indicator.leads.some((lead) => unread.has(lead));
  return {
    indicatorId: indicator.id,
    indicator: indicator.name,
    taskSection: indicator.taskSection,
    target: quoteTarget(indicator),
    leads: indicator.leads,
    supports: indicator.supports,
    supportsOpen: indicator.supportsOpen,
    ownerBasis: indicator.ownerBasis === "stated-in-repeat" ? "stated" : indicator.ownerBasis,
    ...settle(reports, indicator.leads, leadUnread),
    reports,
  };
}

function quoteTarget({ target, unit, comparatorInferred }: Indicator): QuotedTarget {
  return { comparator: target.comparator, value: target.value, valueTo: target.comparator === "range" ? target.valueTo : null, unit, inferred: comparatorInferred };
}

function leadsATask(plan: Plan, department: string): boolean {
  return plan.tasks.some((task) => task.leads.includes(department));
}

/** Every department that leads a task, and every other known one that reported, in the plan's order. */
function summariseDepartments(plan: Plan, indicators: readonly IndicatorSummary[], collected: CollectedReports, unread: ReadonlySet<string>): DepartmentSummary[] {
  const names = plan.departments.map(({ name }) => name);
  const others = [...collected.files.keys(), ...plan.tasks.flatMap((task) => task.leads)].filter((name) => !names.includes(name));
  return [...names, ...[...new Set(others)].sort()]
    .filter((name) => leadsATask(plan, name) || collected.files.has(name) || unread.has(name))
    .map((department) => ({
      department,
      reported: collected.files.has(department),
      unread: unread.has(department),
      files: collected.files.get(department) ?? [],
      lead: countVerdicts(indicators.filter(({ leads }) => leads.includes(department)).map(({ verdict }) => verdict)),
    }));
}

function summariseDuties(plan: Plan, collected: CollectedReports): DutySummary[] {
  return plan.duties.map((duty) => ({
    id: duty.id,
    title: duty.title,
    section: duty.section,
    leads: plan.tasks.find(({ section }) => section === duty.ownerSection)?.leads ?? [],
    reports: collected.duties.get(duty.id) ?? [],
  }));
}

function summariseTasks(plan: Plan, collected: CollectedReports): TaskSummary[] {
  return plan.tasks.map(({ section, title, leads }) => ({ section, title, leads, reports: collected.tasks.get(section) ?? [] }));
}
