/**
 * Every sentence a person reads, in two languages. One folder a language, one file a part; zh-CN is the default and
 * defines the shape, en-US must match it (the compiler and a parity test see to it). Whoever needs one part only, such as the
 * pane's first drawing, imports that part (`shell.ts`) instead of the whole.
 */
import { enUS } from "./en-US";
import { localeCodeOf } from "./localeCode";
import { zhCN } from "./zh-CN";

export type { LocaleCode } from "./localeCode";
export type Locale = typeof zhCN;

/** All languages, the product's own first. */
export const allLocales: readonly Locale[] = [zhCN, enUS];

/** The sentences of a language; anything that is not English is answered in Chinese. */
export function localeOf(language: string | undefined): Locale {
  return localeCodeOf(language) === "en-US" ? enUS : zhCN;
}
