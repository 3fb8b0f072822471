/** Departments report different figures for one indicator. One ledger cannot show that: it is found when ledgers are compiled. */
import type { Check } from "../check";

export const conflictingReports: Check<"conflicting-reports"> = {
  code: "conflicting-reports",
  severity: "error",
  looksAt: "ledger",
};
