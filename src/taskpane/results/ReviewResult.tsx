/** The result of a review: counts, ledgers recognised, the list, and the sheets passed over. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WorkbookReview } from "../../actions/outcomes";
import type { Verdict } from "../../checks/finding";
import { Notice } from "../components/Notice";
import { usePane } from "../context/paneContext";
import { listItems } from "../list/listItems";
import type { Session } from "../state/useSession";
import { ColumnNotes } from "./ColumnNotes";
import { DepartmentDoubts } from "./DepartmentDoubts";
import { FindingsList } from "./FindingsList";
import { LedgersRecognised } from "./LedgersRecognised";
import { PassedOver } from "./PassedOver";
import { VerdictBar } from "./VerdictBar";

const useStyles = makeStyles({
  root: { paddingBottom: "24px" },
  head: { padding: "4px 16px 8px", display: "flex", flexDirection: "column", gap: "8px" },
  title: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 10px", margin: "4px 0 0" },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stale: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  nothing: { padding: "16px", color: tokens.colorNeutralForeground2 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface ReviewResultProps {
  readonly review: WorkbookReview;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly session: Session;
  readonly scroller: React.RefObject<HTMLElement | null>;
}

export function ReviewResult({ review, stale, busy, session, scroller }: ReviewResultProps): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<Verdict>>(new Set());
  const items = useMemo(() => listItems(review, chosen), [review, chosen]);
  const { totals, findings } = review;
  return (
    <section className={styles.root} aria-label={text.result.region}>
      <div className={styles.head}>
        {stale ? (
          <Notice kind="warning">
            <div className={styles.stale}>
              <span>{text.stale}</span>
              <Button size="small" disabledFocusable={busy} onClick={() => void session.review()}>
                {text.action.reviewAgain}
              </Button>
            </div>
          </Notice>
        ) : null}
        <div className={styles.title}>
          <h2 className={styles.heading}>{text.result.heading}</h2>
          <span className={styles.aside}>
            {text.result.asOf(review.asOf)} · {text.result.findings(findings.length)}
          </span>
        </div>
        <VerdictBar totals={totals} chosen={chosen} onChosen={setChosen} />
        <LedgersRecognised ledgers={review.ledgers} />
        <ColumnNotes ledgers={review.ledgers} />
        <DepartmentDoubts review={review} busy={busy} session={session} />
        <p className={styles.hidden} role="status">
          {text.result.announce(findings.length, totals.shortfall, totals.missing)}
        </p>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing}>{chosen.size > 0 ? text.result.noneInFilter : text.result.noFindings}</p>
      ) : (
        <FindingsList items={items} manySheets={review.ledgers.length > 1} onJump={session.jump} scroller={scroller} />
      )}
      <PassedOver sheets={review.passedOver} />
    </section>
  );
}
