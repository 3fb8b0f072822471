/** What the JSON and the reports need to know beside the results. */
import type { Context } from "./jsonShape";
import type { DeskSettings } from "./run";
import { findingSentence, noteSentence } from "./sentences";

export function contextOf({ plan, asOf, locale }: DeskSettings): Context {
  return { plan, asOf, sentence: (finding) => findingSentence(finding, locale), noteSentence: (note) => noteSentence(note, locale) };
}
