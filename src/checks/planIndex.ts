/** The plan's parts by id, so that judging a row costs the same however long the plan is. */
import type { Clause, Duty, Indicator, Plan, Task } from "../plan/plan";

export interface PlanIndex {
  readonly plan: Plan;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly duties: ReadonlyMap<string, Duty>;
  readonly tasks: ReadonlyMap<string, Task>;
}

export function indexPlan(plan: Plan): PlanIndex {
  return {
    plan,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    duties: new Map(plan.duties.map((duty) => [duty.id, duty])),
    tasks: new Map(plan.tasks.map((task) => [task.section, task])),
  };
}

/** The clause to quote for an indicator: the one in its own task's section (where the owners stand), else its first. */
export function clauseOf(indicator: Indicator): Clause {
  return indicator.clauses.find((clause) => clause.section === indicator.taskSection) ?? indicator.clauses[0];
}
