/** What else can be asked for, quieter than the review: owners, marks, the last step back. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { BroomRegular } from "@fluentui/react-icons/svg/broom";
import { PersonEditRegular } from "@fluentui/react-icons/svg/person-edit";
import { useWords } from "../context/useWords";
import type { Session } from "../state/useSession";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "0 2px", margin: "-4px -6px 0" },
  button: { minWidth: 0, padding: "3px 6px", fontWeight: 400 },
});

export function SecondaryActions({ session }: { readonly session: Session }): React.JSX.Element {
  const styles = useStyles();
  const { action } = useWords().pane;
  const busy = session.state.busy !== null;
  const undoable = session.undoable();
  const common = { className: styles.button, appearance: "subtle", size: "small", disabledFocusable: busy } as const;
  return (
    <div className={styles.bar} role="group" aria-label={action.more}>
      <Button {...common} icon={<PersonEditRegular />} onClick={() => void session.preview("owners")}>
        {action.fill}
      </Button>
      <Button {...common} icon={<BroomRegular />} onClick={() => void session.clearMarks()}>
        {action.clear}
      </Button>
      <Button {...common} disabledFocusable={busy || !undoable} title={undoable ? action.undo : action.nothingToUndo} aria-label={action.undo} icon={<ArrowUndoRegular />} onClick={() => void session.undo()}>
        {action.undoShort}
      </Button>
    </div>
  );
}
