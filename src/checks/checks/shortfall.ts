/** The figure was read without doubt and does not reach the target. */
import { NOTHING, type Check } from "../check";

export const shortfall: Check<"shortfall"> = {
  code: "shortfall",
  severity: "error",
  looksAt: "value",
  checkRow({ verdict }) {
    const { actual, target, gap } = verdict;
    if (verdict.verdict !== "shortfall" || actual === null || target === null || gap === null) return NOTHING;
    return [{ cell: verdict.cell, facts: { actual, target, gap } }];
  },
};
