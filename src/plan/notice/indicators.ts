/**
 * From what was read to indicators: the same target said twice is one indicator with two clauses; a target without owners gets those of
 * the place where it is repeated, or, as an inference, those of the task its section is about.
 */
import { nameKey } from "../normalise";
import type { Clause, Indicator, Ownership, Plan, Target } from "../plan";
import type { DoubtCode, NoticeDoubt } from "./doubts";
import type { FoundTarget } from "./found";
import type { Owners } from "./owners";
import type { Charge } from "./scope";

/** A target where it was read. */
export interface PlacedTarget {
  readonly found: FoundTarget;
  readonly section: string;
  readonly sectionTitle: string;
  readonly clause: string;
  readonly charge: Charge | null;
}

export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly doubts: readonly NoticeDoubt[];
}

/** `overall`: the statement for the whole notice (以上任务由…牵头), if there is one. */
export function indicatorsOf(placed: readonly PlacedTarget[], charges: readonly Charge[], overall: Charge | null, known: Plan | null): IndicatorReading {
  const groups = new Map<string, PlacedTarget[]>();
  for (const one of withYears(placed)) {
    const key = `${nameKey(one.found.name)}|${targetKey(one.found)}`;
    push(groups, key, one);
  }
  const ids = new Set<string>();
  const doubts: NoticeDoubt[] = [];
  const indicators = [...groups.values()].map((group) => {
    const indicator = indicatorOf(group, charges, overall, known, ids);
    doubts.push(...doubtsOf(indicator, group));
    return indicator;
  });
  return { indicators, doubts: [...doubts, ...twoValues(indicators)] };
}

const targetKey = ({ target, unit }: FoundTarget): string => `${target.comparator} ${target.value} ${target.comparator === "range" ? target.valueTo : ""} ${unit}`;

/** The same name with several years and values: the year becomes part of the name. */
function withYears(placed: readonly PlacedTarget[]): readonly PlacedTarget[] {
  const byName = new Map<string, PlacedTarget[]>();
  for (const one of placed) push(byName, nameKey(one.found.name), one);
  const severalYears = new Set<string>();
  for (const [key, same] of byName) {
    if (new Set(same.map(({ found }) => targetKey(found))).size > 1 && new Set(same.map(({ found }) => found.year)).size > 1) severalYears.add(key);
  }
  return placed.map((one) => (one.found.year !== null && severalYears.has(nameKey(one.found.name)) ? { ...one, found: { ...one.found, name: `${one.found.name}(${one.found.year}年)` } } : one));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indicatorOf(group: readonly PlacedTarget[], charges: readonly Charge[], overall: Charge | null, known: Plan | null, ids: Set<string>): Indicator {
  const first = group[0]!;
  const { name, target, unit, wording, inferred } = first.found;
  const same = known?.indicators.find((indicator) => nameKey(indicator.name) === nameKey(name));
  const clauses = uniqueClauses(group);
  const owned = group.find(({ charge }) => charge !== null);
  const alike = owned ? null : (alikeTask(first.sectionTitle, charges) ?? overall);
  const charge = owned?.charge ?? alike;
  const basis = owned ? (first.charge ? "stated" : "stated-in-repeat") : alike ? "inferred" : "none";
  return {
    id: freeId(same?.id ?? idOf(name), ids),
    name: same?.name ?? name,
    aliases: same?.aliases ?? [],
    target,
    unit,
    ceiling: ceilingOf(name, unit, target),
    comparatorInferred: inferred,
    wording,
    clauses,
    taskSection: charge?.section.path || owned?.section || first.section,
    ownerBasis: basis,
    ...ownershipOf(charge?.owners ?? null),
  };
}

export function ownershipOf(owners: Owners | null): Ownership {
  if (!owners) return { leads: [], supports: [], supportsOpen: false, supportsCatchAll: null };
  const { leads, supports, supportsOpen, supportsCatchAll } = owners;
  return { leads, supports, supportsOpen, supportsCatchAll };
}

/** One clause a section. */
function uniqueClauses(group: readonly PlacedTarget[]): readonly [Clause, ...Clause[]] {
  const first: Clause = { section: group[0]!.section, text: group[0]!.clause };
  const bySection = new Map<string, Clause>();
  for (const { section, clause } of group) if (section !== first.section && !bySection.has(section)) bySection.set(section, { section, text: clause });
  return [first, ...bySection.values()];
}

/** The one task whose title says what the section's title says: 工程质量 → 大力提升工程质量. */
function alikeTask(title: string, charges: readonly Charge[]): Charge | null {
  const bare = title.replace(/[\s。:]/g, "");
  if (bare.length < 3 || /^(?:总体|主要|工作|发展|具体|阶段|创建|量化)?(?:目标|指标|任务)(?:任务)?$/.test(bare)) return null;
  const alike = charges.filter((charge) => charge.title.includes(bare) || (charge.title.length >= 4 && bare.includes(charge.title)));
  return alike.length === 1 ? alike[0]! : null;
}

/** Rates and indices end at 100; changes and ratios may go beyond. */
export function ceilingOf(name: string, unit: string, target: Target): number | null {
  if (target.value > 100) return null;
  if (unit === "指数") return 100;
  return unit === "%" && /(?:率|比例|比重|占比|覆盖面|覆盖|面)(?:\([^()]*\))?$/.test(name) && !/增长率|增速/.test(name) ? 100 : null;
}

/** An id that stays the same as long as the name does. */
export function idOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const sign of nameKey(name)) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return `n-${hash.toString(16).padStart(8, "0")}`;
}

function freeId(id: string, ids: Set<string>): string {
  if (!ids.has(id)) {
    ids.add(id);
    return id;
  }
  // Two targets under one name are few; many of them (a text that repeats itself) are told apart by their number in the plan.
  const free = [2, 3, 4, 5].map((number) => `${id}-${number}`).find((one) => !ids.has(one)) ?? `${id}-${ids.size + 1}`;
  ids.add(free);
  return free;
}

function doubtsOf(indicator: Indicator, group: readonly PlacedTarget[]): NoticeDoubt[] {
  const doubt = (code: DoubtCode, place = group[0]!): NoticeDoubt => ({ code, about: indicator.name, item: indicator.id, section: place.section, clause: place.clause });
  const codes = [...new Set(group.flatMap(({ found }) => found.notes))].map((code) => doubt(code));
  const notes = group[0]!.found.notes;
  if (indicator.comparatorInferred && !notes.includes("lower-is-better") && !notes.includes("kept-only")) codes.push(doubt("bare-number"));
  if (indicator.ownerBasis === "inferred") codes.push(doubt("owner-inferred"));
  if (indicator.ownerBasis === "none") codes.push(doubt("owner-none"));
  const named = group.filter(({ charge }) => charge !== null);
  if (new Set(named.map(({ charge }) => JSON.stringify(ownershipOf(charge!.owners)))).size > 1) codes.push(doubt("two-owners", named[1]));
  return codes;
}

function twoValues(indicators: readonly Indicator[]): NoticeDoubt[] {
  const byName = new Map<string, Indicator>();
  const doubts: NoticeDoubt[] = [];
  for (const indicator of indicators) {
    const key = nameKey(indicator.name);
    if (byName.has(key)) doubts.push({ code: "two-values", about: indicator.name, item: indicator.id, section: indicator.clauses[0].section, clause: indicator.clauses[0].text });
    byName.set(key, indicator);
  }
  return doubts;
}
