/**
 * The foot of the pane: what is going on, what went wrong, what was done. It lies below the page instead of above it, so that a
 * list does not jump when a sentence comes or goes; and it is one live region that is always there, so that it is read out.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../context/paneContext";
import { BusyNotice } from "../notices/BusyNotice";
import type { Session } from "../state/useSession";
import { useRibbonNews } from "../state/useRibbonNews";
import { Notices } from "./views";

const useStyles = makeStyles({
  tray: { flexShrink: 0, maxHeight: "50%", overflowY: "auto" },
  content: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What is over within this time needs no word. */
const QUIET_MS = 250;

function useQuietFirst(going: boolean): boolean {
  const [told, setTold] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTold(going), going ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [going]);
  return going && told;
}

/** `onPlan` opens the page of the plan; null while it is open. */
export function Tray({ session, onPlan }: { readonly session: Session; readonly onPlan: (() => void) | null }): React.JSX.Element {
  const styles = useStyles();
  const { host } = usePane();
  const { busy, trouble, report } = session.state;
  const { news, dismiss } = useRibbonNews(host);
  const told = useQuietFirst(busy !== null);
  useEffect(() => {
    if (busy) dismiss();
  }, [busy, dismiss]);
  const something = news !== null || trouble !== null || report !== null;
  return (
    <footer className={styles.tray} aria-live="polite">
      {(busy && told) || something ? (
        <div className={styles.content}>
          {busy && told ? <BusyNotice busy={busy} onCancel={session.cancel} /> : null}
          {something ? <Notices session={session} onPlan={onPlan} news={news} onNewsRead={dismiss} /> : null}
        </div>
      ) : null}
    </footer>
  );
}
