/** What the review came to: whose ledger, how many of each verdict, what is doubtful, and what can be put right at once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { CorrectableReview } from "../../actions/review";
import type { Verdict } from "../../checks/finding";
import { cellsOf } from "../changes/changes";
import { useFormats } from "../context/useFormats";
import { useWords } from "../context/useWords";
import type { Session } from "../state/useSession";
import { ColumnNotes } from "./ColumnNotes";
import { DepartmentDoubts } from "./DepartmentDoubts";
import { LedgersRecognised } from "./LedgersRecognised";
import { VerdictBar } from "./VerdictBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px" },
  title: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 10px", margin: "4px 0 0" },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 8px 6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  offerText: { flex: "1 1 130px", display: "flex", alignItems: "center", gap: "8px" },
  icon: { flexShrink: 0, fontSize: "18px", color: tokens.colorBrandForeground1 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface ResultHeadProps {
  readonly result: CorrectableReview;
  readonly session: Session;
  readonly verdicts: ReadonlySet<Verdict>;
  onVerdicts(chosen: ReadonlySet<Verdict>): void;
}

export function ResultHead({ result: { review, remedies }, session, verdicts, onVerdicts }: ResultHeadProps): React.JSX.Element {
  const styles = useStyles();
  const { pane: text, remedies: words } = useWords();
  const { count, date } = useFormats();
  const { totals, findings } = review;
  const cells = cellsOf(remedies).length;
  const busy = session.state.busy !== null;
  return (
    <section className={styles.root} aria-label={text.result.region}>
      <div>
        <div className={styles.title}>
          <h2 className={styles.heading}>{text.result.heading}</h2>
          <span className={styles.aside}>{text.result.asOf(date(review.asOf))}</span>
        </div>
        <LedgersRecognised ledgers={review.ledgers} />
      </div>
      <VerdictBar totals={totals} chosen={verdicts} onChosen={onVerdicts} />
      <ColumnNotes ledgers={review.ledgers} />
      <DepartmentDoubts review={review} busy={busy} session={session} />
      {cells > 0 ? (
        <div className={styles.offer}>
          <span className={styles.offerText}>
            <EditRegular className={styles.icon} aria-hidden />
            {words.offer(count(cells))}
          </span>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.preview("all")}>
            {words.review}
          </Button>
        </div>
      ) : null}
      <p className={styles.hidden} role="status">
        {text.result.announce(count(findings.length), count(totals.shortfall), count(totals.missing))}
      </p>
    </section>
  );
}
