/**
 * The frame of the pane: name and settings, the three situations, the page of the chosen one, and the tray of notices below. A page
 * that was shown once stays as it is while another is looked at.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DepartmentView } from "../department/DepartmentView";
import { usePane } from "../context/paneContext";
import type { Actions } from "../port/actionsPort";
import type { Session } from "../state/useSession";
import type { Settings } from "../state/useSettings";
import { SITUATIONS, useSituation, type Situation } from "../state/useSituation";
import { Layer } from "./Layer";
import { PaneHeader } from "./PaneHeader";
import { pageId, SituationTabs, tabId } from "./SituationTabs";
import { Tray } from "./Tray";
import { ChangesPreview, CompilePreview, MeetingView, OfficeView, ResultHead, SettingsView } from "./views";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  stage: { flexGrow: 1, minHeight: 0, position: "relative" },
  pages: { height: "100%" },
  page: { height: "100%", overflowY: "auto", overflowX: "hidden", position: "relative", scrollbarWidth: "thin" },
  away: { display: "none" },
});

export interface PaneShellProps {
  readonly session: Session;
  readonly readFiles: Actions["readFiles"];
  readonly settings: Settings;
  readonly asOf: string;
  onAsOf(asOf: string): void;
}

/** The situations looked at so far: their pages are kept. */
function useVisited(now: Situation): ReadonlySet<Situation> {
  const [visited, setVisited] = useState<ReadonlySet<Situation>>(() => new Set([now]));
  if (!visited.has(now)) setVisited(new Set([...visited, now]));
  return visited;
}

/** Once the pane stands, the parts most likely needed next are fetched. The mark tells measurements when that was. */
function usePreload(): void {
  useEffect(() => {
    performance.mark?.("pane-drawn");
    const timer = setTimeout(() => void ResultHead.preload(), 0);
    return () => clearTimeout(timer);
  }, []);
}

export function PaneShell({ session, readFiles, settings, asOf, onAsOf }: PaneShellProps): React.JSX.Element {
  const styles = useStyles();
  const { host } = usePane();
  const [situation, choose] = useSituation(host);
  const visited = useVisited(situation);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const settingsButton = useRef<HTMLButtonElement>(null);
  usePreload();

  const setSituation = (next: Situation): void => {
    setSettingsOpen(false);
    // What was done on one page is no news on the next, least of all on the big screen.
    session.dismiss("report");
    choose(next);
  };
  const closeSettings = (): void => {
    setSettingsOpen(false);
    settingsButton.current?.focus();
  };
  const preview = situation === "department" ? session.state.preview : null;
  const prepared = situation === "office" ? session.state.prepared : null;
  // What was prepared is in the language of then.
  const openSettings = (): void => {
    session.closeCompile();
    setSettingsOpen(true);
  };
  const page = (of: Situation): React.JSX.Element => {
    switch (of) {
      case "department":
        return <DepartmentView session={session} settings={settings} asOf={asOf} onAsOf={onAsOf} />;
      case "office":
        return <OfficeView session={session} readFiles={readFiles} asOf={asOf} onAsOf={onAsOf} onMeeting={() => setSituation("meeting")} />;
      case "meeting":
        return <MeetingView session={session} onOffice={() => setSituation("office")} />;
    }
  };
  return (
    <div className={styles.root}>
      <PaneHeader settingsOpen={settingsOpen} onSettings={() => (settingsOpen ? closeSettings() : openSettings())} settingsButton={settingsButton}>
        <SituationTabs chosen={situation} onChoose={setSituation} />
      </PaneHeader>
      <main className={styles.stage}>
        <div className={styles.pages} inert={settingsOpen || preview !== null || prepared !== null}>
          {SITUATIONS.map((each) => (
            <div key={each} id={pageId(each)} role="tabpanel" aria-labelledby={tabId(each)} className={mergeClasses(styles.page, each !== situation && styles.away)} hidden={each !== situation}>
              {visited.has(each) ? page(each) : null}
            </div>
          ))}
        </div>
        {preview !== null ? (
          <Layer>
            <ChangesPreview of={preview} session={session} />
          </Layer>
        ) : null}
        {prepared !== null ? (
          <Layer>
            <CompilePreview prepared={prepared} session={session} />
          </Layer>
        ) : null}
        {settingsOpen ? (
          <Layer>
            <SettingsView settings={settings} onClose={closeSettings} />
          </Layer>
        ) : null}
      </main>
      <Tray session={session} />
    </div>
  );
}
