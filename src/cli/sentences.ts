/** Codes → sentences, in one place for all commands. */
import type { Locale } from "../locales/locale";
import * as sentences from "../locales/sentences";
import type { Problem } from "../sheet/outcome";

/** What went wrong and what to do. */
export function problemSentence(problem: Problem, locale: Locale): string {
  const { message, next } = sentences.problemSentence(problem, locale);
  return locale.cli.joined(message, next);
}

/** The sentence, led by the file's name where it does not say it itself. */
export function aboutFile(file: string, sentence: string, locale: Locale): string {
  return sentence.includes(file) ? sentence : locale.cli.fileProblem(file, sentence);
}
