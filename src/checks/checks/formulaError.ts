/** The value cell holds a formula that failed: #REF!, #DIV/0!. */
import { NOTHING, type Check } from "../check";

export const formulaError: Check<"formula-error"> = {
  code: "formula-error",
  severity: "error",
  looksAt: "value",
  checkRow({ row, verdict }) {
    if (row.quantity.kind !== "formulaError") return NOTHING;
    return [{ cell: verdict.cell, facts: { text: row.quantity.text, target: verdict.target } }];
  },
};
