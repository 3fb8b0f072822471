/** The words of one line of the summary: target, gap, owners, source, remarks. */
import { amount, decimalsFor, withUnit } from "./figures";
import { dateText } from "./dateText";
import type { LapsedDecision } from "./decision";
import type { IndicatorSummary, Provenance, Report } from "./summary";
import type { SummaryWords } from "./words";

/** "≥97%", ">30%", "≥5家"; "100%" as the notice has it, since nothing can be more. */
export function targetText({ target }: Pick<IndicatorSummary, "target">, words: SummaryWords): string {
  if (target.unit === "%" && target.comparator === ">=" && target.value === 100) return withUnit(target.value, target.unit);
  return words.target(target.comparator, withUnit(target.value, target.unit), target.valueTo === null ? null : withUnit(target.valueTo, target.unit));
}

/** How far short, in words: "低0.5个百分点", "差1家"; "" unless it is a shortfall. */
export function gapText({ verdict, value, target, gap }: IndicatorSummary, words: SummaryWords): string {
  if (verdict !== "shortfall") return "";
  if (value === target.value) return words.gapExactlyOn(withUnit(target.value, target.unit));
  if (gap === null || gap === 0) return "";
  const size = `${amount(gap)}${words.gapUnit(target.unit)}`;
  const above = value !== null && value > (target.valueTo ?? target.value);
  if (above) return words.gapAbove(size);
  return target.unit === "%" || target.unit === "指数" ? words.gapBelow(size) : words.gapCount(size);
}

/** Leads as the notice has them; an inferred owner says so. */
export function leadText({ leads, ownerBasis }: IndicatorSummary, words: SummaryWords): string {
  const owners = leads.join(words.listSeparator);
  return ownerBasis === "inferred" && owners !== "" ? words.ownerInferred(owners) : owners;
}

/** Supporting departments; an open list stays visibly open. */
export function supportText({ supports, supportsOpen }: IndicatorSummary, words: SummaryWords): string {
  const owners = supports.join(words.listSeparator);
  return supportsOpen && owners !== "" ? words.openList(owners) : owners;
}

/** "区农委.xlsx · 台账!F5"; the sheet and cell alone for the open workbook. */
export function sourceText({ file, sheet, cell }: Provenance): string {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return file === null ? place : `${file} · ${place}`;
}

/** What a report says, as a person would quote it: the reading where it is a number, else the cell's own text. */
export function reportedText(report: Report, indicator: Pick<IndicatorSummary, "target">): string {
  if (report.value === null) return report.written;
  return withUnit(report.value, indicator.target.unit, decimalsFor(report.value, indicator.target));
}

/** Longer quotations are cut here, and stand whole on 数据核对. */
const LONGEST_QUOTE = 120;

/** Everything about the figure that the other columns do not say. */
export function remarkText(indicator: IndicatorSummary, words: SummaryWords, lapsed: readonly LapsedDecision[] = []): string {
  const { notes } = words;
  const quoted = (reports: readonly Report[]): string => quotedReports(reports, (report) => excerpt(reportedText(report, indicator)), words);
  const speaking = indicator.reports.filter(({ verdict }) => verdict !== "missing" && verdict !== "notApplicable");
  const leads = speaking.filter(({ role }) => role === "lead");
  const others = speaking.filter(({ role }) => role !== "lead");
  const { decision } = indicator;
  const remarks: string[] = [];
  if (decision) remarks.push(notes.decided({ by: decision.by, on: decision.on === null ? null : dateText(decision.on, words.date), reason: decision.reason, reports: quoted(speaking) }));
  else if (indicator.conflict && leads.length > 0) remarks.push(notes.conflict(quoted(leads)));
  else if (leads.length > 0 && indicator.verdict === "unclear") remarks.push(notes.leadsUnread(quoted(leads)));
  if (!decision && indicator.basis === "support-only") remarks.push(indicator.conflict ? notes.conflict(quoted(others)) : notes.supportOnly(quoted(others)));
  else if (!decision && others.length > 0 && others.some(({ value }) => value === null || value !== indicator.value)) remarks.push(notes.otherSays(quoted(others)));
  if (indicator.basis === "unread-department") remarks.push(notes.unreadDepartment);
  const last = lapsed.filter(({ indicatorId }) => indicatorId === indicator.indicatorId).at(-1);
  if (!decision && last) remarks.push(notes.lapsed(last.value === null ? null : withUnit(last.value, indicator.target.unit)));
  if (indicator.target.inferred) remarks.push(notes.comparatorInferred);
  return remarks.join(words.remarkSeparator);
}

/** 区市场监管局“82.5%”、区经信委“81.3%”. */
function quotedReports(reports: readonly Report[], quote: (report: Report) => string, words: SummaryWords): string {
  return reports.map((report) => words.notes.report(report.department ?? words.notes.unknownDepartment, quote(report))).join(words.listSeparator);
}

const excerpt = (content: string): string => (content.length > LONGEST_QUOTE ? `${content.slice(0, LONGEST_QUOTE)}…` : content);
