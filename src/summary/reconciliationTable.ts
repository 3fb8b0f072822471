/**
 * 数据核对: what contradicts or cannot be read, with the candidates side by side and columns in which the office decides; decisions in
 * force; decisions that lapsed; targets that ledgers state otherwise than the plan.
 */
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { DecisionColumn, DecisionRow, SettledRow } from "./decisionRow";
import { DECISION_COLUMNS, FIELDS } from "./decisionRow";
import type { SheetContext } from "./documents";
import { decimalsFor, withUnit } from "./figures";
import { sourceText, targetText } from "./indicatorText";
import { footLines, setUpOf, topLines } from "./parts";
import { reportsText } from "./reportsText";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { number, text } from "./sheetLooks";
import type { IndicatorSummary } from "./summary";
import type { TypedRow } from "./typed";
import { typedCells } from "./typed";
import type { SummaryWords } from "./words";

const VISIBLE = ["number", "indicator", "matter", "reports", "target", ...DECISION_COLUMNS, "decisionState"] as const;
/** Hidden beside the key: fingerprint of the reports, the figure in force, the reports as a lapsed decision saw them. */
export const RECONCILIATION_HIDDEN = ["basis", "before", "then"] as const;
type Role = (typeof VISIBLE)[number] | (typeof RECONCILIATION_HIDDEN)[number];
const WIDTHS: Readonly<Record<(typeof VISIBLE)[number], number>> = { number: 6, indicator: 26, matter: 16, reports: 58, target: 11, chosen: 9, decidedValue: 13, reason: 30, decidedBy: 15, decidedOn: 14, decisionState: 30 };

const isTyped = (role: string): role is DecisionColumn => DECISION_COLUMNS.some((typed) => typed === role);

export function reconciliationTable(context: SheetContext): SheetDocument {
  const { words, summary, decisions } = context;
  const columns = VISIBLE.map((role): Column<Role> => ({ role, head: words.heads[role], width: WIDTHS[role], typed: isTyped(role), prompt: isTyped(role) ? words.prompts[role] : undefined }));
  const sheet = new SheetBuilder<Role>(setUpOf("reconciliation", columns, context, { paper: "A3", freezeColumns: 2, hidden: RECONCILIATION_HIDDEN }));
  const { reconciliation } = words;
  topLines(sheet, "reconciliation", context);
  sheet.across(reconciliation.hint, "lineLeft");
  sheet.heads();

  const open = summary.indicators.filter(({ verdict, decision }) => verdict === "unclear" && decision === null);
  section(sheet, reconciliation.openHeading, open, words, (indicator, count) => undecidedRow(sheet, count, indicator, context));
  section(sheet, reconciliation.decidedHeading, summary.indicators.filter(({ decision }) => decision !== null), words, (indicator, count) => decidedRow(sheet, count, indicator, context));
  section(sheet, reconciliation.lapsedHeading, decisions.filter(({ outcome }) => outcome.kind === "lapsed"), words, (settled, count) => lapsedRow(sheet, count, settled, context));
  section(sheet, reconciliation.alteredHeading, summary.alteredTargets, words, (altered, count) =>
    sheet.row({
      number: number(count, "centre"),
      indicator: text(altered.indicator, "text"),
      matter: text(altered.department ?? words.notes.unknownDepartment, "centre"),
      reports: text(reconciliation.altered(altered.written, targetText(altered, words), sourceText(altered)), "text"),
      target: text(targetText(altered, words), "centre"),
    }),
  );
  return sheet.build();
}

function section<T>(sheet: SheetBuilder<Role>, heading: string, items: readonly T[], words: SummaryWords, add: (item: T, count: number) => void): void {
  sheet.across(heading, "section");
  if (items.length === 0) footLines(sheet, [words.reconciliation.none]);
  items.forEach((item, index) => add(item, index + 1));
}

function about(count: number, indicator: IndicatorSummary, words: SummaryWords): Partial<Record<Role, DocumentCell>> {
  return {
    number: number(count, "centre"),
    indicator: text(indicator.indicator, "text"),
    matter: text(matterOf(indicator, words), "centre"),
    reports: text(reportsText(indicator, words), "text"),
    target: text(targetText(indicator, words), "centre"),
  };
}

function matterOf({ conflict, basis, reports }: IndicatorSummary, { reconciliation: { matters } }: SummaryWords): string {
  const speaking = reports.filter(({ verdict }) => verdict !== "missing" && verdict !== "notApplicable");
  const leads = speaking.filter(({ role }) => role === "lead");
  if (basis === "unread-department") return matters["unread-department"];
  if (basis === "support-only" || (basis === "decided" && leads.length === 0)) return matters["support-only"];
  const figures = new Set(leads.flatMap(({ value }) => value ?? []));
  return conflict || figures.size > 1 ? matters.conflict : matters.unclear;
}

function undecidedRow(sheet: SheetBuilder<Role>, count: number, indicator: IndicatorSummary, { words, decisions }: SheetContext): void {
  const settled = decisions.find(({ row, outcome }) => row.indicatorId === indicator.indicatorId && outcome.kind === "faulty");
  const { states, fault } = words.reconciliation;
  const faulty = settled?.outcome.kind === "faulty" ? settled.outcome.fault : null;
  const column = faulty && DECISION_COLUMNS.find((one) => FIELDS[one] === faulty.field);
  const state = faulty && column ? fault(faulty, sheet.address(column)) : states.undecided;
  sheet.row({ ...about(count, indicator, words), ...typedOf(sheet, settled?.row), decisionState: text(state, faulty ? "red" : "centre") }, [`open:${indicator.indicatorId}`, indicator.reportsBasis]);
}

function decidedRow(sheet: SheetBuilder<Role>, count: number, indicator: IndicatorSummary, { words, decisions }: SheetContext): void {
  const settled = decisions.find(({ row, outcome }) => row.indicatorId === indicator.indicatorId && outcome.kind === "applied");
  sheet.row({ ...about(count, indicator, words), ...typedOf(sheet, settled?.row), decisionState: text(words.reconciliation.states.applied(figure(indicator)), "strong") }, [
    `decided:${indicator.indicatorId}`,
    indicator.reportsBasis,
    String(indicator.value ?? ""),
  ]);
}

/** What was decided beside what is reported now; nothing here is applied. */
function lapsedRow(sheet: SheetBuilder<Role>, count: number, { row, outcome }: SettledRow, { words, summary }: SheetContext): void {
  if (outcome.kind !== "lapsed") return;
  const now = summary.indicators.find(({ indicatorId }) => indicatorId === row.indicatorId) ?? null;
  const { reconciliation } = words;
  const before = row.before === null ? "" : now ? withUnit(row.before, now.target.unit) : String(row.before);
  sheet.row(
    {
      number: number(count, "centre"),
      indicator: text(row.indicator, "text"),
      matter: text(reconciliation.causes[outcome.cause], "centre"),
      reports: text(reconciliation.thenAndNow(row.reports, now ? reportsText(now, words) : reconciliation.noReportAtAll), "text"),
      target: text(now ? targetText(now, words) : "", "centre"),
      ...typedOf(sheet, row),
      decisionState: text(reconciliation.states.lapsed({ before, now: now ? figure(now) || words.verdictNames[now.verdict] : "", cause: reconciliation.causes[outcome.cause] }), "yellow"),
    },
    [`lapsed:${outcome.cause}:${row.indicatorId}`, row.basis, row.before === null ? "" : String(row.before), row.reports],
  );
}

function typedOf(sheet: SheetBuilder<Role>, row: DecisionRow | undefined): Partial<Record<DecisionColumn, DocumentCell>> {
  return row ? typedCells(sheet, row.typed as TypedRow) : {};
}

function figure({ value, target }: IndicatorSummary): string {
  return value === null ? "" : withUnit(value, target.unit, decimalsFor(value, target));
}
