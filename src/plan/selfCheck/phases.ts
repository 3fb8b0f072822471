/** Doubts about phases: months that belong to two, a beginning before the plan was issued, an end before the beginning. */
import { monthNumber } from "../phases";
import type { Phase, Plan } from "../plan";
import type { PlanDoubt } from "./planDoubt";

export function phaseDoubts({ phases, issuedOn }: Plan): PlanDoubt[] {
  const issued = issuedOn === null ? null : monthNumber(issuedOn);
  return [
    ...phases.flatMap(({ name, from, to }): PlanDoubt[] => ((monthNumber(from) ?? 0) > (monthNumber(to) ?? Infinity) ? [{ code: "phase-turned-round", indicatorIds: [], phase: name, from, to }] : [])),
    ...phases.flatMap(({ name, from }): PlanDoubt[] => (issuedOn !== null && issued !== null && (monthNumber(from) ?? Infinity) < issued ? [{ code: "phase-before-issue", indicatorIds: [], phase: name, from, issuedOn }] : [])),
    ...phases.flatMap((one, index) => phases.slice(index + 1).flatMap((other) => shared(one, other))),
  ];
}

function shared(one: Phase, other: Phase): PlanDoubt[] {
  const [from, to] = [Math.max(monthNumber(one.from) ?? Infinity, monthNumber(other.from) ?? Infinity), Math.min(monthNumber(one.to) ?? -Infinity, monthNumber(other.to) ?? -Infinity)];
  if (!Number.isFinite(from) || !Number.isFinite(to) || from > to) return [];
  const months = Array.from({ length: to - from + 1 }, (_, index) => `${Math.floor((from + index) / 12)}-${String(((from + index) % 12) + 1).padStart(2, "0")}`);
  return [{ code: "phases-overlap", indicatorIds: [], phases: [one.name, other.name], months }];
}
