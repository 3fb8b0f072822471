/** What the meeting looks at: indicators of a summary, by department, area and verdict. Pure. */
import type { CompileReport } from "../../actions/outcomes";
import type { Verdict } from "../../checks/finding";

export type Summary = CompileReport["summary"];
export type IndicatorRow = Summary["indicators"][number];

/** "" stands for everything. */
export interface MeetingFilter {
  /** A department that leads or supports. */
  readonly department: string;
  /** Only what the department leads. */
  readonly leadOnly: boolean;
  /** A task's section, such as "三(一)". */
  readonly area: string;
  readonly verdicts: ReadonlySet<Verdict>;
}

export const EVERYTHING: MeetingFilter = { department: "", leadOnly: false, area: "", verdicts: new Set() };

export type MeetingLook = "indicators" | "departments" | "areas" | "trend";
export const MEETING_VIEWS: readonly MeetingLook[] = ["indicators", "departments", "areas", "trend"];

/** The indicators that a bar counts: those a department leads, those of an area. */
export const ofBar = (by: "departments" | "areas", key: string): MeetingFilter => (by === "departments" ? { ...EVERYTHING, department: key, leadOnly: true } : { ...EVERYTHING, area: key });

/** The indicators of a department and area, whatever their verdict: what the counts count. */
export function inScope({ indicators }: Summary, { department, leadOnly, area }: MeetingFilter): readonly IndicatorRow[] {
  return indicators.filter((row) => (department === "" || row.leads.includes(department) || (!leadOnly && row.supports.includes(department))) && (area === "" || row.taskSection === area));
}

/** Of these, the ones of the chosen verdicts, in the plan's order. */
export const ofVerdicts = (rows: readonly IndicatorRow[], { verdicts }: MeetingFilter): readonly IndicatorRow[] => (verdicts.size === 0 ? rows : rows.filter(({ verdict }) => verdicts.has(verdict)));

/** Areas that have indicators, with their titles. */
export function areasOf({ indicators, tasks }: Summary): readonly { readonly section: string; readonly title: string }[] {
  const used = new Set(indicators.map(({ taskSection }) => taskSection));
  return tasks.filter(({ section }) => used.has(section)).map(({ section, title }) => ({ section, title }));
}

/** Departments that lead or support an indicator, in the summary's order. */
export function departmentsOf({ indicators, departments }: Summary): readonly string[] {
  const named = new Set(indicators.flatMap(({ leads, supports }) => [...leads, ...supports]));
  const known = departments.map(({ department }) => department).filter((name) => named.has(name));
  return [...known, ...[...named].filter((name) => !known.includes(name))];
}

/** "台账!F6". */
export const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): string => (cell === null ? sheet : `${sheet}!${cell}`);
