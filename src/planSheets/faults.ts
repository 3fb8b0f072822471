/** What is wrong with the sheets of a plan: a code, the cell, and its facts. `locales/` makes the sentence. */
import type { SettingFault } from "../plan/settings";

export type PlanSheetKind = "plan.indicators" | "plan.tasks" | "plan.departments" | "plan.settings";
export const PLAN_SHEETS: readonly PlanSheetKind[] = ["plan.indicators", "plan.tasks", "plan.departments", "plan.settings"];

interface FaultFacts {
  /** One of the four is not there. */
  "sheet-missing": { kind: PlanSheetKind };
  /** Several sheets say that they are this one. */
  "sheet-twice": { kind: PlanSheetKind; names: readonly string[] };
  "heading-missing": { heading: string };
  "heading-twice": { heading: string };
  /** A setting's row was taken away. */
  "setting-missing": { setting: string };
  "value-missing": { heading: string };
  "not-a-number": { heading: string; written: string };
  "not-a-choice": { heading: string; written: string; choices: readonly string[] };
  "not-a-date": { heading: string; written: string };
  "not-a-month": { heading: string; written: string };
  /** A quotation mark that is never closed, so that nobody can say where an entry ends. */
  "list-not-closed": { heading: string; written: string };
  "range-without-end": { heading: string };
  "range-reversed": { heading: string; from: number; to: number };
  /** A value in the column of the range's end beside a comparator that has none. */
  "end-without-range": { heading: string };
  "formula-error": { heading: string; written: string };
  "not-calculated": { heading: string };
  "setting-out-of-place": { setting: string; written: string; fault: SettingFault["fault"]; allowed: readonly (string | number)[] };
  "no-indicators": object;
}

export type PlanFaultCode = keyof FaultFacts;
/** `sheet` as it is called in the workbook; `cell` null when the fault is about the sheet. */
export type PlanFault = { [Code in PlanFaultCode]: { readonly code: Code; readonly sheet: string | null; readonly cell: string | null } & Readonly<FaultFacts[Code]> }[PlanFaultCode];
