/** Doubts about who is responsible: nobody, somebody the register does not know, a name of two departments. */
import { departmentIndex } from "../departmentNames";
import { isCatchAll, recogniseDepartment } from "../departments";
import type { Plan } from "../plan";
import type { PlanDoubt } from "./planDoubt";

export function ownerDoubts(plan: Plan): PlanDoubt[] {
  const sections = new Set(plan.tasks.map(({ section }) => section));
  return [
    ...plan.indicators.filter(({ leads }) => leads.length === 0).map(({ id, name }): PlanDoubt => ({ code: "nobody-leads", indicatorIds: [id], name })),
    ...plan.tasks.filter(({ leads }) => leads.length === 0).map(({ section }): PlanDoubt => ({ code: "task-without-lead", indicatorIds: [], section })),
    ...unregistered(plan, "leads", "lead-not-registered"),
    ...unregistered(plan, "supports", "support-not-registered"),
    ...ambiguous(plan),
    ...twice(plan.tasks.map(({ section }) => section)).map((section): PlanDoubt => ({ code: "section-twice", indicatorIds: [], section })),
    ...missingTasks(plan, sections),
  ];
}

/** Each unknown name once, with all that name it. */
function unregistered(plan: Plan, role: "leads" | "supports", code: "lead-not-registered" | "support-not-registered"): PlanDoubt[] {
  const naming = new Map<string, { readonly ids: string[]; readonly names: string[] }>();
  const ask = (departments: readonly string[], id: string | null, name: string): void => {
    for (const department of departments) {
      if (isCatchAll(department, plan) || recogniseDepartment(department, plan).kind === "known") continue;
      const known = naming.get(department) ?? { ids: [], names: [] };
      if (id !== null) known.ids.push(id);
      known.names.push(name);
      naming.set(department, known);
    }
  };
  for (const indicator of plan.indicators) ask(indicator[role], indicator.id, indicator.name);
  for (const task of plan.tasks) ask(task[role], null, `${task.section}${task.title}`);
  return [...naming].map(([department, { ids, names }]): PlanDoubt => ({ code, indicatorIds: ids, department, names }));
}

/** A name or full name that two departments claim. Later names that several may have taken over are ambiguous on purpose, and asked about when met. */
function ambiguous(plan: Plan): PlanDoubt[] {
  const index = departmentIndex(plan);
  const found = new Map<string, PlanDoubt>();
  for (const [wording, hits] of index) {
    const own = hits.filter(({ as }) => as !== "later-name");
    if (own.length < 2) continue;
    const departments = own.map(({ department }) => department);
    const key = departments.join(" ");
    if (!found.has(key)) found.set(key, { code: "department-ambiguous", indicatorIds: [], wording, departments });
  }
  for (const name of twice(plan.departments.map((department) => department.name))) found.set(name, { code: "department-ambiguous", indicatorIds: [], wording: name, departments: [name, name] });
  return [...found.values()];
}

const twice = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];

function missingTasks({ indicators, duties }: Plan, sections: ReadonlySet<string>): PlanDoubt[] {
  return [
    ...indicators.filter(({ taskSection }) => taskSection !== "" && !sections.has(taskSection)).map(({ id, name, taskSection }): PlanDoubt => ({ code: "task-missing", indicatorIds: [id], name, section: taskSection })),
    ...duties.flatMap(({ title, ownerSection }): PlanDoubt[] => (ownerSection !== null && !sections.has(ownerSection) ? [{ code: "task-missing", indicatorIds: [], name: title, section: ownerSection }] : [])),
  ];
}
