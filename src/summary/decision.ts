/**
 * A decision (核定): where reports contradict or cannot be read, the office settles the figure, with a reason. It holds as long as
 * the reports behind it say the same. Types, and the fingerprint of the reports.
 */
import { hash32 } from "../plan/fingerprint";
import type { Report } from "./summary";

/** One figure that may be chosen: what one report says, or one of two readings of it (0.97: 97 % or 0.97 %). In the indicator's unit. */
export interface Candidate {
  /** From 1, as people choose by. */
  readonly number: number;
  readonly value: number;
  readonly report: Report;
  /** The report leaves open which figure it means. */
  readonly oneOfSeveral: boolean;
}

export type DecisionChoice =
  /** One of the reports' figures: whose, and what the cell held. */
  | { readonly kind: "report"; readonly number: number; readonly department: string | null; readonly written: string }
  | { readonly kind: "typed" };

export interface Decision {
  readonly indicatorId: string;
  /** The indicator's name when it was decided. */
  readonly indicator: string;
  /** In `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly choice: DecisionChoice;
  readonly reason: string;
  /** The role (职务) of who decided, as typed; null when not given. */
  readonly by: string | null;
  /** ISO date; null when not given. */
  readonly on: string | null;
  /** Fingerprint of the reports behind it (`reportsBasis`). */
  readonly basis: string;
}

/** A decision whose reports have changed since: shown with what was decided and what is reported now, and not applied. */
export interface LapsedDecision {
  readonly indicatorId: string;
  readonly indicator: string;
  /** What was decided; null when it never took effect. */
  readonly value: number | null;
  readonly unit: string;
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
  /** The reports as the office saw them. */
  readonly then: string;
  readonly cause: "reports-changed" | "settled-by-reports" | "not-in-plan";
}

/** What of a report a decision stands on: who says what. Where it is filed makes no difference, nor does filing it twice. */
export function reportsBasis(reports: readonly Report[], unit: string): string {
  const lines = new Set(reports.filter(({ verdict }) => verdict !== "missing").map(({ department, role, value, written }) => JSON.stringify([department, role, value, written])));
  return hash32([unit, ...[...lines].sort()].join("\u0001")).toString(36);
}
