/** The as-of date, the main button, and the remarks option. */
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { TaskListLtrRegular } from "@fluentui/react-icons/svg/task-list-ltr";
import { usePane } from "../context/paneContext";
import { AsOfField } from "./AsOfField";
import type { Session } from "../state/useSession";
import type { Settings } from "../state/useSettings";

const useStyles = makeStyles({
  region: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", gap: "8px", alignItems: "flex-start" },
  // Level with the field: its label line is 20 px and 4 px apart.
  button: { marginTop: "26px", minWidth: "104px", flexShrink: 0, whiteSpace: "nowrap" },
  remarks: { marginLeft: "-8px" },
});

export interface ControlsProps {
  readonly asOf: string;
  onAsOf(asOf: string): void;
  readonly settings: Settings;
  readonly session: Session;
}

export function Controls({ asOf, onAsOf, settings, session }: ControlsProps): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const busy = session.state.busy !== null;
  return (
    <section className={styles.region} aria-label={text.controls.region}>
      <div className={styles.row}>
        <AsOfField value={asOf} disabled={busy} onValue={onAsOf} />
        <Button className={styles.button} appearance="primary" icon={<TaskListLtrRegular />} disabled={asOf === ""} disabledFocusable={busy} onClick={() => void session.review()}>
          {session.state.review ? text.action.reviewAgain : text.action.review}
        </Button>
      </div>
      <Checkbox
        className={styles.remarks}
        label={text.controls.remarks}
        title={text.controls.remarksHint}
        checked={settings.remarks}
        disabled={busy}
        onChange={(_, data) => settings.setRemarks(data.checked === true)}
      />
    </section>
  );
}
