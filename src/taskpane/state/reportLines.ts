/** A report as lines to read. `complete` is false when something was left undone or kept; `wrote`: there is something to take back. */
import type { Locale } from "../../locales/locale";
import type { Report } from "./sessionState";

type Text = Locale["pane"];
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export interface ReportLines {
  readonly lines: readonly string[];
  readonly complete: boolean;
  readonly wrote: boolean;
}

/** More places than this are counted, not listed. */
const LISTED = 8;

function listed(names: readonly string[], text: Text): string {
  const rest = names.length - LISTED;
  return [...names.slice(0, LISTED), ...(rest > 0 ? [text.report.more(rest)] : [])].join(text.report.separator);
}

const places = (cells: readonly Place[], text: Text): string => listed(cells.map(({ sheet, cell }) => `${sheet}!${cell}`), text);

function skippedLines(skipped: readonly { readonly sheet: string; readonly cell?: string; readonly reason: string }[], text: Text): readonly string[] {
  if (skipped.length === 0) return [];
  const told = skipped.map(({ sheet, cell, reason }) => text.report.skip(cell ? `${sheet}!${cell}` : sheet, text.report.skipReason[reason] ?? reason));
  return [`${text.report.skipped} ${listed(told, text)}`];
}

export function reportLines(report: Report, text: Text): ReportLines {
  const words = text.report;
  switch (report.task) {
    case "mark": {
      const { cellsMarked, remarksWritten, skipped, kept = [] } = report.report;
      const first = [words.mark(cellsMarked), ...(remarksWritten > 0 ? [words.remarks(remarksWritten)] : [])].join(" · ");
      const lines = [first, ...(kept.length > 0 ? [words.clearKept(places(kept, text))] : []), ...skippedLines(skipped, text)];
      return { lines, complete: skipped.length === 0 && kept.length === 0, wrote: cellsMarked + remarksWritten > 0 };
    }
    case "correct": {
      const { done, refused } = report.report;
      const { reviewed } = report;
      const skipped = refused.map(({ edit, reason }) => ({ sheet: edit.sheet, cell: edit.cell, reason }));
      const [only, ...others] = done;
      const lines = [only && others.length === 0 ? words.correctOne(only.cell, reviewed) : words.correct(done.length, reviewed), ...skippedLines(skipped, text)];
      return { lines, complete: skipped.length === 0, wrote: done.length > 0 };
    }
    case "clear": {
      const { rulesRemoved, remarksRemoved, kept, skipped } = report.report;
      const lines = [
        words.clear(rulesRemoved + remarksRemoved),
        ...(remarksRemoved > 0 ? [words.clearRemarks(remarksRemoved)] : []),
        ...(kept.length > 0 ? [words.clearKept(places(kept, text))] : []),
        ...skippedLines(skipped, text),
      ];
      return { lines, complete: skipped.length === 0 && kept.length === 0, wrote: rulesRemoved + remarksRemoved > 0 };
    }
    case "compile": {
      // Totals, roster and conflicts stand on the page of the office.
      const { sheets, renamed = [], left = [] } = report.report;
      const lines = [words.compile(sheets.join(words.separator)), ...renamed.map(({ wished, name }) => words.compileRenamed(wished, name)), ...(left.length > 0 ? [words.compileLeft(listed(left, text))] : [])];
      return { lines, complete: renamed.length === 0 && left.length === 0, wrote: true };
    }
    case "planWrite":
    case "ledgersWrite":
      return { lines: [words[report.task](listed(report.report.sheets, text))], complete: true, wrote: report.report.sheets.length > 0 };
    case "undo": {
      const { action, restored, kept } = report.report;
      const lines = [words.undo(words.undoAction[action] ?? action, restored), ...(kept.length > 0 ? [words.kept(places(kept, text))] : [])];
      return { lines, complete: kept.length === 0, wrote: false };
    }
  }
}
