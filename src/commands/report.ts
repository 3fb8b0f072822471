/**
 * No button is silent: what it did, or why it did nothing, is told in the pane, which opens for it; where Excel does not open the
 * pane, in a small window; and Excel always gets its button back (one that is never completed stays grey for minutes).
 * The one outcome that needs no words is the summary, which then stands in front of the person.
 */
import { showNotice, showPane } from "../actions/host";
import type { Outcome } from "../actions/outcome";
import type { RibbonCommand, RibbonNews, RibbonResult } from "../actions/ribbonNews";
import { tellRibbonNews } from "../actions/ribbonNews";
import { problemSentence } from "../locales/sentences";
import { choices } from "./choices";

/** What Excel hands to a ribbon function. */
export interface RibbonEvent {
  completed(): void;
}

export async function report(command: RibbonCommand, outcome: Outcome<RibbonResult>, event: RibbonEvent): Promise<void> {
  try {
    const news = tellRibbonNews(command, outcome, Date.now());
    if (!inFrontOfThePerson(outcome) && !(await showPane())) await showNotice("notice.html", noticeOf(news));
  } finally {
    event.completed();
  }
}

/** The summary sheet was put in front, and nothing about it has to be said. */
function inFrontOfThePerson(outcome: Outcome<RibbonResult>): boolean {
  if (!outcome.ok || outcome.value.command !== "compile") return false;
  const { renamed, left, sheets } = outcome.value.report;
  return sheets.length > 0 && (renamed ?? []).length === 0 && (left ?? []).length === 0;
}

/** What the small window says. */
function noticeOf({ command, problem, count }: RibbonNews): { readonly lang: string; readonly title: string; readonly lines: readonly string[] } {
  const { locale } = choices();
  if (problem === null) return { lang: locale.code, title: locale.pane.product, lines: [locale.pane.ribbon[command](count)] };
  const { message, next } = problemSentence(problem, locale);
  return { lang: locale.code, title: locale.pane.problem.title[command], lines: [message, next].filter((line) => line !== "") };
}
