/**
 * The words on the sheets of a plan, one set a language. They are written, and read back: headings and choices are known in every
 * language, so that a sheet written in one is read in another.
 */
import type { Light, ScoreRule } from "../plan/settings";
import type { Comparator, DutyKind, OwnerBasis, RenameCertainty } from "../plan/plan";
import type { PlanSheetKind } from "./faults";

export type IndicatorColumn =
  | "number" | "name" | "comparator" | "value" | "valueTo" | "unit" | "ceiling" | "leads" | "supports" | "supportsOpen" | "supportsCatchAll" | "ownerBasis"
  | "ownerConfirmedOn" | "taskSection" | "wording" | "comparatorInferred" | "comparatorConfirmedOn" | "clauses" | "aliases" | "weight" | "id";
export type TaskColumn = "number" | "what" | "section" | "title" | "leads" | "supports" | "supportsOpen" | "supportsCatchAll" | "ownerSection" | "dutyKind" | "clause" | "id";
export type DepartmentColumn = "number" | "name" | "fullName" | "aliases" | "laterNames" | "reformNote" | "reformCertainty";
export type PhaseColumn = "no" | "name" | "from" | "to" | "who" | "duties";
export type DoubtColumn = "id" | "text" | "clause";

/** Settings of one value each, by key. */
export type SettingKey =
  | "plan.title" | "plan.documentNumber" | "plan.issuedOn" | "plan.issuer" | "plan.office" | "plan.district" | "plan.catchAlls" | "asOf"
  | "lights.near.rate" | "lights.near.index" | "lights.near.countShare" | "lights.unclear" | "lights.missing"
  | "scoring.enabled" | "scoring.rates" | "scoring.counts" | "scoring.missing";
export type SettingsBlock = "plan" | "phases" | "lights" | "scoring" | "doubts";

/** A setting's name, and what it means in a sentence. */
export interface SettingWords {
  readonly name: string;
  readonly note?: string;
}

export interface Choices {
  readonly yesNo: Readonly<Record<"yes" | "no", string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly ownerBasis: Readonly<Record<OwnerBasis, string>>;
  readonly dutyKind: Readonly<Record<DutyKind, string>>;
  readonly what: Readonly<Record<"task" | "duty", string>>;
  readonly certainty: Readonly<Record<RenameCertainty, string>>;
  readonly light: Readonly<Record<Light, string>>;
  readonly scoreRule: Readonly<Record<ScoreRule, string>>;
  readonly scoreMissing: Readonly<Record<"zero" | "exclude", string>>;
}

/** What Excel shows beside a cell, and when it refuses one. */
export interface CheckWords {
  readonly title: string;
  readonly prompt?: string;
  readonly error?: string;
}

export interface PlanSheetWords {
  readonly sheetNames: Readonly<Record<PlanSheetKind, string>>;
  readonly titles: Readonly<Record<PlanSheetKind, (planTitle: string) => string>>;
  /** Below the title: what the sheet is for and how it is edited. */
  readonly notes: Readonly<Record<PlanSheetKind, string>>;
  readonly columns: {
    readonly "plan.indicators": Readonly<Record<IndicatorColumn, string>>;
    readonly "plan.tasks": Readonly<Record<TaskColumn, string>>;
    readonly "plan.departments": Readonly<Record<DepartmentColumn, string>>;
    readonly phases: Readonly<Record<PhaseColumn, string>>;
    readonly doubts: Readonly<Record<DoubtColumn, string>>;
    readonly settings: Readonly<Record<"name" | "value" | "note" | "key", string>>;
  };
  readonly blocks: Readonly<Record<SettingsBlock, string>>;
  readonly settings: Readonly<Record<SettingKey, SettingWords>>;
  readonly choices: Choices;
  readonly checks: Readonly<Record<"choice" | "comparator" | "value" | "departments" | "section" | "date" | "month" | "weight" | "list" | "clauses" | "laterNames" | "number", CheckWords>>;
  /** Heading of lines that were carried over from a row that is no longer there. */
  readonly carriedFrom: (name: string) => string;
  readonly footer: string;
}

/** All words of one choice, in every language, with what each means; compared without width, blanks and brackets' kind. */
export function meanings<T extends string>(vocabularies: readonly PlanSheetWords[], of: (choices: Choices) => Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map(vocabularies.flatMap(({ choices }) => (Object.entries(of(choices)) as [T, string][]).map(([value, word]) => [choiceKey(word), value] as const)));
}

/** A choice as it is compared. */
export const choiceKey = (word: string): string => word.normalize("NFKC").replace(/\s/g, "").toLowerCase();
