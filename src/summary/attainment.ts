/** How far departments and areas have come (完成情况): verdicts counted, of the indicators each leads or holds. For pictures; pure. */
import type { Verdict } from "../checks/finding";
import { VERDICTS } from "../checks/finding";
import type { VerdictCounts } from "../checks/review";
import { sharesOf } from "./shares";
import type { Summary } from "./summary";

export interface AttainmentRow {
  /** The department's name, or the task's section ("三(一)"). */
  readonly key: string;
  /** The area's title; "" of a department. */
  readonly title: string;
  readonly indicators: number;
  readonly counts: VerdictCounts;
  /** In thousandths, by largest remainder: they add up to 1,000. */
  readonly shares: Readonly<Record<Verdict, number>>;
}

export interface Attainment {
  /** Departments that lead an indicator, in the summary's order. What several lead together counts for each of them. */
  readonly departments: readonly AttainmentRow[];
  /** Indicators that several departments lead, so that they stand in more than one row. */
  readonly coLed: number;
  /** Indicators that no department leads, so that they stand in no row. */
  readonly unled: number;
  /** Areas that have indicators, in the plan's order. */
  readonly areas: readonly AttainmentRow[];
}

type Counted = Pick<Summary["indicators"][number], "verdict" | "leads" | "taskSection">;

export function attainmentOf({ indicators, departments, tasks }: { readonly indicators: readonly Counted[]; readonly departments: readonly Pick<Summary["departments"][number], "department">[]; readonly tasks: readonly Pick<Summary["tasks"][number], "section" | "title">[] }): Attainment {
  const leads = inOrder(indicators.flatMap((one) => one.leads), departments.map(({ department }) => department));
  const sections = inOrder(indicators.map(({ taskSection }) => taskSection), tasks.map(({ section }) => section));
  return {
    departments: leads.map((name) => rowOf(name, "", indicators.filter((one) => one.leads.includes(name)))),
    coLed: indicators.filter((one) => one.leads.length > 1).length,
    unled: indicators.filter((one) => one.leads.length === 0).length,
    areas: sections.map((section) => rowOf(section, tasks.find((task) => task.section === section)?.title ?? "", indicators.filter(({ taskSection }) => taskSection === section))),
  };
}

/** The names used, each once: first as the summary has them, then those it does not know. */
function inOrder(used: readonly string[], known: readonly string[]): readonly string[] {
  const names = new Set(used);
  return [...known.filter((name) => names.has(name)), ...[...names].filter((name) => !known.includes(name))];
}

function rowOf(key: string, title: string, indicators: readonly Counted[]): AttainmentRow {
  const counted = VERDICTS.map((verdict) => indicators.filter((one) => one.verdict === verdict).length);
  const shares = sharesOf(counted);
  const byVerdict = (numbers: readonly number[]): Record<Verdict, number> => Object.fromEntries(VERDICTS.map((verdict, index) => [verdict, numbers[index] ?? 0])) as Record<Verdict, number>;
  return { key, title, indicators: indicators.length, counts: byVerdict(counted), shares: byVerdict(shares) };
}
