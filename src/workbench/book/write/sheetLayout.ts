/**
 * Sizes, panes, merges, tab colour and page set-up in a worksheet's XML.
 */
import type { Area } from "../../../sheet/address";
import { areaFromA1, areaToA1, MAX_COLUMNS, toA1 } from "../../../sheet/address";
import { columnRuns } from "../../../files/xlsx/readXlsx";
import type { XmlElement } from "../../../files/xml";
import { element, elementAt, elements } from "../../../files/xml";
import { attribute, encodeText, textOf } from "../../../files/xmlText";
import { overlap } from "../../model/cells";
import type { ModelPageLayout, ModelProtection } from "../../model/workbook";
import { pageLineOf, WIDTH_MARGIN } from "../layout";
import { protectionAttributes } from "../sheetProtection";
import type { CellEditor } from "./cells";
import { copyOf, ensure, insertInOrder, make, removeChild, setAttribute, setAttributes, WORKSHEET_ORDER } from "./xmlEdit";

const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_FOOTER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
/** Excel's own, in inches. */
const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
const PAPER_SIZES = { A3: 8, A4: 9 } as const;
/** More rows than this are not given a height one by one. */
const MAX_SIZED_ROWS = 20_000;
const STANDARD_WIDTH = 8.43 + WIDTH_MARGIN;

export function setRowHeight(cells: CellEditor, top: number, bottom: number, points: number): void {
  for (let row = top; row <= Math.min(bottom, top + MAX_SIZED_ROWS); row += 1) setAttributes(cells.row(row), { ht: points, customHeight: 1 });
}

/** Width in characters of the standard font. */
export function setColumnWidth(worksheet: XmlElement, left: number, right: number, characters: number): void {
  setOnColumns(worksheet, left, right, { width: Math.round((characters + WIDTH_MARGIN) * 10_000) / 10_000, customWidth: 1 });
}

/** A hidden column keeps its width; one that has none gets the standard width, which Excel asks for beside `hidden`. */
export function setColumnsHidden(worksheet: XmlElement, left: number, right: number, hidden: boolean): void {
  setOnColumns(worksheet, left, right, { hidden: hidden ? 1 : null });
  for (const { first, element: run } of columnRuns(worksheet)) if (first >= left && first <= right && attribute(run, "width") === null) setAttribute(run, "width", STANDARD_WIDTH);
}

/** Runs of columns are cut where the change begins and ends, so that the others stay as they are. */
function setOnColumns(worksheet: XmlElement, left: number, right: number, change: Readonly<Record<string, number | null>>): void {
  const list = ensure(worksheet, "cols", WORKSHEET_ORDER);
  const pieces = columnRuns(worksheet).flatMap(({ first, last, element: run }) => {
    const cuts = [[first, Math.min(last, left - 1)], [Math.max(first, left), Math.min(last, right)], [Math.max(first, right + 1), last]] as const;
    return cuts.filter(([from, to]) => from <= to).map(([from, to]) => ({ from, to, run: copyOf(run) }));
  });
  let next = left;
  for (const piece of [...pieces].sort((a, b) => a.from - b.from).filter(({ from, to }) => from >= left && to <= right)) {
    if (piece.from > next) pieces.push({ from: next, to: piece.from - 1, run: make(worksheet, "col") });
    next = piece.to + 1;
  }
  if (next <= right) pieces.push({ from: next, to: right, run: make(worksheet, "col") });
  for (const { from, to, run } of pieces) {
    setAttributes(run, { min: from + 1, max: to + 1 });
    if (from >= left && to <= right) setAttributes(run, change);
  }
  list.children = pieces.sort((a, b) => a.from - b.from).map(({ run }) => run);
}

/** 0 rows and 0 columns: nothing is frozen. */
export function setFreeze(worksheet: XmlElement, rows: number, columns: number): void {
  const view = sheetView(worksheet);
  for (const old of [...elements(view, "pane"), ...elements(view, "selection")]) removeChild(view, old);
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = { xSplit: columns || null, ySplit: rows || null, topLeftCell: toA1({ row: rows, column: columns }), activePane: pane, state: "frozen" };
  view.children.unshift(make(worksheet, "pane", attributes), make(worksheet, "selection", { pane }));
}

/** The first view of the sheet, made when missing. */
export function sheetView(worksheet: XmlElement): XmlElement {
  const views = ensure(worksheet, "sheetViews", WORKSHEET_ORDER);
  const view = element(views, "sheetView");
  if (view) return view;
  const created = make(worksheet, "sheetView", { workbookViewId: 0 });
  views.children.unshift(created);
  return created;
}

export function addMerge(worksheet: XmlElement, area: Area): void {
  removeMerges(worksheet, area);
  const list = ensure(worksheet, "mergeCells", WORKSHEET_ORDER);
  list.children.push(make(worksheet, "mergeCell", { ref: areaToA1(area) }));
  setAttribute(list, "count", elements(list).length);
}

/** Takes away every merge that shares a cell with the area. */
export function removeMerges(worksheet: XmlElement, area: Area): void {
  const list = element(worksheet, "mergeCells");
  if (!list) return;
  for (const merge of elements(list, "mergeCell")) {
    const merged = areaFromA1(attribute(merge, "ref") ?? "");
    if (merged && overlap(merged, area)) removeChild(list, merge);
  }
  setAttribute(list, "count", elements(list).length);
  if (elements(list).length === 0) removeChild(worksheet, list);
}

export function setTabColor(worksheet: XmlElement, color: string | null): void {
  const properties = ensure(worksheet, "sheetPr", WORKSHEET_ORDER);
  const old = element(properties, "tabColor");
  if (old) removeChild(properties, old);
  if (color) insertInOrder(properties, make(worksheet, "tabColor", { rgb: `FF${color.slice(1).toUpperCase()}` }), SHEET_PR_ORDER);
}

/** What the layout does not mention stays. Repeated rows and print areas are defined names and set elsewhere. */
export function setPageLayout(worksheet: XmlElement, layout: ModelPageLayout): void {
  const fits = layout.fitWide !== undefined || layout.fitTall !== undefined;
  if (fits) setAttribute(ensure(ensure(worksheet, "sheetPr", WORKSHEET_ORDER), "pageSetUpPr", SHEET_PR_ORDER), "fitToPage", 1);
  for (const [name, on] of [["horizontalCentered", layout.centerHorizontally], ["verticalCentered", layout.centerVertically]] as const) {
    if (on !== undefined) setAttribute(ensure(worksheet, "printOptions", WORKSHEET_ORDER), name, on ? 1 : null);
  }
  if (layout.margins) setMargins(worksheet, layout.margins);
  if (fits || layout.orientation || layout.paper || layout.blackAndWhite !== undefined) {
    setAttributes(ensure(worksheet, "pageSetup", WORKSHEET_ORDER), {
      paperSize: layout.paper && PAPER_SIZES[layout.paper],
      // A scale in per cent and fitting to pages exclude each other.
      scale: fits ? null : undefined,
      fitToWidth: fits ? (layout.fitWide ?? 0) : undefined,
      fitToHeight: fits ? (layout.fitTall ?? 0) : undefined,
      orientation: layout.orientation,
      blackAndWhite: layout.blackAndWhite === undefined ? undefined : layout.blackAndWhite ? 1 : null,
    });
  }
  setPageLine(worksheet, "oddHeader", [layout.leftHeader, layout.centerHeader, layout.rightHeader]);
  setPageLine(worksheet, "oddFooter", [layout.leftFooter, layout.centerFooter, layout.rightFooter]);
  if (layout.breaks) setBreaks(worksheet, layout.breaks);
}

/** The file counts in inches and wants all six. */
function setMargins(worksheet: XmlElement, margins: NonNullable<ModelPageLayout["margins"]>): void {
  const element = ensure(worksheet, "pageMargins", WORKSHEET_ORDER);
  for (const [side, inches] of Object.entries(STANDARD_MARGINS)) {
    const points = margins[side as keyof typeof margins];
    if (points !== undefined) setAttribute(element, side, Math.round((points / 72) * 1_000_000) / 1_000_000);
    else if (attribute(element, side) === null) setAttribute(element, side, inches);
  }
}

/** Left, middle and right; parts that the layout does not mention stay. */
function setPageLine(worksheet: XmlElement, local: "oddHeader" | "oddFooter", parts: readonly (string | undefined)[]): void {
  if (parts.every((part) => part === undefined)) return;
  const line = ensure(ensure(worksheet, "headerFooter", WORKSHEET_ORDER), local, HEADER_FOOTER_ORDER);
  const before = pageLineOf(textOf(line));
  const text = (["L", "C", "R"] as const).map((code, index) => [code, parts[index] ?? before[index]!] as const).filter(([, part]) => part !== "").map(([code, part]) => `&${code}${part}`);
  line.children = [encodeText(text.join(""))];
}

function setBreaks(worksheet: XmlElement, rows: readonly number[]): void {
  const old = element(worksheet, "rowBreaks");
  if (old) removeChild(worksheet, old);
  if (rows.length === 0) return;
  const list = ensure(worksheet, "rowBreaks", WORKSHEET_ORDER);
  setAttributes(list, { count: rows.length, manualBreakCount: rows.length });
  list.children = rows.map((row) => make(worksheet, "brk", { id: row, max: MAX_COLUMNS - 1, man: 1 }));
}

/** The buttons; criteria of an earlier filter go. */
export function setAutoFilter(worksheet: XmlElement, cells: CellEditor, area: Area | null, hiddenBefore: readonly number[]): void {
  const old = element(worksheet, "autoFilter");
  if (old) {
    removeChild(worksheet, old);
    for (const row of hiddenBefore) setAttribute(cells.row(row), "hidden", null);
  }
  if (area) insertInOrder(worksheet, make(worksheet, "autoFilter", { ref: areaToA1(area) }), WORKSHEET_ORDER);
}

export function setGridlines(worksheet: XmlElement, shown: boolean): void {
  setAttribute(sheetView(worksheet), "showGridLines", shown ? null : 0);
}

export function setProtection(worksheet: XmlElement, protection: ModelProtection | null): void {
  const old = element(worksheet, "sheetProtection");
  if (old) removeChild(worksheet, old);
  if (protection) insertInOrder(worksheet, make(worksheet, "sheetProtection", protectionAttributes(protection)), WORKSHEET_ORDER);
}

/** Shows or takes away the mark that the sheet is in front; two sheets that carry it would be edited together. */
export function setTabSelected(worksheet: XmlElement, selected: boolean): void {
  const view = elementAt(worksheet, "sheetViews", "sheetView");
  if (view || selected) setAttribute(sheetView(worksheet), "tabSelected", selected ? 1 : null);
}
