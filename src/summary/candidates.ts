/** The figures an office may choose from where it must decide (候选), in the reports' order, numbered from 1. */
import { rangeFault } from "../checks/measure";
import type { Indicator } from "../plan/plan";
import type { Candidate } from "./decision";
import type { Report } from "./summary";

/** What reports say, and what ambiguous ones may mean. Figures that cannot be (105 %) are none; the same figure twice from one department is one. */
export function candidatesOf(reports: readonly Report[], indicator: Pick<Indicator, "unit" | "ceiling">): Candidate[] {
  const seen = new Set<string>();
  const found: Omit<Candidate, "number">[] = [];
  for (const report of reports) {
    const figures = report.value === null ? report.readings : [report.value];
    for (const value of figures) {
      const key = JSON.stringify([report.department, value]);
      if (seen.has(key) || rangeFault(value, indicator)) continue;
      seen.add(key);
      found.push({ value, report, oneOfSeveral: figures.length > 1 });
    }
  }
  return found.map((candidate, index) => ({ number: index + 1, ...candidate }));
}
