/** What another plan in its place would change: indicators that come, go, or are asked for otherwise. */
import { nameKey } from "./normalise";
import type { Indicator, Ownership, Plan } from "./plan";

export interface PlanDifference {
  readonly added: readonly Indicator[];
  readonly removed: readonly Indicator[];
  /** Another target, unit or name. */
  readonly changed: readonly { readonly before: Indicator; readonly after: Indicator }[];
  /** The same target with other owners. */
  readonly owners: readonly Indicator[];
}

/** Indicators are the same when their names are, or else their ids. */
export function planDifference(before: Plan, after: Plan): PlanDifference {
  const byName = new Map(before.indicators.map((one) => [nameKey(one.name), one] as const));
  const byId = new Map(before.indicators.map((one) => [one.id, one] as const));
  const named = new Set(after.indicators.map(({ name }) => nameKey(name)));
  const same = after.indicators.map((one) => {
    const renamed = byId.get(one.id);
    return { after: one, before: byName.get(nameKey(one.name)) ?? (renamed && !named.has(nameKey(renamed.name)) ? renamed : undefined) };
  });
  const kept = new Set(same.map((pair) => pair.before));
  const pairs = same.flatMap((pair) => (pair.before ? [{ before: pair.before, after: pair.after }] : []));
  const changed = pairs.filter((pair) => asks(pair.before) !== asks(pair.after));
  return {
    added: same.flatMap((pair) => (pair.before ? [] : [pair.after])),
    removed: before.indicators.filter((one) => !kept.has(one)),
    changed,
    owners: pairs.filter((pair) => !changed.includes(pair) && owned(pair.before) !== owned(pair.after)).map((pair) => pair.after),
  };
}

const asks = ({ name, target, unit }: Indicator): string => JSON.stringify([nameKey(name), target.comparator, target.value, target.comparator === "range" ? target.valueTo : null, unit]);
const owned = ({ leads, supports, supportsOpen, supportsCatchAll }: Ownership): string => JSON.stringify([[...leads].sort(), [...supports].sort(), supportsOpen, supportsCatchAll]);
