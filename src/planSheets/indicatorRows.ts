/** 方案指标 as it is written: one row an indicator. Read back: `indicatorSheet.ts`; apart from it, since most only read. */
import type { Indicator } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import type { DocumentValue } from "../sheet/document";
import { writeClauses, writeList, writeText } from "./writtenText";
import { ownerCells } from "./ownerCells";
import type { ColumnSpec, TableRow } from "./tableDocument";
import { number, text } from "./tableDocument";
import type { IndicatorColumn, PlanSheetWords } from "./words";

export const INDICATOR_COLUMNS: readonly ColumnSpec<IndicatorColumn>[] = [
  { key: "number", width: 5, look: "counter" },
  { key: "name", width: 30, look: "text" },
  { key: "comparator", width: 13, look: "centre" },
  { key: "value", width: 8, look: "number" },
  { key: "valueTo", width: 8, look: "number" },
  { key: "unit", width: 8, look: "centre" },
  { key: "ceiling", width: 8, look: "number" },
  { key: "leads", width: 16, look: "text" },
  { key: "supports", width: 28, look: "text" },
  { key: "supportsOpen", width: 8, look: "centre" },
  { key: "supportsCatchAll", width: 12, look: "text" },
  { key: "ownerBasis", width: 11, look: "centre" },
  { key: "ownerConfirmedOn", width: 11, look: "centre" },
  { key: "taskSection", width: 9, look: "centre" },
  { key: "wording", width: 13, look: "text" },
  { key: "comparatorInferred", width: 8, look: "centre" },
  { key: "comparatorConfirmedOn", width: 11, look: "centre" },
  { key: "clauses", width: 42, look: "text" },
  { key: "aliases", width: 30, look: "text" },
  { key: "weight", width: 8, look: "number" },
  { key: "id", width: 20, look: "text", hidden: true },
];

export function indicatorRows(indicators: readonly Indicator[], { scoring }: JudgingSettings, words: PlanSheetWords): TableRow<IndicatorColumn>[] {
  const { choices } = words;
  return indicators.map((one, index) => ({
    key: one.id,
    cells: {
      number: number(index + 1),
      name: text(writeText(one.name)),
      comparator: text(choices.comparator[one.target.comparator]),
      value: number(one.target.value),
      valueTo: number(one.target.comparator === "range" ? one.target.valueTo : null),
      unit: text(writeText(one.unit)),
      ceiling: number(one.ceiling),
      ...ownerCells(one, words),
      ownerBasis: text(choices.ownerBasis[one.ownerBasis]),
      ownerConfirmedOn: text(one.ownerConfirmedOn ?? ""),
      taskSection: text(writeText(one.taskSection)),
      wording: text(writeText(one.wording)),
      comparatorInferred: text(one.comparatorInferred ? choices.yesNo.yes : ""),
      comparatorConfirmedOn: text(one.comparatorConfirmedOn ?? ""),
      clauses: text(writeClauses(one.clauses, one.taskSection)),
      aliases: text(writeList(one.aliases)),
      weight: number(Object.hasOwn(scoring.weights, one.id) ? scoring.weights[one.id]! : null),
      id: text(writeText(one.id)),
    } satisfies Record<IndicatorColumn, DocumentValue>,
  }));
}
