/** The sentences of the pane's first drawing alone, in a language: the others come when they are needed. */
import { shell as enUS } from "./en-US/shell";
import type { LocaleCode } from "./localeCode";
import { shell as zhCN } from "./zh-CN/shell";

export type ShellText = typeof zhCN;

export const shellTextOf = (code: LocaleCode): ShellText => (code === "en-US" ? enUS : zhCN);
