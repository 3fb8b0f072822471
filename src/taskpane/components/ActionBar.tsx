/** The other four things a person can ask for. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { BroomRegular } from "@fluentui/react-icons/svg/broom";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { usePane } from "../context/paneContext";
import type { Session } from "../state/useSession";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "6px" },
  button: { justifyContent: "flex-start", paddingLeft: "10px", paddingRight: "6px", fontWeight: 400, minWidth: 0 },
});

export function ActionBar({ session }: { readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { text } = usePane();
  const busy = session.state.busy !== null;
  const undoable = session.undoable();
  const common = { className: styles.button, disabledFocusable: busy } as const;
  return (
    <div className={styles.bar}>
      <Button {...common} icon={<PersonEditRegular />} onClick={() => void session.proposeFill()}>
        {text.action.fill}
      </Button>
      <Button {...common} icon={<DocumentTableRegular />} onClick={() => void session.compile()}>
        {text.action.compile}
      </Button>
      <Button {...common} icon={<BroomRegular />} onClick={() => void session.clearMarks()}>
        {text.action.clear}
      </Button>
      <Button {...common} disabledFocusable={busy || !undoable} title={undoable ? undefined : text.action.nothingToUndo} icon={<ArrowUndoRegular />} onClick={() => void session.undo()}>
        {text.action.undo}
      </Button>
    </div>
  );
}
