/**
 * Every sentence a person reads, in two languages. One folder a language, one file a part; zh-CN is the default and
 * defines the shape, en-US must match it (the compiler and a parity test see to it).
 */
import { zhCN } from "./zh-CN";
import { enUS } from "./en-US";

export type Locale = typeof zhCN;
export type LocaleCode = "zh-CN" | "en-US";

/** All languages, the product's own first. */
export const allLocales: readonly Locale[] = [zhCN, enUS];

/** The sentences of a language; anything that is not English is answered in Chinese, the product's own language. */
export function localeOf(language: string | undefined): Locale {
  return language?.toLowerCase().startsWith("en") ? enUS : zhCN;
}
