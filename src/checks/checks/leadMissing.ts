/** The cell for 牵头责任单位 is blank; what the plan calls for is offered. */
import type { Check } from "../check";
import { blankOwners } from "./owners";

export const leadMissing: Check<"lead-missing"> = {
  code: "lead-missing",
  severity: "info",
  looksAt: "owners",
  checkRow: (judged, context) => blankOwners("lead", judged, context),
};
