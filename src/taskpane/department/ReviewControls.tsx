/** The date to judge at, and the button everything begins with. It stays where it is and only changes its word. */
import { Button, makeStyles } from "@fluentui/react-components";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { usePane } from "../context/paneContext";
import type { Session } from "../state/useSession";
import { AsOfField } from "../shell/AsOfField";

const useStyles = makeStyles({ button: { flex: "1 0 auto", minWidth: "112px", whiteSpace: "nowrap" } });

export interface ReviewControlsProps {
  readonly asOf: string;
  onAsOf(asOf: string): void;
  readonly session: Session;
}

export function ReviewControls({ asOf, onAsOf, session }: ReviewControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { review } = usePane().shell;
  const { busy, result, stale } = session.state;
  return (
    <section aria-label={review.region}>
      <AsOfField label={review.asOf} value={asOf} disabled={busy !== null} onValue={onAsOf}>
        <Button
          className={styles.button}
          // After a review the list is what matters; once it is out of date, the button is again.
          appearance={result && !stale ? "secondary" : "primary"}
          icon={<TaskListLtrRegular />}
          disabled={asOf === ""}
          disabledFocusable={busy !== null}
          onClick={() => void session.review()}
        >
          {result ? review.again : review.start}
        </Button>
      </AsOfField>
    </section>
  );
}
