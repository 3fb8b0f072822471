/** Runs the catalogue over judged rows: hits become findings, in the order people read them. Linear in the number of rows. */
import type { Clause, Indicator } from "../plan/plan";
import { CATALOGUE } from "./catalogue";
import type { AnyCheck, JudgedRow, ReviewContext, RowHit } from "./check";
import { NOTHING } from "./check";
import type { Finding, FindingCode } from "./finding";
import { clauseOf, type PlanIndex } from "./planIndex";

/** All findings of a ledger: by sheet row, then in the catalogue's order; those about no row come last. */
export function findingsOf(context: ReviewContext): readonly Finding[] {
  const ofRows = context.rows.flatMap((judged) => CATALOGUE.flatMap((check) => rowFindings(check, judged, context)));
  const ofLedger = CATALOGUE.flatMap((check) => ledgerFindings(check, context));
  return ofLedger.length === 0 ? ofRows : [...ofRows, ...ofLedger].sort(byPlace);
}

function rowFindings(check: AnyCheck, judged: JudgedRow, context: ReviewContext): readonly Finding[] {
  const hits = check.checkRow?.(judged, context) ?? NOTHING;
  return hits.length === 0 ? NOTHING : hits.map((hit) => asFinding(check, hit, { sheet: context.ledger.sheet, row: judged.row.row + 1, indicator: judged.indicator, clause: check.looksAt === "owners" ? ownerClause(judged, context.index) : rowClause(judged, context.index), ...periodOf(check, judged), ...writtenAs(check, judged) }));
}

function ledgerFindings(check: AnyCheck, context: ReviewContext): readonly Finding[] {
  const hits = check.checkLedger?.(context) ?? [];
  return hits.map((hit) => asFinding(check, hit, { sheet: context.ledger.sheet, row: hit.row, indicator: hit.indicator, clause: hit.indicator ? clauseOf(hit.indicator) : null }));
}

interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly indicator: Indicator | null;
  readonly clause: Clause | null;
  readonly period?: string;
  readonly laterBlank?: string;
  readonly writtenAs?: string;
}

/** What rests on the row being this indicator says what the row is called. */
function writtenAs({ looksAt }: AnyCheck, { row, verdict }: JudgedRow): Pick<Place, "writtenAs"> {
  return verdict.match === "near" && (looksAt === "value" || looksAt === "target" || looksAt === "row") ? { writtenAs: row.name } : {};
}

/** What rests on the figure says which column the figure stands in. */
function periodOf({ looksAt }: AnyCheck, { verdict: { period, laterBlank } }: JudgedRow): Pick<Place, "period" | "laterBlank"> {
  if (period === null || (looksAt !== "value" && looksAt !== "evidence")) return {};
  return laterBlank === null ? { period } : { period, laterBlank };
}

function asFinding(check: AnyCheck, hit: RowHit<FindingCode>, { sheet, row, indicator, clause, ...period }: Place): Finding {
  const finding = {
    code: check.code,
    severity: hit.severity ?? check.severity,
    sheet,
    row,
    cell: hit.cell,
    indicator: indicator?.name ?? null,
    indicatorId: indicator?.id ?? null,
    clause,
    ...period,
    ...(indicator?.setIn !== undefined && "target" in hit.facts ? { setIn: indicator.setIn } : {}),
    facts: hit.facts,
  };
  // A check's hits carry its own code's facts (Check<Code>); lists of checks cannot express that pairing.
  return finding as Finding;
}

/** The notice's words behind a row: its indicator's, its duty's, or its task's owners. */
function rowClause({ row: { subject }, indicator }: JudgedRow, index: PlanIndex): Clause | null {
  if (indicator) return clauseOf(indicator);
  if (subject.kind === "duty") {
    const duty = index.duties.get(subject.dutyId);
    return duty ? { section: duty.section, text: duty.clause } : null;
  }
  const task = subject.kind === "task" ? index.tasks.get(subject.section) : undefined;
  return task ? { section: task.section, text: task.clause } : null;
}

/** The notice's words on who answers for a row: the bracket of its task. An inferred owner is not in them, so the indicator's own words stand. */
function ownerClause(judged: JudgedRow, index: PlanIndex): Clause | null {
  const { indicator, row } = judged;
  const section = indicator ? (indicator.ownerBasis === "inferred" ? null : indicator.taskSection) : row.subject.kind === "duty" ? index.duties.get(row.subject.dutyId)?.ownerSection : null;
  const task = section ? index.tasks.get(section) : undefined;
  return task ? { section: task.section, text: task.clause } : rowClause(judged, index);
}

const ORDER: ReadonlyMap<FindingCode, number> = new Map(CATALOGUE.map((check, order) => [check.code, order]));

function byPlace(one: Finding, other: Finding): number {
  const rows = (one.row ?? Infinity) - (other.row ?? Infinity);
  // Infinity - Infinity is NaN: both are about no row.
  return rows || (ORDER.get(one.code) ?? 0) - (ORDER.get(other.code) ?? 0);
}
