/** The sentences of the page of the plan alone, in a language: they come with that page. */
import { planPage as enUS } from "./en-US/planPage";
import type { LocaleCode } from "./localeCode";
import { planPage as zhCN } from "./zh-CN/planPage";

export type PlanPageText = typeof zhCN;

export const planPageOf = (code: LocaleCode): PlanPageText => (code === "en-US" ? enUS : zhCN);
