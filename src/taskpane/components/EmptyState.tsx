/** Before the first review: what to do. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";

const useStyles = makeStyles({
  root: { padding: "8px 16px 24px", maxWidth: "560px" },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: "8px 0 4px" },
  text: { margin: "0 0 12px", color: tokens.colorNeutralForeground2, lineHeight: "1.65" },
  steps: { margin: "0 0 16px", padding: 0, listStyleType: "none", counterReset: "step", display: "flex", flexDirection: "column", gap: "10px" },
  step: {
    counterIncrement: "step",
    display: "flex",
    alignItems: "center",
    gap: "10px",
    "::before": {
      content: "counter(step)",
      flexShrink: 0,
      width: "22px",
      height: "22px",
      borderRadius: "50%",
      display: "grid",
      placeItems: "center",
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorBrandForeground1,
      border: `1px solid ${tokens.colorBrandStroke1}`,
    },
  },
  local: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function EmptyState(): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <section className={styles.root} aria-labelledby="empty-title">
      <h2 id="empty-title" className={styles.title}>
        {text.empty.title}
      </h2>
      <p className={styles.text}>{text.empty.body}</p>
      <ol className={styles.steps}>
        {text.empty.steps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <p className={styles.local}>{text.empty.local}</p>
    </section>
  );
}
