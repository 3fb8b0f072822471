/** The pane: theme, language, session, and the two views (main, fill preview). */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { keepSittingDate } from "../actions/sitting";
import { localeOf } from "../locales/locale";
import { PaneProvider } from "./context/paneContext";
import { PaneView } from "./components/PaneView";
import type { Ports } from "./port/actionsPort";
import { useSession } from "./state/useSession";
import { useSettings } from "./state/useSettings";
import { todayIso } from "./state/today";
import { darkTheme } from "./theme/theme";
import { useTheme } from "./theme/useTheme";

export interface AppProps {
  readonly ports: Ports;
  /** ISO date the as-of field starts with; today unless a test says otherwise. */
  readonly today?: string;
}

export function App({ ports, today }: AppProps): React.JSX.Element {
  const { actions, host, sentences } = ports;
  const theme = useTheme(host);
  const settings = useSettings(host);
  const [asOf, setAsOf] = useState(() => today ?? todayIso());
  useEffect(() => keepSittingDate(asOf), [asOf]);
  const session = useSession(actions, { asOf, remarks: settings.remarks, locale: settings.locale });
  const { pane: text, findings: words, department: departmentText } = localeOf(settings.locale);

  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = text.pageTitle;
  }, [settings.locale, text]);

  const pane = useMemo(() => ({ text, words, departmentText, host, sentences: sentences(settings.locale) }), [departmentText, host, sentences, settings.locale, text, words]);
  return (
    <FluentProvider theme={theme} style={{ height: "100%", colorScheme: theme === darkTheme ? "dark" : "light" }}>
      <PaneProvider value={pane}>
        <PaneView session={session} settings={settings} asOf={asOf} onAsOf={setAsOf} />
      </PaneProvider>
    </FluentProvider>
  );
}
