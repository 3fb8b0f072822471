/**
 * .xls, .et, .xlsb and .ods through SheetJS, values only. Its ways that would misread are turned off:
 * errors are thrown and not swallowed (WTF), displayed texts (.w) are never used, formats are the codes (.z).
 */
import { read } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../sheet/grid";
import { damaged, FileFault, figure, tooLarge } from "./fault";
import type { SparseCell } from "./grid";
import { toGrid } from "./grid";
import { MAX_LEGACY_ROWS, MAX_VALUE_CELLS } from "./limits";
import type { SheetFile, WorkbookFile } from "./workbookFile";
import type { ZipArchive } from "./zip";

/** BIFF's error codes. */
const ERRORS: Readonly<Record<number, string>> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA" };
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);
const VISIBILITY = ["visible", "hidden", "veryHidden"] as const;

/** Throws FileFault. `zip` is given for formats that are zips: every part is inflated under our limits before SheetJS inflates it again. */
export function readLegacy(bytes: Uint8Array, name: string, format: "xls" | "xlsb" | "ods", zip?: ZipArchive): WorkbookFile {
  if (zip) checkParts(zip);
  const workbook = parse(bytes);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  if (workbook.SheetNames.some((sheet) => FORBIDDEN_NAMES.has(sheet))) throw damaged("sheet name");
  const sheets = workbook.SheetNames.map((sheet, index) => readSheet(workbook, sheet, index, date1904));
  if (sheets.length === 0) throw damaged("workbook without sheets");
  return { name, format, date1904, sheets };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: "array", WTF: true, dense: true, sheetRows: MAX_LEGACY_ROWS, cellNF: true, cellText: false, cellHTML: false, cellStyles: true, cellDates: false });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(message)) throw new FileFault({ code: "workbook-encrypted" });
    throw damaged(message.slice(0, 200));
  }
}

/** Sizes are counted while inflating, and .ods repeats cells by a count: a few bytes can stand for a billion cells. */
function checkParts(zip: ZipArchive): void {
  for (const part of zip.entries.keys()) if (/\.(xml|bin|rels)$/i.test(part)) zip.read(part);
  const content = zip.read("content.xml");
  if (!content) return;
  const xml = new TextDecoder().decode(content);
  let cells = 0;
  for (const row of xml.split(/<table:table-row\b/).slice(1)) {
    const rows = Number(/^[^>]*number-rows-repeated="(\d+)"/.exec(row)?.[1] ?? 1);
    for (const cell of row.matchAll(/<table:table-cell\b([^>]*office:value-type=[^>]*)>/g)) {
      cells += rows * Number(/number-columns-repeated="(\d+)"/.exec(cell[1]!)?.[1] ?? 1);
      if (cells > MAX_VALUE_CELLS) throw tooLarge(figure(MAX_VALUE_CELLS));
    }
  }
}

function readSheet(workbook: WorkBook, name: string, index: number, date1904: boolean): SheetFile {
  const sheet = workbook.Sheets[name];
  if (!sheet) throw damaged(`sheet ${name} missing`);
  if (sheet["!fullref"] !== undefined && sheet["!fullref"] !== sheet["!ref"]) throw tooLarge(figure(MAX_LEGACY_ROWS));
  const kind = sheet["!type"] === "chart" ? "chartsheet" : "worksheet";
  const visibility = VISIBILITY[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
  const grid = kind === "chartsheet" ? null : toGrid({
    name,
    date1904,
    cells: cellsOf(sheet),
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hidden(sheet["!rows"]),
    hiddenColumns: hidden(sheet["!cols"]),
  });
  return { name, visibility, kind, protected: Boolean(sheet["!protect"]), grid };
}

/** Positions of hidden rows or columns. SheetJS leaves holes in its lists. */
const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] => [...list.keys()].filter((index) => list[index]?.hidden === true);

function cellsOf(sheet: WorkSheet): Map<number, Map<number, SparseCell>> {
  const cells = new Map<number, Map<number, SparseCell>>();
  const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  rows.forEach((line, row) => {
    const kept = new Map<number, SparseCell>();
    line.forEach((cell, column) => {
      if (cell && cell.t !== "z") kept.set(column, sparseCell(cell));
    });
    if (kept.size > 0) cells.set(row, kept);
  });
  return cells;
}

function sparseCell(cell: CellObject): SparseCell {
  const format = typeof cell.z === "string" ? cell.z : "General";
  return cell.f === undefined ? { value: valueOf(cell), format } : { value: valueOf(cell), formula: `=${cell.f}`, format };
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return ERRORS[Number(cell.v)] ?? "#N/A";
  return typeof cell.v === "string" || typeof cell.v === "number" || typeof cell.v === "boolean" ? cell.v : null;
}
