/**
 * What is in front and selected. View state: not in the journal, never on a protected structure's black list.
 */
import type { Area } from "../../sheet/address";
import type { ModelSheet } from "../model/workbook";
import { HostError } from "./hostError";
import type { HostState } from "./hostState";

/** Brings the sheet to the front and selects the area. Hidden sheets cannot be shown this way. */
export function selectArea(sheet: ModelSheet, area: Area, host: HostState): void {
  activate(sheet, host);
  host.workbook.selection = { sheetId: sheet.id, area };
  host.selectionMoved = true;
}

export function activate(sheet: ModelSheet, host: HostState): void {
  host.faults.needsFocus();
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `This operation is not permitted for the current object: the sheet ${sheet.name} is hidden`);
  if (host.workbook.activeSheetId === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  host.workbook.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  host.selectionMoved = true;
}
