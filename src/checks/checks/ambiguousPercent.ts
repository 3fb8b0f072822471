/** A bare 0.97 under a percent indicator: 97 % or 0.97 %? Both are offered, none is taken. */
import { NOTHING, type Check } from "../check";

export const ambiguousPercent: Check<"ambiguous-percent"> = {
  code: "ambiguous-percent",
  severity: "warning",
  looksAt: "value",
  checkRow({ row, verdict }) {
    if (row.quantity.kind !== "ambiguousPercent" || verdict.target === null) return NOTHING;
    const { text, asFraction, asWritten } = row.quantity;
    return [{ cell: verdict.cell, facts: { text, asFraction, asWritten, target: verdict.target } }];
  },
};
