/** 牵头责任单位 in the ledger are not the plan's: compared as sets, aliases and later names being the same department. */
import type { Check } from "../check";
import { differingOwners } from "./owners";

export const leadMismatch: Check<"lead-mismatch"> = {
  code: "lead-mismatch",
  severity: "warning",
  looksAt: "owners",
  checkRow: (judged) => differingOwners("lead", judged),
};
