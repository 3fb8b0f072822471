/**
 * What a person chose and expects to find again: the language, the remarks column, and that the welcome was read. A language chosen here holds against the
 * display language it was chosen under; once Office itself is switched to another, the pane follows Office again.
 */
import { useCallback, useState } from "react";
import { localeCodeOf, type LocaleCode } from "../../locales/localeCode";
import type { Host } from "../port/actionsPort";

const LANGUAGE = "language";
const LANGUAGE_UNDER = "language-under";
const REMARKS = "remarks";
const WELCOMED = "welcomed";

export interface Settings {
  readonly locale: LocaleCode;
  setLocale(locale: LocaleCode): void;
  readonly remarks: boolean;
  setRemarks(remarks: boolean): void;
  /** Explain the three pages: until that was read once. */
  readonly welcome: boolean;
  setWelcome(welcome: boolean): void;
}

/** The choice, if it was made under Office's present language; else that language, and the choice lapses. */
function firstLocale(host: Host): LocaleCode {
  const chosen = host.readSetting(LANGUAGE);
  if (chosen !== null && host.readSetting(LANGUAGE_UNDER) === host.displayLanguage) return localeCodeOf(chosen);
  const locale = localeCodeOf(host.displayLanguage);
  if (chosen !== null) keepLanguage(host, locale);
  return locale;
}

function keepLanguage(host: Host, locale: LocaleCode): void {
  host.writeSetting(LANGUAGE, locale);
  host.writeSetting(LANGUAGE_UNDER, host.displayLanguage);
}

export function useSettings(host: Host): Settings {
  const [locale, keepLocale] = useState<LocaleCode>(() => firstLocale(host));
  const [remarks, keepRemarks] = useState(() => host.readSetting(REMARKS) === "yes");
  const setLocale = useCallback(
    (next: LocaleCode) => {
      keepLocale(next);
      keepLanguage(host, next);
    },
    [host],
  );
  const setRemarks = useCallback(
    (next: boolean) => {
      keepRemarks(next);
      host.writeSetting(REMARKS, next ? "yes" : "no");
    },
    [host],
  );
  const [welcome, keepWelcome] = useState(() => host.readSetting(WELCOMED) !== "yes");
  const setWelcome = useCallback(
    (next: boolean) => {
      keepWelcome(next);
      host.writeSetting(WELCOMED, next ? "no" : "yes");
    },
    [host],
  );
  return { locale, setLocale, remarks, setRemarks, welcome, setWelcome };
}
