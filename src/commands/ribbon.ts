/**
 * The four ribbon buttons. Each runs one action, leaves a note of how it went for the pane (actions/ribbonNews.ts), opens the
 * pane where something has to be read, and always tells Excel that it is done: a button whose event is never completed stays
 * grey for minutes.
 */
import { builtInPlan } from "../actions/builtInPlan";
import { clearMarks } from "../actions/clearMarks";
import { compileSummary } from "../actions/compile";
import { fillOwnership } from "../actions/fillOwnership";
import { displayLanguage, showPane } from "../actions/host";
import { reviewAndMark } from "../actions/mark";
import type { RibbonCommand } from "../actions/ribbonNews";
import { tellRibbonNews } from "../actions/ribbonNews";
import type { Locale } from "../locales/locale";
import { localeOf } from "../locales/locale";
import type { Outcome } from "../actions/outcome";
import { succeeded } from "../actions/outcome";
import { today } from "./today";

/** What Excel hands to a ribbon function. */
export interface RibbonEvent {
  completed(): void;
}

/** 核验: review, then marks and the remarks column. The findings themselves are read in the pane, so it opens. */
export function reviewCommand(event: RibbonEvent): Promise<void> {
  return run("review", event, async (locale) => {
    const done = await reviewAndMark({ plan: builtInPlan, asOf: today(), remarks: locale });
    if (!done.ok) return done;
    const { marked } = done.value;
    return marked.ok ? succeeded(marked.value.cellsMarked) : marked;
  });
}

/** 填写责任单位: blank cells only; differing ones are for the pane, with a preview. */
export function fillCommand(event: RibbonEvent): Promise<void> {
  return run("fill", event, async () => {
    const done = await fillOwnership({ plan: builtInPlan, asOf: today() });
    return done.ok ? succeeded(done.value.filled.length) : done;
  });
}

/** 汇总: the ledgers of the open workbook. */
export function compileCommand(event: RibbonEvent): Promise<void> {
  return run("compile", event, async (locale) => {
    const done = await compileSummary({ plan: builtInPlan, asOf: today(), locale });
    return done.ok ? succeeded(done.value.sheets.length) : done;
  });
}

/** 清除标记 */
export function clearCommand(event: RibbonEvent): Promise<void> {
  return run("clear", event, async () => {
    const done = await clearMarks();
    return done.ok ? succeeded(done.value.rulesRemoved + done.value.remarksRemoved) : done;
  });
}

/** The names the manifest calls the functions by. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, (event: RibbonEvent) => Promise<void>>> = { reviewCommand, fillCommand, compileCommand, clearCommand };

async function run(command: RibbonCommand, event: RibbonEvent, act: (locale: Locale) => Promise<Outcome<number>>): Promise<void> {
  try {
    const outcome = await attempt(() => act(localeOf(displayLanguage())));
    tellRibbonNews({ command, at: Date.now(), problem: outcome.ok ? null : outcome.problem, count: outcome.ok ? outcome.value : 0 });
    if (!outcome.ok || command === "review") await showPane();
  } finally {
    event.completed();
  }
}

async function attempt(act: () => Promise<Outcome<number>>): Promise<Outcome<number>> {
  try {
    return await act();
  } catch (error) {
    return { ok: false, problem: { code: "unexpected", detail: error instanceof Error ? error.message : String(error) } };
  }
}
