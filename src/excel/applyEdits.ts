/**
 * Writes cells of a person's sheets, and only those that still hold what we saw.
 *
 * Batching: the reading of the workbook (readWorkbook.ts: 2 syncs, 3 with hidden or large sheets), then one sync that writes.
 * Reading and writing are one batch, so nothing can slip in between but a person's own typing within milliseconds.
 */
import type { CellEdit, EditRefusal, EditReport } from "../sheet/edit";
import { changesNothing } from "../sheet/edit";
import { anchorOf, formatAt, formulaAt, valueAt } from "../sheet/grid";
import { fromA1, toA1 } from "../sheet/address";
import type { Outcome } from "../sheet/outcome";
import type { WorkbookSnapshot } from "../sheet/workbookSnapshot";
import type { JournalEntry } from "./journal";
import { remember } from "./journal";
import { takeSnapshot } from "./readWorkbook";
import type { Ran, RunExcelOptions } from "./runExcel";
import { runExcel } from "./runExcel";
import { writeCells } from "./writeCells";

export interface EditOptions extends RunExcelOptions {
  /** Under which name the write is kept for undo; null keeps nothing. */
  readonly undo?: Extract<JournalEntry, { kind: "cells" }>["action"] | null;
}

/** Makes the edits that can be made and says why the others were not. ExcelApi 1.14. */
export async function applyEdits(edits: readonly CellEdit[], options: EditOptions = {}): Promise<Outcome<Ran<EditReport>>> {
  const outcome = await readAndEdit(() => ({ edits, result: null }), options);
  return outcome.ok ? { ok: true, value: { value: outcome.value.value.report, stats: outcome.value.stats } } : outcome;
}

/**
 * Reads the workbook, lets `decide` say which cells to write, and writes them, in one batch. `decide` is pure and also
 * hands back whatever the caller wants to keep of its reasoning.
 */
export async function readAndEdit<R>(
  decide: (snapshot: WorkbookSnapshot) => { readonly edits: readonly CellEdit[]; readonly result: R },
  options: EditOptions = {},
): Promise<Outcome<Ran<{ readonly result: R; readonly report: EditReport }>>> {
  return runExcel(
    "applyEdits",
    async (context) => {
      const { snapshot, worksheets } = await takeSnapshot(context);
      const { edits, result } = decide(snapshot);
      const report = sortOut(snapshot, edits);
      // Before the write: should Excel fail halfway, what it did can still be undone.
      if (report.done.length > 0 && options.undo !== null) remember({ kind: "cells", action: options.undo ?? "fill", edits: report.done });
      await writeCells(context, worksheets, report.done, (edit) => edit.format?.after ?? formatIn(snapshot, edit));
      return { result, report };
    },
    options,
  );
}

/** Which edits may be made in the workbook as it stands. Pure. Edits that change nothing count as done and are not listed. */
export function sortOut(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): EditReport {
  const done: CellEdit[] = [];
  const refused: { edit: CellEdit; reason: EditRefusal }[] = [];
  for (const edit of edits) {
    const reason = refusalOf(snapshot, edit);
    if (reason) refused.push({ edit, reason });
    else if (!changesNothing(edit)) done.push(edit);
  }
  return { done, refused };
}

function refusalOf(snapshot: WorkbookSnapshot, edit: CellEdit): EditRefusal | null {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === edit.sheet);
  const position = fromA1(edit.cell);
  if (!sheet || !position) return "sheet-gone";
  if (sheet.protected) return "protected";
  if (!sheet.grid) return edit.before === null ? null : "changed-since";
  if (formulaAt(sheet.grid, position) !== null) return "formula";
  if (toA1(anchorOf(sheet.grid, position)) !== toA1(position)) return "covered-by-merge";
  if (edit.format && formatAt(sheet.grid, position) !== edit.format.before) return "changed-since";
  return valueAt(sheet.grid, position) === edit.before ? null : "changed-since";
}

function formatIn(snapshot: WorkbookSnapshot, edit: CellEdit): string {
  const grid = snapshot.sheets.find(({ name }) => name === edit.sheet)?.grid;
  const position = fromA1(edit.cell);
  return grid && position ? formatAt(grid, position) : "General";
}
