/**
 * What the person chose in the pane holds for the ribbon too: the language, the remarks column, and, as long as this sitting lasts, the
 * date that is judged by. Where nothing was chosen: Office's language, no remarks column, today.
 */
import { displayLanguage, settings } from "../actions/host";
import { sittingDate } from "../actions/sitting";
import type { LocaleCode } from "../locales/localeCode";
import { localeCodeOf } from "../locales/localeCode";
import { today } from "./today";

/** Names under which the pane keeps them (taskpane/state/useSettings.ts). */
const STORE = "indicator-ledger";
const LANGUAGE = "language";
const LANGUAGE_UNDER = "language-under";
const REMARKS = "remarks";

export interface Choices {
  readonly language: LocaleCode;
  readonly remarks: boolean;
  readonly asOf: string;
}

export function choices(): Choices {
  const kept = settings(STORE);
  const office = displayLanguage();
  // A language holds only under the display language it was chosen under.
  const language = kept.get<string>(LANGUAGE_UNDER) === office ? (kept.get<string>(LANGUAGE) ?? office) : office;
  return { language: localeCodeOf(language), remarks: kept.get<string>(REMARKS) === "yes", asOf: sittingDate() ?? today() };
}
