/**
 * 撤销上次操作: takes back our last write where our value still stands, and reports the rest.
 *   fill, correct   cells that still hold what we wrote get back what they held, and the format they had (3 syncs)
 *   mark      our marks go; the ones that stood before come back (3 + 3 syncs), as far as this pane put them there
 *   clear     the marks that were cleared come back (3 syncs), likewise
 *   compile, plan, ledgers   sheets nobody changed since: new ones are deleted, replaced ones get back what they held, typed contents too (3 syncs; 4 with protected ones)
 */
import type { CellEdit } from "../sheet/edit";
import { reversed } from "../sheet/edit";
import { fromA1 } from "../sheet/address";
import { formatAt, valueAt } from "../sheet/grid";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { readAndEdit } from "./applyEdits";
import { askStanding, askWithin, readStanding } from "./captureSheet";
import type { JournalEntry } from "./journal";
import { forget, lastEntry } from "./journal";
import { applyMarks, clearMarks } from "./marks";
import { KIND_KEY } from "./ours";
import { unlock } from "./protection";
import { putBack } from "./restore";
import { runExcel } from "./runExcel";

export interface UndoResult {
  readonly action: JournalEntry["action"];
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
      return undoDocuments(entry);
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

/** Sheets that still hold exactly what we wrote: new ones go, replaced ones get back what they held. Sheets left to people are ours again. */
async function undoDocuments({ action, sheets, left }: Extract<JournalEntry, { kind: "documents" }>): Promise<Outcome<UndoResult>> {
  const ran = await runExcel("undoDocuments", async (context) => {
    const { worksheets } = context.workbook;
    const ask = (id: string) => {
      const worksheet = worksheets.getItemOrNullObject(id);
      worksheet.load("name");
      return worksheet;
    };
    const asked = sheets.map((sheet) => ({ sheet, worksheet: ask(sheet.sheetId) }));
    const askedLeft = left.map(({ sheetId, kind }) => ({ kind, worksheet: ask(sheetId) }));
    await context.sync();
    const standing = await askWithin(context, (rows) => asked.filter(({ worksheet }) => !worksheet.isNullObject).map((one) => ({ ...one, now: askStanding(one.worksheet, rows) })));
    const looked = standing.map((one) => ({ ...one, ...readStanding(one.now) }));
    const same = looked.filter(({ sheet, content }) => content === sheet.content);
    await unlock(context, same.filter(({ sheet, protected: locked }) => locked && sheet.before !== null).map(({ worksheet, name, protectionOptions }) => ({ worksheet, name, options: protectionOptions })));
    for (const { worksheet, sheet } of same) {
      if (sheet.before) putBack(worksheet, sheet.before, sheet);
      else worksheet.delete();
    }
    for (const { worksheet, kind } of askedLeft) if (!worksheet.isNullObject) worksheet.customProperties.add(KIND_KEY, kind);
    await context.sync();
    return { restored: same.length, kept: looked.filter((one) => !same.includes(one)).map(({ name }) => ({ sheet: name, cell: "A1" })) };
  });
  return ran.ok ? succeeded({ action, ...ran.value.value }) : ran;
}
