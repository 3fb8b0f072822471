/**
 * A plan that came from outside (JSON), in the program's own terms: phrases that name nobody are no departments, and the district is
 * known from the title, so that 农委, 区农委 and 贵池区农委 are one.
 */
import type { Department, Ownership, Plan } from "./plan";
import { isCatchAll } from "./departments";

/** The same plan with catch-all phrases (区政府有关单位) out of the lists of departments, and the district filled in where the title names it. */
export function tidied(plan: Plan): Plan {
  const catchAlls = new Set([...(plan.catchAlls ?? []), ...[...plan.tasks, ...plan.indicators].flatMap(({ supportsCatchAll }) => supportsCatchAll ?? [])]);
  const namesNobody = (name: string): boolean => catchAlls.has(name) || isCatchAll(name);
  return {
    ...plan,
    district: plan.district ?? districtOf(plan.title),
    catchAlls: [...catchAlls],
    indicators: plan.indicators.map((indicator) => withoutCatchAll(indicator, namesNobody)),
    tasks: plan.tasks.map((task) => withoutCatchAll(task, namesNobody)),
    departments: plan.departments.filter(({ name }: Department) => !namesNobody(name)),
  };
}

function withoutCatchAll<T extends Ownership>(owned: T, namesNobody: (name: string) => boolean): T {
  const phrase = owned.supports.find(namesNobody) ?? null;
  return { ...owned, supports: owned.supports.filter((name) => !namesNobody(name)), supportsCatchAll: owned.supportsCatchAll ?? phrase };
}

/** "池州市贵池区创建…方案" → "池州市贵池区"; undefined when the title does not begin with a district's name. */
function districtOf(title: string): string | undefined {
  return /^(?:关于印发)?((?:[\u4e00-\u9fff]{2,3}市)?[\u4e00-\u9fff]{1,4}?[区县])(?![\u4e00-\u9fff]{0,1}域)/.exec(title)?.[1];
}
