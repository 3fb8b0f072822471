/**
 * A small pen for writing a department's workbook the way a clerk would: title, heading line, headings, rows, sign-off.
 * Rows and columns are counted from 1 here, as people do. Nothing in it depends on the clock or on the machine.
 */
import type * as Excelize from "excelize-wasm";
import { init } from "excelize-wasm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createRequire } from "node:module";
import { columnLetter } from "../../src/sheet/address";

type Api = Awaited<ReturnType<typeof init>>;
type File = Excelize.NewFile;

/** What a clerk types into a cell. `f` is a formula with the result Excel had stored. */
export type Entry = string | number | null | { readonly n: number; readonly as: string } | { readonly f: string; readonly result: number; readonly as: string } | { readonly text: string; readonly align: "left" | "center" };

/** A department's habits of type. Sizes in points. */
export interface Hand {
  readonly titleFont: string;
  readonly titleSize: number;
  readonly headFont: string;
  readonly bodyFont: string;
  readonly bodySize: number;
  /** Fill of the heading cells, or null for none. */
  readonly headFill: string | null;
  /** Fill of section rows, or null. */
  readonly sectionFill: string | null;
}

let loading: Promise<Api> | null = null;

/** excelize, loaded once. */
function api(): Promise<Api> {
  // tsx runs this file as CommonJS or ESM; resolving the package works in both.
  const require = createRequire(`${process.cwd()}/package.json`);
  loading ??= init(require.resolve("excelize-wasm").replace(/main\.(c?js)$/, "excelize.wasm.gz"));
  return loading;
}

function check(result: { error: string | null }): void {
  if (result.error) throw new Error(result.error);
}

export class Book {
  private readonly styles = new Map<string, number>();

  /** `columnChart` is excelize's number for a clustered column chart. */
  private constructor(readonly file: File, readonly hand: Hand, readonly columnChart: Excelize.ChartType) {}

  static async create(hand: Hand, facts: { title: string; department: string }): Promise<Book> {
    const excelize = await api();
    const file = excelize.NewFile();
    check(file.SetDefaultFont("宋体"));
    const stamp = "2018-07-31T09:00:00Z";
    check(file.SetDocProps({ Title: facts.title, Creator: facts.department, LastModifiedBy: facts.department, Created: stamp, Modified: stamp }));
    return new Book(file, hand, excelize.Col);
  }

  /** A sheet; the first takes the place of the workbook's empty one. */
  sheet(name: string, widths: readonly number[], left = 1): Sheet {
    const first = this.file.GetSheetList().list[0]!;
    check(first === "Sheet1" ? this.file.SetSheetName("Sheet1", name) : this.file.NewSheet(name));
    const sheet = new Sheet(this, name, widths, left);
    widths.forEach((width, index) => check(this.file.SetColWidth(name, columnLetter(left - 1 + index), columnLetter(left - 1 + index), width)));
    return sheet;
  }

  style(style: Excelize.Style): number {
    const key = JSON.stringify(style);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const made = this.file.NewStyle(style);
    check(made);
    this.styles.set(key, made.style);
    return made.style;
  }

  /** The .xlsx bytes; the same for the same contents. */
  bytes(): Uint8Array {
    const { buffer, error } = this.file.WriteToBuffer();
    if (error) throw new Error(error);
    return tidyZip(buffer as unknown as Uint8Array);
  }
}

/** The same parts in a settled order and without times, so that a second run makes the same file. */
function tidyZip(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const order = (name: string): string => (name === "[Content_Types].xml" ? `0${name}` : name.startsWith("_rels") ? `1${name}` : `2${name}`);
  const types = "[Content_Types].xml";
  parts[types] = strToU8(sortedTypes(strFromU8(parts[types]!)));
  for (const [name, part] of Object.entries(parts)) {
    // excelize stores a formula's result as text; Excel stores the number it is.
    if (name.startsWith("xl/worksheets/sheet")) parts[name] = strToU8(strFromU8(part).replace(/(<c [^>]*?) t="str"(?=[^>]*><f>)/g, "$1"));
  }
  const names = Object.keys(parts).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]!])), { mtime: new Date(2018, 6, 31, 9), level: 6 });
}

/** The list of content types, in a settled order (excelize's varies from run to run). */
function sortedTypes(xml: string): string {
  const entries = xml.match(/<(Default|Override)\b[^>]*?(\/>|><\/\1>)/g) ?? [];
  const rest = entries.reduce((left, entry) => left.replace(entry, ""), xml);
  return rest.replace("</Types>", `${[...entries].sort().join("")}</Types>`);
}

const BORDER: Excelize.Border[] = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "000000", Style: 1 }));

export class Sheet {
  /** Next free row, from 1. */
  row = 1;

  constructor(private readonly book: Book, readonly name: string, private readonly widths: readonly number[], private readonly left: number) {}

  get file(): File {
    return this.book.file;
  }

  /** A1 address of a row and a column counted from 1 inside the table. */
  at(row: number, column: number): string {
    return `${columnLetter(this.left - 2 + column)}${row}`;
  }

  private last(): number {
    return this.widths.length;
  }

  private merge(row: number, column: number, toRow: number, toColumn: number): void {
    if (row !== toRow || column !== toColumn) check(this.file.MergeCell(this.name, this.at(row, column), this.at(toRow, toColumn)));
  }

  private look(row: number, column: number, toRow: number, toColumn: number, style: Excelize.Style): void {
    check(this.file.SetCellStyle(this.name, this.at(row, column), this.at(toRow, toColumn), this.book.style(style)));
  }

  private height(row: number, points: number): void {
    check(this.file.SetRowHeight(this.name, row, points));
  }

  skip(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** 附件 line above the title. */
  attachment(text: string): this {
    check(this.file.SetCellStr(this.name, this.at(this.row, 1), text));
    this.look(this.row, 1, this.row, 1, { Font: { Family: "黑体", Size: 14 }, Alignment: { Vertical: "center" } });
    this.height(this.row, 22);
    this.row += 1;
    return this;
  }

  /** The title over the whole table. */
  title(text: string, points = 40): this {
    const { titleFont, titleSize } = this.book.hand;
    check(this.file.SetCellStr(this.name, this.at(this.row, 1), text));
    this.merge(this.row, 1, this.row, this.last());
    this.look(this.row, 1, this.row, this.last(), { Font: { Family: titleFont, Size: titleSize }, Alignment: { Horizontal: "center", Vertical: "center", WrapText: true } });
    this.height(this.row, points);
    this.row += 1;
    return this;
  }

  /** A line without borders, in pieces: [from, to, text, align]. */
  line(pieces: readonly (readonly [number, number, string, "left" | "center" | "right"])[], points = 24): this {
    const { bodyFont } = this.book.hand;
    for (const [from, to, text, Horizontal] of pieces) {
      check(this.file.SetCellStr(this.name, this.at(this.row, from), text));
      this.merge(this.row, from, this.row, to);
      this.look(this.row, from, this.row, to, { Font: { Family: bodyFont, Size: 12 }, Alignment: { Horizontal, Vertical: "center", WrapText: points > 30 } });
    }
    this.height(this.row, points);
    this.row += 1;
    return this;
  }

  /** Headings: a text over one column, or a group [title, ...below] over several. One row when there is no group. */
  heads(columns: readonly (string | readonly [string, ...string[]])[], points = 28): this {
    const { headFont, headFill } = this.book.hand;
    const rows = columns.some((column) => typeof column !== "string") ? 2 : 1;
    const style: Excelize.Style = {
      Font: { Family: headFont, Size: 12, Bold: headFont === "宋体" },
      Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
      Border: BORDER,
      ...(headFill ? { Fill: { Type: "pattern", Pattern: 1, Color: [headFill] } } : {}),
    };
    let column = 1;
    for (const head of columns) {
      const [title, ...below] = typeof head === "string" ? [head] : head;
      const width = Math.max(1, below.length);
      check(this.file.SetCellStr(this.name, this.at(this.row, column), title));
      below.forEach((text, index) => check(this.file.SetCellStr(this.name, this.at(this.row + 1, column + index), text)));
      this.merge(this.row, column, below.length ? this.row : this.row + rows - 1, column + width - 1);
      column += width;
    }
    this.look(this.row, 1, this.row + rows - 1, this.last(), style);
    for (let row = this.row; row < this.row + rows; row += 1) this.height(row, points);
    this.row += rows;
    return this;
  }

  /** A section row over the whole table: "一、产品质量". */
  section(text: string): this {
    const { headFont, sectionFill, bodySize } = this.book.hand;
    check(this.file.SetCellStr(this.name, this.at(this.row, 1), text));
    this.merge(this.row, 1, this.row, this.last());
    this.look(this.row, 1, this.row, this.last(), {
      Font: { Family: headFont, Size: bodySize, Bold: headFont === "宋体" },
      Alignment: { Horizontal: "left", Vertical: "center" },
      Border: BORDER,
      ...(sectionFill ? { Fill: { Type: "pattern", Pattern: 1, Color: [sectionFill] } } : {}),
    });
    this.height(this.row, 24);
    this.row += 1;
    return this;
  }

  /** A row of the table. Texts stand left in wide columns and wrap; the rest is centred. */
  entry(...entries: readonly Entry[]): this {
    entries.forEach((entry, index) => this.put(this.row, index + 1, entry));
    for (let index = entries.length; index < this.last(); index += 1) this.put(this.row, index + 1, null);
    const lines = Math.max(1, ...entries.map((entry, index) => this.linesOf(entry, this.widths[index] ?? 10)));
    this.height(this.row, Math.max(40, lines * (this.book.hand.bodySize * 1.4) + 8));
    this.row += 1;
    return this;
  }

  /** Merge rows of one column that belong together (类别). Rows from `top` to the last written one. */
  group(column: number, top: number): this {
    this.merge(top, column, this.row - 1, column);
    return this;
  }

  private put(row: number, column: number, entry: Entry): void {
    const cell = this.at(row, column);
    const { bodyFont, bodySize } = this.book.hand;
    let format: string | null = null;
    let align: "left" | "center" = "center";
    if (typeof entry === "string") {
      check(this.file.SetCellStr(this.name, cell, entry));
      if ((this.widths[column - 1] ?? 0) >= 20) align = "left";
    } else if (typeof entry === "number") check(this.file.SetCellFloat(this.name, cell, entry, -1, 64));
    else if (entry !== null && "text" in entry) {
      check(this.file.SetCellStr(this.name, cell, entry.text));
      align = entry.align;
    } else if (entry !== null) {
      check(this.file.SetCellFloat(this.name, cell, "n" in entry ? entry.n : entry.result, -1, 64));
      if ("f" in entry) check(this.file.SetCellFormula(this.name, cell, entry.f));
      format = entry.as;
    }
    this.look(row, column, row, column, {
      Font: { Family: bodyFont, Size: bodySize },
      Alignment: { Horizontal: align, Vertical: "center", WrapText: true },
      Border: BORDER,
      ...(format ? { CustomNumFmt: format } : {}),
    });
  }

  private linesOf(entry: Entry, columns: number): number {
    const text = typeof entry === "string" ? entry : entry !== null && typeof entry === "object" && "text" in entry ? entry.text : "";
    // Chinese type at this size is a little wider than two standard characters.
    const perLine = Math.max(2, (columns - 1) * (11 / this.book.hand.bodySize));
    return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(width(part) / perLine)), 0);
  }

  /** Print set-up: paper, landscape, one page wide, headings repeated, page numbers; panes frozen under the headings. */
  finish(options: { paper: "A3" | "A4"; headRows: readonly [number, number]; freezeColumns?: number; landscape?: boolean }): this {
    const { file, name } = this;
    check(file.SetSheetProps(name, { FitToPage: true }));
    check(file.SetPageLayout(name, { Size: options.paper === "A3" ? 8 : 9, Orientation: options.landscape === false ? "portrait" : "landscape", FitToWidth: 1, FitToHeight: 0 }));
    check(file.SetPageMargins(name, { Left: 0.5, Right: 0.5, Top: 0.7, Bottom: 0.7, Header: 0.3, Footer: 0.3, Horizontally: true }));
    check(file.SetHeaderFooter(name, { OddFooter: "&C第 &P 页，共 &N 页" }));
    check(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `'${name}'!$${options.headRows[0]}:$${options.headRows[1]}`, Scope: name }));
    const columns = options.freezeColumns ?? 0;
    check(file.SetPanes(name, { Freeze: true, XSplit: columns, YSplit: options.headRows[1], TopLeftCell: `${columnLetter(columns)}${options.headRows[1] + 1}`, ActivePane: columns ? "bottomRight" : "bottomLeft" }));
    return this;
  }
}

/** Width of a text in standard characters: Chinese ones count two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
