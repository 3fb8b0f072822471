/**
 * Every way a department of a plan may be written, as one index: name, full name, aliases, later names, each with and without
 * the district in front (农委, 区农委, 贵池区农委, 池州市贵池区农委). A municipal or a neighbouring body (市农委, 石台县农委) is not among them.
 */
import { foldTight } from "./normalise";
import type { Department, Plan, RenameCertainty } from "./plan";

export type NameKind = "name" | "full-name" | "alias" | "later-name";

/** One meaning of a written name. `certainty` is for later names only. */
export interface NameHit {
  readonly department: string;
  readonly as: NameKind;
  readonly certainty: RenameCertainty | null;
}

const KIND_ORDER: readonly NameKind[] = ["name", "full-name", "alias", "later-name"];
const indexes = new WeakMap<Plan, ReadonlyMap<string, readonly NameHit[]>>();

/** The index of a plan's department names by `departmentKey`; built once a plan. */
export function departmentIndex(plan: Plan): ReadonlyMap<string, readonly NameHit[]> {
  const known = indexes.get(plan);
  if (known) return known;
  const index = buildIndex(plan);
  indexes.set(plan, index);
  return index;
}

/** Comparable form of a department's name: folded, without spaces and quotation marks. */
export function departmentKey(text: string): string {
  return foldTight(text).replace(/["'“”‘’《》〈〉]/g, "");
}

/** "池州市贵池区" → "池州市贵池区", "贵池区", and "区" which stands for it among its own; longest first. None when the plan names no district. */
export function districtPrefixes(plan: Plan): readonly string[] {
  const district = plan.district ?? "";
  const own = /[^省市]+[区县市]$/.exec(district)?.[0] ?? "";
  const short = /[区县]$/.exec(own)?.[0] ?? "";
  return [...new Set([district, own, short])].filter((prefix) => prefix !== "").sort((a, b) => b.length - a.length);
}

function buildIndex(plan: Plan): ReadonlyMap<string, readonly NameHit[]> {
  const index = new Map<string, NameHit[]>();
  const prefixes = districtPrefixes(plan);
  for (const department of plan.departments) {
    for (const [text, hit] of spellings(department)) {
      const written = departmentKey(text);
      for (const form of withPrefixes(written, prefixes)) add(index, form, form === written || hit.as !== "name" ? hit : { ...hit, as: "alias" });
    }
  }
  return index;
}

function spellings(department: Department): readonly (readonly [string, NameHit])[] {
  const hit = (as: NameKind, certainty: RenameCertainty | null = null): NameHit => ({ department: department.name, as, certainty });
  return [
    [department.name, hit("name")] as const,
    [department.fullName, hit("full-name")] as const,
    ...department.aliases.map((alias) => [alias, hit("alias")] as const),
    ...department.laterNames.map((later) => [later.name, hit("later-name", later.certainty)] as const),
  ];
}

/** The name itself, then its core with every prefix of the district. 区委 belongs together: 区委宣传部 has no core 委宣传部. */
function withPrefixes(written: string, prefixes: readonly string[]): readonly string[] {
  if (/^(中共|.{0,6}区委)/.test(written)) return [written];
  const prefix = prefixes.find((candidate) => written.startsWith(candidate) && written.length >= candidate.length + 2);
  const core = prefix ? written.slice(prefix.length) : written;
  return [...new Set([written, core, ...prefixes.map((other) => other + core)])];
}

/** A closer kind of name displaces a looser one of the same department; different departments stand side by side. */
function add(index: Map<string, NameHit[]>, form: string, hit: NameHit): void {
  const hits = index.get(form) ?? [];
  const same = hits.findIndex((other) => other.department === hit.department);
  if (same < 0) hits.push(hit);
  else if (KIND_ORDER.indexOf(hit.as) < KIND_ORDER.indexOf(hits[same]!.as)) hits[same] = hit;
  index.set(form, hits);
}
