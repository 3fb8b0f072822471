/** What surrounds a comparison with a target: figures that cannot be, and the target as findings quote it. */
import { comparatorIsOpen } from "../plan/openInferences";
import type { Indicator } from "../plan/plan";
import type { QuotedTarget, RangeFault } from "./finding";

/** Units that come in wholes: half an enterprise is a slip of the pen or a rate in the wrong row. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(["家", "个", "项", "次", "次/年", "件", "部", "人", "名", "户", "种", "批次", "场", "期"]);

/** What makes a figure impossible for its indicator, or null. Such a figure is never judged. */
export function rangeFault(value: number, indicator: Pick<Indicator, "unit" | "ceiling">): RangeFault | null {
  if (value < 0) return "negative";
  if (indicator.ceiling !== null && value > indicator.ceiling) return "above-ceiling";
  return WHOLE_UNITS.has(indicator.unit) && !Number.isInteger(value) ? "not-whole" : null;
}

/** The indicator's target in the form findings quote it. */
export function quoteTarget(indicator: Indicator): QuotedTarget {
  const { target, unit } = indicator;
  return { comparator: target.comparator, value: target.value, valueTo: target.comparator === "range" ? target.valueTo : null, unit, inferred: comparatorIsOpen(indicator) };
}
