/**
 * 本部门核验: one ledger, what is wrong in it, where, what to do; put right, and checked again. Before the first review it says how to
 * begin; afterwards controls and counts stand beside the list where there is room, above it where there is not.
 */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../checks/finding";
import { ResultHead, ResultList, SecondaryActions } from "../shell/views";
import type { Session } from "../state/useSession";
import type { Settings } from "../state/useSettings";
import { ReviewControls } from "./ReviewControls";
import { StartSteps, StartTitle } from "./StartState";
import { Welcome } from "./Welcome";

/** From this width on there is room for two columns. */
const WIDE = "@media (min-width: 840px)";

const useStyles = makeStyles({
  root: { [WIDE]: { display: "grid", gridTemplateColumns: "380px minmax(0, 1fr)", alignItems: "start", minHeight: "100%" } },
  // Before the review there is only one thing to do.
  start: { maxWidth: "560px", [WIDE]: { display: "block", padding: "16px 8px" } },
  side: { padding: "12px 16px 8px", display: "flex", flexDirection: "column", gap: "12px", [WIDE]: { position: "sticky", top: 0, padding: "16px 16px 16px 24px" } },
  body: { minWidth: 0 },
});

export interface DepartmentViewProps {
  readonly session: Session;
  readonly settings: Settings;
  readonly asOf: string;
  onAsOf(asOf: string): void;
}

export function DepartmentView({ session, settings, asOf, onAsOf }: DepartmentViewProps): React.JSX.Element {
  const styles = useStyles();
  const [verdicts, setVerdicts] = useState<ReadonlySet<Verdict>>(new Set());
  const { result } = session.state;
  return (
    <div className={mergeClasses(styles.root, !result && styles.start)}>
      <div className={styles.side}>
        {settings.welcome ? <Welcome onDone={() => settings.setWelcome(false)} /> : null}
        {result ? null : <StartTitle />}
        <ReviewControls asOf={asOf} onAsOf={onAsOf} session={session} />
        <SecondaryActions session={session} />
        {result ? <ResultHead result={result} session={session} verdicts={verdicts} onVerdicts={setVerdicts} /> : null}
      </div>
      <div className={styles.body}>{result ? <ResultList result={result} session={session} verdicts={verdicts} onVerdicts={setVerdicts} /> : <StartSteps />}</div>
    </div>
  );
}
