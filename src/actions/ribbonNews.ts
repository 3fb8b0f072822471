/**
 * What the ribbon's buttons did last, for the pane to show. Ribbon and pane share one runtime, so the pane hears of it at once,
 * with the whole result; a pane that opens only then finds the note. The note that is kept on this computer holds codes and counts
 * only, never contents of a workbook.
 */
import { settings } from "../excel/host";
import type { Outcome, Problem } from "../sheet/outcome";
import type { ClearReport, CompileReport, FillReport, MarkReport } from "./outcomes";
import type { CorrectableReview } from "./review";

export type RibbonCommand = "review" | "fill" | "compile" | "clear";

/** What a button's action gave back, the same as when the pane's own button is pressed. */
export type RibbonResult =
  | ({ readonly command: "review"; readonly marked: Outcome<MarkReport> } & CorrectableReview)
  | { readonly command: "fill"; readonly report: FillReport }
  | { readonly command: "compile"; readonly report: CompileReport }
  | { readonly command: "clear"; readonly report: ClearReport };

export interface RibbonNews {
  readonly command: RibbonCommand;
  /** Milliseconds since 1970, to tell one note from the next. */
  readonly at: number;
  /** Null: it went well. */
  readonly problem: Problem | null;
  /** Cells marked, cells filled, sheets written, rules and remarks removed. */
  readonly count: number;
}

/** Hears a note, and the result where the action came to one. */
type Listener = (news: RibbonNews, result: RibbonResult | null) => void;

const STORE = "indicator-ledger";
const KEY = "ribbon-news";
const listeners = new Set<Listener>();

/** Keeps the note and tells it to whoever listens in this runtime; gives the note back. */
export function tellRibbonNews(command: RibbonCommand, outcome: Outcome<RibbonResult>, at: number): RibbonNews {
  const result = outcome.ok ? outcome.value : null;
  const news = { command, at, problem: problemOf(outcome), count: result ? countOf(result) : 0 };
  settings(STORE).set(KEY, news);
  for (const listener of listeners) listener(news, result);
  return news;
}

/** The last note, or null. */
export function lastRibbonNews(): RibbonNews | null {
  return settings(STORE).get<RibbonNews>(KEY);
}

/** Hears of notes in the same runtime; returns the way to stop. */
export function onRibbonNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A review whose marks could not be put on the workbook went wrong for the button, though there is something to read. */
function problemOf(outcome: Outcome<RibbonResult>): Problem | null {
  if (!outcome.ok) return outcome.problem;
  return outcome.value.command === "review" && !outcome.value.marked.ok ? outcome.value.marked.problem : null;
}

function countOf(result: RibbonResult): number {
  switch (result.command) {
    case "review":
      return result.marked.ok ? result.marked.value.cellsMarked : 0;
    case "fill":
      return result.report.filled.length;
    case "compile":
      return result.report.sheets.length;
    case "clear":
      return result.report.rulesRemoved + result.report.remarksRemoved;
  }
}
