/** What the JSON and the reports need to know beside the results. */
import type { Context } from "./jsonShape";
import type { DeskSettings } from "./run";
import { columnSentence, departmentSentence, findingSentence } from "../locales/sentences";

export function contextOf({ plan, asOf, locale }: DeskSettings): Context {
  return { plan, asOf, finding: (finding) => findingSentence(finding, locale), department: (note) => departmentSentence(note, locale), columns: (note) => columnSentence(note, locale) };
}
