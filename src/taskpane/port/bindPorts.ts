/** The pane's ports bound to the program: actions on the open workbook, and the host. */
import { appearance, diagnostics, displayLanguage, officeReady, settings } from "../../actions/host";
import { inTurn } from "../../actions/inTurn";
import { lastRibbonNews, onRibbonNews } from "../../actions/ribbonNews";
import type { Actions, Asked, Host, Ports } from "./actionsPort";
import { bindPlan } from "./bindPlan";
import type * as filesProgram from "./filesProgram";
import type * as program from "./program";

type Program = typeof program;
type FilesProgram = typeof filesProgram;

const SETTINGS = "indicator-ledger";

/** The program once it has come, and the way to wait for it. A failed fetch is tried again at the next action. */
function fetchedProgram(): { (): Promise<Program>; now(): Program | null } {
  let here: Program | null = null;
  let coming: Promise<Program> | null = null;
  const get = (): Promise<Program> => {
    coming ??= import(/* webpackChunkName: "program" */ "./program").then(
      (come) => (here = come),
      (cause: unknown) => {
        coming = null;
        throw cause;
      },
    );
    return coming;
  };
  return Object.assign(get, { now: () => here });
}

/** Listens as soon as the program is there; a listener that was taken back meanwhile is never put on. */
function listen(get: () => Promise<Program>, listener: () => void): () => void {
  let stop: () => void = () => undefined;
  let wanted = true;
  get().then(
    (program) => {
      if (wanted) stop = program.onWorkbookChanged(listener);
    },
    () => undefined,
  );
  return () => {
    wanted = false;
    stop();
  };
}

function bindActions(): Actions {
  const get = fetchedProgram();
  void get().catch(() => undefined);
  /** When the ribbon's buttons are at work, the pane's wait for them, and the other way round. */
  const act = <T>(work: (program: Program) => Promise<T>): Promise<T> => inTurn(async () => work(await get()));
  const request = (program: Program, { asOf, departments, locale }: Asked) => ({ plan: program.builtInPlan, asOf, departments, locale: program.localeOf(locale) });
  return {
    review: (asked, watcher) => act((program) => program.reviewToCorrect(request(program, asked), watcher)),
    mark: (review, { remarks, locale }) => act((program) => program.markFindings(review, { remarks: remarks ? program.localeOf(locale) : null })),
    correct: (edits, asked) => act((program) => program.correct(edits, request(program, asked))),
    clearMarks: () => act((program) => program.clearMarks()),
    readFiles: async (chosen, asked, { signal, progress }) => {
      // Only the plan is read from the workbook: while the files are, Excel and the ribbon are free.
      const basis = await act((program) => program.workbookBasis(request(program, asked), { signal }));
      if (!basis.ok) return basis;
      const files: FilesProgram = await import(/* webpackChunkName: "office-files" */ "./filesProgram");
      return files.readOfficeFiles(chosen, basis.value, asked.asOf, { signal, onProgress: progress });
    },
    prepareCompile: (asked, { files, decisions }, signal) => act((program) => program.prepareCompile({ ...request(program, asked), ...files, decisions, signal })),
    writeCompile: (prepared) => act((program) => program.writeCompile(prepared)),
    decide: async (prepared, indicatorId, wish) => (await get()).decide(prepared.summary, prepared.judgedBy, indicatorId, wish),
    readHistory: (asked) => act((program) => program.readHistory(request(program, asked))),
    undo: (asked) => act((program) => program.undoAndReview(request(program, asked))),
    undoable: () => (get.now()?.undoable() ?? null) !== null,
    jumpTo: async (sheet, cell) => (await get()).jumpTo(sheet, cell),
    onWorkbookChanged: (listener) => listen(get, listener),
    onRibbonResult: (listener) => onRibbonNews((_, result) => (result ? listener(result) : undefined)),
    ...bindPlan(get, act),
  };
}

/** Heard at once in the shared runtime; a pane that draws later finds the note in the storage, at the latest when it comes to the front. */
function onNote(listener: () => void): () => void {
  const stops = [onRibbonNews(listener), onPaneInFront(listener)];
  window.addEventListener("storage", listener);
  return () => {
    stops.forEach((stop) => stop());
    window.removeEventListener("storage", listener);
  };
}

/** Office tells of theme changes to mail add-ins only, so the theme is looked at again whenever the pane comes to the front. */
function onPaneInFront(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

function bindHost(): Host {
  const store = settings(SETTINGS);
  return {
    displayLanguage: displayLanguage(),
    appearance,
    onAppearanceChanged: onPaneInFront,
    readSetting: (key) => store.get<string>(key),
    writeSetting: (key, value) => store.set(key, value),
    lastRibbonNews,
    onRibbonNews: onNote,
    diagnostics: () => ({ ...diagnostics(), browser: navigator.userAgent }),
  };
}

/** False when Office.js is not there at all. */
export const whenReady = (): Promise<boolean> => officeReady();

export const bindPorts = (): Ports => ({ actions: bindActions(), host: bindHost() });
