/** 通报要点: the text the office copies into its bulletin. Every figure in it stands on the other sheets. */
import { VERDICTS } from "../checks/finding";
import { phasesAt } from "../plan/phases";
import type { Plan } from "../plan/plan";
import { dateText } from "./dateText";
import { decimalsFor, withUnit } from "./figures";
import { gapText, leadText, supportText, targetText } from "./indicatorText";
import { shareText, sharesOf } from "./shares";
import type { IndicatorSummary, Summary } from "./summary";
import { totalsDelta } from "./totalsDelta";
import type { SummaryWords } from "./words";

export interface Paragraph {
  readonly kind: "heading" | "section" | "text";
  readonly text: string;
}

/** The whole text, in paragraphs. */
export function bulletinOf(summary: Summary, plan: Plan, words: SummaryWords): Paragraph[] {
  const { bulletin } = words;
  const section = (heading: string, texts: readonly string[]): Paragraph[] => [{ kind: "section", text: heading }, ...texts.filter((one) => one !== "").map((one): Paragraph => ({ kind: "text", text: one }))];
  return [
    { kind: "heading", text: bulletin.heading(summary.planTitle) },
    ...section(bulletin.overall, overall(summary, words)),
    ...section(bulletin.shortfalls, shortfalls(summary, words)),
    ...section(bulletin.unsettled, unsettled(summary, words)),
    ...section(bulletin.departments, departments(summary, words)),
    ...section(bulletin.next, nextSteps(summary, plan, words)),
  ];
}

/** For the clipboard: paragraphs as lines. */
export function bulletinText(summary: Summary, plan: Plan, words: SummaryWords): string {
  return bulletinOf(summary, plan, words).map(({ text }) => text).join("\n");
}

function overall(summary: Summary, words: SummaryWords): string[] {
  const { bulletin } = words;
  const counts = VERDICTS.map((verdict) => summary.totals[verdict]);
  const shares = sharesOf(counts);
  const named = VERDICTS.map((verdict, index) => ({ verdict: words.verdictNames[verdict], count: counts[index]!, share: shareText(shares[index]!) })).filter(({ count }) => count > 0);
  const { expected, notReported } = summary.roster;
  const reported = expected.length - notReported.length;
  return [
    bulletin.overallText({ date: dateText(summary.asOf, words.date), plan: summary.planNumber ?? "", indicators: summary.totals.indicators, counts: named, decided: summary.indicators.filter(({ decision }) => decision !== null).length }),
    summary.previous ? bulletin.compared({ date: dateText(summary.previous.asOf, words.date), ...totalsDelta(summary) }) + (summary.previous.samePlan ? "" : words.otherPlan(summary.previous.planTitle, summary.previous.planFingerprint)) : "",
    expected.length > 0 ? bulletin.rosterText({ expected: expected.length, reported, share: shareText(sharesOf([reported, notReported.length])[0]!) }) : "",
  ];
}

function shortfalls({ indicators }: Summary, words: SummaryWords): string[] {
  const short = indicators.filter(({ verdict }) => verdict === "shortfall");
  if (short.length === 0) return [words.bulletin.noShortfall];
  return short.map((one, index) =>
    words.bulletin.shortfall({
      number: index + 1,
      indicator: one.indicator,
      value: one.value === null ? "" : withUnit(one.value, one.target.unit, decimalsFor(one.value, one.target)),
      target: targetText(one, words),
      gap: gapText(one, words),
      leads: leadText(one, words),
      supports: supportText(one, words),
      decided: one.decision !== null,
    }),
  );
}

function unsettled({ indicators }: Summary, words: SummaryWords): string[] {
  const { bulletin } = words;
  const open = indicators.filter(({ verdict }) => verdict === "unclear" || verdict === "missing");
  if (open.length === 0) return [bulletin.noUnsettled];
  return open.map((one, index) => {
    const leads = leadText(one, words);
    return one.verdict === "missing" ? bulletin.missing({ number: index + 1, indicator: one.indicator, leads }) : bulletin.unclear({ number: index + 1, indicator: one.indicator, leads, why: whyUnclear(one, words) });
  });
}

function whyUnclear({ conflict, basis }: IndicatorSummary, { reconciliation: { matters } }: SummaryWords): string {
  if (conflict) return matters.conflict;
  return basis === "support-only" || basis === "unread-department" ? matters[basis] : matters.unclear;
}

function departments({ roster, unread }: Summary, { bulletin }: SummaryWords): string[] {
  const files = [...new Set(unread.map(({ file }) => file))];
  return [roster.notReported.length > 0 ? bulletin.notReported(roster.notReported) : bulletin.allReported, files.length > 0 ? bulletin.unread(files) : ""];
}

function nextSteps(summary: Summary, plan: Plan, words: SummaryWords): string[] {
  const { bulletin } = words;
  const { totals, roster } = summary;
  const [phase] = phasesAt(plan, summary.asOf).slice(-1);
  const steps = [
    totals.shortfall > 0 ? bulletin.nextRectify(totals.shortfall) : "",
    totals.unclear + totals.missing > 0 ? bulletin.nextSettle(totals.unclear + totals.missing) : "",
    roster.notReported.length > 0 ? bulletin.nextReport(roster.notReported) : "",
    phase ? bulletin.nextPhase(phase.name, words.month(Number(phase.to.slice(0, 4)), Number(phase.to.slice(5, 7)))) : "",
  ].filter((step) => step !== "");
  return (steps.length > 0 ? steps : [bulletin.nextKeep]).map((step, index) => bulletin.step(index + 1, step));
}
