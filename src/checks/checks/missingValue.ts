/**
 * A row without a value: blank, or "/" where the department itself leads the indicator (somebody else's may be left out).
 * Rows the plan does not know are left to `unknown-indicator`.
 */
import { NOTHING, type Check } from "../check";

export const missingValue: Check<"missing-value"> = {
  code: "missing-value",
  severity: "warning",
  looksAt: "value",
  checkRow({ row, verdict, indicator }, { department }) {
    const blank = verdict.verdict === "missing" && row.subject.kind !== "unknown";
    const leftOut = verdict.verdict === "notApplicable" && department !== null && indicator?.leads.includes(department) === true;
    return blank || leftOut ? [{ cell: verdict.cell, facts: { written: verdict.written, target: verdict.target } }] : NOTHING;
  },
};
