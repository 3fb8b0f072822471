/** No indicator, duty or task of the plan goes by this name. Near ones are proposed, never judged. */
import { NOTHING, type Check } from "../check";

export const unknownIndicator: Check<"unknown-indicator"> = {
  code: "unknown-indicator",
  severity: "warning",
  looksAt: "row",
  checkRow({ row }, { index }) {
    if (row.subject.kind !== "unknown") return NOTHING;
    const proposals = row.subject.proposals.map((id) => index.indicators.get(id)?.name ?? index.duties.get(id)?.title ?? id);
    return [{ cell: row.nameCell.cell, facts: { written: row.name, proposals } }];
  },
};
