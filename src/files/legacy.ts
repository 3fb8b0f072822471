/**
 * .xls, .et, .xlsb and the XML spreadsheets of 2003 through SheetJS, values only. Its ways that would misread are turned off:
 * errors are thrown and not swallowed (WTF), displayed texts (.w) are never used, formats are the codes (.z).
 */
import { CFB, read } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { CellValue } from "../sheet/grid";
import { checkSheetName, damaged, FileFault, figure, tooLarge } from "./fault";
import { useCodePages } from "./codePages";
import { GridBuilder } from "./grid";
import { MAX_LEGACY_ROWS, MAX_SHEETS, MAX_VALUE_CELLS } from "./limits";
import type { SheetFile, WorkbookFile } from "./workbookFile";
import { gridOrFault, PLAIN_SHEET } from "./workbookFile";
import type { ZipArchive } from "./zip";

/** BIFF's error codes. */
const ERRORS: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA" };
const VISIBILITY = ["visible", "hidden", "veryHidden"] as const;

/** Throws FileFault. */
export function readLegacy(bytes: Uint8Array, name: string, format: "xls" | "xlsb"): WorkbookFile {
  const workbook = parse(bytes);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  if (workbook.SheetNames.length === 0) throw damaged("workbook without sheets");
  if (workbook.SheetNames.length > MAX_SHEETS) throw tooLarge("sheets", figure(MAX_SHEETS));
  workbook.SheetNames.forEach(checkSheetName);
  const count = { values: 0 };
  const sheets = workbook.SheetNames.map((sheet, index) => readSheet(workbook, sheet, index, date1904, count));
  return { name, format, date1904, savedAt: savedAt(workbook), sheets };
}

/** The XML of 2003, already decoded: SheetJS takes everything for UTF-8, whatever the file says. Throws FileFault. */
export function readXml2003(text: string, name: string): WorkbookFile {
  if (/<!DOCTYPE/i.test(text)) throw damaged("XML declares a document type");
  return readLegacy(new TextEncoder().encode(text.trimStart()), name, "xls");
}

function parse(bytes: Uint8Array): WorkBook {
  useCodePages();
  try {
    return sheetJs(bytes);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    const spared = withoutProperties(bytes);
    if (spared) return spared;
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw new FileFault({ code: "workbook-encrypted" });
    throw damaged(message.slice(0, 200));
  }
}

const sheetJs = (bytes: Uint8Array): WorkBook => read(bytes, { type: "array", WTF: true, dense: true, sheetRows: MAX_LEGACY_ROWS, cellNF: true, cellText: false, cellHTML: false, cellStyles: true, cellDates: false });

/**
 * Some programs write the author and dates of an .xls in a form SheetJS refuses, and the cells with them. Read again without them; null
 * when that was not it.
 */
function withoutProperties(bytes: Uint8Array): WorkBook | null {
  try {
    const file = CFB.read(bytes, { type: "array" });
    const streams = ["/\u0005SummaryInformation", "/\u0005DocumentSummaryInformation"].filter((name) => CFB.find(file, name));
    if (streams.length === 0) return null;
    for (const name of streams) CFB.utils.cfb_del(file, name);
    return sheetJs(Uint8Array.from(CFB.write(file, { type: "array" }) as number[]));
  } catch {
    return null;
  }
}

/**
 * The zip written anew from what we unpacked under our limits: SheetJS unpacks without any, and by sizes other than those we checked.
 */
export function unpacked(zip: ZipArchive): Uint8Array {
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const part of zip.entries.keys()) if (/\.(xml|bin|rels)$/i.test(part)) parts[part] = zip.read(part)!;
  return zipSync(parts, { level: 0 });
}

function savedAt({ Props }: WorkBook): string | null {
  const saved: unknown = Props?.ModifiedDate;
  const time = saved instanceof Date || typeof saved === "string" ? new Date(saved).getTime() : NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

function readSheet(workbook: WorkBook, name: string, index: number, date1904: boolean, count: { values: number }): SheetFile {
  const sheet = workbook.Sheets[name];
  if (!sheet) throw damaged(`sheet ${name} missing`);
  if (sheet["!fullref"] !== undefined && sheet["!fullref"] !== sheet["!ref"]) throw tooLarge("rows", figure(MAX_LEGACY_ROWS));
  const kind = sheet["!type"] === "chart" ? "chartsheet" : "worksheet";
  const visibility = VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
  if (kind === "chartsheet") return { ...PLAIN_SHEET, name, visibility, kind, grid: null };
  const cells = cellsOf(sheet, count);
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const frame = { sheet: name, date1904, merges, hiddenRows: hidden(sheet["!rows"]), hiddenColumns: hidden(sheet["!cols"]) };
  return { ...PLAIN_SHEET, name, visibility, kind, protected: Boolean(sheet["!protect"]), ...gridOrFault(() => cells.build(frame)) };
}

/** Positions of hidden rows or columns. SheetJS leaves holes in its lists. */
const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] => [...list.keys()].filter((index) => list[index]?.hidden === true);

function cellsOf(sheet: WorkSheet, count: { values: number }): GridBuilder {
  const cells = new GridBuilder();
  const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!cell || cell.t === "z") return;
      if ((count.values += 1) > MAX_VALUE_CELLS) throw tooLarge("cells", figure(MAX_VALUE_CELLS));
      cells.add(row, column, valueOf(cell), typeof cell.z === "string" ? cell.z : "General", cell.f === undefined ? null : `=${cell.f}`);
    }),
  );
  return cells;
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return ERRORS[Number(cell.v)] ?? "#N/A";
  return typeof cell.v === "string" || typeof cell.v === "number" || typeof cell.v === "boolean" ? cell.v : null;
}
