/** The unit written cannot be the plan's: 30人 where 家 are counted. */
import { NOTHING, type Check } from "../check";
import { quoteTarget } from "../measure";

export const unitMismatch: Check<"unit-mismatch"> = {
  code: "unit-mismatch",
  severity: "warning",
  looksAt: "value",
  checkRow({ row, verdict, indicator }) {
    if (row.quantity.kind !== "unitMismatch" || !indicator) return NOTHING;
    const { text, unit, expected } = row.quantity;
    return [{ cell: verdict.cell, facts: { text, unit, expected, target: quoteTarget(indicator) } }];
  },
};
