/** Which column was taken for the figures, or that none could be, where no heading says it for certain. */
import type { LedgerReview } from "../../checks/review";
import { columnSentence } from "../../locales/sentences";
import { useWords } from "../context/useWords";
import { Notice } from "../notices/Notice";

export function ColumnNotes({ ledgers }: { readonly ledgers: readonly LedgerReview[] }): React.JSX.Element {
  const words = useWords();
  const notes = ledgers.flatMap(({ ledger, columnNotes }) => columnNotes.map((note) => ({ note, sheet: ledger.sheet, top: ledger.header.top })));
  return (
    <>
      {notes.map(({ note, sheet, top }) => {
        const { message, next } = columnSentence(note, words);
        return (
          <Notice key={`${sheet}:${top}`} kind={note.severity === "info" ? "info" : "warning"}>
            <p>
              {ledgers.length > 1 ? `${words.pane.result.ledger(sheet)} · ` : ""}
              {message}
            </p>
            <p>{next}</p>
          </Notice>
        );
      })}
    </>
  );
}
