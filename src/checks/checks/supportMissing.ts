/** The cell for 协同配合单位 is blank; what the plan calls for is offered. */
import type { Check } from "../check";
import { blankOwners } from "./owners";

export const supportMissing: Check<"support-missing"> = {
  code: "support-missing",
  severity: "info",
  looksAt: "owners",
  checkRow: (judged, context) => blankOwners("support", judged, context),
};
