/** 汇总表: one line an indicator, grouped by task, with totals whose shares add up to 100 %. */
import { VERDICTS } from "../checks/finding";
import { areaToA1, columnLetter } from "../sheet/address";
import type { DocumentCell, SheetDocument } from "../sheet/document";
import { changeText } from "./changeText";
import type { SheetContext } from "./documents";
import { decimalsFor, unitSuffix } from "./figures";
import { gapText, leadText, remarkText, reportedText, sourceText, supportText, targetText } from "./indicatorText";
import { comparisonText, footLines, setUpOf, topLines } from "./parts";
import type { Column } from "./sheetBuilder";
import { SheetBuilder } from "./sheetBuilder";
import { SHARE_UNITS, shareFormula, sharesOf } from "./shares";
import { cell, formula, number, text } from "./sheetLooks";
import type { IndicatorSummary } from "./summary";
import { typedCells } from "./typed";
import type { SummaryWords } from "./words";

const ROLES = ["number", "indicator", "target", "value", "gap", "light", "verdict", "change", "lead", "support", "source", "explanation", "note"] as const;
type Role = (typeof ROLES)[number];
const WIDTHS: Readonly<Record<Role, number>> = { number: 6, indicator: 30, target: 11, value: 13, gap: 17, light: 10, verdict: 11, change: 17, lead: 19, support: 30, source: 24, explanation: 36, note: 24 };

/** Longer texts than this stand in the column of explanations, and whole on 数据核对. */
const LONGEST_VALUE = 40;
/** Points between the totals and the table. */
const GAP = 9;
/** Columns of the line of totals: one a verdict, from the third column on, then the sum. */
const FIRST_TOTAL = 2;

export function summaryTable(context: SheetContext): SheetDocument {
  const { words, carried } = context;
  const columns = ROLES.map((role): Column<Role> => ({ role, head: words.heads[role], width: WIDTHS[role], typed: role === "note" }));
  const sheet = new SheetBuilder<Role>(setUpOf("summary", columns, context, { paper: "A3", freezeColumns: 2 }));
  topLines(sheet, "summary", context);
  const groups = groupsOf(context);
  // Three rows of totals, a gap, the headings, then the lines.
  const first = sheet.next + 5;
  const last = first + groups.reduce((sum, { indicators }) => sum + indicators.length + 1, 0) - 1;
  const verdicts = columnLetter(sheet.columnOf("verdict"));
  totals(sheet, context, `$${verdicts}$${first + 1}:$${verdicts}$${last + 1}`);
  sheet.across("", "lineLeft", GAP);
  sheet.heads();
  let count = 0;
  for (const { section, title, indicators } of groups) {
    sheet.across(words.taskHeading(section, title), "section");
    for (const indicator of indicators) {
      count += 1;
      sheet.row({ ...line(count, indicator, sheet, context), ...typedCells(sheet, carried.notes.get(indicator.indicatorId)) }, [indicator.indicatorId]);
    }
  }
  footLines(sheet, [words.legend]);
  return sheet.build();
}

/** 项数 and 占比 by verdict, live over the column of verdicts; beside them who has reported and what is compared. */
function totals(sheet: SheetBuilder<Role>, { summary, words }: SheetContext, verdictCells: string): void {
  const counts = VERDICTS.map((verdict) => summary.totals[verdict]);
  const shares = sharesOf(counts);
  const countRow = sheet.next + 1;
  const own = (index: number, row: number): string => `${columnLetter(FIRST_TOTAL + index)}${row + 1}`;
  const area = (row: number): string => areaToA1({ top: row, bottom: row, left: FIRST_TOTAL, right: FIRST_TOTAL + VERDICTS.length - 1 });
  const counted = [...VERDICTS, null].map((_verdict, index) => own(index, countRow).replace(/([A-Z]+)(\d+)/, "$$$1$$$2"));
  const totalCell = counted[VERDICTS.length]!;
  const { roster } = summary;
  const row = (name: string, cells: readonly DocumentCell[], beside: string): void =>
    sheet.parts([{ cell: text(name, "head"), to: FIRST_TOTAL - 1 }, ...cells.map((each, index) => ({ cell: each, to: FIRST_TOTAL + index })), { cell: text(beside, "lineLeft"), to: sheet.lastColumn }]);
  row(words.verdictOf, [...VERDICTS.map((verdict) => text(words.verdictNames[verdict], "head")), text(words.total, "head")], "");
  row(
    words.items,
    [...VERDICTS.map((verdict, index) => formula(`=COUNTIF(${verdictCells},"${words.verdictNames[verdict]}")`, counts[index]!, "total")), formula(`=SUM(${area(countRow)})`, summary.totals.indicators, "total")],
    words.rosterLine(roster.expected.length, roster.expected.length - roster.notReported.length, roster.notReported),
  );
  row(
    words.shares,
    [...VERDICTS.map((_verdict, index) => formula(shareFormula(counted.slice(0, VERDICTS.length), totalCell, index), shares[index]! / SHARE_UNITS, "share")), formula(`=SUM(${area(countRow + 1)})`, summary.totals.indicators > 0 ? 1 : 0, "share")],
    comparisonText(summary, words),
  );
}

function line(count: number, indicator: IndicatorSummary, sheet: SheetBuilder<Role>, { summary, words }: SheetContext): Record<Exclude<Role, "note">, DocumentCell> {
  return {
    number: number(count, "centre"),
    indicator: text(indicator.indicator, "text"),
    target: text(targetText(indicator, words), "centre"),
    value: valueCell(indicator, sheet, words),
    gap: text(gapText(indicator, words), "centre"),
    light: text(words.lights[indicator.light], indicator.light),
    verdict: text(words.verdictNames[indicator.verdict], indicator.light),
    change: text(changeText(indicator, words), "centre"),
    lead: text(leadText(indicator, words), "centre"),
    support: text(supportText(indicator, words), "text"),
    source: sourceCell(indicator),
    explanation: text(remarkText(indicator, words, summary.lapsedDecisions), "text"),
  };
}

/** The figure itself, exact, shown with its unit; or what was written; or that nothing was. */
function valueCell(indicator: IndicatorSummary, sheet: SheetBuilder<Role>, words: SummaryWords): DocumentCell {
  const { value, target } = indicator;
  if (value !== null) {
    const decimals = decimalsFor(value, target);
    const suffix = unitSuffix(target.unit);
    return number(value, sheet.formatted("centre", `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${suffix === "" ? "" : `"${suffix}"`}`));
  }
  if (indicator.conflict) return text(words.conflictValue, "centre");
  const written = [...new Set(countingReports(indicator).map((report) => reportedText(report, indicator)))].join(words.remarkSeparator);
  if (written.length > LONGEST_VALUE) return text(words.longValue, "centre");
  return text(written !== "" ? written : indicator.verdict === "missing" ? words.notReportedValue : "", "centre");
}

function countingReports({ reports, source }: IndicatorSummary): IndicatorSummary["reports"] {
  return source === null ? [] : reports.filter(({ file, sheet, cell: at }) => file === source.file && sheet === source.sheet && at === source.cell);
}

function sourceCell({ source }: IndicatorSummary): DocumentCell {
  if (source === null) return text("", "text");
  const content = sourceText(source);
  return source.file === null && source.cell !== null ? cell({ kind: "link", text: content, sheet: source.sheet, cell: source.cell }, "text") : text(content, "text");
}

/** Indicators by task, tasks in the plan's order; tasks without indicators stay away. */
function groupsOf({ summary, plan }: SheetContext): { section: string; title: string; indicators: IndicatorSummary[] }[] {
  const sections = [...new Set([...plan.tasks.map(({ section }) => section), ...summary.indicators.map(({ taskSection }) => taskSection)])];
  return sections
    .map((section) => ({ section, title: plan.tasks.find((task) => task.section === section)?.title ?? "", indicators: summary.indicators.filter(({ taskSection }) => taskSection === section) }))
    .filter(({ indicators }) => indicators.length > 0);
}
