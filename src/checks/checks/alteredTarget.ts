/**
 * The ledger's target is not the plan's: another figure, or another comparison. Silent when the cell is blank, says the
 * same in other words ("97%以上", "≥97%", 0.97 as a percentage), or cannot be read without guessing.
 *
 * A bare figure counts as "at least" (DESIGN §4), so it is the same as ≥ and not the same as 超过 (30 % would just do).
 * The judgement always uses the plan's target.
 */
import type { Indicator } from "../../plan/plan";
import { NOTHING, type Check } from "../check";
import { quoteTarget } from "../measure";
import { writtenTarget, type WrittenTarget } from "../writtenTarget";

export const alteredTarget: Check<"altered-target"> = {
  code: "altered-target",
  severity: "warning",
  looksAt: "target",
  checkRow({ row, indicator }) {
    if (!indicator || !row.target || row.target.text === "") return NOTHING;
    const written = writtenTarget(row.target, row.targetQuantity);
    if (!written || saysTheSame(written, indicator)) return NOTHING;
    return [{ cell: row.target.cell, facts: { written: row.target.text, target: quoteTarget(indicator) } }];
  },
};

function saysTheSame(written: WrittenTarget, indicator: Indicator): boolean {
  const { target, unit, ceiling } = indicator;
  // Ranges, ranks and loose targets have wordings of their own; nothing is claimed about them.
  if (target.comparator === "range" || target.comparator === "rank<=" || target.comparator === "about") return true;
  if (!written.values.includes(target.value) || !unitsAgree(written.unit, unit)) return false;
  const comparator = written.comparator ?? (target.comparator === "<=" || target.comparator === "=" ? target.comparator : ">=");
  // At the ceiling "= 100%" and "≥ 100%" are one target.
  return comparator === target.comparator || (target.value === ceiling && comparator === "=" && target.comparator === ">=");
}

/** "%" where things are counted, or things counted where a rate stands, is another target; 家 for 个 is not. */
function unitsAgree(written: string, unit: string): boolean {
  if (written === "" || unit === "指数") return true;
  return (written === "%") === (unit === "%");
}
