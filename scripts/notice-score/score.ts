/** Holds what was read against what was expected: precision and recall of targets, and how many have the right owners as well. */
import type { Indicator, Plan } from "../../src/plan/plan";
import type { CorpusNotice, ExpectedIndicator, ExpectedOwners } from "./corpus";
import { key } from "./corpus";

export interface NoticeScore {
  readonly title: string;
  readonly expected: number;
  readonly read: number;
  /** Name, comparator, value and unit are right. */
  readonly right: number;
  /** … and the owners. */
  readonly owned: number;
  readonly tasks: { readonly expected: number | null; readonly read: number };
  readonly phases: { readonly expected: number | null; readonly right: number };
  /** One line a difference, for people. */
  readonly differences: readonly string[];
}

export function scoreOf(notice: CorpusNotice, plan: Plan): NoticeScore {
  const left = [...plan.indicators];
  const differences: string[] = [];
  let right = 0;
  let owned = 0;
  for (const expected of notice.indicators) {
    const index = bestOf(expected, left);
    const found = index < 0 ? null : left.splice(index, 1)[0]!;
    if (!found) {
      differences.push(`missed     ${expected.names[0]} ${expected.comparator} ${expected.value}${expected.valueTo === null ? "" : `-${expected.valueTo}`} ${expected.units[0]}`);
      continue;
    }
    right += 1;
    if (!expected.names.some((name) => key(name) === key(found.name))) differences.push(`other name ${found.name}  for  ${expected.names.join(" | ")}`);
    if (notice.ownersFree || sameOwners(expected, found)) owned += 1;
    else differences.push(`owners     ${found.name}: [${found.leads.join("、")}] [${found.supports.join("、")}]${found.supportsOpen ? "等" : ""} *${found.supportsCatchAll ?? ""} (${found.ownerBasis})`);
  }
  const optional = notice.optional.map(key);
  const extra = left.filter(({ name }) => !optional.some((one) => key(name).includes(one) || one.includes(key(name))));
  for (const { name, target, unit } of extra) differences.push(`not there  ${name} ${target.comparator} ${target.value}${target.comparator === "range" ? `-${target.valueTo}` : ""} ${unit}`);
  if (notice.tasks !== null && notice.tasks !== plan.tasks.length) differences.push(`tasks      ${plan.tasks.length}, expected ${notice.tasks}: ${plan.tasks.map(({ section, title }) => `${section} ${title}`).join(" / ")}`);
  const phases = notice.phases?.filter((one) => plan.phases.some(({ name, from, to }) => key(name) === key(one.name) && from === one.from && to === one.to)).length ?? 0;
  if (notice.phases !== null && (phases !== notice.phases.length || plan.phases.length !== notice.phases.length)) differences.push(`phases     ${plan.phases.map(({ name, from, to }) => `${name} ${from}…${to}`).join(" / ")}`);
  return { title: notice.title, expected: notice.indicators.length, read: notice.indicators.length === 0 && extra.length === 0 ? 0 : right + extra.length, right, owned, tasks: { expected: notice.tasks, read: plan.tasks.length }, phases: { expected: notice.phases?.length ?? null, right: phases }, differences };
}

/** The indicator that says the same, nearest name first. */
function bestOf(expected: ExpectedIndicator, plan: readonly Indicator[]): number {
  let best = -1;
  let nearest = 0;
  plan.forEach((indicator, index) => {
    if (!sameTarget(expected, indicator)) return;
    const near = Math.max(...expected.names.map((name) => nearness(key(name), key(indicator.name))));
    if (near > nearest) [best, nearest] = [index, near];
  });
  return best;
}

function sameTarget(expected: ExpectedIndicator, { target, unit }: Indicator): boolean {
  if (!expected.comparator.split("|").includes(target.comparator) || target.value !== expected.value) return false;
  if (target.comparator === "range" && target.valueTo !== expected.valueTo) return false;
  return expected.units.some((one) => one === "?" || unitKey(one) === unitKey(unit));
}

const unitKey = (unit: string): string => unit.normalize("NFKC").replace(/[()（）]/g, "").replace("m2", "平方米").replace("公里", "km");

/** 1 for the same name; less where one holds the other; 0 for another name. */
function nearness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.includes(short) && short.length / long.length >= 0.5 ? short.length / long.length : 0;
}

function sameOwners(expected: ExpectedIndicator, found: Indicator): boolean {
  const leads = expected.leads.some((one) => sameNames(one.names, found.leads));
  const supports = expected.supports.some((one) => sameSupports(one, found));
  return leads && supports;
}

function sameSupports(expected: ExpectedOwners, found: Indicator): boolean {
  const catchAlls = found.supportsCatchAll?.split("、").map(key) ?? [];
  return sameNames(expected.names, found.supports) && expected.open === found.supportsOpen && sameNames(expected.catchAlls, catchAlls);
}

const sameNames = (expected: readonly string[], found: readonly string[]): boolean => {
  const keys = new Set(found.map(key));
  return keys.size === new Set(expected).size && expected.every((name) => keys.has(name));
};
