/** A figure is claimed as met, and the ledger's column for evidence is blank in its row. */
import { NOTHING, type Check } from "../check";

export const missingEvidence: Check<"missing-evidence"> = {
  code: "missing-evidence",
  severity: "info",
  looksAt: "evidence",
  checkRow({ row, verdict }) {
    if (verdict.verdict !== "met" || !row.evidence || row.evidence.text !== "") return NOTHING;
    return [{ cell: row.evidence.cell, facts: { name: row.name } }];
  },
};
