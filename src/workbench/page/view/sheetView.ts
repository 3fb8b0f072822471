/**
 * A sheet of the model as the grid draws it. A pure projection: the same model gives the same view.
 */
import type { ModelSheet, ModelWorkbook } from "../../model/workbook";
import { listEntries } from "../../model/checkTyping";
import { borderList } from "./borders";
import { viewCell, type MergePart } from "./cellView";
import type { GridConfig, GridMatrix, GridSheet } from "./gridTypes";
import { markLooks, type ShownSize } from "./marks";

/** At least a screenful, so that a small sheet looks like a sheet; and some room below and right of what is used. */
const LEAST: ShownSize = { rows: 60, columns: 20 };
const ROOM: ShownSize = { rows: 20, columns: 4 };

/** Pixels of Excel's standard row (15 points) and column (8.43 characters), less the line the grid adds itself. */
export const STANDARD_ROW = 19;
export const STANDARD_COLUMN = 71;

/** Points → the grid's row height, and back. The grid adds one pixel for the line. */
export const rowPixels = (points: number): number => Math.max(1, Math.round((points * 4) / 3) - 1);
export const rowPoints = (pixels: number): number => ((pixels + 1) * 3) / 4;
/** Characters of the standard font (7 pixels each, 5 for the margins) → the grid's column width, and back. */
export const columnPixels = (characters: number): number => Math.max(1, Math.round(characters * 7 + 5) - 1);
export const columnCharacters = (pixels: number): number => Math.max(0, (pixels + 1 - 5) / 7);

export function viewSheet(book: ModelWorkbook, sheet: ModelSheet, order: number): GridSheet {
  const size = shownSize(sheet);
  const view: GridSheet = {
    id: sheet.id,
    name: sheet.name,
    order,
    status: sheet.id === book.activeSheetId ? 1 : 0,
    hide: sheet.visibility === "Visible" ? 0 : 1,
    row: size.rows,
    column: size.columns,
    defaultRowHeight: STANDARD_ROW,
    defaultColWidth: STANDARD_COLUMN,
    data: viewCells(book, sheet, size),
    config: viewConfig(sheet, size),
  };
  const lists = dropDowns(book, sheet, size);
  if (lists) view.dataVerification = lists;
  if (sheet.showGridlines === false) view.showGridLines = 0;
  if (sheet.tabColor) view.color = sheet.tabColor;
  const frozen = frozenOf(sheet);
  if (frozen) view.frozen = frozen;
  return view;
}

/** Cells with a drop-down list, by "row_column". Other checks are not drawn: what they refuse is refused all the same. */
function dropDowns(book: ModelWorkbook, sheet: ModelSheet, size: ShownSize): Record<string, unknown> | null {
  const found: Record<string, unknown> = {};
  for (const { type, areas, formula1, inCellDropDown, prompt } of sheet.validations) {
    const entries = type === "List" && inCellDropDown !== false ? listEntries(book, sheet, formula1 ?? "") : null;
    if (!entries) continue;
    const hint = [prompt.title, prompt.message].filter((each) => each !== "").join("：");
    const list = { type: "dropdown", type2: "", value1: entries.join(","), value2: "", validity: "", remote: false, prohibitInput: false, checked: false, hintShow: prompt.showPrompt && hint !== "", hintValue: asHtml(hint) };
    for (const area of areas) {
      for (let row = area.top; row <= Math.min(area.bottom, size.rows - 1); row += 1) for (let column = area.left; column <= Math.min(area.right, size.columns - 1); column += 1) found[`${row}_${column}`] = list;
    }
  }
  return Object.keys(found).length > 0 ? found : null;
}

/** The grid takes hints as HTML. */
const asHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");

function shownSize(sheet: ModelSheet): ShownSize {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  for (const area of sheet.merges) {
    rows = Math.max(rows, area.bottom + 1);
    columns = Math.max(columns, area.right + 1);
  }
  return { rows: Math.max(LEAST.rows, rows + ROOM.rows), columns: Math.max(LEAST.columns, columns + ROOM.columns) };
}

function viewCells(book: ModelWorkbook, sheet: ModelSheet, size: ShownSize): GridMatrix {
  const marks = markLooks(sheet.conditionalFormats, size);
  const merges = mergeParts(sheet);
  return Array.from({ length: size.rows }, (_, row) => {
    const cells = sheet.cells.get(row);
    return Array.from({ length: size.columns }, (_unused, column) => {
      const key = `${row}_${column}`;
      return viewCell(cells?.get(column), marks.get(key), merges.get(key), book.date1904);
    });
  });
}

function mergeParts(sheet: ModelSheet): Map<string, MergePart> {
  const parts = new Map<string, MergePart>();
  for (const area of sheet.merges) {
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) parts.set(`${r}_${c}`, { r: area.top, c: area.left });
    }
    parts.set(`${area.top}_${area.left}`, { r: area.top, c: area.left, rs: area.bottom - area.top + 1, cs: area.right - area.left + 1 });
  }
  return parts;
}

function viewConfig(sheet: ModelSheet, size: ShownSize): GridConfig {
  return {
    merge: Object.fromEntries(sheet.merges.map((area) => [`${area.top}_${area.left}`, { r: area.top, c: area.left, rs: area.bottom - area.top + 1, cs: area.right - area.left + 1 }])),
    rowlen: Object.fromEntries([...sheet.rowHeights].map(([row, points]) => [String(row), rowPixels(points)])),
    customHeight: Object.fromEntries([...sheet.rowHeights.keys()].map((row) => [String(row), 1])),
    columnlen: Object.fromEntries([...sheet.columnWidths].filter(([column]) => column < size.columns).map(([column, characters]) => [String(column), columnPixels(characters)])),
    customWidth: Object.fromEntries([...sheet.columnWidths.keys()].filter((column) => column < size.columns).map((column) => [String(column), 1])),
    rowhidden: Object.fromEntries([...sheet.hiddenRows].filter((row) => row < size.rows).map((row) => [String(row), 0])),
    colhidden: Object.fromEntries([...sheet.hiddenColumns].filter((column) => column < size.columns).map((column) => [String(column), 0])),
    borderInfo: borderList(sheet),
  };
}

function frozenOf(sheet: ModelSheet): GridSheet["frozen"] {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return undefined;
  const range = { row_focus: rows - 1, column_focus: columns - 1 };
  return { type: rows > 0 && columns > 0 ? "rangeBoth" : rows > 0 ? "rangeRow" : "rangeColumn", range };
}
