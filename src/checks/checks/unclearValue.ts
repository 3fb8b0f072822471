/** Something is written where a figure belongs, and a machine must not judge it: "约30家", "≥97%", "已完成". */
import { NOTHING, type Check } from "../check";

export const unclearValue: Check<"unclear-value"> = {
  code: "unclear-value",
  severity: "warning",
  looksAt: "value",
  checkRow({ row, verdict, indicator }) {
    const { target, cell } = verdict;
    if (!indicator || target === null) return NOTHING;
    const { quantity } = row;
    if (quantity.kind === "unclear") return [{ cell, facts: { text: quantity.text, reason: quantity.reason, target } }];
    if (quantity.kind === "number" && indicator.target.comparator === "about") return [{ cell, facts: { text: quantity.text, reason: "loose-target", target } }];
    return NOTHING;
  },
};
