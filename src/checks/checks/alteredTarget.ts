/**
 * The ledger's target is not the plan's: another figure, another unit, another comparison. Silent when the cell is blank, says
 * the same in other words ("97%以上", "≥97%", 0.97 as a percentage), or cannot be read without guessing.
 *
 * A bare figure counts as "at least" (DESIGN §4), so it is the same as ≥ and not the same as 超过 (30 % would just do).
 * The judgement always uses the plan's target.
 */
import type { CellReading, LedgerRow, Quantity } from "../../ledger/ledger";
import type { Comparator, Indicator } from "../../plan/plan";
import { NOTHING, type Check } from "../check";
import { quoteTarget } from "../measure";
import { statedTargets } from "../statedTargets";

export const alteredTarget: Check<"altered-target"> = {
  code: "altered-target",
  severity: "warning",
  looksAt: "target",
  checkRow({ row, indicator }) {
    if (!indicator || !row.target || !isAltered(row, indicator)) return NOTHING;
    return [{ cell: row.target.cell, facts: { written: shownTarget(row.target, row.targetQuantity), target: quoteTarget(indicator) } }];
  },
};

/** As people see it: 0.3 under a percent format is 30%. */
const shownTarget = (cell: CellReading, quantity: Quantity): string => (typeof cell.value === "number" && "text" in quantity ? quantity.text : cell.text);

/** Comparisons a ledger states in words of its own are not held against ranges, ranks and loose targets. */
const COMPARABLE: ReadonlySet<Comparator> = new Set([">=", ">", "<=", "<", "="]);

/** Does what a target cell says differ from the plan's target? */
export function isAltered(row: Pick<LedgerRow, "targetQuantity" | "targetComparator">, { target, ceiling }: Indicator): boolean {
  if (!COMPARABLE.has(target.comparator)) return false;
  const { targetQuantity: quantity } = row;
  // A wrong unit beside the figure (a unit column) is the value's matter; only one in the target itself changes the target.
  if (quantity.kind === "unitMismatch") return quantity.text.includes(quantity.unit);
  const stated = statedTargets(quantity);
  if (stated.length === 0) return false;
  if (!stated.includes(target.value)) return true;
  const comparator = row.targetComparator ?? impliedBy(target.comparator);
  // At the ceiling "= 100%" and "≥ 100%" are one target.
  const sameAtCeiling = target.value === ceiling && comparator === "=" && target.comparator === ">=";
  return comparator !== target.comparator && !sameAtCeiling;
}

/** What a bare figure means beside this plan's comparison: nobody writes a ceiling or an exact number any other way. */
const impliedBy = (planned: Comparator): Comparator => (planned === "<=" || planned === "=" ? planned : ">=");
