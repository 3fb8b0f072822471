/** Which column was taken for the figures, or that none could be, where no heading says it for certain. */
import type { LedgerReview } from "../../checks/review";
import { Notice } from "../components/Notice";
import { usePane } from "../context/paneContext";

export function ColumnNotes({ ledgers }: { readonly ledgers: readonly LedgerReview[] }): React.JSX.Element {
  const { sentences, text } = usePane();
  const notes = ledgers.flatMap(({ ledger, columnNotes }) => columnNotes.map((note) => ({ note, sheet: ledger.sheet, top: ledger.header.top })));
  return (
    <>
      {notes.map(({ note, sheet, top }) => {
        const { message, next } = sentences.columns(note);
        return (
          <Notice key={`${sheet}:${top}`} kind={note.severity === "info" ? "success" : "warning"}>
            <p>
              {ledgers.length > 1 ? `${text.result.ledger(sheet)} · ` : ""}
              {message}
            </p>
            <p>{next}</p>
          </Notice>
        );
      })}
    </>
  );
}
