/**
 * A plan as the JSON that `--plan` takes back (docs/plan-json.md): the shape of an imported plan, with the names of
 * departments and the other things the office may edit.
 */
import type { Department, Indicator, Ownership, Plan } from "../plan/plan";

export function planJson(plan: Plan): Record<string, unknown> {
  return {
    title: plan.title,
    documentNumber: plan.documentNumber,
    issuedOn: plan.issuedOn,
    issuer: plan.issuer,
    office: plan.office,
    district: plan.district ?? null,
    catchAlls: plan.catchAlls ?? [],
    departments: plan.departments.map(departmentJson),
    indicators: plan.indicators.map(indicatorJson),
    tasks: plan.tasks.map((task) => ({ section: task.section, title: task.title, ...ownershipJson(task), clause: task.clause })),
    duties: plan.duties,
    phases: plan.phases,
    doubts: plan.doubts,
  };
}

function departmentJson({ name, fullName, aliases, laterNames, reform }: Department): Record<string, unknown> {
  return { name, fullName, aliases, laterNames, ...(reform ? { reform } : {}) };
}

function indicatorJson(indicator: Indicator): Record<string, unknown> {
  const { id, name, aliases, target, unit, ceiling, comparatorInferred, comparatorConfirmedOn, wording, clauses, taskSection, ownerBasis, ownerConfirmedOn } = indicator;
  return {
    id,
    name,
    aliases,
    comparator: target.comparator,
    value: target.value,
    valueTo: target.comparator === "range" ? target.valueTo : null,
    unit,
    ceiling,
    wording,
    comparatorInferred,
    ...(comparatorConfirmedOn === undefined ? {} : { comparatorConfirmedOn }),
    section: clauses[0].section,
    taskSection,
    clauses,
    ...ownershipJson(indicator),
    ownerBasis,
    ...(ownerConfirmedOn === undefined ? {} : { ownerConfirmedOn }),
  };
}

function ownershipJson({ leads, supports, supportsOpen, supportsCatchAll }: Ownership): Record<string, unknown> {
  return { leads, supports, supportsOpen, supportsCatchAll };
}
