/** The notice names no owner for the indicator; the lead offered is inferred. Silent once the cell itself says 推定. */
import { NOTHING, type Check } from "../check";

export const inferredOwner: Check<"inferred-owner"> = {
  code: "inferred-owner",
  severity: "info",
  looksAt: "owners",
  checkRow({ owners }) {
    const lead = owners.find((owner) => owner.role === "lead" && owner.inferred);
    return lead && !lead.reading.text.includes("推定") ? [{ cell: lead.reading.cell, facts: { expected: lead.expected } }] : NOTHING;
  },
};
