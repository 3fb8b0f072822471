/** Something a plan says that cannot be meant so, or may be meant otherwise: a code, where, and the facts. `locales/` makes the sentence. */

interface DoubtFacts {
  /** Two indicators of one name with different targets or units. */
  "same-name-two-values": { names: readonly string[]; targets: readonly { readonly id: string }[] };
  /** One indicator entered twice: the same name and the same target. */
  "entered-twice": { name: string };
  /** Names or other wordings that are the same when written without blanks, signs and widths: no ledger can tell them apart. */
  "names-alike": { names: readonly string[]; wording: string };
  /** Names that differ by their level only (市级以上, 省级以上): what counts for the higher may count for the lower as well. */
  "levels-may-nest": { names: readonly string[] };
  "nobody-leads": { name: string };
  "task-without-lead": { section: string };
  /** A lead or supporting body that the register of departments does not know, or knows as several. */
  "lead-not-registered": { department: string; names: readonly string[] };
  "support-not-registered": { department: string; names: readonly string[] };
  /** A department written in two rows of the register, or a wording of two departments. */
  "department-ambiguous": { wording: string; departments: readonly string[] };
  "unit-unknown": { name: string; unit: string };
  "ceiling-below-target": { name: string; ceiling: number };
  /** No words of a notice stand behind the indicator. */
  "clause-missing": { name: string };
  /** The target stands in none of the clauses quoted for it. */
  "value-not-in-clause": { name: string };
  /** The indicator or duty belongs to a task that is not there. */
  "task-missing": { name: string; section: string };
  "section-twice": { section: string };
  "phases-overlap": { phases: readonly [string, string]; months: readonly string[] };
  "phase-before-issue": { phase: string; from: string; issuedOn: string };
  "phase-turned-round": { phase: string; from: string; to: string };
}

export type PlanDoubtCode = keyof DoubtFacts;

/** `indicatorIds`: the indicators it is about; empty when it is about something else. */
export type PlanDoubt = { [Code in PlanDoubtCode]: { readonly code: Code; readonly indicatorIds: readonly string[] } & Readonly<DoubtFacts[Code]> }[PlanDoubtCode];
export type DoubtOf<Code extends PlanDoubtCode> = Extract<PlanDoubt, { code: Code }>;

/** "error": as it stands, something is judged wrongly or by nobody. "warning": it may be meant so, and a person should look. */
export type DoubtSeverity = "error" | "warning";

const SEVERITY: Readonly<Record<PlanDoubtCode, DoubtSeverity>> = {
  "same-name-two-values": "error",
  "entered-twice": "error",
  "names-alike": "error",
  "levels-may-nest": "warning",
  "nobody-leads": "error",
  "task-without-lead": "warning",
  "lead-not-registered": "error",
  "support-not-registered": "warning",
  "department-ambiguous": "error",
  "unit-unknown": "warning",
  "ceiling-below-target": "error",
  "clause-missing": "warning",
  "value-not-in-clause": "warning",
  "task-missing": "warning",
  "section-twice": "warning",
  "phases-overlap": "warning",
  "phase-before-issue": "warning",
  "phase-turned-round": "error",
};

export const severityOf = ({ code }: PlanDoubt): DoubtSeverity => SEVERITY[code];
