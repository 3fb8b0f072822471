/** What went wrong, and what to do about it, for problems of the actions and of the pane itself. */
import { problemSentence } from "../../locales/sentences";
import type { Locale } from "../../locales/locale";
import type { Trouble } from "./sessionState";

export function adviceOn(problem: Trouble["problem"], words: Locale): { readonly message: string; readonly next: string } {
  switch (problem.code) {
    case "no-answer":
      return { message: words.pane.problem.noAnswer, next: words.pane.problem.noAnswerNext };
    case "not-loaded":
      return { message: words.shell.loadFailed, next: "" };
    default:
      return problemSentence(problem, words);
  }
}
