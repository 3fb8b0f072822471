/** The same sheets as .xls, .ods and .csv, for the ways other programs save. */
import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { areaFromA1, toA1 } from "../../../src/sheet/address";
import { typed } from "./xlsxBytes";
import type { SheetContent, Typed } from "./xlsxBytes";

export function legacyBytes(sheets: readonly SheetContent[], bookType: "biff8" | "ods"): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

function worksheet(sheet: SheetContent): WorkSheet {
  const made: WorkSheet = {};
  let bottom = 0;
  let right = 0;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const one = cellObject(cell);
      if (!one) continue;
      made[toA1({ row, column })] = one;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  made["!ref"] = `A1:${toA1({ row: bottom, column: right })}`;
  made["!merges"] = sheet.merges.map((area) => areaFromA1(area)!).map(({ top, left, bottom: low, right: far }) => ({ s: { r: top, c: left }, e: { r: low, c: far } }));
  made["!rows"] = Array.from({ length: bottom + 1 }, (_, row) => ({ hidden: sheet.hiddenRows.includes(row) }));
  return made;
}

function cellObject(cell: Typed): CellObject | null {
  const { value, format } = typed(cell);
  const z = format === undefined ? {} : { z: format };
  if (value === null) return null;
  if (typeof value === "number") return { t: "n", v: value, ...z };
  if (typeof value === "boolean") return { t: "b", v: value };
  return { t: "s", v: value, ...z };
}

/** Comma-separated text of a sheet, quoted where it must be. */
export function csvText(sheet: SheetContent): string {
  const bottom = Math.max(...sheet.cells.keys());
  const lines: string[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    const cells = sheet.cells.get(row) ?? new Map<number, Typed>();
    const right = Math.max(-1, ...cells.keys());
    lines.push(Array.from({ length: right + 1 }, (_, column) => quoted(String(typed(cells.get(column) ?? null).value ?? ""))).join(","));
  }
  return lines.join("\r\n") + "\r\n";
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Text as GBK bytes; the table is the decoder's own, turned round. Throws for a character GBK has not. */
export function gbkBytes(text: string): Uint8Array {
  const table = gbkTable();
  return Uint8Array.from([...text].flatMap((character) => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const bytes = table.get(character);
    if (!bytes) throw new Error(`not in GBK: ${character}`);
    return bytes;
  }));
}

let turned: Map<string, readonly [number, number]> | null = null;
function gbkTable(): ReadonlyMap<string, readonly [number, number]> {
  if (turned) return turned;
  const decoder = new TextDecoder("gbk");
  turned = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) turned.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return turned;
}
