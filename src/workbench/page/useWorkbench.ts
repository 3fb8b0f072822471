/** What the page does: opens samples and files, downloads, and keeps its one sentence of news. State only, no markup. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { LocaleCode } from "../../locales/locale";
import type { Problem } from "../../sheet/outcome";
import type { Evaluate } from "../calculation/calculator";
import { savedName } from "../book/openBook";
import { openBytes, saveBytes } from "./bookFiles";
import { textOf } from "./language";
import type { NoticeText } from "./parts/Notice";
import { problemText } from "./problemText";
import { BookSession } from "./session";
import { showToPane } from "./windowHost";

/** A workbook somebody wants to open, not read yet. */
interface Wanted {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

export function useWorkbench(language: LocaleCode, evaluate: Evaluate | null) {
  const text = textOf(language);
  const [session] = useState(() => {
    const begun = new BookSession(text.emptyBook, evaluate);
    showToPane(begun);
    return begun;
  });
  const [file, setFile] = useState<string | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<Wanted | null>(null);
  const saved = useRef(0);
  const [revision, setRevision] = useState(0);

  useEffect(() => session.listen({
    changed: () => setRevision((old) => old + 1),
    revealed: () => setRevision((old) => old + 1),
    refused: (refusal) => setNotice({ kind: "error", text: refusal.code === "protected-cell" ? textOf(language).protectedCell(refusal.sheet) : textOf(language).notValid(refusal.cell, [refusal.title, refusal.message].filter((each) => each !== "").join("：")) }),
  }), [session, language]);

  const modified = file !== null && session.book.journal.length > saved.current;
  useWarnBeforeLeaving(modified);

  const report = useCallback((problem: Problem) => {
    setNotice({ kind: "error", text: problemText(language, problem, file === null ? "" : text.unaffected(file)) });
  }, [file, language, text]);

  const openNow = useCallback(async (wanted: Wanted) => {
    setBusy(true);
    setNotice({ kind: "info", text: text.opening(wanted.name) });
    try {
      const opened = await openBytes(wanted.name, await wanted.read());
      if (!opened.ok) {
        report(opened.problem);
        return;
      }
      session.open(opened.value);
      saved.current = opened.value.workbook.journal.length;
      setFile(wanted.name);
      setNotice({ kind: "info", text: text.opened(wanted.name) });
    } catch (error) {
      report({ code: "unexpected", detail: error instanceof Error ? error.message : String(error) });
    } finally {
      setBusy(false);
    }
  }, [report, session, text]);

  const open = useCallback((wanted: Wanted) => {
    if (modified) setAsked(wanted);
    else void openNow(wanted);
  }, [modified, openNow]);

  const download = useCallback(async (): Promise<boolean> => {
    setBusy(true);
    setNotice({ kind: "info", text: text.downloading });
    try {
      const length = session.book.journal.length;
      const outcome = await saveBytes(session.file);
      if (!outcome.ok) {
        setNotice({ kind: "error", text: problemText(language, outcome.problem) });
        return false;
      }
      const name = savedName(session.file);
      handOver(outcome.value, name);
      saved.current = length;
      setNotice({ kind: "info", text: name === session.book.name ? text.savedAs(name) : text.savedAsXlsx(name) });
      return true;
    } catch (error) {
      setNotice({ kind: "error", text: problemText(language, { code: "unexpected", detail: error instanceof Error ? error.message : String(error) }) });
      return false;
    } finally {
      setBusy(false);
    }
  }, [language, session, text]);

  const answerDiscard = useCallback(async (answer: "download" | "open" | "cancel") => {
    const wanted = asked;
    setAsked(null);
    if (!wanted || answer === "cancel") return;
    if (answer === "download" && !(await download())) return;
    await openNow(wanted);
  }, [asked, download, openNow]);

  return {
    text, session, file, modified, busy, notice, revision, asked: asked !== null,
    setNotice,
    dismiss: useCallback(() => setNotice(null), []),
    openSample: (name: string) => open({ name, read: () => fetchBytes(`/samples/${encodeURIComponent(name)}`) }),
    openFile: (chosen: File) => open({ name: chosen.name, read: async () => new Uint8Array(await chosen.arrayBuffer()) }),
    download, answerDiscard,
  };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function handOver(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function useWarnBeforeLeaving(modified: boolean): void {
  useEffect(() => {
    if (!modified) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [modified]);
}
