/**
 * Sheets as plain data → the bytes of an .xlsx file as Excel lays one out. Small and quick: no library, so that what the
 * product's own readers and writers get wrong cannot hide here.
 */
import { strToU8, zipSync } from "fflate";
import { areaFromA1, columnLetter, toA1 } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/grid";

/** A cell as it is typed: a plain value, or one with a number format or a formula (`value` is then its stored result). */
export type Typed = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface SheetContent {
  readonly name: string;
  /** By 0-based row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Typed>>;
  readonly merges: readonly string[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Area of an AutoFilter. */
  readonly filter?: string;
  /** Area of an Excel table; its first row holds the headings. */
  readonly table?: string;
  /** Formatted but empty cells as far as this one, as a brush drawn over whole rows leaves them. */
  readonly ghostTo?: string;
  readonly visibility?: "hidden" | "veryHidden";
  readonly protected?: boolean;
}

export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly date1904?: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_CLOCK = new Date(1980, 0, 2);

export const typed = (cell: Typed): { readonly value: CellValue; readonly format?: string; readonly formula?: string } => (cell !== null && typeof cell === "object" ? cell : { value: cell });

export function xlsxBytes({ sheets, date1904 = false }: BookContent): Uint8Array {
  const styles = new Map<string, number>([["General", 0]]);
  const worksheets = sheets.map((sheet) => worksheet(sheet, styles));
  const tables = sheets.map((sheet, index) => (sheet.table ? { index, xml: tableXml(sheet, index) } : null)).filter((one) => one !== null);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}${tables.map(({ index }) => `<Override PartName="/xl/tables/table${index + 1}.xml" ContentType="${TYPE}.table+xml"/>`).join("")}</Types>`,
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name, visibility }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}"${visibility ? ` state="${visibility}"` : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels([...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const), ["styles", "styles.xml"]]),
    "xl/styles.xml": stylesXml([...styles.keys()]),
  };
  // The bordered style stands behind all number formats, so its place is known only when every sheet is written.
  worksheets.forEach((xml, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml.replaceAll(BORDERED, `s="${styles.size}"`)));
  for (const { index, xml } of tables) {
    parts[`xl/tables/table${index + 1}.xml`] = xml;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = rels([["table", `../tables/table${index + 1}.xml`]]);
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])), { mtime: NO_CLOCK });
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
const rels = (of: readonly (readonly [string, string])[]): string => `<Relationships xmlns="${PACKAGE}/relationships">${of.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

function stylesXml(formats: readonly string[]): string {
  const own = formats.slice(1);
  return `<styleSheet xmlns="${MAIN}">${own.length > 0 ? `<numFmts count="${own.length}">${own.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`).join("")}</numFmts>` : ""}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}">${formats.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 163 + i}" fontId="0" fillId="0" borderId="0" xfId="0"${i === 0 ? "" : ' applyNumberFormat="1"'}/>`).join("")}<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

const BORDERED = 's="bordered"';

function worksheet(sheet: SheetContent, styles: Map<string, number>): string {
  const ghost = sheet.ghostTo ? areaFromA1(sheet.ghostTo) : null;
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.hiddenRows, ...(ghost ? Array.from({ length: ghost.bottom + 1 }, (_, row) => row) : [])])].sort((a, b) => a - b);
  const data = rows.map((row) => {
    const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b).map(([column, cell]) => cellXml(row, column, cell, styles));
    if (ghost && !sheet.cells.get(row)?.has(ghost.right)) cells.push(`<c r="${toA1({ row, column: ghost.right })}" ${BORDERED}/>`);
    return `<row r="${row + 1}"${sheet.hiddenRows.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  }).join("");
  const cols = sheet.hiddenColumns.length > 0 ? `<cols>${[...sheet.hiddenColumns].sort((a, b) => a - b).map((column) => `<col min="${column + 1}" max="${column + 1}" width="0" hidden="1" customWidth="1"/>`).join("")}</cols>` : "";
  const merges = sheet.merges.length > 0 ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>` : "";
  return `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>${cols}<sheetData>${data}</sheetData>${sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ""}${sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : ""}${merges}${sheet.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : ""}</worksheet>`;
}

function cellXml(row: number, column: number, cell: Typed, styles: Map<string, number>): string {
  const { value, format = "General", formula } = typed(cell);
  if (!styles.has(format)) styles.set(format, styles.size);
  const at = `r="${toA1({ row, column })}" s="${styles.get(format)}"`;
  const f = formula === undefined ? "" : `<f>${escaped(formula.replace(/^=/, ""))}</f>`;
  if (value === null) return f === "" ? "" : `<c ${at}>${f}</c>`;
  if (typeof value === "number") return `<c ${at}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${at} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (/^#[A-Z0-9/!?]+[!?A]$/.test(value)) return `<c ${at} t="e">${f}<v>${value}</v></c>`;
  if (f !== "") return `<c ${at} t="str">${f}<v>${escaped(value)}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function tableXml(sheet: SheetContent, index: number): string {
  const area = areaFromA1(sheet.table!)!;
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) names.push(String(typed(sheet.cells.get(area.top)?.get(column) ?? null).value ?? columnLetter(column)));
  return `<table xmlns="${MAIN}" id="${index + 1}" name="表${index + 1}" displayName="表${index + 1}" ref="${sheet.table}" totalsRowShown="0"><autoFilter ref="${sheet.table}"/><tableColumns count="${names.length}">${names.map((name, i) => `<tableColumn id="${i + 1}" name="${escaped(name)}"/>`).join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
}
