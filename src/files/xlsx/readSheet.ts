/**
 * One worksheet part → its cells, row by row, and everything else of the sheet as a small tree (`frame`).
 * Written for exactness: a formula without a stored result is NOT_CALCULATED, never 0; a text stays the text it is.
 */
import type { CellValue } from "../../sheet/grid";
import { NOT_CALCULATED } from "../../sheet/grid";
import { fromA1, MAX_COLUMNS, MAX_ROWS } from "../../sheet/address";
import { damaged, figure, tooLarge } from "../fault";
import { MAX_STYLED_BLANKS, MAX_VALUE_CELLS } from "../limits";
import type { XmlElement, XmlListener } from "../xml";
import { localName, parseXml, rootOf, scanXml, treeListener } from "../xml";
import { attributeOf, decodeText, decodeXstring } from "../xmlText";
import { moveFormula } from "./sharedFormula";
import { stringItemText } from "./sharedStrings";

export interface RawCell {
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** Index of the cell style. */
  readonly style: number;
}

export interface RawRow {
  readonly hidden: boolean;
  /** Points, when the row has a height of its own. */
  readonly height: number | null;
  /** By 0-based column. */
  readonly cells: Map<number, RawCell>;
}

export interface RawSheet {
  /** By 0-based row. */
  readonly rows: Map<number, RawRow>;
  /** The worksheet's element without its sheetData. */
  readonly frame: XmlElement;
}

/** Keeps count over all sheets of a workbook. */
export interface CellCount {
  values: number;
  blanks: number;
}

/** Throws FileFault on broken XML, a cell outside Excel's sheet, an unknown shared string, or too many cells. */
export function readSheetXml(xml: string, strings: readonly string[], count: CellCount, date1904: boolean): RawSheet {
  const top: XmlElement = { name: "", local: "", attributes: "", children: [], selfClosed: false };
  const frame = treeListener([top]);
  const data = new SheetDataReader(strings, count, date1904);
  let inside = 0;
  const listener: XmlListener = {
    open(name, attributes, selfClosed) {
      if (inside > 0) data.open(localName(name), attributes);
      else if (localName(name) !== "sheetData") frame.open(name, attributes, selfClosed);
      if (inside > 0 || localName(name) === "sheetData") inside += 1;
    },
    text: (raw) => (inside > 0 ? data.text(raw) : frame.text(raw)),
    close(name) {
      if (inside === 0) return frame.close(name);
      inside -= 1;
      if (inside > 0) data.close(localName(name));
    },
  };
  scanXml(xml, listener);
  return { rows: data.rows, frame: rootOf(top) };
}

interface OpenCell {
  column: number;
  attributes: string;
  value: string | null;
  formula: string | null;
  formulaAttributes: string;
  inline: string | null;
}

/** Listens to what stands inside sheetData. */
class SheetDataReader {
  readonly rows = new Map<number, RawRow>();
  private row = -1;
  private column = -1;
  private current: RawRow | null = null;
  private cell: OpenCell | null = null;
  private characters = "";
  /** Raw XML of an inline string: it may hold formatted runs. */
  private inlineXml: string | null = null;
  private readonly shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();

  constructor(private readonly strings: readonly string[], private readonly count: CellCount, private readonly date1904: boolean) {}

  open(local: string, attributes: string): void {
    if (this.inlineXml !== null) this.inlineXml += `<${local}>`;
    else if (local === "row") this.openRow(attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "is") this.inlineXml = "";
    else if (local === "f" && this.cell) this.cell.formulaAttributes = attributes;
    this.characters = "";
  }

  text(raw: string): void {
    if (this.inlineXml !== null) this.inlineXml += raw;
    else this.characters += decodeText(raw);
  }

  close(local: string): void {
    if (local === "is" && this.cell && this.inlineXml !== null) {
      this.cell.inline = stringItemText(rootOf(parseXml(`<is>${this.inlineXml}</is>`)));
      this.inlineXml = null;
    } else if (this.inlineXml !== null) this.inlineXml += `</${local}>`;
    else if (local === "v" && this.cell) this.cell.value = this.characters;
    else if (local === "f" && this.cell) this.cell.formula = this.characters;
    else if (local === "c") this.closeCell();
  }

  private openRow(attributes: string): void {
    const number = attributeOf(attributes, "r");
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= MAX_ROWS) throw damaged(`row ${number}`);
    this.column = -1;
    const hidden = /\bhidden=["'](1|true)["']/.test(attributes);
    const height = attributeOf(attributes, "ht");
    this.current = this.rows.get(this.row) ?? { hidden, height: height === null ? null : Number(height), cells: new Map() };
    this.rows.set(this.row, this.current);
  }

  private openCell(attributes: string): void {
    const reference = / r=["']([A-Z]{1,3}\d{1,7})["']/.exec(attributes)?.[1] ?? attributeOf(attributes, "r");
    const position = reference === null ? { row: this.row, column: this.column + 1 } : fromA1(reference);
    if (!position || position.row !== this.row || position.column >= MAX_COLUMNS) throw damaged(`cell ${reference ?? ""} in row ${this.row + 1}`);
    this.column = position.column;
    this.cell = { column: position.column, attributes, value: null, formula: null, formulaAttributes: "", inline: null };
  }

  private closeCell(): void {
    const cell = this.cell;
    this.cell = null;
    if (!cell || !this.current) return;
    const style = Number(/ s=["'](\d+)["']/.exec(cell.attributes)?.[1] ?? 0);
    const formula = this.formulaOf(cell);
    const stored = this.valueOf(cell);
    const value = formula !== null && stored === null && !/ t=["']str["']/.test(cell.attributes) ? NOT_CALCULATED : stored;
    const bare = value === null && formula === null;
    if (bare && (style === 0 || (this.count.blanks += 1) > MAX_STYLED_BLANKS)) return;
    if (!bare && (this.count.values += 1) > MAX_VALUE_CELLS) throw tooLarge(figure(MAX_VALUE_CELLS));
    this.current.cells.set(cell.column, formula === null ? { value, style } : { value, formula: `=${formula}`, style });
  }

  private formulaOf(cell: OpenCell): string | null {
    if (cell.formula === null) return null;
    const index = attributeOf(cell.formulaAttributes, "si");
    if (attributeOf(cell.formulaAttributes, "t") !== "shared" || index === null) return cell.formula === "" ? null : cell.formula;
    if (cell.formula !== "") {
      this.shared.set(index, { formula: cell.formula, row: this.row, column: cell.column });
      return cell.formula;
    }
    const master = this.shared.get(index);
    return master ? moveFormula(master.formula, this.row - master.row, cell.column - master.column) : null;
  }

  private valueOf(cell: OpenCell): CellValue {
    const type = / t=["'](\w+)["']/.exec(cell.attributes)?.[1] ?? "n";
    if (type === "inlineStr") return cell.inline;
    const raw = cell.value;
    if (raw === null) return cell.inline;
    switch (type) {
      case "s":
        return this.sharedString(raw);
      case "str":
        return decodeXstring(raw);
      case "e":
        return raw.trim();
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "d":
        return serialOfIsoDate(raw.trim(), this.date1904) ?? raw;
      default:
        return numberOf(raw);
    }
  }

  private sharedString(raw: string): CellValue {
    if (raw.trim() === "") return null;
    const text = this.strings[Number(raw)];
    if (text === undefined) throw damaged(`shared string ${raw}`);
    return text;
  }
}

function numberOf(raw: string): CellValue {
  if (raw.trim() === "") return null;
  const value = Number(raw);
  if (!Number.isFinite(value)) throw damaged(`number ${raw.slice(0, 40)}`);
  return value;
}

/** "2018-07-31" or "2018-07-31T12:00:00" → Excel's serial number; null when the text is no such date. */
function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return days + (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
}
