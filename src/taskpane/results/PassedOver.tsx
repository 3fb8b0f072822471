/** Sheets that were looked at and are no ledgers, with the reason. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetPassedOver } from "../../actions/outcomes";
import { useWords } from "../context/useWords";

const useStyles = makeStyles({
  root: { margin: "16px 16px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  list: { margin: "6px 0 0", paddingLeft: "20px", lineHeight: "1.7" },
});

export function PassedOver({ sheets }: { readonly sheets: readonly SheetPassedOver[] }): React.JSX.Element | null {
  const styles = useStyles();
  const { pane: text } = useWords();
  if (sheets.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{text.result.passedOver(sheets.length)}</summary>
      <ul className={styles.list}>
        {sheets.map(({ sheet, reason }) => (
          <li key={sheet}>
            {text.result.named(sheet, text.result.passedOverReason[reason] ?? reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
