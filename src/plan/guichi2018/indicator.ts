/**
 * Builds an indicator of the 2018 plan: its owners are those of the task it belongs to, as the notice states them there
 * (or, for three of section 二, as inferred from there: `ownerBasis`).
 */
import type { Indicator, Ownership } from "../plan";
import { tasks } from "./tasks";

/** `taskSection` must be the section of one of the ten tasks. */
export function indicator(facts: Omit<Indicator, keyof Ownership>): Indicator {
  const task = tasks.find((candidate) => candidate.section === facts.taskSection);
  if (!task) throw new Error(`No task with section ${facts.taskSection}`);
  const { leads, supports, supportsOpen, supportsCatchAll } = task;
  return { ...facts, leads, supports, supportsOpen, supportsCatchAll };
}
