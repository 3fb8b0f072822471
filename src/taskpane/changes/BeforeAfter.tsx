/** A cell before and after. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Remedy } from "../../checks/remedies/remedy";
import { useWords } from "../context/useWords";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "auto auto minmax(0, 1fr)", gap: "2px 8px", margin: 0, lineHeight: "20px" },
  cell: { gridRow: "span 2", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, paddingRight: "4px" },
  label: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  before: { margin: 0, color: tokens.colorNeutralForeground2, textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralForeground3 },
  blank: { textDecorationLine: "none" },
  after: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function BeforeAfter({ cell, shown }: { readonly cell?: string; readonly shown: Remedy["shown"] }): React.JSX.Element {
  const styles = useStyles();
  const { remedies: words } = useWords();
  const { before, after } = shown;
  return (
    <div className={styles.root} style={cell === undefined ? { gridTemplateColumns: "auto minmax(0, 1fr)" } : undefined}>
      {cell === undefined ? null : <span className={styles.cell}>{cell}</span>}
      <span className={styles.label}>{words.before}</span>
      <span className={styles.before} style={before === "" ? { textDecorationLine: "none" } : undefined}>
        {before === "" ? words.blank : before}
      </span>
      <span className={styles.label}>{words.after}</span>
      <span className={styles.after}>{after}</span>
    </div>
  );
}
