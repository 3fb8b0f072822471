/**
 * What a worksheet's XML says besides its cells: sizes, frozen panes, tab colour, page set-up, links.
 */
import type { Area } from "../../sheet/address";
import { areaFromA1, fromA1, MAX_COLUMNS } from "../../sheet/address";
import { readRelationships } from "../../files/xlsx/package";
import { columnRuns } from "../../files/xlsx/readXlsx";
import type { XmlElement } from "../../files/xml";
import { element, elementAt, elements } from "../../files/xml";
import { attribute, booleanAttribute, textOf } from "../../files/xmlText";
import type { ZipArchive } from "../../files/zip";
import type { ModelCell, ModelPageLayout } from "../model/workbook";

/** A column's width in the file counts the 5 pixels of margin as well; Excel shows the width without them (7 pixels a character). */
export const WIDTH_MARGIN = 5 / 7;
const PAPERS: Readonly<Record<string, ModelPageLayout["paper"]>> = { "8": "A3", "9": "A4" };
/** A run that reaches the sheet's right edge is the default for unused columns and not listed column by column. */
const LISTED_COLUMNS = 256;

/** Widths in characters by 0-based column, where the sheet sets one. */
export function columnWidthsOf(worksheet: XmlElement): Map<number, number> {
  const widths = new Map<number, number>();
  for (const run of columnRuns(worksheet)) {
    const width = attribute(run.element, "width");
    if (width === null) continue;
    const last = run.last === MAX_COLUMNS - 1 ? Math.min(run.last, LISTED_COLUMNS) : run.last;
    for (let column = run.first; column <= last; column += 1) widths.set(column, Math.max(0, Math.round((Number(width) - WIDTH_MARGIN) * 100) / 100));
  }
  return widths;
}

/** Rows and columns that stay in sight; a split that is not frozen counts as none. */
export function freezeOf(worksheet: XmlElement): { readonly rows: number; readonly columns: number } {
  const pane = elementAt(worksheet, "sheetViews", "sheetView", "pane");
  if (!pane || !(attribute(pane, "state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit") ?? 0), columns: Number(attribute(pane, "xSplit") ?? 0) };
}

/** Are gridlines shown? */
export function gridlinesOf(worksheet: XmlElement): boolean {
  const view = elementAt(worksheet, "sheetViews", "sheetView");
  return view === null || booleanAttribute(view, "showGridLines", true);
}

/** The area with filter buttons, or null. */
export function autoFilterOf(worksheet: XmlElement): Area | null {
  const filter = element(worksheet, "autoFilter");
  return filter ? areaFromA1(attribute(filter, "ref") ?? "") : null;
}

/** `printTitles` and `printArea`: the defined names' texts ("'台账'!$1:$4"), or null. */
export function pageLayoutOf(worksheet: XmlElement, printTitles: string | null, printArea: string | null): ModelPageLayout {
  const setup = element(worksheet, "pageSetup");
  const fit = elementAt(worksheet, "sheetPr", "pageSetUpPr");
  const orientation = setup && attribute(setup, "orientation");
  const paper = setup && PAPERS[attribute(setup, "paperSize") ?? ""];
  const repeat = printTitles === null ? null : repeatedRows(printTitles);
  const printed = printArea === null ? [] : printArea.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((area) => areaFromA1(area) ?? []);
  const options = element(worksheet, "printOptions");
  const breaks = breaksOf(worksheet);
  return {
    ...(orientation === "portrait" || orientation === "landscape" ? { orientation } : {}),
    ...(paper ? { paper } : {}),
    ...(setup && fit && booleanAttribute(fit, "fitToPage") ? { fitWide: Number(attribute(setup, "fitToWidth") ?? 1), fitTall: Number(attribute(setup, "fitToHeight") ?? 1) } : {}),
    ...(repeat ? { repeatRows: repeat } : {}),
    ...(printed.length > 0 ? { printArea: printed } : {}),
    ...pageLines(worksheet),
    ...(options && booleanAttribute(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(options && booleanAttribute(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(setup && booleanAttribute(setup, "blackAndWhite") ? { blackAndWhite: true } : {}),
    ...marginsOf(worksheet),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

function repeatedRows(printTitles: string): ModelPageLayout["repeatRows"] | null {
  const rows = /\$(\d+):\$(\d+)/.exec(printTitles);
  return rows ? { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 } : null;
}

/** Left, middle and right of a header or footer: "&L左&C第 &P 页&R右". Text before any section is in the middle. "&&" is an ampersand. */
export function pageLineOf(text: string): readonly [string, string, string] {
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  for (const piece of text.match(/&[LCR]|&&|[^&]+|&/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) at = piece[1] as keyof typeof parts;
    else parts[at] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

function pageLines(worksheet: XmlElement): Partial<ModelPageLayout> {
  const line = (local: string): readonly [string, string, string] => {
    const found = elementAt(worksheet, "headerFooter", local);
    return found ? pageLineOf(textOf(found)) : ["", "", ""];
  };
  const [leftHeader, centerHeader, rightHeader] = line("oddHeader");
  const [leftFooter, centerFooter, rightFooter] = line("oddFooter");
  return Object.fromEntries(Object.entries({ leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter }).filter(([, part]) => part !== ""));
}

const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** In points; the file has inches. */
function marginsOf(worksheet: XmlElement): Pick<ModelPageLayout, "margins"> {
  const found = element(worksheet, "pageMargins");
  if (!found) return {};
  const margins = SIDES.flatMap((side) => (attribute(found, side) === null ? [] : [[side, Math.round(Number(attribute(found, side)) * 72 * 1_000) / 1_000] as const]));
  return { margins: Object.fromEntries(margins) };
}

/** Rows that begin a page by hand. The file names the row above. */
function breaksOf(worksheet: XmlElement): number[] {
  const list = element(worksheet, "rowBreaks");
  return list ? elements(list, "brk").filter((each) => booleanAttribute(each, "man")).map((each) => Number(attribute(each, "id"))).filter((row) => row > 0).sort((a, b) => a - b) : [];
}

/** Links by cell, as "row,column" → link. Only the first cell of an area carries it. */
export function linksOf(zip: ZipArchive, sheetPart: string, worksheet: XmlElement): Map<string, NonNullable<ModelCell["link"]>> {
  const found = new Map<string, NonNullable<ModelCell["link"]>>();
  const list = element(worksheet, "hyperlinks");
  if (!list) return found;
  const relationships = readRelationships(zip, sheetPart);
  for (const link of elements(list, "hyperlink")) {
    const area = areaFromA1(attribute(link, "ref") ?? "");
    const outside = relationships.find((each) => each.id === attribute(link, "r:id"))?.target;
    const inside = attribute(link, "location");
    if (!area || (!outside && !inside)) continue;
    found.set(`${area.top},${area.left}`, outside ? { target: inside ? `${outside}#${inside}` : outside, inside: false } : { target: inside!, inside: true });
  }
  return found;
}

/** The active cell's position; A1 when the sheet names none. */
export function activeCellOf(worksheet: XmlElement): { readonly row: number; readonly column: number } {
  const view = elementAt(worksheet, "sheetViews", "sheetView");
  const selections = view ? elements(view, "selection") : [];
  const last = selections[selections.length - 1];
  return fromA1((last && attribute(last, "activeCell")) ?? "A1") ?? { row: 0, column: 0 };
}
