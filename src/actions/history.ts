/**
 * 历次汇总: what earlier compilations found, read from the sheet of that name, for trends and for comparing any two dates. Writes nothing.
 *
 *   history = await readHistory({ plan })          newest last; empty before the first compilation. 2 syncs, 3 with hidden rows somewhere
 *   trendOf(history, indicator, plan)              the course of one indicator
 *   compareSnapshots(one, other)                   two dates side by side, in either order
 *
 * After 汇总 the report brings the history along (`CompileReport.history`).
 */
import { planSheets } from "../excel/planSheets";
import { readWorkbook } from "../excel/readWorkbook";
import { allLocales } from "../locales/locale";
import { planFingerprint } from "../plan/fingerprint";
import type { Plan } from "../plan/plan";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import { readBack } from "../summary/readBack/readBack";
import type { Snapshot } from "../summary/snapshot";
import type { Trend } from "../summary/trend";
import { trendOf as trendIn } from "../summary/trend";

export { compareSnapshots } from "../summary/compareSnapshots";
export type { ComparedIndicator, Comparison } from "../summary/compareSnapshots";
export type { Snapshot } from "../summary/snapshot";
export type { Trend, TrendPoint } from "../summary/trend";

export async function readHistory({ plan }: { readonly plan: Plan }): Promise<Outcome<readonly Snapshot[]>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { sheets } = read.value.value;
  const { places, leave } = planSheets([{ kind: "snapshots", name: "" }], sheets);
  const id = places[0]?.onto?.id ?? leave[0]?.id;
  const sheet = sheets.find(({ own }) => own !== undefined && own.id === id);
  if (!sheet?.grid) return succeeded([]);
  return succeeded(readBack([{ kind: "snapshots", name: sheet.name, grid: sheet.grid }], plan, allLocales.map(({ summary }) => summary)).carried.history);
}

/** The indicator of the plan through the history; null when the plan has no such indicator. */
export function trendOf(history: readonly Snapshot[], indicatorId: string, plan: Plan): Trend | null {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  return indicator ? trendIn(history, { indicatorId, indicator: indicator.name, unit: indicator.unit }, { title: plan.title, fingerprint: planFingerprint(plan) }) : null;
}
