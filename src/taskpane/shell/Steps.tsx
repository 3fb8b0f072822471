/** Steps to take, one below the other, numbered. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: "none", counterReset: "step", display: "flex", flexDirection: "column", gap: "12px" },
  step: {
    counterIncrement: "step",
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    lineHeight: "22px",
    textWrap: "pretty",
    "::before": {
      content: "counter(step)",
      flexShrink: 0,
      boxSizing: "border-box",
      width: "22px",
      height: "22px",
      borderRadius: "50%",
      display: "grid",
      placeItems: "center",
      fontSize: tokens.fontSizeBase200,
      lineHeight: "1",
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
      color: tokens.colorBrandForeground1,
      border: `1px solid ${tokens.colorBrandStroke1}`,
    },
  },
});

export function Steps({ steps }: { readonly steps: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          {step}
        </li>
      ))}
    </ol>
  );
}
