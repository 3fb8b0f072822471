/**
 * The sentences the summary sheets need, as a shape: `locales/` fills it in each language. Figures arrive formatted.
 */
import type { Comparator } from "../plan/plan";
import type { Verdict } from "../checks/finding";

export interface SummaryWords {
  /** What stands between department names. */
  readonly listSeparator: string;
  /** What stands between remarks. */
  readonly remarkSeparator: string;
  readonly sheetNames: { readonly summary: string; readonly departments: string; readonly duties: string };
  readonly titles: { readonly summary: string; readonly departments: string; readonly duties: string };
  /** "截至2018年7月31日" from year, month, day. */
  readonly asOf: (year: number, month: number, day: number) => string;
  readonly planNumber: (number: string) => string;
  readonly footer: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly heads: {
    readonly number: string;
    readonly indicator: string;
    readonly target: string;
    readonly value: string;
    readonly gap: string;
    readonly verdict: string;
    readonly lead: string;
    readonly support: string;
    readonly source: string;
    readonly remark: string;
    readonly department: string;
    readonly roster: string;
    readonly files: string;
    readonly leadIndicators: string;
    readonly task: string;
    readonly progress: string;
  };
  /** Target as a person reads it: comparator, value with unit, upper value of a range. */
  readonly target: (comparator: Comparator, value: string, valueTo: string | null) => string;
  readonly gapBelow: (amount: string) => string;
  readonly gapCount: (amount: string) => string;
  readonly gapAbove: (amount: string) => string;
  /** On the number itself, where more (or less) is asked for. */
  readonly gapExactlyOn: (target: string) => string;
  /** "个百分点" for percent, the unit for counts, "" for indices. */
  readonly gapUnit: (unit: string) => string;
  readonly taskHeading: (section: string, title: string) => string;
  readonly ownerInferred: (owners: string) => string;
  readonly openList: (owners: string) => string;
  readonly totals: (indicators: number, counts: readonly { readonly verdict: string; readonly count: number }[]) => string;
  readonly rosterLine: (expected: number, reported: number, notReported: readonly string[]) => string;
  readonly rosterStates: { readonly reported: string; readonly notReported: string; readonly unread: string; readonly notRequired: string };
  readonly notReportedValue: string;
  readonly conflictValue: string;
  readonly notes: {
    readonly comparatorInferred: string;
    readonly conflict: (reports: string) => string;
    readonly leadsUnread: (reports: string) => string;
    readonly supportOnly: (reports: string) => string;
    readonly otherSays: (reports: string) => string;
    readonly unreadDepartment: string;
    readonly report: (department: string, value: string) => string;
    readonly unknownDepartment: string;
  };
  readonly legend: string;
  readonly noReports: string;
  readonly wholeTask: string;
  readonly dutyReport: (department: string, status: string) => string;
}
