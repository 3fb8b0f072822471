/**
 * The indicator is short or not reported although its time is over: the row's own deadline (完成时限), or the plan's last phase, since the
 * notice gives no indicator a date of its own. An unclear value is not called overdue, for it may well be met.
 */
import { phasesOver } from "../../plan/phases";
import type { Phase } from "../../plan/plan";
import { NOTHING, type Check, type JudgedRow, type ReviewContext } from "../check";
import type { Overdue } from "../finding";

export const overdue: Check<"overdue"> = {
  code: "overdue",
  severity: "info",
  looksAt: "row",
  checkRow(judged, context) {
    const { verdict, indicator } = judged;
    if (!indicator || (verdict.verdict !== "shortfall" && verdict.verdict !== "missing")) return NOTHING;
    const over = ofRow(judged, context) ?? ofPlan(context);
    return over ? [{ cell: verdict.cell, facts: { ...over, reported: verdict.verdict === "shortfall" } }] : NOTHING;
  },
};

function ofRow({ row: { due, deadline } }: JudgedRow, { asOf }: ReviewContext): Overdue | null {
  return due !== null && deadline && due < asOf ? { of: "row", written: deadline.text, until: due } : null;
}

function ofPlan({ asOf, index: { plan } }: ReviewContext): Overdue | null {
  const last = phasesOver(plan, asOf).reduce<Phase | null>(later, null);
  return last && !plan.phases.some((phase) => phase.to > last.to) ? { of: "plan", phase: last.name, until: last.to } : null;
}

/** Months compare as text: "2018-09" is after "2018-08". */
const later = (last: Phase | null, phase: Phase): Phase => (last && last.to >= phase.to ? last : phase);
