/** What the small window says of a button: how it went, or why it did not and what to do. */
import type { RibbonNews } from "../actions/ribbonNews";
import { localeOf } from "../locales/locale";
import { problemSentence } from "../locales/sentences";
import { choices } from "./choices";
import type { SmallWindow } from "./report";

export function smallWindowOf({ command, problem, count }: RibbonNews): SmallWindow {
  const locale = localeOf(choices().language);
  if (problem === null) return { lang: locale.code, title: locale.shell.product, lines: [locale.pane.ribbon[command](count)] };
  const { message, next } = problemSentence(problem, locale);
  return { lang: locale.code, title: locale.pane.problem.title[command], lines: [message, next].filter((line) => line !== "") };
}
