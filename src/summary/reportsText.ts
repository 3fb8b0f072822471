/** What the reports on an indicator say, side by side, with the numbers by which the office chooses (①, ② …). */
import { decimalsFor, withUnit } from "./figures";
import { sourceText } from "./indicatorText";
import type { IndicatorSummary } from "./summary";
import type { SummaryWords } from "./words";

/** One line a candidate or report, in the reports' order. */
export function reportsText(indicator: Pick<IndicatorSummary, "reports" | "candidates" | "target">, words: SummaryWords): string {
  const { reconciliation, notes } = words;
  const speaking = indicator.reports.filter(({ verdict }) => verdict !== "missing" && verdict !== "notApplicable");
  if (speaking.length === 0) return reconciliation.noReportAtAll;
  const lines = speaking.flatMap((report): string[] => {
    const department = report.department ?? notes.unknownDepartment;
    const choices = indicator.candidates.filter((candidate) => candidate.report === report);
    if (choices.length === 0) return [reconciliation.quoted(department, report.written, sourceText(report))];
    return choices.map(({ number, value, oneOfSeveral }) => {
      const shown = withUnit(value, indicator.target.unit, decimalsFor(value, indicator.target));
      return reconciliation.candidate(circled(number), department, oneOfSeveral ? reconciliation.reading(shown, report.written) : shown, sourceText(report));
    });
  });
  return lines.join("\n");
}

/** ① … ⑳, then (21). */
export function circled(number: number): string {
  return number <= 20 ? String.fromCharCode(0x2460 + number - 1) : `(${number})`;
}
