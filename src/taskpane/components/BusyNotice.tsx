/** What is being done. A reading can be cancelled at any time; a write only stops being waited for once it takes long. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";
import type { Busy } from "../state/sessionState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "28px" },
  text: { margin: 0, lineHeight: "1.5" },
});

export function BusyNotice({ busy, onCancel }: { readonly busy: Busy; onCancel(): void }): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const reading = busy.task === "review";
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <p className={styles.text} role="status">
          {text.busy[busy.task]}
          {busy.slow ? ` ${text.busy.slow}` : ""}
        </p>
        {reading || busy.slow ? (
          <Button size="small" onClick={onCancel}>
            {reading ? text.action.cancel : text.action.stopWaiting}
          </Button>
        ) : null}
      </div>
      <ProgressBar aria-label={text.busy[busy.task]} />
    </div>
  );
}
