/** Dates, counts and rates as the pane's language writes them. Figures of ledgers are never formatted: they are shown as they stand. */
import type { LocaleCode } from "../../locales/localeCode";
import { usePane } from "./paneContext";

export interface Formats {
  /** 12345 → "12,345". */
  count(value: number): string;
  /** "2018-07-31" → “2018年7月31日”, "July 31, 2018". */
  date(iso: string): string;
  /** 0.636 → "63.6%". */
  rate(share: number): string;
}

const known = new Map<LocaleCode, Formats>();

export function formatsOf(code: LocaleCode): Formats {
  const made = known.get(code);
  if (made) return made;
  const counts = new Intl.NumberFormat(code, { maximumFractionDigits: 0 });
  const rates = new Intl.NumberFormat(code, { style: "percent", maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(code, { dateStyle: "long", timeZone: "UTC" });
  const formats: Formats = { count: (value) => counts.format(value), rate: (share) => rates.format(share), date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)) };
  known.set(code, formats);
  return formats;
}

export const useFormats = (): Formats => formatsOf(usePane().code);
