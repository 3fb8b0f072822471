/**
 * What Excel refuses on protected sheets and workbooks. The whole write is refused when one of its cells is locked,
 * even if the value for that cell is null.
 */
import type { Area } from "../../sheet/address";
import { cellAt, cellCount, existingCells } from "../model/cells";
import type { ModelSheet } from "../model/workbook";
import { accessDenied } from "./hostError";
import type { HostState } from "./hostState";

/** Values and formulas: only where every cell is unlocked. */
export function mayWrite(sheet: ModelSheet, area: Area): void {
  if (!sheet.protected) return;
  let unlocked = 0;
  if (cellCount(area) === 1) unlocked = cellAt(sheet, area.top, area.left)?.appearance?.locked === false ? 1 : 0;
  else for (const { cell } of existingCells(sheet, area)) if (cell.appearance?.locked === false) unlocked += 1;
  if (unlocked < cellCount(area)) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** Looks, sizes, merges, rules, links: refused on a protected sheet altogether. */
export function mayFormat(sheet: ModelSheet): void {
  if (sheet.protected) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/** Adding, deleting, renaming, moving, hiding sheets. */
export function mayChangeStructure(host: HostState): void {
  if (host.workbook.structureProtected) throw accessDenied("the structure of the workbook is protected");
}
