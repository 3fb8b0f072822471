/**
 * One worksheet part → its rows and cells, told one by one to a sink, and everything else of the sheet as a small tree (`frame`).
 * Written for exactness: a formula without a stored result is NOT_CALCULATED, never 0; a text stays the text it is.
 */
import { columnLetter, fromA1, MAX_COLUMNS, MAX_ROWS, toA1 } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { NOT_CALCULATED } from "../../sheet/grid";
import { damaged, figure, tooLarge } from "../fault";
import { MAX_TEXT_LENGTH, MAX_VALUE_CELLS } from "../limits";
import type { XmlElement } from "../xml";
import { rootOf, TreeBuilder } from "../xml";
import { XmlCursor } from "../xmlCursor";
import { attributeOf, decodeXstring } from "../xmlText";
import { moveFormula } from "./sharedFormula";
import { readStringItem } from "./sharedStrings";

/** Hears of what stands in a sheet. Rows and columns are 0-based. */
export interface SheetSink {
  /** `height` in points where the row has one of its own. */
  row(row: number, hidden: boolean, height: number | null): void;
  /** `formula` with its "=", `style` the index of the cell style. A blank cell comes with value and formula null. */
  cell(row: number, column: number, value: CellValue, formula: string | null, style: number): void;
}

/** Counts the cells that hold something, over all sheets of a workbook. */
export interface CellCount {
  values: number;
}

/** The worksheet's element without its sheetData. Throws FileFault on broken XML, a cell outside Excel's sheet, an unknown shared string, or too many cells. */
export function readSheetXml(xml: string, strings: readonly string[], count: CellCount, date1904: boolean, sink: SheetSink): XmlElement {
  const frame = new TreeBuilder();
  const cursor = new XmlCursor(xml);
  const data = new SheetData(cursor, strings, count, date1904, sink);
  while (cursor.next()) {
    if (cursor.piece === "open" && cursor.is("sheetData") && cursor.depth <= 2) data.read();
    else frame.take(cursor);
  }
  return rootOf(frame.document);
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads what stands inside sheetData. */
class SheetData {
  private row = -1;
  private column = -1;
  private readonly shared = new Map<string, SharedFormula>();
  // Attributes of the row or cell being read.
  private reference = "";
  private hidden = false;
  private height: number | null = null;
  private style = 0;
  private type = "n";

  constructor(
    private readonly cursor: XmlCursor,
    private readonly strings: readonly string[],
    private readonly count: CellCount,
    private readonly date1904: boolean,
    private readonly sink: SheetSink,
  ) {}

  /** From the tag `sheetData`, just opened, to its end. */
  read(): void {
    const { cursor } = this;
    if (cursor.selfClosed) return;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside) {
      cursor.next();
      if (cursor.piece !== "open") continue;
      if (cursor.is("row")) this.readRow();
      else if (cursor.is("c")) this.readCell();
      else cursor.skip();
    }
  }

  private readonly rowAttribute = (nameFrom: number, nameTo: number, from: number, to: number): void => {
    const { xml } = this.cursor;
    const name = xml.slice(nameFrom, nameTo);
    if (name === "r") this.reference = xml.slice(from, to);
    else if (name === "hidden") this.hidden = isTrue(xml.slice(from, to));
    else if (name === "ht") this.height = Number(xml.slice(from, to));
  };

  private readRow(): void {
    this.reference = "";
    this.hidden = false;
    this.height = null;
    this.cursor.eachAttribute(this.rowAttribute);
    this.row = this.reference === "" ? this.row + 1 : (digits(this.reference, 0, this.reference.length) ?? 0) - 1;
    if (this.row < 0 || this.row >= MAX_ROWS) throw damaged(`row ${this.reference}`);
    this.column = -1;
    this.sink.row(this.row, this.hidden, this.height);
  }

  private readonly cellAttribute = (nameFrom: number, nameTo: number, from: number, to: number): void => {
    if (nameTo - nameFrom !== 1) return;
    const { xml } = this.cursor;
    const name = xml.charCodeAt(nameFrom);
    if (name === 114 /* r */) this.place(from, to);
    else if (name === 115 /* s */) this.style = digits(xml, from, to) ?? 0;
    else if (name === 116 /* t */) this.type = xml.slice(from, to);
  };

  /** Where the cell says it stands, "B12". */
  private place(from: number, to: number): void {
    const { xml } = this.cursor;
    let column = 0;
    let at = from;
    for (; at < to; at += 1) {
      const code = xml.charCodeAt(at);
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    const plain = at - from <= 3 && column > 0 && column <= MAX_COLUMNS && digits(xml, at, to) === this.row + 1;
    this.column = plain ? column - 1 : this.columnOf(xml.slice(from, to));
  }

  /** Of a reference written in another way ("$b$12"). */
  private columnOf(written: string): number {
    const position = fromA1(written);
    if (position?.row !== this.row) throw damaged(`cell ${written.slice(0, 20)} in row ${this.row + 1}`);
    return position.column;
  }

  private readCell(): void {
    const { cursor } = this;
    this.column += 1;
    this.style = 0;
    this.type = "n";
    cursor.eachAttribute(this.cellAttribute);
    if (this.column >= MAX_COLUMNS || this.row < 0) throw damaged(`cell beyond column ${columnLetter(MAX_COLUMNS - 1)} in row ${this.row + 1}`);
    if (cursor.selfClosed) return this.sink.cell(this.row, this.column, null, null, this.style);
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside) {
      cursor.next();
      if (cursor.piece !== "open") continue;
      if (cursor.is("v")) raw = cursor.characters();
      else if (cursor.is("f")) formula = this.readFormula();
      else if (cursor.is("is")) inline = readStringItem(cursor);
      else cursor.skip();
    }
    this.tell(this.valueOf(raw, inline), formula);
  }

  private tell(stored: CellValue, formula: string | null): void {
    const value = formula !== null && stored === null && this.type !== "str" ? NOT_CALCULATED : stored;
    if (value !== null || formula !== null) {
      if ((this.count.values += 1) > MAX_VALUE_CELLS) throw tooLarge("cells", figure(MAX_VALUE_CELLS));
      if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) throw damaged(`text longer than a cell holds: ${this.address()}`);
    }
    this.sink.cell(this.row, this.column, value, formula === null ? null : `=${formula}`, this.style);
  }

  private address(): string {
    return toA1({ row: this.row, column: this.column });
  }

  /** Without "="; null when there is none, as where a shared formula's first cell is missing. */
  private readFormula(): string | null {
    const { attributes } = this.cursor;
    const written = this.cursor.characters();
    const index = attributes === "" || attributeOf(attributes, "t") !== "shared" ? null : attributeOf(attributes, "si");
    if (index === null) return written === "" ? null : written;
    if (written !== "") {
      this.shared.set(index, { formula: written, row: this.row, column: this.column });
      return written;
    }
    const first = this.shared.get(index);
    return first ? moveFormula(first.formula, this.row - first.row, this.column - first.column) : null;
  }

  private valueOf(raw: string | null, inline: string | null): CellValue {
    if (this.type === "inlineStr" || raw === null) return inline;
    switch (this.type) {
      case "s":
        return this.sharedString(raw);
      case "str":
        return decodeXstring(raw);
      case "e":
        return raw.trim();
      case "b":
        return isTrue(raw.trim());
      case "d":
        return serialOfIsoDate(raw.trim(), this.date1904) ?? raw;
      default:
        return numberOf(raw);
    }
  }

  private sharedString(raw: string): CellValue {
    const index = digits(raw, 0, raw.length) ?? (raw.trim() === "" ? null : Number(raw));
    if (index === null) return null;
    const text = this.strings[index];
    if (text === undefined) throw damaged(`shared string ${raw.slice(0, 20)}`);
    return text;
  }
}

const isTrue = (text: string): boolean => text === "1" || text === "true";

/** The whole number a piece of text writes in digits alone; null for anything else, and for nothing. */
function digits(text: string, from: number, to: number): number | null {
  if (to <= from || to - from > 9) return null;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return null;
    number = number * 10 + code - 48;
  }
  return number;
}

function numberOf(raw: string): CellValue {
  const value = Number(raw);
  if (value === 0 && raw.trim() === "") return null;
  // JavaScript reads 0x1F as well; no workbook writes figures so.
  if (!Number.isFinite(value) || (raw.length > 2 && /[xob]/i.test(raw))) throw damaged(`number ${raw.slice(0, 40)}`);
  return value;
}

/** "2018-07-31" or "2018-07-31T12:00:00" → Excel's serial number; null when the text is no such date. */
function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return days + (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
}
