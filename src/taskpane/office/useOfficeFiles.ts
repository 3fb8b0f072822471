/** The files of the page of the office: what was chosen, how far the reading is, what came of it. Reading is not a task of Excel's. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { ChosenFiles } from "../../actions/files/chosenFiles";
import { withMore } from "../../actions/files/chosenFiles";
import type { FileChoices } from "../../actions/files/fileChoices";
import { AS_PROPOSED } from "../../actions/files/fileChoices";
import type { ReadingProgress } from "../../actions/files/fileReading";
import type { OfficeFiles } from "../../actions/files/officeRoster";
import type { Asked, FilesWatcher } from "../port/actionsPort";
import type { Outcome } from "../../sheet/outcome";
import type { Trouble } from "../state/sessionState";
import { problemOf } from "../state/useRunner";

export type FilesState =
  | { readonly kind: "none" }
  /** Null before the first file is come to: folders are looked through, the plan is read. */
  | { readonly kind: "reading"; readonly progress: ReadingProgress | null }
  | { readonly kind: "read"; readonly files: OfficeFiles }
  | { readonly kind: "failed"; readonly problem: Trouble["problem"] };

export interface OfficeFilesUse {
  readonly state: FilesState;
  readonly choices: FileChoices;
  onChoices(choices: FileChoices): void;
  /** Reads these, together with those of before. */
  add(more: ChosenFiles | Promise<ChosenFiles>): Promise<void>;
  /** Reads the same files once more; what came of it, or null. */
  again(): Promise<OfficeFiles | null>;
  stop(): void;
  clear(): void;
}

const NO_FILES: ChosenFiles = { files: [], leftOut: [] };

type Read = (chosen: ChosenFiles, asked: Asked, watcher: FilesWatcher) => Promise<Outcome<OfficeFiles>>;

export function useOfficeFiles(readFiles: Read, asked: Asked): OfficeFilesUse {
  const [state, setState] = useState<FilesState>({ kind: "none" });
  const [choices, setChoices] = useState<FileChoices>(AS_PROPOSED);
  const chosen = useRef(NO_FILES);
  const current = useRef<AbortController | null>(null);
  const started = useRef(false);
  /** As it was before the reading that is going on. */
  const before = useRef<{ readonly state: FilesState; readonly chosen: ChosenFiles }>({ state: { kind: "none" }, chosen: NO_FILES });
  const shown = useRef(state);
  shown.current = state;
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => () => current.current?.abort(), []);

  /** Only the last reading asked for is heard. */
  const read = useCallback(
    async (which: Promise<ChosenFiles>): Promise<OfficeFiles | null> => {
      current.current?.abort();
      const mine = (current.current = new AbortController());
      started.current = false;
      if (shown.current.kind !== "reading") before.current = { state: shown.current, chosen: chosen.current };
      setState({ kind: "reading", progress: null });
      try {
        const files = await which;
        if (current.current !== mine || mine.signal.aborted) return null;
        chosen.current = files;
        const progress = (step: ReadingProgress): void => {
          started.current = true;
          if (current.current === mine && !mine.signal.aborted) setState({ kind: "reading", progress: step });
        };
        const outcome = await readFiles(files, latest.current, { signal: mine.signal, progress });
        if (current.current !== mine) return null;
        setState(outcome.ok ? { kind: "read", files: outcome.value } : { kind: "failed", problem: outcome.problem });
        return outcome.ok ? outcome.value : null;
      } catch (cause) {
        if (current.current === mine) setState({ kind: "failed", problem: problemOf(cause) });
        return null;
      }
    },
    [readFiles],
  );
  const goTo = useCallback((to: FilesState, files: ChosenFiles) => {
    current.current?.abort();
    current.current = null;
    chosen.current = files;
    setState(to);
  }, []);

  return {
    state,
    choices,
    onChoices: setChoices,
    add: useCallback(async (more) => void (await read(Promise.resolve(more).then((files) => withMore(chosen.current, files)))), [read]),
    again: useCallback(() => read(Promise.resolve(chosen.current)), [read]),
    // Before the first file there is nothing to keep, and Excel may not answer: it is not waited for.
    stop: useCallback(() => (started.current ? current.current?.abort() : goTo(before.current.state, before.current.chosen)), [goTo]),
    clear: useCallback(() => {
      goTo({ kind: "none" }, NO_FILES);
      setChoices(AS_PROPOSED);
    }, [goTo]),
  };
}
