/**
 * A short fingerprint of a plan: the same exactly when two plans judge alike. It covers what judges (indicators, targets, units,
 * owners of indicators and tasks, phases), and neither titles nor wordings, nor the order in which anything is listed.
 */
import type { Ownership, Plan } from "./plan";

/** Eight hexadecimal digits, "3F9A-1C2B". Two plans with the same one are taken for the same. */
export function planFingerprint(plan: Plan): string {
  const indicators = plan.indicators.map(({ id, name, target, unit, ceiling, comparatorInferred, taskSection, ...owners }) => [id, name, target.comparator, target.value, target.comparator === "range" ? target.valueTo : null, unit, ceiling, comparatorInferred, taskSection, ...ownersOf(owners)]);
  const tasks = plan.tasks.map((task) => [task.section, ...ownersOf(task)]);
  const phases = plan.phases.map(({ no, name, from, to }) => [no, name, from, to]);
  const hash = hash32(JSON.stringify([indicators, tasks, phases].map(inAnyOrder))).toString(16).toUpperCase().padStart(8, "0");
  return `${hash.slice(0, 4)}-${hash.slice(4)}`;
}

function ownersOf({ leads, supports, supportsOpen, supportsCatchAll }: Ownership): readonly unknown[] {
  return [[...leads].sort(), [...supports].sort(), supportsOpen, supportsCatchAll];
}

const inAnyOrder = (lines: readonly (readonly unknown[])[]): readonly string[] => lines.map((line) => JSON.stringify(line)).sort();

/** FNV-1a over UTF-16 units: 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
