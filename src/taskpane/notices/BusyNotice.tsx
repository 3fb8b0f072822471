/** What is being done, and how far it is. A reading can be cancelled at any time; a write only stops being waited for once it takes long. */
import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";
import type { Busy } from "../state/sessionState";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 8px 4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px", minHeight: "28px" },
  text: { margin: 0, minWidth: 0, flex: "1 1 auto" },
});

/** What can be stopped without leaving anything half done. */
const READING: ReadonlySet<Busy["task"]> = new Set(["review", "prepare", "planPrepare"]);

export function BusyNotice({ busy, onCancel }: { readonly busy: Busy; onCancel(): void }): React.JSX.Element {
  const styles = useStyles();
  const { busy: words } = usePane().shell;
  const reading = READING.has(busy.task);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <p className={styles.text}>
          {busy.step ? words.sheets(busy.step.sheets, busy.step.of) : words[busy.task]}
          {busy.slow ? ` ${words.slow}` : ""}
        </p>
        {reading || busy.slow ? (
          <Button size="small" onClick={onCancel}>
            {reading ? words.cancel : words.stopWaiting}
          </Button>
        ) : null}
      </div>
      <ProgressBar aria-label={words[busy.task]} value={busy.step ? busy.step.sheets / busy.step.of : undefined} />
    </div>
  );
}
