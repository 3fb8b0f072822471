/**
 * Names that come near an indicator's, for a person to choose from. Nearness is the share of common character pairs (Dice).
 */
import { nameKey, withoutNumbering } from "../../plan/normalise";
import type { Plan } from "../../plan/plan";
import { pairsOf } from "./pairs";

/** At least this near (0…1), and at most this many proposals. */
const NEAR = 0.5;
const PROPOSALS = 3;

const pairsOfPlan = new WeakMap<Plan, readonly { readonly id: string; readonly wordings: readonly ReadonlySet<string>[] }[]>();

/** Ids of indicators whose name or alias comes near, nearest first. */
export function nearestIndicators(name: string, plan: Plan): readonly string[] {
  const pairs = pairsOfName(nameKey(withoutNumbering(name)));
  if (pairs.size === 0) return [];
  return planPairs(plan)
    .map(({ id, wordings }) => ({ id, near: Math.max(...wordings.map((wording) => likeness(pairs, wording))) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, PROPOSALS)
    .map(({ id }) => id);
}

function planPairs(plan: Plan) {
  const known = pairsOfPlan.get(plan);
  if (known) return known;
  const pairs = plan.indicators.map(({ id, name, aliases }) => ({ id, wordings: [name, ...aliases].map((word) => pairsOfName(nameKey(word))) }));
  pairsOfPlan.set(plan, pairs);
  return pairs;
}

/** Long texts are narrative, not names: only their beginning is compared. */
const pairsOfName = (key: string): ReadonlySet<string> => pairsOf(key.slice(0, 60));

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
