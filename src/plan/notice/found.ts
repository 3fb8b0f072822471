/** What the reading of sentences gives: targets, and what was seen and not understood. Positions are in the text that was read. */
import type { Target } from "../plan";

/** Why a person should look at a target. */
export type TargetNote = "hoped" | "words-clash" | "shared-ending" | "loose-number" | "lower-is-better" | "no-subject" | "kept-only" | "preface";

export interface FoundTarget {
  readonly name: string;
  readonly target: Target;
  readonly unit: string;
  /** The words the comparator was read from; "(裸数)" for a bare number. */
  readonly wording: string;
  readonly inferred: boolean;
  readonly from: number;
  readonly to: number;
  /** The year the notice sets it for, where one is named. */
  readonly year: string | null;
  readonly notes: readonly TargetNote[];
}

/** Why a number was left for a person to read. */
export type Unread = "no-unit" | "no-name" | "attribute-only" | "term" | "share-of-rank" | "stretch" | "alternative" | "list-mismatch" | "in-bracket" | "words" | "order-section" | "must-not-happen";

export interface FoundDoubt {
  readonly code: Unread;
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly targets: readonly FoundTarget[];
  readonly doubts: readonly FoundDoubt[];
}
