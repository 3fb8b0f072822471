/** 汇总表: one line an indicator, grouped by task. */
import type { Area } from "../sheet/address";
import type { CellLook, DocumentCell, SheetDocument } from "../sheet/document";
import { VERDICTS } from "../checks/finding";
import type { Plan } from "../plan/plan";
import { decimalsFor, unitSuffix } from "./figures";
import { gapText, leadText, remarkText, reportedText, sourceText, supportText, targetText } from "./indicatorText";
import { LOOKS, blanks, cell, heightFor, number, text } from "./sheetLooks";
import type { IndicatorSummary, Summary } from "./summary";
import type { SummaryWords } from "./words";

const WIDTHS = [6, 34, 11, 13, 17, 13, 19, 34, 24, 40] as const;
/** Title, line, totals, headings. */
const HEAD_ROW = 3;

export function summaryTable(summary: Summary, plan: Plan, words: SummaryWords): SheetDocument {
  const looks: Record<string, CellLook> = { ...LOOKS };
  const rows: DocumentCell[][] = [];
  const merges: Area[] = [];
  const rowHeights: Record<number, number> = {};
  const last = WIDTHS.length - 1;
  const across = (content: string, look: string, height: number, from = 0, to: number = last): void => {
    merges.push({ top: rows.length, left: from, bottom: rows.length, right: to });
    rowHeights[rows.length] = height;
    rows.push([text(content, look), ...blanks(last, look)]);
  };

  across(`${summary.planTitle}\n${words.titles.summary}`, "title", 66);
  rows.push(dateLine(summary, words, merges));
  rowHeights[1] = 24;
  across(totalsText(summary, words), "lineLeft", 40);
  const { heads } = words;
  rows.push([heads.number, heads.indicator, heads.target, heads.value, heads.gap, heads.verdict, heads.lead, heads.support, heads.source, heads.remark].map((head) => text(head, "head")));
  rowHeights[HEAD_ROW] = 32;

  let count = 0;
  for (const task of groups(summary, plan)) {
    across(words.taskHeading(task.section, task.title), "section", 26);
    for (const indicator of task.indicators) {
      count += 1;
      rowHeights[rows.length] = lineHeight(indicator, words);
      rows.push(line(count, indicator, words, looks));
    }
  }
  across(words.legend, "lineLeft", 40);

  return {
    kind: "summary",
    name: words.sheetNames.summary,
    cells: rows,
    looks,
    merges,
    columnWidths: WIDTHS,
    rowHeights,
    freeze: { rows: HEAD_ROW + 1, columns: 2 },
    print: { paper: "A3", orientation: "landscape", pagesWide: 1, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW }, footer: words.footer },
  };
}

function dateLine(summary: Summary, words: SummaryWords, merges: Area[]): DocumentCell[] {
  const last = WIDTHS.length - 1;
  merges.push({ top: 1, left: 0, bottom: 1, right: 4 }, { top: 1, left: 5, bottom: 1, right: last });
  const [year = 0, month = 0, day = 0] = summary.asOf.split("-").map(Number);
  return [text(summary.planNumber === null ? "" : words.planNumber(summary.planNumber), "lineLeft"), ...blanks(4, "lineLeft"), text(words.asOf(year, month, day), "lineRight"), ...blanks(last - 5, "lineRight")];
}

function totalsText({ totals, roster }: Summary, words: SummaryWords): string {
  const counts = VERDICTS.filter((verdict) => totals[verdict] > 0).map((verdict) => ({ verdict: words.verdicts[verdict], count: totals[verdict] }));
  return words.totals(totals.indicators, counts) + words.rosterLine(roster.expected.length, roster.expected.length - roster.notReported.length, roster.notReported);
}

/** Indicators by task, tasks in the plan's order; tasks without indicators stay away. */
function groups(summary: Summary, plan: Plan): { section: string; title: string; indicators: IndicatorSummary[] }[] {
  const sections = [...new Set([...plan.tasks.map(({ section }) => section), ...summary.indicators.map(({ taskSection }) => taskSection)])];
  return sections
    .map((section) => ({ section, title: plan.tasks.find((task) => task.section === section)?.title ?? "", indicators: summary.indicators.filter(({ taskSection }) => taskSection === section) }))
    .filter(({ indicators }) => indicators.length > 0);
}

function line(count: number, indicator: IndicatorSummary, words: SummaryWords, looks: Record<string, CellLook>): DocumentCell[] {
  const { verdict } = indicator;
  return [
    number(count, "centre"),
    text(indicator.indicator, "text"),
    text(targetText(indicator, words), "centre"),
    valueCell(indicator, words, looks),
    text(gapText(indicator, words), "centre"),
    text(words.verdicts[verdict], verdict === "shortfall" ? "shortfall" : verdict === "unclear" || verdict === "missing" ? "unclear" : "strong"),
    text(leadText(indicator, words), "centre"),
    text(supportText(indicator, words), "text"),
    sourceCell(indicator),
    text(remarkText(indicator, words), "text"),
  ];
}

/** The figure itself, exact, shown with its unit; or what was written; or that nothing was. */
function valueCell(indicator: IndicatorSummary, words: SummaryWords, looks: Record<string, CellLook>): DocumentCell {
  const { value, target } = indicator;
  if (value !== null) {
    const decimals = decimalsFor(value, target);
    const look = `value${decimals}${target.unit}`;
    const suffix = unitSuffix(target.unit);
    looks[look] ??= { ...LOOKS.centre, numberFormat: `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${suffix === "" ? "" : `"${suffix}"`}` };
    return number(value, look);
  }
  if (indicator.conflict) return text(words.conflictValue, "centre");
  const written = countingReports(indicator).map((report) => reportedText(report, indicator));
  return text(written.length > 0 ? [...new Set(written)].join(words.remarkSeparator) : indicator.verdict === "missing" ? words.notReportedValue : "", "centre");
}

function countingReports({ reports, source }: IndicatorSummary): IndicatorSummary["reports"] {
  return source === null ? [] : reports.filter(({ file, sheet, cell: at }) => file === source.file && sheet === source.sheet && at === source.cell);
}

function sourceCell({ source }: IndicatorSummary): DocumentCell {
  if (source === null) return text("", "text");
  const content = sourceText(source);
  return source.file === null && source.cell !== null ? cell({ kind: "link", text: content, sheet: source.sheet, cell: source.cell }, "text") : text(content, "text");
}

function lineHeight(indicator: IndicatorSummary, words: SummaryWords): number {
  const contents = [indicator.indicator, gapText(indicator, words), leadText(indicator, words), supportText(indicator, words), indicator.source ? sourceText(indicator.source) : "", remarkText(indicator, words)];
  const widths = [WIDTHS[1], WIDTHS[4], WIDTHS[6], WIDTHS[7], WIDTHS[8], WIDTHS[9]];
  return heightFor(contents.map((content, index) => ({ text: content, width: widths[index]! })));
}
