/** 通报要点 as text for the clipboard: the same as on the sheet. Pure. */
import type { Locale } from "../locales/locale";
import type { Plan } from "../plan/plan";
import { bulletinText } from "../summary/bulletin";
import type { Summary } from "../summary/summary";

export function bulletinFor(summary: Summary, plan: Plan, locale: Locale): string {
  return bulletinText(summary, plan, locale.summary);
}
