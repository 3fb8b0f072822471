/** An indicator edited in a form: every field is read as its cell of 方案指标 would be, with the same faults. */
import type { Indicator } from "../plan/plan";
import { DEFAULT_SETTINGS } from "../plan/settings";
import { fromA1 } from "../sheet/address";
import { CellReader } from "./cellReader";
import type { PlanFault } from "./faults";
import { INDICATOR_COLUMNS, indicatorRows } from "./indicatorRows";
import { readIndicator } from "./indicatorSheet";
import { valueOf } from "./onPaper";
import type { TypedField, TypedIndicator } from "./typedOf";
import type { IndicatorColumn, PlanSheetWords } from "./words";

export type TypedReading = { readonly ok: true; readonly indicator: Indicator } | { readonly ok: false; readonly faults: readonly { readonly field: TypedField; readonly fault: PlanFault }[] };

/** `base` gives what is not typed. Faults name no cell: there is none yet. */
export function readTypedIndicator(base: Indicator, typed: TypedIndicator, vocabularies: readonly [PlanSheetWords, ...PlanSheetWords[]]): TypedReading {
  const [words] = vocabularies;
  const cells = indicatorRows([base], DEFAULT_SETTINGS, words)[0]!.cells;
  const written: Partial<Record<IndicatorColumn, string>> = { ...typed, valueTo: typed.comparator === "range" ? typed.valueTo : "", comparator: words.choices.comparator[typed.comparator] };
  const reader = new CellReader(words.sheetNames["plan.indicators"], false);
  const cell = (key: IndicatorColumn) => ({
    value: written[key] ?? valueOf(cells[key]),
    format: "General",
    place: { row: 0, column: INDICATOR_COLUMNS.findIndex((one) => one.key === key) },
    heading: words.columns["plan.indicators"][key],
  });
  const indicator = readIndicator(base.id, reader.required(cell("name")), cell, reader, vocabularies);
  if (indicator && reader.faults.length === 0) return { ok: true, indicator };
  return { ok: false, faults: reader.faults.map((fault) => ({ field: fieldOf(fault), fault: { ...fault, sheet: null, cell: null } })) };
}

/** Columns that are no fields come from the plan itself, which was read before: the name stands for them. */
function fieldOf({ cell }: PlanFault): TypedField {
  const key = cell === null ? undefined : INDICATOR_COLUMNS[fromA1(cell)?.column ?? -1]?.key;
  return key === "comparator" || key === "value" || key === "valueTo" || key === "unit" || key === "leads" || key === "supports" ? key : "name";
}
