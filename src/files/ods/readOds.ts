/**
 * An .ods (LibreOffice, WPS, Excel) → what its cells say. Rows and cells repeat by a count, so that a few bytes can stand for a billion
 * cells: every repetition is counted before it is kept.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { checkSheetName, damaged, figure, FileFault, tooLarge } from "../fault";
import { GridBuilder } from "../grid";
import { MAX_SHEETS, MAX_VALUE_CELLS } from "../limits";
import type { SheetFile, WorkbookFile } from "../workbookFile";
import { gridOrFault, PLAIN_SHEET } from "../workbookFile";
import { XmlCursor } from "../xmlCursor";
import { decodePart, parseAttributes } from "../xmlText";
import { isoTime } from "../xlsx/savedAt";
import type { ZipArchive } from "../zip";
import type { OdsCell } from "./cell";
import { readOdsCell } from "./cell";
import { OdsStyleReader } from "./dataStyles";

/** Throws FileFault. */
export function readOds(zip: ZipArchive, name: string): WorkbookFile {
  if (isEncrypted(zip)) throw new FileFault({ code: "workbook-encrypted" });
  const content = partText(zip, "content.xml");
  if (content === null) throw damaged("content.xml missing");
  const styles = new OdsStyleReader();
  const shared = partText(zip, "styles.xml");
  if (shared !== null) takeStyles(new XmlCursor(shared), styles);
  const sheets = new OdsTables(new XmlCursor(content), styles).read();
  if (sheets.length === 0) throw damaged("workbook without sheets");
  return { name, format: "ods", date1904: false, savedAt: savedAt(zip), sheets };
}

function partText(zip: ZipArchive, part: string): string | null {
  const bytes = zip.read(part);
  const text = bytes && decodePart(bytes);
  if (bytes && text === null) throw damaged(`${part} is not UTF-8`);
  return text;
}

/** A password leaves the zip readable and its parts scrambled; the list of parts says so. */
function isEncrypted(zip: ZipArchive): boolean {
  return partText(zip, "META-INF/manifest.xml")?.includes("encryption-data") === true;
}

function savedAt(zip: ZipArchive): string | null {
  const cursor = new XmlCursor(partText(zip, "meta.xml") ?? "");
  while (cursor.next()) if (cursor.piece === "open" && cursor.is("date") && cursor.name.startsWith("dc:")) return isoTime(cursor.characters());
  return null;
}

function takeStyles(cursor: XmlCursor, styles: OdsStyleReader): void {
  while (cursor.next()) if (cursor.piece === "open") styles.take(cursor);
}

/** How often an element stands for itself; 1 when it does not say. */
function repeats(attributes: ReadonlyMap<string, string>, name: string, most: number): number {
  const count = Number(attributes.get(name) ?? 1);
  if (!Number.isInteger(count) || count < 1) throw damaged(`${name} ${count}`);
  return Math.min(count, most);
}

const isHidden = (attributes: ReadonlyMap<string, string>): boolean => ["collapse", "filter"].includes(attributes.get("table:visibility") ?? "");

/** Reads content.xml from start to end. */
class OdsTables {
  private readonly sheets: SheetFile[] = [];
  private count = 0;

  constructor(private readonly cursor: XmlCursor, private readonly styles: OdsStyleReader) {}

  read(): SheetFile[] {
    const { cursor, styles } = this;
    while (cursor.next()) {
      if (cursor.piece !== "open") continue;
      if (cursor.is("table")) this.readTable();
      // What was changed and taken back, and what shapes hold, is no cell.
      else if (cursor.is("tracked-changes") || cursor.is("shapes")) cursor.skip();
      else styles.take(cursor);
    }
    return this.sheets;
  }

  private readTable(): void {
    const { cursor } = this;
    const attributes = parseAttributes(cursor.attributes);
    const name = attributes.get("table:name") ?? "";
    checkSheetName(name);
    if (this.sheets.length >= MAX_SHEETS) throw tooLarge("sheets", figure(MAX_SHEETS));
    const table = new OdsTable(cursor, this.styles, (cells) => this.counted(cells));
    if (!cursor.selfClosed) table.read();
    this.sheets.push({
      ...PLAIN_SHEET,
      name,
      visibility: this.styles.hidesTable(attributes.get("table:style-name")) ? "hidden" : "visible",
      protected: attributes.get("table:protected") === "true",
      ...gridOrFault(() => table.cells.build({ sheet: name, date1904: false, merges: table.merges, hiddenRows: table.hiddenRows, hiddenColumns: table.hiddenColumns })),
    });
  }

  private counted(cells: number): void {
    if ((this.count += cells) > MAX_VALUE_CELLS) throw tooLarge("cells", figure(MAX_VALUE_CELLS));
  }
}

/** A row's worth of cells, each standing for `times` cells side by side from `column` on. */
interface Run {
  readonly column: number;
  readonly times: number;
  readonly cell: OdsCell;
}

class OdsTable {
  readonly cells = new GridBuilder();
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  private row = 0;
  private column = 0;
  /** Style of the cells of a column that have none of their own, by where its run of columns begins. */
  private readonly columnStyles: { readonly from: number; readonly style: string | undefined }[] = [];

  constructor(private readonly cursor: XmlCursor, private readonly styles: OdsStyleReader, private readonly counted: (cells: number) => void) {}

  read(): void {
    const { cursor } = this;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside && cursor.next()) {
      if (cursor.piece !== "open") continue;
      if (cursor.is("table-row")) this.readRow();
      else if (cursor.is("table-column")) this.readColumn();
      // Groups of rows and columns, and those repeated as headings, are walked into.
      else if (!/table-(header-)?(rows?|columns?)(-group)?$/.test(cursor.name)) cursor.skip();
    }
  }

  private readColumn(): void {
    const attributes = parseAttributes(this.cursor.attributes);
    const times = repeats(attributes, "table:number-columns-repeated", MAX_COLUMNS);
    this.columnStyles.push({ from: this.column, style: attributes.get("table:default-cell-style-name") });
    if (isHidden(attributes)) for (let offset = 0; offset < times && this.column + offset < MAX_COLUMNS; offset += 1) this.hiddenColumns.push(this.column + offset);
    this.column += times;
    this.cursor.skip();
  }

  private readRow(): void {
    const { cursor } = this;
    const attributes = parseAttributes(cursor.attributes);
    const times = repeats(attributes, "table:number-rows-repeated", MAX_ROWS);
    const runs = cursor.selfClosed ? [] : this.readRuns(attributes.get("table:default-cell-style-name"));
    const first = this.row;
    this.row += times;
    if (runs.length === 0) {
      if (isHidden(attributes) && times < MAX_VALUE_CELLS) this.hide(first, times);
      return;
    }
    if (this.row > MAX_ROWS) throw damaged(`row ${this.row}`);
    this.counted(times * runs.reduce((sum, run) => sum + run.times, 0));
    for (let row = first; row < this.row; row += 1) for (const run of runs) this.put(row, run);
    if (isHidden(attributes)) this.hide(first, times);
  }

  private hide(first: number, times: number): void {
    for (let row = first; row < Math.min(first + times, MAX_ROWS); row += 1) this.hiddenRows.push(row);
  }

  private readRuns(rowStyle: string | undefined): Run[] {
    const { cursor } = this;
    const runs: Run[] = [];
    let column = 0;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside && cursor.next()) {
      if (cursor.piece !== "open") continue;
      const covered = cursor.is("covered-table-cell");
      if (!covered && !cursor.is("table-cell")) {
        cursor.skip();
        continue;
      }
      const attributes = parseAttributes(cursor.attributes);
      const times = repeats(attributes, "table:number-columns-repeated", MAX_COLUMNS);
      const cell = readOdsCell(cursor, attributes, this.styles.formatOf(attributes.get("table:style-name") ?? rowStyle ?? this.columnStyle(column)));
      // What stands under a merge is not shown.
      if (cell && !covered) runs.push({ column, times, cell });
      column += times;
      if (runs.length > 0 && runs.at(-1)!.column + runs.at(-1)!.times > MAX_COLUMNS) throw damaged(`column ${column} in row ${this.row + 1}`);
    }
    return runs;
  }

  private columnStyle(column: number): string | undefined {
    let low = 0;
    let high = this.columnStyles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.columnStyles[middle]!.from <= column) low = middle + 1;
      else high = middle;
    }
    return this.columnStyles[low - 1]?.style;
  }

  private put(row: number, { column, times, cell }: Run): void {
    for (let offset = 0; offset < times; offset += 1) this.cells.add(row, column + offset, cell.value, cell.format, cell.formula);
    const { rowsSpanned, columnsSpanned } = cell;
    if (rowsSpanned * columnsSpanned > 1) this.merges.push({ top: row, left: column, bottom: Math.min(MAX_ROWS, row + rowsSpanned) - 1, right: Math.min(MAX_COLUMNS, column + columnsSpanned) - 1 });
  }
}
