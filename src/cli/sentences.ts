/** Codes → sentences, in one place for all commands. */
import type { WorkbookReview } from "../actions/outcomes";
import type { Locale } from "../locales/locale";
import * as sentences from "../locales/sentences";
import type { Problem } from "../sheet/outcome";

type Finding = WorkbookReview["findings"][number];
type DepartmentNote = WorkbookReview["ledgers"][number]["departmentNotes"][number];

/** What was found, in full sentences. */
export function findingSentence(finding: Finding, locale: Locale): string {
  return sentences.findingSentence(finding, locale).message;
}

/** What is doubtful about whose ledger it is, and what to do. */
export function noteSentence(note: DepartmentNote, locale: Locale): string {
  const { message, next } = sentences.departmentSentence(note, locale);
  return locale.cli.joined(message, next);
}

/** What went wrong and what to do. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const { message, next } = sentences.problemSentence(problem, locale);
  return locale.cli.joined(message, next);
}

/** The sentence, led by the file's name where it does not say it itself. */
export function aboutFile(file: string, sentence: string, locale: Locale): string {
  return sentence.includes(file) ? sentence : locale.cli.fileProblem(file, sentence);
}
