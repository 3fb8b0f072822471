/** What the sheets of a plan hold: the plan, and how it is judged. */
import type { Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import { DEFAULT_SETTINGS } from "../plan/settings";

export interface PlanBook {
  readonly plan: Plan;
  readonly settings: JudgingSettings;
  /** ISO date to judge at; null: the day itself. */
  readonly asOf: string | null;
}

/** A plan with settings as they come. */
export const bookOf = (plan: Plan): PlanBook => ({ plan, settings: DEFAULT_SETTINGS, asOf: null });
