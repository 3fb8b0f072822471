/** To what of the present plan a row of an earlier sheet belongs. */
import { certainSubject } from "../../ledger/names/subject";
import { recogniseDepartment } from "../../plan/departments";
import { nameKey } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";

/**
 * The indicator of a row: by its name, which may be written with other spaces or be a known alias; by its id where the sheet was made
 * for a plan of the same title and number, since an id means the same only there. Null when neither tells.
 */
export function indicatorOf(id: string, name: string, samePlan: boolean, plan: Plan): string | null {
  const subject = name === "" ? null : certainSubject(name, plan);
  if (subject?.kind === "indicator") return subject.indicatorId;
  return samePlan && plan.indicators.some((indicator) => indicator.id === id) ? id : null;
}

/** The plan's name of a department, or the name as written. */
export function departmentOf(written: string, plan: Plan): string {
  const recognised = recogniseDepartment(written, plan);
  return recognised.kind === "known" ? recognised.name : written;
}

/** The key of a phase, duty or task as the present plan gives it: by key in the same plan, else by title. Null when it has none. */
export function placeOf(key: string, title: string, samePlan: boolean, plan: Plan): string | null {
  const known = new Map<string, string>([
    ...plan.phases.map(({ no, name }) => [`phase:${no}`, name] as const),
    ...plan.duties.map(({ id, title: duty }) => [`duty:${id}`, duty] as const),
    ...plan.tasks.map(({ section, title: task }) => [`task:${section}`, task] as const),
  ]);
  const [kind = ""] = key.split(":");
  const sameTitle = [...known].filter(([candidate, name]) => candidate.startsWith(`${kind}:`) && nameKey(name) === nameKey(title));
  if (sameTitle.length === 1) return sameTitle[0]![0];
  return samePlan && known.has(key) ? key : null;
}
