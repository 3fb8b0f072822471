/** The languages there are, and which one a language tag of Office or the browser asks for. */

export type LocaleCode = "zh-CN" | "en-US";

/** Anything that is not English is answered in Chinese, the product's own language. */
export function localeCodeOf(language: string | undefined): LocaleCode {
  return language?.toLowerCase().startsWith("en") ? "en-US" : "zh-CN";
}
