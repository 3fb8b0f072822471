/** What a person chose and expects to find again: the language and the remarks column. */
import { useCallback, useState } from "react";
import { localeOf, type LocaleCode } from "../../locales/locale";
import type { Host } from "../port/actionsPort";

const LANGUAGE = "language";
const REMARKS = "remarks";

export interface Settings {
  readonly locale: LocaleCode;
  setLocale(locale: LocaleCode): void;
  readonly remarks: boolean;
  setRemarks(remarks: boolean): void;
}

export function useSettings(host: Host): Settings {
  const [locale, keepLocale] = useState<LocaleCode>(() => localeOf(host.readSetting(LANGUAGE) ?? host.displayLanguage).code);
  const [remarks, keepRemarks] = useState(() => host.readSetting(REMARKS) === "yes");
  const setLocale = useCallback(
    (next: LocaleCode) => {
      keepLocale(next);
      host.writeSetting(LANGUAGE, next);
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
  return { locale, setLocale, remarks, setRemarks };
}
