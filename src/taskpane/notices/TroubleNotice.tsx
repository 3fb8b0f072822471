/** What went wrong, as a sentence with the next step; technical details to copy, never with ledger contents. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context/paneContext";
import { useWords } from "../context/useWords";
import { adviceOn } from "../state/advice";
import { supportDetails } from "../state/supportDetails";
import type { Trouble } from "../state/sessionState";
import type { Session } from "../state/useSession";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  title: { fontWeight: 600 },
  actions: { display: "flex", gap: "8px", flexWrap: "wrap", marginTop: "6px" },
  details: { width: "100%", boxSizing: "border-box", marginTop: "8px", fontFamily: "Consolas, Menlo, monospace", fontSize: "12px", minHeight: "96px" },
});

/** The task again, from its beginning. */
function retry(trouble: Trouble, session: Session): (() => void) | null {
  switch (trouble.task) {
    case "review":
    case "mark":
      return () => void session.review();
    // What was to be written is looked at once more.
    case "correct":
      return () => void session.preview("all");
    case "clear":
      return () => void session.clearMarks();
    // What was to be written is looked at once more.
    case "prepare":
    case "compile":
      return () => void session.prepareCompile();
    case "undo":
      return () => void session.undo();
    // The page of the plan has its own way to try again.
    case "planPrepare":
    case "planWrite":
    case "ledgersWrite":
    case "jump":
      return null;
  }
}

export function TroubleNotice({ trouble, session, onPlan }: { readonly trouble: Trouble; readonly session: Session; readonly onPlan: (() => void) | null }): React.JSX.Element {
  const styles = useStyles();
  const { host, shell } = usePane();
  const words = useWords();
  const { pane: text } = words;
  const [copy, setCopy] = useState<"no" | "yes" | "by-hand">("no");
  const advice = adviceOn(trouble.problem, words);
  const details = supportDetails(trouble, host);
  const again = retry(trouble, session);
  const copyDetails = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(details);
      setCopy("yes");
    } catch {
      setCopy("by-hand");
    }
  };
  return (
    <Notice kind="error" onDismiss={() => session.dismiss("trouble")}>
      <p className={styles.title}>{text.problem.title[trouble.task]}</p>
      <p>{advice.message}</p>
      {advice.next === "" ? null : <p>{advice.next}</p>}
      <div className={styles.actions}>
        {trouble.problem.code === "plan-broken" && onPlan ? (
          <Button size="small" onClick={onPlan}>
            {text.settings.openPlan}
          </Button>
        ) : null}
        {again ? (
          <Button size="small" disabledFocusable={session.state.busy !== null} onClick={again}>
            {shell.retry}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={() => void copyDetails()}>
          {copy === "yes" ? text.problem.copied : text.problem.copy}
        </Button>
      </div>
      {copy === "by-hand" ? (
        <label>
          {text.problem.copyFailed}
          <textarea className={styles.details} readOnly value={details} aria-label={text.problem.details} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </Notice>
  );
}
