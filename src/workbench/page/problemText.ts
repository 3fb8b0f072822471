/** The sentence for a problem, in the page's language. */
import type { LocaleCode } from "../../locales/locale";
import type { Problem } from "../../sheet/outcome";

export function problemText(_language: LocaleCode, problem: Problem): string {
  return problem.code;
}
