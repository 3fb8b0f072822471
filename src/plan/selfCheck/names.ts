/** Doubts about names: two of one name, two that look alike to a machine, levels of one thing. */
import { nameKey } from "../normalise";
import type { Indicator, Plan } from "../plan";
import type { PlanDoubt } from "./planDoubt";

export function nameDoubts({ indicators }: Plan): PlanDoubt[] {
  return [...sameNames(indicators), ...alike(indicators), ...levels(indicators)];
}

function sameNames(indicators: readonly Indicator[]): PlanDoubt[] {
  return groups(indicators, ({ name }) => nameKey(name)).map((same): PlanDoubt => {
    const indicatorIds = same.map(({ id }) => id);
    const names = same.map(({ name }) => name);
    const measures = new Set(same.map(({ target, unit }) => JSON.stringify([target.comparator, target.value, target.comparator === "range" ? target.valueTo : null, unit])));
    return measures.size > 1 ? { code: "same-name-two-values", indicatorIds, names, targets: same.map(({ id }) => ({ id })) } : { code: "entered-twice", indicatorIds, name: names[0]! };
  });
}

/** A wording that two indicators of different names both claim. */
function alike(indicators: readonly Indicator[]): PlanDoubt[] {
  const claims = new Map<string, { readonly wording: string; readonly by: Indicator }[]>();
  for (const indicator of indicators) {
    for (const wording of new Set([indicator.name, ...indicator.aliases])) {
      const key = nameKey(wording);
      claims.set(key, [...(claims.get(key) ?? []), { wording, by: indicator }]);
    }
  }
  const found = new Map<string, PlanDoubt>();
  for (const claimed of claims.values()) {
    const by = [...new Set(claimed.map((claim) => claim.by))];
    const names = [...new Set(by.map(({ name }) => nameKey(name)))];
    if (names.length < 2) continue;
    const indicatorIds = by.map(({ id }) => id);
    const key = indicatorIds.join(" ");
    if (!found.has(key)) found.set(key, { code: "names-alike", indicatorIds, names: by.map(({ name }) => name), wording: claimed[0]!.wording });
  }
  return [...found.values()];
}

/** 市级以上, 省级及以上, 国家级: a level of what is counted, not a comparison. */
const LEVEL = /(?:国家|省部|省|市|区|县|镇)级(?:及?以上)?/g;

/** Other wordings count too: 创建省级以上农业标准化示范区 is also 省级以上农业标准化示范区. */
function levels(indicators: readonly Indicator[]): PlanDoubt[] {
  const byCore = new Map<string, Set<Indicator>>();
  for (const one of indicators) {
    for (const wording of [one.name, ...one.aliases]) {
      if (wording.search(LEVEL) < 0) continue;
      const core = nameKey(wording.replace(LEVEL, ""));
      byCore.set(core, (byCore.get(core) ?? new Set()).add(one));
    }
  }
  const found = new Map<string, PlanDoubt>();
  for (const some of byCore.values()) {
    const same = [...some].filter((one, index, all) => all.findIndex((other) => nameKey(other.name) === nameKey(one.name)) === index);
    const indicatorIds = same.map(({ id }) => id);
    if (same.length > 1) found.set(indicatorIds.join(" "), { code: "levels-may-nest", indicatorIds, names: same.map(({ name }) => name) });
  }
  return [...found.values()];
}

/** Those that share a key with another. */
function groups(indicators: readonly Indicator[], keyOf: (one: Indicator) => string): readonly (readonly Indicator[])[] {
  const byKey = new Map<string, Indicator[]>();
  for (const one of indicators) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  return [...byKey.values()].filter((same) => same.length > 1);
}
