/** Shares and short dates as the pane's language writes them. */
import type { LocaleCode } from "../../../locales/localeCode";
import { usePane } from "../../context/paneContext";

export interface ChartFormats {
  /** Thousandths: 455 → "45.5%". */
  share(thousandths: number): string;
  /** For an axis: “7月31日”, "Jul 31". */
  day(iso: string): string;
  /** The same with its year. */
  fullDay(iso: string): string;
}

const made = new Map<LocaleCode, ChartFormats>();

export function chartFormatsOf(code: LocaleCode): ChartFormats {
  const known = made.get(code);
  if (known) return known;
  const shares = new Intl.NumberFormat(code, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(code, { month: "short", day: "numeric", timeZone: "UTC" });
  const fullDays = new Intl.DateTimeFormat(code, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
  const formats: ChartFormats = { share: (thousandths) => shares.format(thousandths / 1000), day: (iso) => days.format(at(iso)), fullDay: (iso) => fullDays.format(at(iso)) };
  made.set(code, formats);
  return formats;
}

export const useChartFormats = (): ChartFormats => chartFormatsOf(usePane().code);
