/** The pane: theme, language, session, and the frame that shows its pages. */
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { keepSittingDate } from "../actions/sitting";
import { shellTextOf } from "../locales/shell";
import { PaneProvider } from "./context/paneContext";
import type { Ports } from "./port/actionsPort";
import { PaneShell } from "./shell/PaneShell";
import { todayIso } from "./state/today";
import { useSession } from "./state/useSession";
import { useSettings } from "./state/useSettings";
import { themeOf } from "./theme/theme";
import { useAppearance } from "./theme/useAppearance";

const useStyles = makeStyles({
  root: {
    height: "100%",
    lineHeight: "1.5",
    // No line begins with a comma; a thin space between Chinese and figures or letters, where the browser knows how.
    lineBreak: "strict",
    textAutospace: "normal",
    overflowWrap: "anywhere",
  },
});

export interface AppProps {
  readonly ports: Ports;
  /** ISO date the as-of field starts with; today unless a test says otherwise. */
  readonly today?: string;
}

export function App({ ports, today }: AppProps): React.JSX.Element {
  const { actions, host } = ports;
  const styles = useStyles();
  const appearance = useAppearance(host);
  const settings = useSettings(host);
  const { locale } = settings;
  const [asOf, setAsOf] = useState(() => today ?? todayIso());
  useEffect(() => keepSittingDate(asOf), [asOf]);
  const session = useSession(actions, { asOf, remarks: settings.remarks, locale });
  const pane = useMemo(() => ({ code: locale, shell: shellTextOf(locale), host }), [host, locale]);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = pane.shell.pageTitle;
  }, [locale, pane]);

  return (
    <FluentProvider theme={themeOf(appearance, locale)} className={styles.root} style={{ colorScheme: appearance }}>
      <PaneProvider value={pane}>
        <PaneShell session={session} actions={actions} settings={settings} asOf={asOf} onAsOf={setAsOf} />
      </PaneProvider>
    </FluentProvider>
  );
}
