/**
 * No button is silent: what it did, or why it did nothing, is told in the pane, which opens for it; where Excel does not open the
 * pane, in a small window; and Excel always gets its button back (one that is never completed stays grey for minutes).
 * The one outcome that needs no words is the summary, which then stands in front of the person.
 */
import { showNotice, showPane } from "../actions/host";
import type { Outcome } from "../actions/outcome";
import type { RibbonCommand, RibbonNews, RibbonResult } from "../actions/ribbonNews";
import { tellRibbonNews } from "../actions/ribbonNews";
import type { LocaleCode } from "../locales/localeCode";

/** What Excel hands to a ribbon function. */
export interface RibbonEvent {
  completed(): void;
}

/** What the small window says, where Excel does not open the pane. */
export interface SmallWindow {
  readonly lang: LocaleCode;
  readonly title: string;
  readonly lines: readonly string[];
}

/** `inSmallWindow` puts the news into words: the first load of the page has few of its own. */
export async function report(command: RibbonCommand, outcome: Outcome<RibbonResult>, event: RibbonEvent, inSmallWindow: (news: RibbonNews) => SmallWindow): Promise<void> {
  try {
    const news = tellRibbonNews(command, outcome, Date.now());
    if (!inFrontOfThePerson(outcome) && !(await showPane())) await showNotice("notice.html", inSmallWindow(news));
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
