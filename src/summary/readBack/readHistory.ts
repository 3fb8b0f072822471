/** Earlier summaries, from the rows of 历次汇总. Rows that are no result any more are passed over. */
import type { Verdict } from "../../checks/finding";
import { VERDICTS } from "../../checks/finding";
import type { Comparator } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import { isoDateOf } from "../cellDate";
import type { Snapshot, SnapshotIndicator } from "../snapshot";
import type { SnapshotColumn } from "../snapshotTable";
import { COMPARATOR_SIGNS, PLAN_SEPARATOR, SNAPSHOT_COLUMNS } from "../snapshotTable";
import { headWords } from "./heads";
import type { ReadContext } from "./readBack";
import type { ReadRow } from "./table";
import { readTable } from "./table";

export function readHistory(grid: Grid, { words }: Pick<ReadContext, "words">): Snapshot[] {
  const table = readTable(grid, headWords(SNAPSHOT_COLUMNS, words));
  const snapshots = new Map<string, { readonly of: Omit<Snapshot, "indicators">; readonly indicators: SnapshotIndicator[] }>();
  const verdicts = new Map<string, Verdict>(words.flatMap(({ verdictNames }) => VERDICTS.map((verdict) => [verdictNames[verdict], verdict] as const)));
  for (const row of table?.rows ?? []) {
    const asOf = isoDateOf(row.cell("asOf")?.value ?? null);
    const verdict = verdicts.get(row.text("verdict"));
    const comparator = comparatorOf(row.text("comparator"));
    const target = numberIn(row, "targetValue");
    if (asOf === null || verdict === undefined || comparator === null || target === null) continue;
    const planFingerprint = row.text("planFingerprint");
    const [planTitle = "", planNumber = null] = row.text("plan").split(PLAN_SEPARATOR);
    const key = `${asOf}\u0001${planFingerprint}`;
    const snapshot = snapshots.get(key) ?? { of: { asOf, planTitle, planNumber, planFingerprint }, indicators: [] };
    snapshots.set(key, snapshot);
    snapshot.indicators.push({
      indicatorId: row.text("indicatorId"),
      indicator: row.text("indicator"),
      comparator,
      target,
      targetTo: numberIn(row, "targetTo"),
      unit: row.text("unit"),
      value: numberIn(row, "value"),
      verdict,
      gap: numberIn(row, "gapValue"),
      decided: row.text("basis") !== "",
      source: row.text("source"),
    });
  }
  return [...snapshots.values()].map(({ of, indicators }) => ({ ...of, indicators }));
}

function comparatorOf(sign: string): Comparator | null {
  const found = Object.entries(COMPARATOR_SIGNS).find(([, one]) => one === sign);
  return found ? (found[0] as Comparator) : null;
}

function numberIn(row: ReadRow<SnapshotColumn>, role: SnapshotColumn): number | null {
  const value = row.cell(role)?.value;
  return typeof value === "number" ? value : null;
}
