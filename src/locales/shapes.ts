/** Shapes that both languages fill: what a finding and a problem need in words. */
import type { DepartmentNoteCode, DepartmentNoteFacts } from "../checks/department";
import type { FindingCode, FindingFacts } from "../checks/finding";
import type { NotALedger, UnclearReason } from "../ledger/ledger";
import type { Problem } from "../sheet/outcome";

/** What happened, and what to do about it. Each is one or more whole sentences. */
export interface Sentence {
  readonly message: string;
  readonly next: string;
}

/** The sentence of each finding code, from its facts. `indicator` is the plan's name, when the finding is about one. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (facts: Readonly<FindingFacts[Code]>, indicator: string | null) => Sentence;
};

/** The sentence of each note about the department, from its facts. */
export type DepartmentSentences = {
  readonly [Code in DepartmentNoteCode]: (facts: Readonly<DepartmentNoteFacts[Code]>) => Sentence;
};

/** The sentence of each problem code, from the problem. */
export type ProblemSentences = {
  readonly [Code in Problem["code"]]: (problem: Extract<Problem, { code: Code }>) => Sentence;
};

/** Problems of reading a file, which have a file of sentences of their own. */
export type FileProblemCode =
  | "file-not-found" | "file-not-readable" | "not-a-workbook" | "workbook-encrypted" | "workbook-damaged" | "workbook-too-large"
  | "far-cell" | "sheet-name-refused" | "reading-timed-out" | "reading-failed" | "reader-not-loaded";

export type UnclearWords = Readonly<Record<UnclearReason | "loose-target", string>>;

/** Why a sheet was not reviewed. */
export type SheetReason = NotALedger["reason"] | "earlier-period" | "ours" | "hidden-sheet";
