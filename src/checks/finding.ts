/**
 * A finding (核验结果) is data: a code, where it is, and the facts of that code. `locales/` makes the sentence.
 */
import type { Clause, Comparator } from "../plan/plan";
import type { UnclearReason } from "../ledger/ledger";

export type Verdict = "met" | "shortfall" | "unclear" | "missing" | "manual" | "notApplicable";
export const VERDICTS: readonly Verdict[] = ["met", "shortfall", "unclear", "missing", "manual", "notApplicable"];

export type Severity = "error" | "warning" | "info";

/** Where a finding points. `row` is the sheet row as people count it, from 1. */
export interface FindingPlace {
  readonly sheet: string;
  readonly row: number | null;
  readonly cell: string | null;
}

/** What every finding carries beside its own facts. */
interface FindingBase extends FindingPlace {
  readonly severity: Severity;
  /** Canonical indicator name, and its id; null when the finding is about no indicator. */
  readonly indicator: string | null;
  readonly indicatorId: string | null;
  /** The notice's words behind the finding, or null. */
  readonly clause: Clause | null;
  /** The row's name where it was taken for the indicator in other words than the plan's or a known name; absent otherwise. */
  readonly writtenAs?: string;
  /** Words of the column judged where the ledger has several columns of figures; absent when it has one, or the finding is about something else. */
  readonly period?: string;
  /** A later cumulative column that is still blank. */
  readonly laterBlank?: string;
  /** Where the office set the target the finding rests on ("方案指标!D4"); absent where the target is the notice's. */
  readonly setIn?: string;
}

/** A target as a finding quotes it. `value` is in `unit`. */
export interface QuotedTarget {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
  /** 口径推定: the notice gave a bare number. */
  readonly inferred: boolean;
}

/** Why a figure cannot be: above the ceiling of a rate or index, below nought, or a part of something that comes in wholes (2.5家). */
export type RangeFault = "above-ceiling" | "negative" | "not-whole";

/** What is over: the row's own deadline, as written and to the day; or the plan's last phase, to the month. */
export type Overdue = { readonly of: "row"; readonly written: string; readonly until: string } | { readonly of: "plan"; readonly phase: string; readonly until: string };

/** The facts of each code. */
export interface FindingFacts {
  shortfall: { actual: number; target: QuotedTarget; gap: number };
  "rounded-to-target": { actual: number; shown: string; target: QuotedTarget; gap: number };
  /** `written` is "" for a blank cell, or the "/" of a department that leaves out its own indicator. `target` is null for a duty. */
  "missing-value": { written: string; target: QuotedTarget | null };
  "missing-indicator": { department: string; target: QuotedTarget };
  /** "loose-target": the figure is plain, but the plan states its target loosely, so no machine may judge it. */
  "unclear-value": { text: string; reason: UnclearReason | "loose-target"; target: QuotedTarget };
  "ambiguous-percent": { text: string; asFraction: number; asWritten: number; target: QuotedTarget };
  "unit-mismatch": { text: string; unit: string; expected: string; target: QuotedTarget };
  "out-of-range": { actual: number; ceiling: number | null; unit: string; fault: RangeFault; target: QuotedTarget };
  "altered-target": { written: string; target: QuotedTarget };
  "arithmetic-mismatch": { written: string; computed: string; from: string };
  "duplicate-indicator": { otherCells: readonly string[] };
  "unknown-indicator": { written: string; proposals: readonly string[] };
  "formula-error": { text: string; target: QuotedTarget | null };
  "hidden-row": { name: string };
  /** `merged`: the cell is merged over rows with different owners, so no one text fills it. */
  "lead-missing": { expected: string; merged: boolean };
  "lead-mismatch": { written: string; expected: string; missing: readonly string[]; extra: readonly string[] };
  "support-missing": { expected: string; merged: boolean };
  "support-mismatch": { written: string; expected: string; missing: readonly string[]; extra: readonly string[] };
  "renamed-department": { written: string; planName: string };
  "inferred-owner": { expected: string };
  "missing-evidence": { name: string };
  /** `reported`: there is a figure, and it falls short; otherwise nothing was filled in. */
  overdue: Overdue & { reported: boolean };
  "conflicting-reports": { values: readonly string[] };
}

export type FindingCode = keyof FindingFacts;

/** One result of a check, discriminated by `code`. */
export type Finding = FindingOf<FindingCode>;
export type FindingOf<Code extends FindingCode> = { [One in Code]: FindingBase & { readonly code: One; readonly facts: Readonly<FindingFacts[One]> } }[Code];
