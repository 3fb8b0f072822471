/** 方案指标 read back: one row an indicator, with everything the plan knows of it, and its weight in the score. Written: `indicatorRows.ts`. */
import { hash32 } from "../plan/fingerprint";
import type { Comparator, Indicator, Target } from "../plan/plan";
import { toA1 } from "../sheet/address";
import type { CellReader, HeadedCell } from "./cellReader";
import { readClauses } from "./clauseText";
import type { RowName } from "./carried";
import { readFlag, readOwners } from "./owners";
import type { SheetTable } from "./sheetTable";
import { cellIn } from "./sheetTable";
import type { IndicatorColumn, PlanSheetWords } from "./words";
import { meanings } from "./words";

/** Without these there is no indicator to judge. The others may be taken away, and are then as if blank. */
export const NEEDED_INDICATOR_COLUMNS: readonly IndicatorColumn[] = ["name", "comparator", "value", "unit", "leads", "supports", "id"];

/** Signs and words of the notice that say the same as a choice of the list. */
const COMPARATOR_WORDS: Readonly<Record<string, Comparator>> = {
  ">=": ">=", "≥": ">=", "不少于": ">=", "不低于": ">=", "以上": ">=", "至少": ">=", "达到": ">=", ">": ">", "超过": ">", "突破": ">", "大于": ">",
  "<=": "<=", "≤": "<=", "不超过": "<=", "不高于": "<=", "以内": "<=", "以下": "<=", "<": "<", "低于": "<", "小于": "<", "=": "=", "等于": "=",
  "区间": "range", "range": "range", "名次": "rank<=", "rank<=": "rank<=", "约": "about", "左右": "about", "约数": "about", "about": "about",
};

export interface IndicatorsRead {
  readonly indicators: readonly Indicator[];
  readonly weights: Readonly<Record<string, number>>;
  /** By sheet row. */
  readonly names: ReadonlyMap<number, RowName>;
  /** Cell of each indicator's target, by id. */
  readonly targets: ReadonlyMap<string, string>;
}

export function readIndicators(table: SheetTable<IndicatorColumn>, reader: CellReader, vocabularies: readonly PlanSheetWords[]): IndicatorsRead {
  const names = new Map<number, RowName>();
  const targets = new Map<string, string>();
  const weights = new Map<string, number>();
  const taken = new Set<string>();
  const indicators = table.rows.flatMap((row) => {
    const cell = headed(table, row, vocabularies[0]!.columns["plan.indicators"]);
    const name = reader.required(cell("name"));
    const id = freeId(reader.text(cell("id")), name ?? `row ${row + 1}`, taken);
    names.set(row, { key: id, name: name ?? "" });
    const weight = reader.number(cell("weight"), false);
    if (weight !== null) weights.set(id, weight);
    const value = cell("value").place;
    if (value) targets.set(id, toA1(value));
    const indicator = readIndicator(id, name, cell, reader, vocabularies);
    return indicator ? [indicator] : [];
  });
  // From entries: written as properties one by one, an id like "__proto__" would be lost.
  return { indicators, weights: Object.fromEntries(weights), names, targets };
}

export type CellOf<Key extends string> = (key: Key) => HeadedCell;

export function headed<Key extends string>(table: SheetTable<Key>, row: number, headings: Readonly<Record<Key, string>>): CellOf<Key> {
  return (key) => ({ ...cellIn(table, row, key), heading: headings[key] });
}

/** A row somebody added has no id; a row somebody copied has another's: both get one of their own, the same each time it is read. */
function freeId(written: string | null, name: string, taken: Set<string>): string {
  let id = written ?? "";
  for (let number = 0; id === "" || taken.has(id); number += 1) id = `own-${hash32(`${name}${number === 0 ? "" : `#${number}`}`).toString(36)}`;
  taken.add(id);
  return id;
}

export function readIndicator(id: string, name: string | null, cell: CellOf<IndicatorColumn>, reader: CellReader, vocabularies: readonly PlanSheetWords[]): Indicator | null {
  const unit = reader.required(cell("unit"));
  const target = readTarget(cell, unit, reader, vocabularies);
  const taskSection = reader.text(cell("taskSection")) ?? "";
  const clauses = clausesIn(cell("clauses"), taskSection, reader);
  const basis = reader.choice(cell("ownerBasis"), meanings(vocabularies, ({ ownerBasis }) => ownerBasis), Object.values(vocabularies[0]!.choices.ownerBasis));
  const owners = readOwners(cell, reader, vocabularies);
  const ceiling = reader.number(cell("ceiling"), unit === "%");
  const [ownerConfirmedOn, comparatorConfirmedOn] = [reader.date(cell("ownerConfirmedOn")), reader.date(cell("comparatorConfirmedOn"))];
  const rest = {
    aliases: reader.list(cell("aliases")),
    comparatorInferred: readFlag(cell("comparatorInferred"), reader, vocabularies),
    wording: reader.text(cell("wording")) ?? "",
    // A row the office added says who leads: that is a statement of its own.
    ownerBasis: basis ?? (owners.leads.length > 0 ? ("stated" as const) : ("none" as const)),
  };
  if (name === null || unit === null || target === null || clauses === null) return null;
  return {
    id, name, unit, target, ceiling, taskSection, clauses, ...owners, ...rest,
    ...(comparatorConfirmedOn === null ? {} : { comparatorConfirmedOn }),
    ...(ownerConfirmedOn === null ? {} : { ownerConfirmedOn }),
  };
}

function readTarget(cell: CellOf<IndicatorColumn>, unit: string | null, reader: CellReader, vocabularies: readonly PlanSheetWords[]): Target | null {
  const faults = reader.faults.length;
  const shown = Object.values(vocabularies[0]!.choices.comparator);
  const comparator = reader.choice(cell("comparator"), meanings(vocabularies, (choices) => choices.comparator), shown, COMPARATOR_WORDS);
  if (comparator === null && reader.faults.length === faults) reader.required(cell("comparator"));
  const value = reader.number(cell("value"), unit === "%");
  if (value === null && !reader.faults.slice(faults).some(({ cell: at }) => at !== null && at === placeOf(cell("value")))) reader.required(cell("value"));
  const valueTo = reader.number(cell("valueTo"), unit === "%");
  if (comparator === null || value === null) return null;
  const place = { sheet: reader.sheet, cell: placeOf(cell("valueTo")), heading: cell("valueTo").heading };
  if (comparator !== "range") return valueTo === null ? { comparator, value } : reader.fault({ code: "end-without-range", ...place });
  if (valueTo === null) return reader.faults.length > faults ? null : reader.fault({ code: "range-without-end", ...place });
  return valueTo < value ? reader.fault({ code: "range-reversed", ...place, from: value, to: valueTo }) : { comparator, value, valueTo };
}

const placeOf = ({ place }: HeadedCell): string | null => place && toA1(place);

function clausesIn(cell: HeadedCell, taskSection: string, reader: CellReader): Indicator["clauses"] | null {
  const faults = reader.faults.length;
  const plain = reader.plain(cell);
  if (reader.faults.length > faults) return null;
  return readClauses(plain ?? "", taskSection) ?? reader.fault({ code: "list-not-closed", sheet: reader.sheet, cell: placeOf(cell), heading: cell.heading, written: plain ?? "" });
}
