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
import { ChangesPreview, CompilePreview, MeetingView, OfficeView, PlanView, ResultHead, SettingsView } from "./views";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  stage: { flexGrow: 1, minHeight: 0, position: "relative" },
  pages: { height: "100%" },
  page: { height: "100%", overflowY: "auto", overflowX: "hidden", position: "relative", scrollbarWidth: "thin" },
  away: { display: "none" },
});

export interface PaneShellProps {
  readonly session: Session;
  readonly actions: Actions;
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

/** The page of the plan: opened, it goes back to where it was opened from; closed, it is kept. */
function usePlanLayer(): { readonly state: "never" | "open" | "away"; open(): void; close(): void } {
  const [state, setState] = useState<"never" | "open" | "away">("never");
  const opener = useRef<Element | null>(null);
  return {
    state,
    open: () => {
      opener.current = document.activeElement;
      setState("open");
    },
    close: () => {
      setState((now) => (now === "open" ? "away" : now));
      // What was out of reach can take the focus again once it is drawn so.
      setTimeout(() => (opener.current instanceof HTMLElement ? opener.current.focus() : undefined), 0);
    },
  };
}

export function PaneShell({ session, actions, settings, asOf, onAsOf }: PaneShellProps): React.JSX.Element {
  const styles = useStyles();
  const { host } = usePane();
  const [situation, choose] = useSituation(host);
  const visited = useVisited(situation);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const settingsButton = useRef<HTMLButtonElement>(null);
  const plan = usePlanLayer();
  const planOpen = plan.state === "open";
  usePreload();

  const setSituation = (next: Situation): void => {
    setSettingsOpen(false);
    plan.close();
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
  const openPlan = (): void => {
    session.closeCompile();
    plan.open();
  };
  const pressSettings = (): void => {
    if (planOpen) {
      plan.close();
      openSettings();
    } else if (settingsOpen) closeSettings();
    else openSettings();
  };
  const page = (of: Situation): React.JSX.Element => {
    switch (of) {
      case "department":
        return <DepartmentView session={session} settings={settings} asOf={asOf} onAsOf={onAsOf} />;
      case "office":
        return <OfficeView session={session} readFiles={actions.readFiles} asOf={asOf} onAsOf={onAsOf} onPlan={openPlan} onMeeting={() => setSituation("meeting")} />;
      case "meeting":
        return <MeetingView session={session} onOffice={() => setSituation("office")} />;
    }
  };
  return (
    <div className={styles.root}>
      <PaneHeader settingsOpen={settingsOpen && !planOpen} onSettings={pressSettings} settingsButton={settingsButton}>
        <SituationTabs chosen={situation} onChoose={setSituation} />
      </PaneHeader>
      <main className={styles.stage}>
        <div className={styles.pages} inert={settingsOpen || planOpen || preview !== null || prepared !== null}>
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
          <Layer below={planOpen}>
            <SettingsView settings={settings} onPlan={openPlan} onClose={closeSettings} />
          </Layer>
        ) : null}
        {plan.state !== "never" ? (
          <Layer away={!planOpen}>
            <PlanView session={session} actions={actions} shown={planOpen} onClose={plan.close} />
          </Layer>
        ) : null}
      </main>
      <Tray session={session} onPlan={planOpen ? null : openPlan} />
    </div>
  );
}
