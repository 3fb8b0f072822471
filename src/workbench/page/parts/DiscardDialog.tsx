/** Asked before a changed workbook is replaced: nothing a person typed is lost unasked. */
import { useEffect, useRef } from "react";
import type { PageText } from "../language";

export type DiscardAnswer = "download" | "open" | "cancel";

export function DiscardDialog({ file, text, onAnswer }: { readonly file: string; readonly text: PageText; readonly onAnswer: (answer: DiscardAnswer) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="discard-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("cancel");
      }}
    >
      <h2 id="discard-title">{text.discard.title}</h2>
      <p>{text.discard.text(file)}</p>
      <div className="dialog-buttons">
        <button type="button" className="primary" onClick={() => onAnswer("download")}>{text.discard.downloadFirst}</button>
        <button type="button" onClick={() => onAnswer("open")}>{text.discard.openAnyway}</button>
        <button type="button" onClick={() => onAnswer("cancel")}>{text.discard.cancel}</button>
      </div>
    </dialog>
  );
}
