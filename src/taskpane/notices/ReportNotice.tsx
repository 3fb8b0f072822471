/** What an action did, what it left alone, and the way back. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../context/useWords";
import { reportLines } from "../state/reportLines";
import type { Report } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "flex-start", gap: "4px 8px" },
  lines: { minWidth: 0, flex: "1 1 160px" },
  undo: { minWidth: 0, flexShrink: 0, marginTop: "-1px" },
});

export function ReportNotice({ report, session }: { readonly report: Report; readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { pane: text } = useWords();
  const { lines, complete, wrote } = reportLines(report, text);
  return (
    <Notice kind={complete ? "success" : "warning"} onDismiss={() => session.dismiss("report")}>
      <div className={styles.root}>
        <div className={styles.lines}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {wrote && session.undoable() ? (
          <Button className={styles.undo} size="small" disabledFocusable={session.state.busy !== null} aria-label={text.action.undo} onClick={() => void session.undo()}>
            {text.action.undoShort}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
