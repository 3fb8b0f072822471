/**
 * The one way a ModelWorkbook changes: an edit is carried out and put in the journal, so that the journal replayed on
 * the original file gives the same workbook. What Excel would refuse is refused before, in `host/`.
 */
import type { Area } from "../../sheet/address";
import { cellCount, existingCells, intersection, overlap, sheetById, usedBox } from "./cells";
import { aSheet } from "./newWorkbook";
import { renameInFormula } from "./sheetReferences";
import { withValidation } from "./validations";
import type { CellAppearance, ModelCell, ModelConditionalFormat, ModelSheet, ModelWorkbook, WorkbookEdit } from "./workbook";

/** Beyond this many cells a look is given only to cells inside the sheet's used box (whole rows and columns). */
const LOOK_EVERY_CELL_UP_TO = 100_000;

/** Changes the workbook and records the edit. Throws when `edit.sheet` is no sheet of the workbook. */
export function applyEdit(workbook: ModelWorkbook, edit: WorkbookEdit): void {
  carryOut(workbook, edit);
  record(workbook, edit);
}

/** A conditional format is added bare and then filled in: one entry in the journal, holding its last state. */
function record(workbook: ModelWorkbook, edit: WorkbookEdit): void {
  if (edit.kind === "addConditionalFormat") {
    const earlier = workbook.journal.findIndex((each) => each.kind === "addConditionalFormat" && each.sheet === edit.sheet && each.format.id === edit.format.id);
    const deletedSince = workbook.journal.slice(earlier + 1).some((each) => each.kind === "deleteConditionalFormat" && each.sheet === edit.sheet && each.id === edit.format.id);
    if (earlier >= 0 && !deletedSince) {
      workbook.journal[earlier] = edit;
      return;
    }
  }
  workbook.journal.push(edit);
}

function carryOut(workbook: ModelWorkbook, edit: WorkbookEdit): void {
  if (edit.kind === "addSheet") {
    workbook.sheets.push(aSheet(edit.name, [], { id: edit.sheet }));
    return;
  }
  const sheet = sheetById(workbook, edit.sheet);
  switch (edit.kind) {
    case "setCell":
      return changeCell(sheet, edit.row, edit.column, ({ value: _value, formula: _formula, ...rest }) => ({ ...rest, value: edit.value, ...(edit.formula === undefined ? {} : { formula: edit.formula }) }));
    case "setNumberFormat":
      return changeCells(sheet, edit.area, (cell) => ({ ...cell, numberFormat: edit.format }));
    case "setAppearance":
      return changeCells(sheet, edit.area, (cell) => ({ ...cell, appearance: mixed(cell.appearance, edit.appearance) }));
    case "setLink":
      return changeCell(sheet, edit.row, edit.column, (cell) => ({ ...cell, link: { target: edit.target, inside: edit.inside } }));
    case "clear":
      return clear(sheet, edit.area, edit.what);
    case "merge":
      return merge(sheet, edit.area);
    case "unmerge":
      return keepOnly(sheet.merges, (each) => !overlap(each, edit.area));
    case "deleteSheet":
      return deleteSheet(workbook, sheet);
    case "renameSheet":
      renameReferences(workbook, sheet.name, edit.name);
      sheet.name = edit.name;
      return;
    case "moveSheet":
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(edit.index, 0, sheet);
      return;
    case "setVisibility":
      sheet.visibility = edit.visibility;
      return;
    case "setTabColor":
      sheet.tabColor = edit.color;
      return;
    case "setRowHeight":
      for (let row = edit.top; row <= edit.bottom; row += 1) sheet.rowHeights.set(row, edit.points);
      return;
    case "setColumnWidth":
      for (let column = edit.left; column <= edit.right; column += 1) sheet.columnWidths.set(column, edit.characters);
      return;
    case "setRowsHidden":
      if (edit.hidden) for (let row = edit.top; row <= edit.bottom; row += 1) sheet.hiddenRows.add(row);
      else for (const row of [...sheet.hiddenRows]) if (row >= edit.top && row <= edit.bottom) sheet.hiddenRows.delete(row);
      return;
    case "setColumnsHidden":
      for (let column = edit.left; column <= edit.right; column += 1) {
        if (edit.hidden) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
      return;
    case "setFreeze":
      sheet.freeze = { rows: edit.rows, columns: edit.columns };
      return;
    case "setPageLayout":
      sheet.pageLayout = edit.layout;
      return;
    case "setGridlines":
      if (edit.shown) delete sheet.showGridlines;
      else sheet.showGridlines = false;
      return;
    case "setProtection":
      sheet.protected = edit.protection !== null;
      if (edit.protection) sheet.protection = edit.protection;
      else delete sheet.protection;
      return;
    case "setValidation":
      sheet.validations = withValidation(sheet.validations, edit.areas, edit.validation);
      return;
    case "setAutoFilter":
      if (sheet.autoFilter) for (let row = sheet.autoFilter.top; row <= Math.min(sheet.autoFilter.bottom, usedBox(sheet, false)?.bottom ?? 0); row += 1) sheet.hiddenRows.delete(row);
      sheet.autoFilter = edit.area;
      return;
    case "addConditionalFormat":
      return addConditionalFormat(sheet, edit.format);
    case "deleteConditionalFormat":
      return keepOnly(sheet.conditionalFormats, (each) => each.id !== edit.id);
    case "setCustomProperty":
      if (edit.value === null) sheet.customProperties.delete(edit.key);
      else sheet.customProperties.set(edit.key, edit.value);
      return;
  }
}

function changeCell(sheet: ModelSheet, row: number, column: number, change: (cell: ModelCell) => ModelCell): void {
  let cells = sheet.cells.get(row);
  const changed = change(cells?.get(column) ?? { value: null });
  if (isNothing(changed)) {
    cells?.delete(column);
    return;
  }
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  cells.set(column, changed);
}

function isNothing(cell: ModelCell): boolean {
  return cell.value === null && cell.formula === undefined && cell.numberFormat === undefined && cell.appearance === undefined && cell.link === undefined;
}

function changeCells(sheet: ModelSheet, area: Area, change: (cell: ModelCell) => ModelCell): void {
  const used = cellCount(area) > LOOK_EVERY_CELL_UP_TO ? usedBox(sheet, false) : area;
  const within = used && intersection(used, area);
  if (!within) return;
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) changeCell(sheet, row, column, change);
  }
}

function mixed(before: CellAppearance | undefined, change: CellAppearance): CellAppearance {
  return { ...before, ...change, ...(before?.borders || change.borders ? { borders: { ...before?.borders, ...change.borders } } : {}) };
}

/** "Contents" keeps how the cells look and the merges; "Formats" keeps what they hold; "Links" takes only links; "All" keeps nothing. */
function clear(sheet: ModelSheet, area: Area, what: "All" | "Contents" | "Formats" | "Links"): void {
  for (const { row, column } of [...existingCells(sheet, area)]) {
    changeCell(sheet, row, column, (cell) => {
      if (what === "All") return { value: null };
      if (what === "Formats") return { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }), ...(cell.link ? { link: cell.link } : {}) };
      const { link: _link, ...unlinked } = cell;
      if (what === "Links") return unlinked;
      const { formula: _formula, ...rest } = unlinked;
      return { ...rest, value: null };
    });
  }
  if (what === "Contents" || what === "Links") return;
  keepOnly(sheet.merges, (each) => !overlap(each, area));
  keepOnly(sheet.conditionalFormats, (each) => !each.areas.every((one) => intersection(one, area) && cellCount(intersection(one, area)!) === cellCount(one)));
}

/** Excel keeps the top-left value and throws the others away. */
function merge(sheet: ModelSheet, area: Area): void {
  keepOnly(sheet.merges, (each) => !overlap(each, area));
  for (const { row, column } of [...existingCells(sheet, area)]) {
    if (row === area.top && column === area.left) continue;
    changeCell(sheet, row, column, ({ formula: _formula, link: _link, ...rest }) => ({ ...rest, value: null }));
  }
  sheet.merges.push(area);
}

/** Formulas in cells, names, rules and checks that mention the sheet follow it; null: it is gone. */
function renameReferences(workbook: ModelWorkbook, from: string, to: string | null): void {
  const renamed = (formula: string): string => (formula.startsWith("=") && formula.includes("!") ? renameInFormula(formula, from, to) : formula);
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const [column, cell] of cells) {
        const formula = cell.formula === undefined ? undefined : renamed(cell.formula);
        if (formula !== cell.formula) cells.set(column, { ...cell, formula });
      }
    }
    sheet.conditionalFormats.forEach((format, index) => {
      if (format.formula !== null) sheet.conditionalFormats[index] = { ...format, formula: renamed(format.formula) };
    });
    sheet.validations = sheet.validations.map((one) => ({
      ...one,
      ...(one.formula1 === undefined ? {} : { formula1: renamed(one.formula1) }),
      ...(one.formula2 === undefined ? {} : { formula2: renamed(one.formula2) }),
    }));
  }
  if (workbook.names) workbook.names = workbook.names.map((name) => ({ ...name, formula: renamed(name.formula) }));
}

function deleteSheet(workbook: ModelWorkbook, sheet: ModelSheet): void {
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  renameReferences(workbook, sheet.name, null);
  if (workbook.activeSheetId !== sheet.id) return;
  const visible = (each: ModelSheet): boolean => each.visibility === "Visible";
  const next = workbook.sheets.slice(index).find(visible) ?? workbook.sheets.slice(0, index).reverse().find(visible);
  if (!next) return;
  workbook.activeSheetId = next.id;
  workbook.selection = { sheetId: next.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}

/** The same id again replaces the rule in place. */
function addConditionalFormat(sheet: ModelSheet, format: ModelConditionalFormat): void {
  const index = sheet.conditionalFormats.findIndex((each) => each.id === format.id);
  if (index >= 0) sheet.conditionalFormats[index] = format;
  else sheet.conditionalFormats.push(format);
}

function keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(keep));
}
