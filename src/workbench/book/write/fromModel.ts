/**
 * A whole model as edits: how workbooks without an .xlsx of their own are written.
 */
import { openZip } from "../../../files/zip";
import type { ModelSheet, ModelWorkbook, WorkbookEdit } from "../../model/workbook";
import { blankPackage } from "./blank";
import { Replay } from "./replay";
import { setColumnsHidden } from "./sheetLayout";
import { insertInOrder, make, setAttribute, WORKSHEET_ORDER } from "./xmlEdit";

/** The bytes of a new .xlsx. Chart sheets are left out: nothing is known of their charts. */
export function writeNewWorkbook(workbook: ModelWorkbook): Uint8Array {
  const replay = new Replay(openZip(blankPackage()));
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  if (workbook.date1904) replay.workbook.setDate1904();
  for (const sheet of sheets) {
    for (const edit of editsOf(sheet)) replay.apply(edit);
    writeRest(replay, sheet);
  }
  return replay.finish(workbook.activeSheetId, false);
}

function* editsOf(sheet: ModelSheet): Generator<WorkbookEdit> {
  const { id } = sheet;
  yield { kind: "addSheet", sheet: id, name: sheet.name };
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) {
      const area = { top: row, left: column, bottom: row, right: column };
      if (cell.appearance) yield { kind: "setAppearance", sheet: id, area, appearance: cell.appearance };
      if (cell.numberFormat !== undefined) yield { kind: "setNumberFormat", sheet: id, area, format: cell.numberFormat };
      if (cell.value !== null || cell.formula !== undefined) yield { kind: "setCell", sheet: id, row, column, value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
      if (cell.link) yield { kind: "setLink", sheet: id, row, column, ...cell.link };
    }
  }
  for (const [row, points] of sheet.rowHeights) yield { kind: "setRowHeight", sheet: id, top: row, bottom: row, points };
  for (const [column, characters] of sheet.columnWidths) yield { kind: "setColumnWidth", sheet: id, left: column, right: column, characters };
  for (const format of sheet.conditionalFormats) yield { kind: "addConditionalFormat", sheet: id, format };
  for (const [key, value] of sheet.customProperties) yield { kind: "setCustomProperty", sheet: id, key, value };
  if (sheet.freeze.rows > 0 || sheet.freeze.columns > 0) yield { kind: "setFreeze", sheet: id, ...sheet.freeze };
  yield { kind: "setPageLayout", sheet: id, layout: sheet.pageLayout };
  for (const { areas, ...validation } of sheet.validations) yield { kind: "setValidation", sheet: id, areas, validation };
  if (sheet.autoFilter) yield { kind: "setAutoFilter", sheet: id, area: sheet.autoFilter };
  if (sheet.showGridlines === false) yield { kind: "setGridlines", sheet: id, shown: false };
  if (sheet.protection) yield { kind: "setProtection", sheet: id, protection: sheet.protection };
  if (sheet.tabColor) yield { kind: "setTabColor", sheet: id, color: sheet.tabColor };
  if (sheet.visibility !== "Visible") yield { kind: "setVisibility", sheet: id, visibility: sheet.visibility };
  for (const area of sheet.merges) yield { kind: "merge", sheet: id, area };
}

/** What no edit says: hidden rows and columns, protection nobody knows more of. */
function writeRest(replay: Replay, sheet: ModelSheet): void {
  const { root, cells } = replay.worksheet(sheet.id);
  for (const row of sheet.hiddenRows) setAttribute(cells.row(row), "hidden", 1);
  for (const column of sheet.hiddenColumns) setColumnsHidden(root, column, column, true);
  // How a sheet of another format is protected nobody knows here: it is, without a password, and allows nothing.
  if (sheet.protected && !sheet.protection) insertInOrder(root, make(root, "sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }), WORKSHEET_ORDER);
}
