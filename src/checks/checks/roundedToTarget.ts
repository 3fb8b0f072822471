/**
 * A shortfall that the cell's format hides: 0.9695 shown as "97%". Reported beside the shortfall, because what people
 * see in the cell contradicts the verdict.
 */
import { compare } from "../../plan/comparator";
import type { Target } from "../../plan/plan";
import { NOTHING, type Check } from "../check";
import { plainFigure } from "../plainFigure";

export const roundedToTarget: Check<"rounded-to-target"> = {
  code: "rounded-to-target",
  severity: "warning",
  looksAt: "value",
  checkRow({ row, verdict, indicator }) {
    const { actual, target, gap } = verdict;
    if (verdict.verdict !== "shortfall" || actual === null || target === null || gap === null || !indicator) return NOTHING;
    const shown = row.quantity.kind === "number" ? row.quantity.shown : null;
    return shown !== null && seemsMet(shown, indicator.target) ? [{ cell: verdict.cell, facts: { actual, shown, target, gap } }] : NOTHING;
  },
};

function seemsMet(shown: string, target: Target): boolean {
  const figure = plainFigure(shown);
  if (!figure) return false;
  const compared = compare(figure.value, target);
  return compared.judged && compared.attained;
}
