/** Brings a cell before the person's eyes. One sync. */
import type { Outcome } from "../sheet/outcome";
import type { Ran } from "./runExcel";
import { runExcel } from "./runExcel";

/** Activates the sheet and selects the cell or area (A1). Problems: sheet-missing, other-workbook-in-front. ExcelApi 1.1. */
export async function jumpTo(sheet: string, cell: string): Promise<Outcome<Ran<void>>> {
  return runExcel(
    "jumpTo",
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    },
    { about: sheet },
  );
}
