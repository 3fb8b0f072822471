/**
 * The documents `--json` prints. Names and meanings are stable: other programs read them; fields may be added, never renamed.
 */
import type { CompileReport, WorkbookReview } from "../actions/outcomes";

type LedgerReview = WorkbookReview["ledgers"][number];
type Finding = LedgerReview["findings"][number];
type DepartmentNote = LedgerReview["departmentNotes"][number];
type Summary = CompileReport["summary"];
type Indicator = { readonly id: string; readonly name: string };

/** Something that could not be read, or a sheet in it, and why in a sentence. */
export interface Unread {
  readonly file: string;
  readonly sheet: string | null;
  readonly reason: string;
}

/** One reviewed workbook. */
export interface ReviewedFile {
  readonly file: string;
  readonly review: WorkbookReview;
}

/** What was found, and what to do about it, in whole sentences. */
export interface Advice {
  readonly message: string;
  readonly next: string;
}

export interface Context {
  readonly asOf: string;
  readonly plan: { readonly title: string; readonly documentNumber: string | null; readonly indicators: readonly Indicator[] };
  readonly finding: (finding: Finding) => Advice;
  readonly department: (note: DepartmentNote) => Advice;
  readonly columns: (note: LedgerReview["columnNotes"][number]) => Advice;
}

export function reviewJson(reviewed: readonly ReviewedFile[], unread: readonly Unread[], context: Context): Record<string, unknown> {
  return {
    asOf: context.asOf,
    plan: { title: context.plan.title, documentNumber: context.plan.documentNumber },
    ledgers: reviewed.flatMap(({ file, review }) => review.ledgers.map((ledger) => ledgerJson(file, ledger, context))),
    unread,
    totals: totalsOf(reviewed),
  };
}

/** Verdicts of all rows of all ledgers. */
export function totalsOf(reviewed: readonly ReviewedFile[]): WorkbookReview["totals"] {
  const totals = { met: 0, shortfall: 0, unclear: 0, missing: 0, manual: 0, notApplicable: 0 };
  for (const { review } of reviewed) for (const ledger of review.ledgers) for (const { verdict } of ledger.rows) totals[verdict] += 1;
  return totals;
}

function ledgerJson(file: string, { ledger, department, departmentNotes, columnNotes, rows, findings, missingIndicatorIds }: LedgerReview, context: Context): Record<string, unknown> {
  return {
    file,
    sheet: ledger.sheet,
    department,
    columnNotes: columnNotes.map((note) => ({ code: note.code, severity: note.severity, columns: note.columns, ...context.columns(note) })),
    departmentNotes: departmentNotes.map((note) => ({ code: note.code, severity: note.severity, cell: note.cell, ...note.facts, ...context.department(note) })),
    rows: rows.map((row) => ({
      row: row.row,
      name: row.name,
      indicator: row.indicator,
      indicatorId: row.indicatorId,
      match: row.match,
      dutyId: row.dutyId,
      taskSection: row.taskSection,
      verdict: row.verdict,
      actual: row.actual,
      unit: row.target?.unit ?? null,
      comparator: row.target?.comparator ?? null,
      target: row.target?.value ?? null,
      targetTo: row.target?.valueTo ?? null,
      gap: row.gap,
      cell: row.cell,
      written: row.written,
      period: row.period,
      laterBlank: row.laterBlank,
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      row: finding.row,
      cell: finding.cell,
      indicator: finding.indicator,
      indicatorId: finding.indicatorId,
      ...context.finding(finding),
      clause: finding.clause?.text ?? null,
      section: finding.clause?.section ?? null,
      period: finding.period ?? null,
      ...(finding.code === "unknown-indicator" ? { proposals: finding.facts.proposals } : {}),
    })),
    missingIndicators: missingIndicatorIds.map((id) => context.plan.indicators.find((one) => one.id === id)?.name ?? id),
  };
}

export function compileJson(summary: Summary, unread: readonly Unread[]): Record<string, unknown> {
  return {
    asOf: summary.asOf,
    plan: { title: summary.planTitle, documentNumber: summary.planNumber, fingerprint: summary.planFingerprint },
    previous: summary.previous,
    indicators: summary.indicators.map((one) => ({
      indicator: one.indicator,
      indicatorId: one.indicatorId,
      verdict: one.verdict,
      light: one.light,
      value: one.value,
      unit: one.target.unit,
      comparator: one.target.comparator,
      target: one.target.value,
      targetTo: one.target.valueTo,
      gap: one.gap,
      change: one.change,
      leads: one.leads,
      supports: one.supports,
      supportsOpen: one.supportsOpen,
      ownerBasis: one.ownerBasis,
      basis: one.basis,
      source: one.source,
      reports: one.reports.map(({ file, sheet, cell, department, value, verdict, role, written }) => ({ file, sheet, cell, department, value, verdict, role, written })),
      conflict: one.conflict,
      candidates: one.candidates.map(({ number, value, report: { file, sheet, cell, department } }) => ({ number, value, file, sheet, cell, department })),
      decision: one.decision,
    })),
    departments: summary.departments.map(({ department, reported, reportedOn, files, lead, supports, unread: unreadable }) => ({ department, reported, reportedOn, files, lead, supports, unread: unreadable })),
    roster: summary.roster,
    duties: summary.duties,
    tasks: summary.tasks,
    alteredTargets: summary.alteredTargets,
    lapsedDecisions: summary.lapsedDecisions,
    ...(summary.scores.length > 0 ? { scores: summary.scores } : {}),
    unread,
    totals: summary.totals,
  };
}
