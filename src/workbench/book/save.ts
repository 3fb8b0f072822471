/**
 * Saving a workbook of the workbench. An .xlsx or .xlsm is its original bytes with the journal carried out on them: parts no edit concerns
 * keep every byte. Everything else is written anew as .xlsx from the model.
 */
import { attempt, damaged } from "../../files/fault";
import { identify } from "../../files/identify";
import type { Outcome } from "../../sheet/outcome";
import type { ModelWorkbook } from "../model/workbook";
import type { OpenBook } from "./openBook";
import { writeNewWorkbook } from "./write/fromModel";
import { Replay } from "./write/replay";

/**
 * The bytes of the workbook as it is now; the original ones when nothing was edited. Never throws.
 * Problems: workbook-damaged when the original cannot be written into.
 */
export async function saveBook(book: OpenBook): Promise<Outcome<Uint8Array>> {
  return attempt(book.workbook.name, () => bytesOf(book));
}

function bytesOf({ workbook, original, format }: OpenBook): Uint8Array {
  if (format !== "xlsx" || original === null) return writeNewWorkbook(workbook);
  if (workbook.journal.length === 0) return original;
  const file = identify(original, workbook.name);
  if (file.kind !== "xlsx") throw damaged("the original is no .xlsx");
  const replay = new Replay(file.zip);
  for (const edit of workbook.journal) replay.apply(edit);
  return replay.finish(workbook.activeSheetId, hasFormulas(workbook));
}

function hasFormulas(workbook: ModelWorkbook): boolean {
  return workbook.sheets.some(({ cells }) => [...cells.values()].some((line) => [...line.values()].some((cell) => cell.formula !== undefined)));
}
