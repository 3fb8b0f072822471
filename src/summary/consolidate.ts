/**
 * Many reviewed ledgers → one Summary. The lead's report counts; nothing is averaged, summed or guessed; the order in
 * which the ledgers come in makes no difference.
 */
import { VERDICTS } from "../checks/finding";
import type { Verdict } from "../checks/finding";
import { quoteTarget } from "../checks/measure";
import type { VerdictCounts } from "../checks/review";
import { planFingerprint } from "../plan/fingerprint";
import { ownerIsOpen } from "../plan/openInferences";
import type { Indicator, Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import { DEFAULT_SETTINGS } from "../plan/settings";
import { applyDecisions } from "./applyDecisions";
import type { Undecided } from "./applyDecisions";
import { candidatesOf } from "./candidates";
import { changeSince } from "./change";
import { collectReports } from "./collectReports";
import type { CollectedReports, SummaryInput } from "./collectReports";
import type { Decision, LapsedDecision } from "./decision";
import { reportsBasis } from "./decision";
import { lightOf } from "./lights";
import { scoresOf } from "./scoring";
import { settle } from "./settle";
import type { Snapshot } from "./snapshot";
import { indicatorIn, snapshotBefore, totalsOfSnapshot } from "./snapshot";
import type { DepartmentSummary, DutySummary, IndicatorSummary, Summary, TaskSummary, UnreadFile } from "./summary";

export type { SummaryInput } from "./collectReports";

export interface ConsolidateOptions {
  /** ISO date the figures stand at. */
  readonly asOf: string;
  /** Plan names of departments whose file came in and could not be read. */
  readonly unreadDepartments?: readonly string[];
  /** What came in and could not be read. */
  readonly unread?: readonly UnreadFile[];
  /** The office's decisions; those whose reports changed have lapsed and are not applied. */
  readonly decisions?: readonly Decision[];
  /** Decisions known to have lapsed, to be told of. */
  readonly lapsed?: readonly LapsedDecision[];
  /** Earlier summaries, for 较上次. */
  readonly history?: readonly Snapshot[];
  readonly settings?: JudgingSettings;
  /** Who compiles (汇总单位); the plan's office when absent. */
  readonly compiledBy?: string | null;
}

/** The summary of all inputs against the plan. One entry an indicator, in the plan's order; totals add up to the indicators. */
export function consolidate(inputs: readonly SummaryInput[], plan: Plan, options: ConsolidateOptions): Summary {
  const { asOf, decisions = [], history = [], settings = DEFAULT_SETTINGS } = options;
  const collected = collectReports(inputs, plan);
  const unread = new Set(options.unreadDepartments ?? []);
  const fingerprint = planFingerprint(plan);
  const previous = snapshotBefore(history, asOf, fingerprint);
  const decided = applyDecisions(plan.indicators.map((indicator) => summariseIndicator(indicator, collected, unread)), plan.indicators, decisions);
  const indicators = decided.indicators.map((one): IndicatorSummary => ({ ...one, light: lightOf(one, settings.lights), change: previous ? changeSince(indicatorIn(previous, one, plan.title), one) : { kind: "first" } }));
  const departments = summariseDepartments(plan, indicators, collected, unread);
  const expected = departments.filter(({ department }) => leadsATask(plan, department)).map(({ department }) => department);
  const reported = departments.filter((one) => one.reported).map(({ department }) => department);
  return {
    asOf,
    planTitle: plan.title,
    planNumber: plan.documentNumber,
    planFingerprint: fingerprint,
    compiledBy: options.compiledBy === undefined ? plan.office : options.compiledBy,
    indicators,
    departments,
    roster: { expected, reported, notReported: expected.filter((department) => !reported.includes(department)) },
    duties: summariseDuties(plan, collected),
    tasks: summariseTasks(plan, collected),
    alteredTargets: collected.alteredTargets,
    unread: [...(options.unread ?? [])].sort((a, b) => compareText(a.file, b.file) || compareText(a.sheet ?? "", b.sheet ?? "")),
    lapsedDecisions: [...(options.lapsed ?? []), ...decided.lapsed],
    previous: previous && { asOf: previous.asOf, planTitle: previous.planTitle, planFingerprint: previous.planFingerprint, samePlan: previous.planFingerprint === fingerprint, totals: totalsOfSnapshot(previous) },
    scores: scoresOf(departments.map(({ department }) => department), indicators, settings.scoring),
    totals: { indicators: indicators.length, ...countVerdicts(indicators.map(({ verdict }) => verdict)) },
  };
}

/** By code point: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many of each verdict; all six are there. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}

function summariseIndicator(indicator: Indicator, collected: CollectedReports, unread: ReadonlySet<string>): Undecided {
  const reports = collected.indicators.get(indicator.id) ?? [];
  const leadUnread = indicator.leads.some((lead) => unread.has(lead));
  const settled = settle(reports, indicator.leads, leadUnread);
  return {
    indicatorId: indicator.id,
    indicator: indicator.name,
    taskSection: indicator.taskSection,
    target: quoteTarget(indicator),
    leads: indicator.leads,
    supports: indicator.supports,
    supportsOpen: indicator.supportsOpen,
    // What the office confirmed is no longer flagged.
    ownerBasis: ownerIsOpen(indicator) ? "inferred" : indicator.ownerBasis === "none" ? "none" : "stated",
    ...settled,
    reports,
    reportsBasis: reportsBasis(reports, indicator.unit),
    candidates: settled.verdict === "unclear" ? candidatesOf(reports, indicator) : [],
    decision: null,
  };
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
      reportedOn: collected.reportedOn.get(department) ?? null,
      supports: plan.indicators.filter(({ supports }) => supports.includes(department)).length,
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
