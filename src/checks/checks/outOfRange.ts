/** A figure that cannot be: a rate or index above its ceiling or below nought, or a part of something counted in wholes. */
import { NOTHING, type Check } from "../check";
import { quoteTarget, rangeFault } from "../measure";

export const outOfRange: Check<"out-of-range"> = {
  code: "out-of-range",
  severity: "error",
  looksAt: "value",
  checkRow({ row, verdict, indicator }) {
    if (row.quantity.kind !== "number" || !indicator) return NOTHING;
    const actual = row.quantity.value;
    const fault = rangeFault(actual, indicator);
    return fault ? [{ cell: verdict.cell, facts: { actual, ceiling: indicator.ceiling, unit: indicator.unit, fault, target: quoteTarget(indicator) } }] : NOTHING;
  },
};
