/** 历次汇总: one plain row an indicator and compilation, so that people can filter it and the next compilation reads it back. */
import type { Comparator } from "../plan/plan";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import type { SheetContext } from "./documents";
import { setUpOf } from "./parts";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { date, number, text } from "./sheetLooks";
import type { Snapshot, SnapshotIndicator } from "./snapshot";

export const SNAPSHOT_COLUMNS = ["asOf", "plan", "planFingerprint", "indicatorId", "indicator", "comparator", "targetValue", "targetTo", "unit", "value", "gapValue", "verdict", "basis", "source"] as const;
export type SnapshotColumn = (typeof SNAPSHOT_COLUMNS)[number];
const WIDTHS: Readonly<Record<SnapshotColumn, number>> = { asOf: 12, plan: 40, planFingerprint: 12, indicatorId: 26, indicator: 34, comparator: 9, targetValue: 10, targetTo: 10, unit: 8, value: 11, gapValue: 9, verdict: 11, basis: 13, source: 36 };

/** Comparisons as signs that need no language. */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=", range: "～", "rank<=": "№≤", about: "≈" };
/** Between title and number of the plan, in one cell. */
export const PLAN_SEPARATOR = " | ";

export function snapshotTable(context: SheetContext): SheetDocument {
  const { words, history } = context;
  const columns = SNAPSHOT_COLUMNS.map((role): Column<SnapshotColumn> => ({ role, head: words.heads[role], width: WIDTHS[role] }));
  const sheet = new SheetBuilder<SnapshotColumn>(setUpOf("snapshots", columns, context, { paper: "A4", freezeColumns: 0, keyless: true, filter: true }));
  sheet.title(words.titles.snapshots);
  sheet.across(words.snapshots.hint, "lineLeft");
  sheet.heads();
  for (const snapshot of history) for (const indicator of snapshot.indicators) sheet.row(line(snapshot, indicator, context), [], 18);
  return sheet.build();
}

function line({ asOf, planTitle, planNumber, planFingerprint }: Snapshot, one: SnapshotIndicator, { words }: SheetContext): Record<SnapshotColumn, DocumentCell> {
  const figure = (value: number | null): DocumentCell => (value === null ? text("", "centre") : number(value, "centre"));
  return {
    asOf: date(asOf, "date"),
    plan: text(planNumber === null ? planTitle : planTitle + PLAN_SEPARATOR + planNumber, "text"),
    planFingerprint: text(planFingerprint, "centre"),
    indicatorId: text(one.indicatorId, "text"),
    indicator: text(one.indicator, "text"),
    comparator: text(COMPARATOR_SIGNS[one.comparator], "centre"),
    targetValue: number(one.target, "centre"),
    targetTo: figure(one.targetTo),
    unit: text(one.unit, "centre"),
    value: figure(one.value),
    gapValue: figure(one.gap),
    verdict: text(words.verdictNames[one.verdict], "centre"),
    basis: text(one.decided ? words.snapshots.decided : "", "centre"),
    source: text(one.source, "text"),
  };
}
