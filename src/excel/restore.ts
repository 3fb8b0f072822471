/**
 * Takes back a write of our sheets that failed halfway: sheets it added go, sheets it had begun to fill get back what they held,
 * sheets it was to leave to people are ours again as before. Two syncs.
 */
import type { SheetContents } from "../sheet/document";
import type { Outcome } from "../sheet/outcome";
import { emptySheet, layOut } from "./layDocument";
import { KIND_KEY } from "./ours";
import { pieces } from "./pieces";
import { layProtection } from "./protection";
import { runExcel } from "./runExcel";
import type { Begun } from "./writeDocuments";

/** Contents put back are not split: they came in one answer of Excel. */
const ONE_PIECE = Number.MAX_SAFE_INTEGER;

export async function restore({ known, names, sheets, kinds }: Begun): Promise<Outcome<unknown>> {
  return runExcel("restore", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const worksheet of worksheets.items) {
      if (!known.includes(worksheet.id) && names.includes(worksheet.name)) worksheet.delete();
    }
    const standing = new Set(worksheets.items.map(({ id }) => id));
    for (const { id, kind } of kinds) if (standing.has(id)) worksheets.getItem(id).customProperties.add(KIND_KEY, kind);
    for (const { id, contents, hidden, filtered } of sheets) if (standing.has(id)) putBack(worksheets.getItem(id), contents, { hidden, filtered });
    await context.sync();
  });
}

/** Fills a sheet with contents that were taken down from it; `before`: columns hidden and filter buttons put there since. Must not be protected. The caller syncs. */
export function putBack(worksheet: Excel.Worksheet, contents: SheetContents, before: { readonly hidden: readonly number[]; readonly filtered: boolean }): void {
  emptySheet(worksheet, before);
  for (const { address, formats, inputs } of pieces(contents, ONE_PIECE)) {
    const range = worksheet.getRange(address);
    range.numberFormat = formats;
    range.values = inputs;
  }
  layOut(worksheet, contents);
  if (contents.protection) layProtection(worksheet, contents.protection);
}
