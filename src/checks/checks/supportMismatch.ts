/** 协同配合单位 in the ledger are not the plan's: compared as sets, aliases and later names being the same department. */
import type { Check } from "../check";
import { differingOwners } from "./owners";

export const supportMismatch: Check<"support-mismatch"> = {
  code: "support-mismatch",
  severity: "info",
  looksAt: "owners",
  checkRow: (judged) => differingOwners("support", judged),
};
