/**
 * The plan (方案): what was promised, by how much, by whom, until when. Types only; every other room reads them.
 * Words: DESIGN glossary in ARCHITECTURE.md.
 */

/**
 * A target's measure (目标值 with its 比较关系). "rank<=": place in a ranking at most. "about": stated loosely, never judged by machine.
 */
export type Target =
  | { readonly comparator: ">=" | ">" | "<=" | "<" | "=" | "rank<=" | "about"; readonly value: number }
  | { readonly comparator: "range"; readonly value: number; readonly valueTo: number };

export type Comparator = Target["comparator"];

/** The notice's own words and where they stand ("三(一)"). */
export interface Clause {
  readonly section: string;
  readonly text: string;
}

/**
 * How we know an owner: stated beside the indicator; stated where a later section repeats it; inferred from the section
 * it belongs to (shown as 推定); none.
 */
export type OwnerBasis = "stated" | "stated-in-repeat" | "inferred" | "none";

/** Who is responsible. Several leads are co-leads (并列牵头); their order is the notice's, none is first. */
export interface Ownership {
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  /** The list ends in 等: others may belong, and are never invented. */
  readonly supportsOpen: boolean;
  /** 区政府有关单位 and the like: a phrase that names nobody. */
  readonly supportsCatchAll: string | null;
}

export interface Indicator extends Ownership {
  readonly id: string;
  readonly name: string;
  /** Other wordings that certainly mean this indicator. */
  readonly aliases: readonly string[];
  readonly target: Target;
  /** "%", "指数", "家", "个", "项", "次/年". */
  readonly unit: string;
  /** No value may be above this; 100 for rates and indices, null for counts. */
  readonly ceiling: number | null;
  /** A bare number in the notice, read as "not fewer than" (口径推定). */
  readonly comparatorInferred: boolean;
  /** ISO date on which the office confirmed the inferred comparator; it is no longer flagged then. */
  readonly comparatorConfirmedOn?: string;
  /** The word the comparator was read from ("保持在…以上"). */
  readonly wording: string;
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly taskSection: string;
  /** Where the office set a target of its own ("方案指标!D4"); absent where the target is the notice's. Not part of what a plan's file holds. */
  readonly setIn?: string;
  readonly ownerBasis: OwnerBasis;
  /** ISO date on which the office confirmed inferred owners; they are no longer flagged then. */
  readonly ownerConfirmedOn?: string;
}

export interface Task extends Ownership {
  readonly section: string;
  readonly title: string;
  /** The bracket with the owners, as written. */
  readonly clause: string;
}

export type DutyKind = "goal" | "near-quantified" | "duty" | "deliverable" | "organisation";

/** A qualitative duty (定性任务): judged by people. */
export interface Duty {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly kind: DutyKind;
  readonly clause: string;
  /** Section of the task whose owners answer for it, or null when the notice names none. */
  readonly ownerSection: string | null;
}

/** A phase (阶段), to the month: "2018-04". Neighbouring phases share a month in the notice. */
export interface Phase {
  readonly no: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly duties: readonly string[];
}

/** How sure we are of a department's later name. */
export type RenameCertainty = "confirmed" | "presumed" | "unconfirmed";

export interface Department {
  /** As the notice calls it: "区农委". */
  readonly name: string;
  readonly fullName: string;
  /** Other ways of writing the same department, without doubt ("农委", "区农业委员会"). */
  readonly aliases: readonly string[];
  /** Names after the 2019 reform. Compared as the same department, and reported as renamed. */
  readonly laterNames: readonly { readonly name: string; readonly certainty: RenameCertainty }[];
  /** What is known of the department after the 2019 reform, in the register's own words. */
  readonly reform?: { readonly note: string; readonly certainty: string };
}

/** Something in the plan that a person should settle. */
export interface Doubt {
  readonly id: string;
  readonly text: string;
  /** The notice's words it is about. */
  readonly clause?: string;
}

export interface Plan {
  readonly title: string;
  readonly documentNumber: string | null;
  /** ISO date of issue, or null. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly office: string | null;
  /** The district whose departments drop its name ("池州市贵池区": 区农委 = 贵池区农委 = 池州市贵池区农委). */
  readonly district?: string;
  /** Phrases that stand where departments stand and name nobody ("区政府有关单位"). */
  readonly catchAlls?: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly duties: readonly Duty[];
  readonly phases: readonly Phase[];
  readonly departments: readonly Department[];
  readonly doubts: readonly Doubt[];
}
