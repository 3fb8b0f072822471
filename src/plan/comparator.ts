/**
 * How an actual value is held against a target. All arithmetic is decimal: 97 − 96.95 is 0.05, and 97.0 meets 97.
 * Source of the meanings: Civil Code art. 1259 (以上、以下、以内 include the number; 超过、不满 exclude it).
 */
import Big from "big.js";
import type { Target } from "./plan";

export type Comparison =
  | { readonly judged: true; readonly attained: true }
  /**
   * Short of the target. `gap` is how far, in the target's unit. It is 0 only where the target must be passed, not reached
   * (">" or "<"), and the actual stands exactly on it: `mustExceed` then says so.
   */
  | { readonly judged: true; readonly attained: false; readonly gap: number; readonly mustExceed: boolean }
  /** "about" is never judged by a machine. */
  | { readonly judged: false };

const attained: Comparison = { judged: true, attained: true };
const short = (gap: Big, mustExceed = false): Comparison => ({ judged: true, attained: false, gap: gap.toNumber(), mustExceed });

/** `actual` must be finite and in the same unit as the target. */
export function compare(actual: number, target: Target): Comparison {
  const is = new Big(actual);
  const value = new Big(target.value);
  switch (target.comparator) {
    case ">=":
      return is.gte(value) ? attained : short(value.minus(is));
    case ">":
      return is.gt(value) ? attained : short(value.minus(is), true);
    case "<=":
    case "rank<=":
      return is.lte(value) ? attained : short(is.minus(value));
    case "<":
      return is.lt(value) ? attained : short(is.minus(value), true);
    case "=":
      return is.eq(value) ? attained : short(is.minus(value).abs());
    case "range":
      return compareRange(is, value, new Big(target.valueTo));
    case "about":
      return { judged: false };
  }
}

/** Both ends belong to the range; the gap is the distance to the nearer end. */
function compareRange(actual: Big, from: Big, to: Big): Comparison {
  if (actual.lt(from)) return short(from.minus(actual));
  return actual.gt(to) ? short(actual.minus(to)) : attained;
}
