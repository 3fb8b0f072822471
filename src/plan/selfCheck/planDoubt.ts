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
