/**
 * The four ribbon buttons, one action each. They work without the pane; what came of it is told by report.ts, which also gives the
 * button back to Excel.
 */
import { builtInPlan } from "../actions/builtInPlan";
import { clearMarks } from "../actions/clearMarks";
import { compileSummary } from "../actions/compile";
import { fillOwnership } from "../actions/fillOwnership";
import { inTurn } from "../actions/inTurn";
import { reviewAndMark } from "../actions/mark";
import type { Outcome } from "../actions/outcome";
import { succeeded } from "../actions/outcome";
import type { RibbonCommand, RibbonResult } from "../actions/ribbonNews";
import { localeOf } from "../locales/locale";
import type { Choices } from "./choices";
import { choices } from "./choices";
import type { RibbonEvent } from "./report";
import { report } from "./report";
import { smallWindowOf } from "./smallWindow";

/** 核验: review, then marks, and the remarks column where that was chosen in the pane. */
export const reviewCommand = button("review", async ({ asOf, language, remarks }) => {
  const done = await reviewAndMark({ plan: builtInPlan, asOf, remarks: remarks ? localeOf(language) : null });
  return done.ok ? succeeded({ command: "review", ...done.value }) : done;
});

/** 填写责任单位: blank cells only; differing ones are for the pane, with a preview. */
export const fillCommand = button("fill", async ({ asOf }) => {
  const done = await fillOwnership({ plan: builtInPlan, asOf });
  return done.ok ? succeeded({ command: "fill", report: done.value }) : done;
});

/** 汇总: the ledgers of the open workbook. */
export const compileCommand = button("compile", async ({ asOf, language }) => {
  const done = await compileSummary({ plan: builtInPlan, asOf, locale: localeOf(language) });
  return done.ok ? succeeded({ command: "compile", report: done.value }) : done;
});

/** 清除标记 */
export const clearCommand = button("clear", async () => {
  const done = await clearMarks();
  return done.ok ? succeeded({ command: "clear", report: done.value }) : done;
});

/** The names the manifest calls the functions by. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, (event: RibbonEvent) => Promise<void>>> = { reviewCommand, fillCommand, compileCommand, clearCommand };

function button(command: RibbonCommand, act: (chosen: Choices) => Promise<Outcome<RibbonResult>>): (event: RibbonEvent) => Promise<void> {
  return async (event) => report(command, await attempt(() => inTurn(() => act(choices()))), event, smallWindowOf);
}

async function attempt(act: () => Promise<Outcome<RibbonResult>>): Promise<Outcome<RibbonResult>> {
  try {
    return await act();
  } catch (error) {
    return { ok: false, problem: { code: "unexpected", detail: error instanceof Error ? error.message : String(error) } };
  }
}
