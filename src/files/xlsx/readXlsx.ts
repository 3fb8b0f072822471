/**
 * An .xlsx → what its cells say (WorkbookFile), or all of it for a program that draws and saves it (RawWorkbook).
 */
import type { Area } from "../../sheet/address";
import { areaFromA1, MAX_COLUMNS } from "../../sheet/address";
import { damaged } from "../fault";
import { GridBuilder } from "../grid";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import { gridOrFault, PLAIN_SHEET } from "../workbookFile";
import type { XmlElement } from "../xml";
import { element, elements, parseXml, rootOf } from "../xml";
import { attribute, booleanAttribute } from "../xmlText";
import type { ZipArchive } from "../zip";
import { readCustomProperties } from "./customProperties";
import { readFirstCellRules } from "./firstCellRules";
import { readNumberFormats } from "./numberFormats";
import type { SheetPart, WorkbookParts } from "./package";
import { partText, readWorkbookParts } from "./package";
import type { RawSheet } from "./rawSheet";
import { readRawSheet } from "./rawSheet";
import { readSavedAt } from "./savedAt";
import { readSharedStrings } from "./sharedStrings";
import type { CellCount } from "./sheetXml";
import { readSheetXml } from "./sheetXml";

export interface RawWorkbook {
  readonly parts: WorkbookParts;
  /** Root of the styles part; null when there is none. */
  readonly styles: XmlElement | null;
  /** Number format by cell style. */
  readonly numberFormats: readonly string[];
  /** One entry a sheet, in order; null for chart sheets. */
  readonly sheets: readonly (RawSheet | null)[];
}

/** Everything of a workbook that is drawn and saved again. Throws FileFault. */
export function readRawXlsx(zip: ZipArchive): RawWorkbook {
  const parts = readWorkbookParts(zip);
  const stylesText = parts.stylesPart && partText(zip, parts.stylesPart);
  const strings = sharedStringsOf(zip, parts);
  const count = { values: 0, blanks: 0 };
  return {
    parts,
    styles: stylesText ? rootOf(parseXml(stylesText)) : null,
    numberFormats: stylesText ? readNumberFormats(stylesText) : [],
    sheets: parts.sheets.map((sheet) => (sheet.kind === "worksheet" ? readRawSheet(textOfPart(zip, sheet), strings, count, parts.date1904) : null)),
  };
}

function sharedStringsOf(zip: ZipArchive, { sharedStringsPart }: WorkbookParts): string[] {
  const text = sharedStringsPart && partText(zip, sharedStringsPart);
  return text ? readSharedStrings(text) : [];
}

function textOfPart(zip: ZipArchive, sheet: SheetPart): string {
  const text = partText(zip, sheet.part);
  if (text === null) throw damaged(`part of sheet ${sheet.name} missing`);
  return text;
}

/** What the cells of a workbook say. Throws FileFault. */
export function readXlsx(zip: ZipArchive, name: string): WorkbookFile {
  const parts = readWorkbookParts(zip);
  const stylesText = parts.stylesPart && partText(zip, parts.stylesPart);
  const shared: Shared = { zip, parts, strings: sharedStringsOf(zip, parts), formats: stylesText ? readNumberFormats(stylesText) : [], count: { values: 0 } };
  return { name, format: "xlsx", date1904: parts.date1904, savedAt: readSavedAt(zip), sheets: parts.sheets.map((part) => readSheet(part, shared)) };
}

/** What all sheets of a workbook share. */
interface Shared {
  readonly zip: ZipArchive;
  readonly parts: WorkbookParts;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly count: CellCount;
}

function readSheet(part: SheetPart, { zip, parts: { date1904 }, strings, formats, count }: Shared): SheetFile {
  const { name, visibility, kind } = part;
  if (kind === "chartsheet") return { ...PLAIN_SHEET, name, visibility, kind, grid: null };
  const cells = new GridBuilder();
  const hiddenRows: number[] = [];
  const frame = readSheetXml(textOfPart(zip, part), strings, count, date1904, {
    row: (row, hidden) => void (hidden && hiddenRows.push(row)),
    cell: (row, column, value, formula, style) => cells.add(row, column, value, formats[style] ?? "General", formula),
  });
  return {
    name,
    visibility,
    kind,
    protected: isProtected(frame),
    customProperties: readCustomProperties(zip, part.part, frame),
    firstCellRules: readFirstCellRules(frame),
    ...gridOrFault(() => cells.build({ sheet: name, date1904, merges: mergesOf(frame), hiddenRows, hiddenColumns: hiddenColumnsOf(frame) })),
  };
}

/** Is the worksheet protected? `frame` is the worksheet's element. */
export function isProtected(frame: XmlElement): boolean {
  const protection = element(frame, "sheetProtection");
  return protection !== null && booleanAttribute(protection, "sheet");
}

/** Merged areas in file order; references that are none are left out. */
export function mergesOf(frame: XmlElement): Area[] {
  const merges = element(frame, "mergeCells");
  if (!merges) return [];
  return elements(merges, "mergeCell").flatMap((merge) => areaFromA1(attribute(merge, "ref") ?? "") ?? []);
}

/** 0-based hidden rows, ascending. */
export function hiddenRowsOf(sheet: RawSheet): number[] {
  return [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row).sort((a, b) => a - b);
}

/** Column runs of the worksheet (`cols`), 0-based and inclusive. */
export function columnRuns(frame: XmlElement): { readonly first: number; readonly last: number; readonly element: XmlElement }[] {
  const columns = element(frame, "cols");
  if (!columns) return [];
  return elements(columns, "col").map((run) => ({
    first: Math.max(0, Number(attribute(run, "min")) - 1),
    last: Math.min(MAX_COLUMNS, Number(attribute(run, "max"))) - 1,
    element: run,
  }));
}

/** 0-based hidden columns, ascending, each once, however many runs of columns name it. */
export function hiddenColumnsOf(frame: XmlElement): number[] {
  const hidden: number[] = [];
  const runs = columnRuns(frame).filter((run) => booleanAttribute(run.element, "hidden")).sort((a, b) => a.first - b.first);
  for (const { first, last } of runs) for (let column = Math.max(first, (hidden.at(-1) ?? -1) + 1); column <= last; column += 1) hidden.push(column);
  return hidden;
}
