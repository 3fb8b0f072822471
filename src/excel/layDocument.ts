/** Lays a SheetDocument on a worksheet of ours, inside a batch. Nothing is sent here; the caller syncs. */
import type { Area } from "../sheet/address";
import { areaToA1, columnLetter, toA1 } from "../sheet/address";
import { areaLists } from "../sheet/areaList";
import type { CellLook, PageLine, PrintSetup, SheetContents } from "../sheet/document";
import { areasByLook, ownContentOf, placedValues, widthInPoints } from "./documentContent";
import { quoted } from "./documentReferences";
import { layChecks } from "./layChecks";
import { CONTENT_KEY, contentRecord, KIND_KEY, sheetNote, tagFormula } from "./ours";

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * Empties a sheet of ours. The sheet itself stays, so links and formulas that point to it do too; so do comments that people
 * put on cells. It must not be protected. `hidden`: columns that may be hidden, to be shown again; `filtered`: it may carry
 * filter buttons.
 */
export function emptySheet(worksheet: Excel.Worksheet, { hidden, filtered }: { readonly hidden: readonly number[]; readonly filtered: boolean }): void {
  const all = worksheet.getRange();
  // First: what a filter hides would stay hidden.
  if (filtered) worksheet.autoFilter.remove();
  all.unmerge();
  all.clear("Hyperlinks");
  all.clear("Contents");
  all.clear("Formats");
  // All rules here are ours or made for our old contents: the sheet is ours.
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  worksheet.freezePanes.unfreeze();
  // A row that somebody hid would hide another figure by now.
  all.rowHidden = false;
  for (const column of hidden) wholeColumn(worksheet, column).columnHidden = false;
}

/**
 * Everything but the cells' contents, the print set-up and the protection: looks, links, merges, widths, heights, freeze, checks,
 * filter buttons, and that it is ours.
 */
export function layOut(worksheet: Excel.Worksheet, document: SheetContents): void {
  layLinks(worksheet, document);
  for (const [name, areas] of areasByLook(document)) {
    const look = document.looks[name];
    if (look) layLook(worksheet, look, areas);
  }
  for (const merge of document.merges) worksheet.getRange(areaToA1(merge)).merge(false);
  document.columnWidths.forEach((characters, column) => {
    // A hidden column was taken down as having no width; it keeps the one it has.
    if (characters > 0) wholeColumn(worksheet, column).format.columnWidth = widthInPoints(characters);
  });
  for (const column of document.hiddenColumns ?? []) wholeColumn(worksheet, column).columnHidden = true;
  for (const { top, bottom, points } of heightRuns(document.rowHeights)) if (points > 0) worksheet.getRange(`${top + 1}:${bottom + 1}`).format.rowHeight = points;
  for (const row of document.hiddenRows ?? []) worksheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  layFreeze(worksheet, document);
  layChecks(worksheet, document.checks ?? []);
  if (document.filter) worksheet.autoFilter.apply(worksheet.getRange(areaToA1(document.filter)));
  if (document.tabColor !== undefined) worksheet.tabColor = document.tabColor;
  if (document.gridlines !== undefined) worksheet.showGridlines = document.gridlines;
  layMark(worksheet, document);
}

/** That the sheet is ours, and what we put on it: as properties, and once more in an always-true rule on its first cell. */
function layMark(worksheet: Excel.Worksheet, document: SheetContents): void {
  const typing = document.typing ?? null;
  const record = { kind: document.kind, content: ownContentOf(placedValues(document), typing), typing };
  worksheet.customProperties.add(KIND_KEY, record.kind);
  worksheet.customProperties.add(CONTENT_KEY, contentRecord(record));
  worksheet.getRanges("A1").conditionalFormats.add("Custom").custom.rule.formula = tagFormula("sheet", sheetNote(record));
}

const wholeColumn = (worksheet: Excel.Worksheet, column: number): Excel.Range => worksheet.getRange(`${columnLetter(column)}:${columnLetter(column)}`);

/** Rows under each other that are equally high go as one range. */
function heightRuns(heights: SheetContents["rowHeights"]): { readonly top: number; readonly bottom: number; readonly points: number }[] {
  const runs: { top: number; bottom: number; points: number }[] = [];
  for (const [row, points] of Object.entries(heights).map(([key, value]) => [Number(key), value] as const).sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.bottom + 1 === row && last.points === points) last.bottom = row;
    else runs.push({ top: row, bottom: row, points });
  }
  return runs;
}

function layLinks(worksheet: Excel.Worksheet, document: SheetContents): void {
  document.cells.forEach((line, row) =>
    line.forEach(({ value }, column) => {
      if (value.kind !== "link") return;
      worksheet.getRange(toA1({ row, column })).hyperlink = { documentReference: `${quoted(value.sheet)}!${value.cell}` };
    }),
  );
}

function layLook(worksheet: Excel.Worksheet, look: CellLook, areas: readonly Area[]): void {
  for (const list of areaLists(areas)) {
    const { format } = worksheet.getRanges(list);
    if (look.fontName !== undefined) format.font.name = look.fontName;
    if (look.fontSize !== undefined) format.font.size = look.fontSize;
    if (look.bold !== undefined) format.font.bold = look.bold;
    if (look.italic !== undefined) format.font.italic = look.italic;
    if (look.color !== undefined) format.font.color = look.color;
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.align !== undefined) format.horizontalAlignment = ALIGN[look.align];
    if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
    if (look.wrap !== undefined) format.wrapText = look.wrap;
    if (look.locked !== undefined) format.protection.locked = look.locked;
  }
  if (look.border) layBorders(worksheet, areas);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A border around every cell. Inner edges are only asked of areas that have some. */
function layBorders(worksheet: Excel.Worksheet, areas: readonly Area[]): void {
  const draw = (list: readonly Area[], edges: readonly (typeof EDGES[number] | "InsideHorizontal" | "InsideVertical")[]) => {
    for (const addresses of areaLists(list)) {
      const { borders } = worksheet.getRanges(addresses).format;
      for (const edge of edges) borders.getItem(edge).style = "Continuous";
    }
  };
  draw(areas, EDGES);
  draw(areas.filter((area) => area.bottom > area.top), ["InsideHorizontal"]);
  draw(areas.filter((area) => area.right > area.left), ["InsideVertical"]);
}

function layFreeze(worksheet: Excel.Worksheet, { freeze }: SheetContents): void {
  if (freeze.rows > 0 && freeze.columns > 0) worksheet.freezePanes.freezeAt(worksheet.getRange(areaToA1({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 })));
  else if (freeze.rows > 0) worksheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) worksheet.freezePanes.freezeColumns(freeze.columns);
}

/** Print set-up. Excel refuses it on machines without a printer: put it where a failure costs nothing else. ExcelApi 1.9. */
export function layPrint(worksheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.top + 1}:$${print.repeatRows.bottom + 1}`);
  if (print.margins) pageLayout.setPrintMargins("Centimeters", print.margins);
  if (print.centerHorizontally !== undefined) pageLayout.centerHorizontally = print.centerHorizontally;
  if (print.blackAndWhite !== undefined) pageLayout.blackAndWhite = print.blackAndWhite;
  if (print.area) pageLayout.setPrintArea(areaToA1(print.area));
  layPageLines(pageLayout.headersFooters.defaultForAllPages, print);
  layBreaks(worksheet, print.breaksBefore ?? []);
}

function layPageLines(lines: Excel.HeaderFooter, { header, footer }: PrintSetup): void {
  const parts = (line: PageLine) => (typeof line === "string" ? { center: line } : line);
  if (header !== undefined) {
    const { left = "", center = "", right = "" } = parts(header);
    lines.leftHeader = left;
    lines.centerHeader = center;
    lines.rightHeader = right;
  }
  if (footer !== undefined) {
    const { left = "", center = "", right = "" } = parts(footer);
    lines.leftFooter = left;
    lines.centerFooter = center;
    lines.rightFooter = right;
  }
}

/** Breaks of an earlier document go. */
function layBreaks(worksheet: Excel.Worksheet, rows: readonly number[]): void {
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) worksheet.horizontalPageBreaks.add(toA1({ row, column: 0 }));
}
