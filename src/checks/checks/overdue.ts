/**
 * The plan's last phase is over and the indicator is short or not reported. Before that nothing is overdue: the notice
 * gives no indicator a date of its own. An unclear value is not called overdue, for it may well be met.
 */
import { phasesOver } from "../../plan/phases";
import type { Phase } from "../../plan/plan";
import { NOTHING, type Check } from "../check";

export const overdue: Check<"overdue"> = {
  code: "overdue",
  severity: "info",
  looksAt: "row",
  checkRow({ verdict, indicator }, { asOf, index }) {
    if (!indicator || (verdict.verdict !== "shortfall" && verdict.verdict !== "missing")) return NOTHING;
    const { phases } = index.plan;
    const last = phasesOver(index.plan, asOf).reduce<Phase | null>(later, null);
    if (!last || phases.some((phase) => phase.to > last.to)) return NOTHING;
    return [{ cell: verdict.cell, facts: { phase: last.name, until: last.to, reported: verdict.verdict === "shortfall" } }];
  },
};

/** Months compare as text: "2018-09" is after "2018-08". */
const later = (last: Phase | null, phase: Phase): Phase => (last && last.to >= phase.to ? last : phase);
