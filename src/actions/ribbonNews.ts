/**
 * What the ribbon's buttons did last, for the pane to show. In a shared runtime the pane hears of it at once; where ribbon and
 * pane run apart, the pane finds the note in the settings of this computer the next time it comes to the front. The note
 * holds codes and counts only, never contents of a workbook.
 */
import { settings } from "../excel/host";
import type { Problem } from "../sheet/outcome";

export type RibbonCommand = "review" | "fill" | "compile" | "clear";

export interface RibbonNews {
  readonly command: RibbonCommand;
  /** Milliseconds since 1970, to tell one note from the next. */
  readonly at: number;
  /** Null: it went well. */
  readonly problem: Problem | null;
  /** Cells marked, cells filled, sheets written, rules and remarks removed. */
  readonly count: number;
}

const STORE = "indicator-ledger";
const KEY = "ribbon-news";
const listeners = new Set<(news: RibbonNews) => void>();

export function tellRibbonNews(news: RibbonNews): void {
  settings(STORE).set(KEY, news);
  for (const listener of listeners) listener(news);
}

/** The last note, or null. */
export function lastRibbonNews(): RibbonNews | null {
  return settings(STORE).get<RibbonNews>(KEY);
}

/** Hears of notes in the same runtime; returns the way to stop. */
export function onRibbonNews(listener: (news: RibbonNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
