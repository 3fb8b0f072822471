/** Before the first review: what this page is for, and how to begin. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { usePane } from "../context/paneContext";
import { Steps } from "../shell/Steps";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, margin: "8px 0 4px" },
  text: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, lineHeight: "1.65", textWrap: "pretty" },
  steps: { padding: "12px 16px 24px" },
  local: { display: "flex", alignItems: "flex-start", gap: "8px", margin: "24px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  lock: { flexShrink: 0, fontSize: "16px", marginTop: "1px" },
});

export function StartTitle(): React.JSX.Element {
  const styles = useStyles();
  const { start } = usePane().shell;
  return (
    <div>
      <h2 className={styles.title}>{start.title}</h2>
      <p className={styles.text}>{start.body}</p>
    </div>
  );
}

export function StartSteps(): React.JSX.Element {
  const styles = useStyles();
  const { start } = usePane().shell;
  return (
    <div className={styles.steps}>
      <Steps steps={start.steps} />
      <p className={styles.local}>
        <LockClosedRegular className={styles.lock} aria-hidden />
        {start.local}
      </p>
    </div>
  );
}
