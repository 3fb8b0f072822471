/**
 * An .xlsx → its sheets as raw cells and frames, and from those the WorkbookFile.
 */
import type { Area } from "../../sheet/address";
import { areaFromA1, MAX_COLUMNS } from "../../sheet/address";
import { damaged } from "../fault";
import type { SparseCell } from "../grid";
import { toGrid } from "../grid";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import type { XmlElement } from "../xml";
import { element, elements, parseXml, rootOf } from "../xml";
import { attribute, booleanAttribute } from "../xmlText";
import type { ZipArchive } from "../zip";
import { readNumberFormats } from "./numberFormats";
import type { SheetPart, WorkbookParts } from "./package";
import { partText, readWorkbookParts } from "./package";
import type { RawSheet } from "./readSheet";
import { readSheetXml } from "./readSheet";
import { readSharedStrings } from "./sharedStrings";

export interface RawWorkbook {
  readonly parts: WorkbookParts;
  /** Root of the styles part; null when there is none. */
  readonly styles: XmlElement | null;
  /** Number format by cell style. */
  readonly numberFormats: readonly string[];
  /** One entry a sheet, in order; null for chart sheets. */
  readonly sheets: readonly (RawSheet | null)[];
}

/** Throws FileFault. */
export function readRawXlsx(zip: ZipArchive): RawWorkbook {
  const parts = readWorkbookParts(zip);
  const stylesText = parts.stylesPart && partText(zip, parts.stylesPart);
  const styles = stylesText ? rootOf(parseXml(stylesText)) : null;
  const stringsText = parts.sharedStringsPart && partText(zip, parts.sharedStringsPart);
  const strings = stringsText ? readSharedStrings(stringsText) : [];
  const count = { values: 0, blanks: 0 };
  const sheets = parts.sheets.map((sheet) => (sheet.kind === "worksheet" ? readSheetXml(textOfPart(zip, sheet), strings, count, parts.date1904) : null));
  return { parts, styles, numberFormats: styles ? readNumberFormats(styles) : [], sheets };
}

function textOfPart(zip: ZipArchive, sheet: SheetPart): string {
  const text = partText(zip, sheet.part);
  if (text === null) throw damaged(`part of sheet ${sheet.name} missing`);
  return text;
}

/** Throws FileFault. */
export function readXlsx(zip: ZipArchive, name: string): WorkbookFile {
  const raw = readRawXlsx(zip);
  const sheets = raw.parts.sheets.map((part, index) => sheetFile(part, raw.sheets[index] ?? null, raw));
  return { name, format: "xlsx", date1904: raw.parts.date1904, sheets };
}

function sheetFile(part: SheetPart, sheet: RawSheet | null, raw: RawWorkbook): SheetFile {
  const { name, visibility, kind } = part;
  if (!sheet) return { name, visibility, kind, protected: false, grid: null };
  const grid = toGrid({
    name,
    date1904: raw.parts.date1904,
    cells: sparseCells(sheet, raw.numberFormats),
    merges: mergesOf(sheet.frame),
    hiddenRows: hiddenRowsOf(sheet),
    hiddenColumns: hiddenColumnsOf(sheet.frame),
  });
  return { name, visibility, kind, protected: isProtected(sheet.frame), grid };
}

function sparseCells(sheet: RawSheet, formats: readonly string[]): Map<number, Map<number, SparseCell>> {
  const cells = new Map<number, Map<number, SparseCell>>();
  for (const [row, { cells: line }] of sheet.rows) {
    if (line.size === 0) continue;
    cells.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell, format: formats[cell.style] ?? "General" }])));
  }
  return cells;
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

/** 0-based hidden columns, ascending. */
export function hiddenColumnsOf(frame: XmlElement): number[] {
  return columnRuns(frame)
    .filter((run) => booleanAttribute(run.element, "hidden"))
    .flatMap(({ first, last }) => Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset));
}
