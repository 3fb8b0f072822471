/** Arranges the pane: header, then either the fill preview or controls, notices and results. One scroller holds all of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { FillPreview } from "../fill/FillPreview";
import { ReviewResult } from "../results/ReviewResult";
import type { Session } from "../state/useSession";
import type { Settings } from "../state/useSettings";
import { ActionBar } from "./ActionBar";
import { Controls } from "./Controls";
import { EmptyState } from "./EmptyState";
import { Notices } from "./Notices";
import { PaneHeader } from "./PaneHeader";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative", overflowX: "hidden" },
  columns: {
    "@media (min-width: 840px)": { display: "grid", gridTemplateColumns: "340px minmax(0, 1fr)", alignItems: "start" },
  },
  side: {
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "@media (min-width: 840px)": { position: "sticky", top: "0" },
  },
  results: { minWidth: 0 },
});

export interface PaneViewProps {
  readonly session: Session;
  readonly settings: Settings;
  readonly asOf: string;
  onAsOf(asOf: string): void;
}

export function PaneView({ session, settings, asOf, onAsOf }: PaneViewProps): React.JSX.Element {
  const styles = useStyles();
  const scroller = useRef<HTMLElement>(null);
  const { state } = session;
  return (
    <div className={styles.root}>
      <PaneHeader locale={settings.locale} onLocale={settings.setLocale} />
      <main ref={scroller} className={styles.main}>
        {state.proposal ? (
          <FillPreview key={state.proposal.review.workbook} proposal={state.proposal} session={session} />
        ) : (
          <div className={styles.columns}>
            <div className={styles.side}>
              <Controls asOf={asOf} onAsOf={onAsOf} settings={settings} session={session} />
              <ActionBar session={session} />
              <Notices session={session} />
            </div>
            <div className={styles.results}>
              {state.review ? <ReviewResult review={state.review} stale={state.stale} busy={state.busy !== null} session={session} scroller={scroller} /> : <EmptyState />}
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
