/** What is doubtful about whose ledger a sheet is; where the sheet leaves it open, the person says it here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookReview } from "../../actions/outcomes";
import type { LedgerReview } from "../../checks/review";
import { Notice } from "../notices/Notice";
import { departmentSentence } from "../../locales/sentences";
import { useWords } from "../context/useWords";
import type { Session } from "../state/useSession";
import { useSelectStyles } from "./selectStyles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px" },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  next: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  summary: { cursor: "pointer", color: tokens.colorStatusWarningForeground3 },
  folded: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "6px" },
});

/** More sheets than this fold away, so that the results stay in sight. */
const FOLDED_ABOVE = 3;

export interface DepartmentDoubtsProps {
  readonly review: WorkbookReview;
  readonly busy: boolean;
  readonly session: Session;
}

/** A choice is for a sheet, so of several ledgers on one sheet the first speaks. */
export function DepartmentDoubts({ review, busy, session }: DepartmentDoubtsProps): React.JSX.Element | null {
  const styles = useStyles();
  const { department: departmentText } = useWords();
  const doubtful = new Map<string, LedgerReview>();
  for (const ledger of review.ledgers) if (ledger.departmentNotes.length > 0 && !doubtful.has(ledger.ledger.sheet)) doubtful.set(ledger.ledger.sheet, ledger);
  const doubts = [...doubtful.values()].map((ledger) => <Doubt key={ledger.ledger.sheet} ledger={ledger} all={review.planDepartments} busy={busy} session={session} />);
  if (doubts.length <= FOLDED_ABOVE) return <>{doubts}</>;
  return (
    <details>
      <summary className={styles.summary}>{departmentText.doubtful(doubts.length)}</summary>
      <div className={styles.folded}>{doubts}</div>
    </details>
  );
}

interface DoubtProps {
  readonly ledger: LedgerReview;
  readonly all: readonly string[];
  readonly busy: boolean;
  readonly session: Session;
}

function Doubt({ ledger: { ledger, departmentNotes }, all, busy, session }: DoubtProps): React.JSX.Element {
  const styles = useStyles();
  const select = useSelectStyles();
  const words = useWords();
  const { department: text, pane } = words;
  const chosen = session.state.departments[ledger.sheet] ?? "";
  const open = ledger.department.kind !== "known";
  const likely = likelyOf(ledger);
  const option = (name: string): React.JSX.Element => (
    <option key={name} value={name}>
      {name}
    </option>
  );
  return (
    <Notice kind={departmentNotes.some(({ severity }) => severity !== "info") ? "warning" : "info"}>
      <div className={styles.body}>
        <span className={styles.sheet}>{pane.result.ledger(ledger.sheet)}</span>
        {departmentNotes.map((note) => {
          const { message, next } = departmentSentence(note, words);
          return (
            <div key={note.code}>
              <div>{message}</div>
              <div className={styles.next}>{next}</div>
            </div>
          );
        })}
        {open ? (
          <select className={select} aria-label={text.choose(ledger.sheet)} value={chosen} disabled={busy} onChange={({ target: { value } }) => void session.chooseDepartment(ledger.sheet, value === "" ? null : value)}>
            <option value="">{text.chooseFirst}</option>
            {likely.length > 0 ? <optgroup label={text.likely}>{likely.map(option)}</optgroup> : null}
            <optgroup label={text.all}>{all.filter((name) => !likely.includes(name)).map(option)}</optgroup>
          </select>
        ) : null}
      </div>
    </Notice>
  );
}

/** Departments that the sheet itself, its name or the file's name speaks of; they are offered first, never taken. */
function likelyOf({ department, otherDepartments }: LedgerReview["ledger"]): readonly string[] {
  const names = [department, ...otherDepartments.map(({ reading }) => reading)].flatMap((reading) => (reading.kind === "known" ? [reading.name] : reading.kind === "ambiguous" ? reading.candidates : []));
  return [...new Set(names)];
}
