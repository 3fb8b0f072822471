/** The sentence for a problem, in the page's language. */
import { localeOf, type LocaleCode } from "../../locales/locale";
import { problemSentence } from "../../locales/sentences";
import type { Problem } from "../../sheet/outcome";

/** What went wrong, `between` (a further sentence, or ""), and what to do. */
export function problemText(language: LocaleCode, problem: Problem, between = ""): string {
  const { message, next } = problemSentence(problem, localeOf(language));
  return [message, between, next].filter((part) => part !== "").join(language === "en-US" ? " " : "");
}
