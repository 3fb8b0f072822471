/**
 * Protection of our own sheets, always without a password. It comes off only where it carries none; on other people's sheets it
 * is never touched. ExcelApi 1.7.
 */
import type { SheetProtection } from "../sheet/document";
import { isExcelError, Refusal } from "./problems";

/** A protected sheet of ours. `protection/options` must have been loaded. */
export interface LockedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Protects the sheet; Excel refuses when it is protected already. The caller syncs. */
export function layProtection(worksheet: Excel.Worksheet, protection: SheetProtection): void {
  worksheet.protection.protect({
    allowFormatCells: protection.formatCells ?? false,
    allowFormatColumns: protection.formatColumns ?? false,
    allowFormatRows: protection.formatRows ?? false,
    allowInsertRows: protection.insertRows ?? false,
    allowSort: protection.sort ?? false,
    allowAutoFilter: protection.filter ?? false,
    selectionMode: "Normal",
  });
}

/** What Excel says of a protected sheet, in our words. */
export function protectionOf(options: Excel.WorksheetProtectionOptions): SheetProtection {
  return {
    ...(options.allowFormatCells ? { formatCells: true } : {}),
    ...(options.allowFormatColumns ? { formatColumns: true } : {}),
    ...(options.allowFormatRows ? { formatRows: true } : {}),
    ...(options.allowInsertRows ? { insertRows: true } : {}),
    ...(options.allowSort ? { sort: true } : {}),
    ...(options.allowAutoFilter ? { filter: true } : {}),
  };
}

/**
 * Takes the protection off all of them, or off none: one sync. Refusal `sheet-protected` when one carries a password; those
 * that were open by then are protected again (two syncs more).
 */
export async function unlock(context: Excel.RequestContext, sheets: readonly LockedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  for (const { worksheet } of sheets) worksheet.protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error) || error.code !== "AccessDenied") throw error;
    const withPassword = await lockAgain(context, sheets);
    throw new Refusal({ code: "sheet-protected", sheet: withPassword });
  }
}

/** The name of the sheet that did not open. */
async function lockAgain(context: Excel.RequestContext, sheets: readonly LockedSheet[]): Promise<string> {
  for (const { worksheet } of sheets) worksheet.protection.load("protected");
  await context.sync();
  const closed = sheets.find(({ worksheet }) => worksheet.protection.protected);
  for (const { worksheet, options } of sheets) if (!worksheet.protection.protected) worksheet.protection.protect(options);
  await context.sync();
  return closed?.name ?? sheets[0]?.name ?? "";
}
