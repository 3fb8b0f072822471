/** The departments a notice names in its statements, in order of appearance. */
import { otherForms } from "./bodyForms";
import type { Department, Ownership, Plan } from "../plan";
import { departmentKey } from "../departmentNames";

/** `known`: a plan of the same district; its register is used for names it has. */
export function registerOf(stated: readonly Pick<Ownership, "leads" | "supports">[], known: Plan | null): Department[] {
  const found = new Map<string, Department>();
  for (const { leads, supports } of stated) {
    for (const name of [...leads, ...supports]) {
      const key = departmentKey(name);
      if (found.has(key)) continue;
      found.set(key, known?.departments.find((department) => departmentKey(department.name) === key) ?? plain(name));
    }
  }
  return [...found.values()];
}

/** 市农业农村局(市乡村振兴局) is one body under two names; 区发改委 is also written 区发展和改革委员会. */
function plain(name: string): Department {
  const both = /^(.{3,}?)\(([^()]{3,})\)$/.exec(name);
  const second = both && /[局委办部]$/.test(both[2]!) ? [both[2]!] : [];
  const aliases = both ? [both[1]!, ...second, ...otherForms(both[1]!)] : otherForms(name);
  return { name, fullName: name, aliases: [...aliases], laterNames: [] };
}
