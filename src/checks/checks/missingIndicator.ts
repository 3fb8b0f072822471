/** The department leads or co-leads an indicator, and no row of its ledgers reports it. */
import type { Check } from "../check";
import { quoteTarget } from "../measure";

export const missingIndicator: Check<"missing-indicator"> = {
  code: "missing-indicator",
  severity: "warning",
  looksAt: "ledger",
  checkLedger({ department, missingIndicators }) {
    if (department === null) return [];
    return missingIndicators.map((indicator) => ({ row: null, cell: null, indicator, facts: { department, target: quoteTarget(indicator) } }));
  },
};
