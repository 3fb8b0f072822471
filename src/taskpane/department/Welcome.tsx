/** Shown until it is read once: which of the three pages is for whom. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context/paneContext";
import { SITUATIONS } from "../state/useSituation";

const useStyles = makeStyles({
  card: { padding: "12px 12px 8px 14px", borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  lines: { margin: "6px 0 4px", display: "flex", flexDirection: "column", gap: "4px", lineHeight: "20px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  name: { display: "inline", margin: "0 8px 0 0", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { display: "inline", margin: 0 },
  foot: { display: "flex", justifyContent: "flex-end" },
});

export function Welcome({ onDone }: { onDone(): void }): React.JSX.Element {
  const styles = useStyles();
  const { welcome, situations } = usePane().shell;
  return (
    <section className={styles.card} aria-labelledby="welcome-title">
      <h2 id="welcome-title" className={styles.title}>
        {welcome.title}
      </h2>
      <dl className={styles.lines}>
        {SITUATIONS.map((situation) => (
          <div key={situation} className={styles.line}>
            <dt className={styles.name}>{situations[situation]}</dt>
            <dd className={styles.text}>{welcome.lines[situation]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.foot}>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {welcome.done}
        </Button>
      </div>
    </section>
  );
}
