/** Which sheets were read as ledgers, and whose they are. One is a line; many fold away. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { LedgerReview } from "../../checks/review";
import { useWords } from "../context/useWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "1px" },
  warning: { color: tokens.colorStatusWarningForeground3 },
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

function RecognisedLine({ review }: { readonly review: LedgerReview }): React.JSX.Element {
  const styles = useStyles();
  const { pane: text } = useWords();
  const { department, sheet } = review.ledger;
  const known = review.department !== null;
  const name =
    review.department ?? (department.kind === "ambiguous" ? text.result.departmentAmbiguous(department.written) : text.result.departmentUnknown);
  const Icon = known ? TableSimpleRegular : WarningRegular;
  return (
    <p className={styles.line}>
      <Icon className={mergeClasses(styles.icon, known ? undefined : styles.warning)} aria-hidden />
      <span>
        {text.result.ledger(sheet)} · <strong>{name}</strong>
      </span>
    </p>
  );
}

export function LedgersRecognised({ ledgers }: { readonly ledgers: readonly LedgerReview[] }): React.JSX.Element {
  const styles = useStyles();
  const { pane: text } = useWords();
  const lines = ledgers.map((review) => (
    <li key={`${review.ledger.sheet}:${review.ledger.header.top}`}>
      <RecognisedLine review={review} />
    </li>
  ));
  if (ledgers.length <= 2) return <ul className={styles.list}>{lines}</ul>;
  return (
    <details>
      <summary className={styles.summary}>{text.result.ledgers(ledgers.length)}</summary>
      <ul className={styles.list}>{lines}</ul>
    </details>
  );
}
