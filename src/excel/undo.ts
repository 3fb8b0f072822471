/**
 * 撤销上次操作: takes back our last write where our value still stands, and reports the rest.
 *   fill, correct   cells that still hold what we wrote get back what they held, and the format they had (3 syncs)
 *   mark      our marks go; the ones that stood before come back (3 + 3 syncs), as far as this pane put them there
 *   clear     the marks that were cleared come back (3 syncs), likewise
 *   compile   new sheets that nobody typed into are deleted; replaced ones get their former contents back (2 + 4 syncs)
 */
import type { CellEdit } from "../sheet/edit";
import { reversed } from "../sheet/edit";
import { fromA1 } from "../sheet/address";
import { formatAt, valueAt } from "../sheet/grid";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { readAndEdit } from "./applyEdits";
import { contentOf } from "./documentContent";
import type { JournalEntry, WrittenSheet } from "./journal";
import { forget, lastEntry, setStandingDocument } from "./journal";
import { applyMarks, clearMarks } from "./marks";
import { runExcel } from "./runExcel";
import { constantsOf, writeDocuments } from "./writeDocuments";

export interface UndoResult {
  readonly action: "fill" | "correct" | "mark" | "clear" | "compile";
  /** Cells, marks or sheets put back. */
  readonly restored: number;
  readonly kept: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Undoes the last write of this pane. Problem nothing-to-undo when there is none. */
export async function undoLast(): Promise<Outcome<UndoResult>> {
  const entry = lastEntry();
  if (!entry) return failed({ code: "nothing-to-undo" });
  const outcome = await undo(entry);
  if (outcome.ok) forget();
  return outcome;
}

/** What 撤销 would undo, or null. */
export function undoable(): UndoResult["action"] | null {
  return lastEntry()?.action ?? null;
}

function undo(entry: JournalEntry): Promise<Outcome<UndoResult>> {
  switch (entry.kind) {
    case "cells":
      return undoCells(entry);
    case "marks":
      return undoMarks(entry);
    case "documents":
      return undoDocuments(entry.sheets);
  }
}

async function undoCells({ edits, action }: Extract<JournalEntry, { kind: "cells" }>): Promise<Outcome<UndoResult>> {
  const outcome = await readAndEdit(
    (snapshot) => {
      const isBack = ({ sheet, cell, before, format }: CellEdit) => {
        const grid = snapshot.sheets.find(({ name }) => name === sheet)?.grid ?? null;
        const position = fromA1(cell);
        if (!position || (grid ? valueAt(grid, position) : null) !== before) return false;
        return !format || grid === null || formatAt(grid, position) === format.before;
      };
      return { edits: edits.filter((edit) => !isBack(edit)).map(reversed), result: null };
    },
    { undo: null },
  );
  if (!outcome.ok) return outcome;
  const { done, refused } = outcome.value.value.report;
  return succeeded({ action, restored: done.length, kept: refused.map(({ edit }) => ({ sheet: edit.sheet, cell: edit.cell })) });
}

async function undoMarks(entry: Extract<JournalEntry, { kind: "marks" }>): Promise<Outcome<UndoResult>> {
  if (entry.before) {
    const put = await applyMarks(entry.before.marks, entry.before.remarks, { journal: false });
    return put.ok ? succeeded({ action: entry.action, restored: put.value.value.cellsMarked + put.value.value.remarksWritten, kept: put.value.value.kept }) : put;
  }
  // Marks that stood there before this pane was opened cannot be put back: nobody remembers where they were.
  if (entry.action === "clear") return failed({ code: "nothing-to-undo" });
  const taken = await clearMarks({ journal: false });
  return taken.ok ? succeeded({ action: "mark", restored: taken.value.value.rulesRemoved + taken.value.value.remarksRemoved, kept: taken.value.value.kept }) : taken;
}

async function undoDocuments(sheets: readonly WrittenSheet[]): Promise<Outcome<UndoResult>> {
  const created = sheets.filter(({ created: isNew }) => isNew);
  const removed = await removeSheets(created);
  if (!removed.ok) return removed;
  const replaced = sheets.filter(({ created: isNew, before }) => !isNew && before !== null);
  const written = replaced.length > 0 ? await writeDocuments(replaced.flatMap(({ before }) => before ?? []), { journal: false }) : null;
  if (written && !written.ok) return written;
  const lost = sheets.filter(({ created: isNew, before }) => !isNew && before === null).map(({ name }) => ({ sheet: name, cell: "A1" }));
  return succeeded({ action: "compile", restored: removed.value.deleted + replaced.length, kept: [...removed.value.kept, ...lost] });
}

/** Deletes sheets that still hold exactly what we wrote. */
async function removeSheets(sheets: readonly WrittenSheet[]): Promise<Outcome<{ deleted: number; kept: { sheet: string; cell: string }[] }>> {
  const ran = await runExcel("undoDocuments", async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map((sheet) => {
      const worksheet = worksheets.getItemOrNullObject(sheet.sheetId);
      worksheet.load("name");
      return { sheet, worksheet };
    });
    await context.sync();
    const standing = asked
      .filter(({ worksheet }) => !worksheet.isNullObject)
      .map(({ sheet, worksheet }) => {
        const used = worksheet.getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,values,formulas");
        return { sheet, worksheet, used };
      });
    await context.sync();
    const same = standing.filter(({ sheet, used }) => (used.isNullObject ? contentOf([]) : contentOf(constantsOf(used))) === sheet.content);
    for (const { sheet, worksheet } of same) {
      worksheet.delete();
      setStandingDocument(sheet.sheetId, null);
    }
    await context.sync();
    return { deleted: same.length, kept: standing.filter((entry) => !same.includes(entry)).map(({ worksheet }) => ({ sheet: worksheet.name, cell: "A1" })) };
  });
  return ran.ok ? succeeded(ran.value.value) : ran;
}
