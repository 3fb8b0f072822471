/**
 * Cells of one worksheet's XML: found by position, made where they are missing, written without touching any other.
 */
import type { Area } from "../../../sheet/address";
import { areaFromA1, areaToA1, columnIndex, fromA1, toA1 } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import { damaged } from "../../../files/fault";
import { moveFormula } from "../../../files/xlsx/sharedFormula";
import { columnRuns } from "../../../files/xlsx/readXlsx";
import type { XmlElement } from "../../../files/xml";
import { element, elements } from "../../../files/xml";
import { attribute, booleanAttribute, encodeText, encodeXstring, textOf } from "../../../files/xmlText";
import { isErrorValue } from "../../model/cells";
import { ensure, make, removeChild, setAttribute, setAttributes, WORKSHEET_ORDER } from "./xmlEdit";

interface IndexedRow {
  readonly element: XmlElement;
  /** Cells by 0-based column. */
  readonly cells: Map<number, XmlElement>;
}

export class CellEditor {
  private readonly data: XmlElement;
  private readonly rows = new Map<number, IndexedRow>();
  /** Set when a formula came or went: the calculation chain no longer fits. */
  formulasChanged = false;

  constructor(private readonly worksheet: XmlElement) {
    this.data = ensure(worksheet, "sheetData", WORKSHEET_ORDER);
    this.index();
  }

  /** Rows and cells may leave out their addresses, which then follow from their places: they are written in before anything moves. */
  private index(): void {
    let row = -1;
    for (const line of elements(this.data, "row")) {
      const number = attribute(line, "r");
      row = number === null ? row + 1 : Number(number) - 1;
      if (number === null) setAttribute(line, "r", row + 1);
      const cells = new Map<number, XmlElement>();
      let column = -1;
      for (const cell of elements(line, "c")) {
        const reference = attribute(cell, "r");
        column = reference === null ? column + 1 : (fromA1(reference)?.column ?? column + 1);
        if (reference === null) setAttribute(cell, "r", toA1({ row, column }));
        cells.set(column, cell);
      }
      this.rows.set(row, { element: line, cells });
    }
  }

  /** The row's element, made when missing. */
  row(row: number): XmlElement {
    return this.indexedRow(row).element;
  }

  /** Showing touches rows that are there; hiding makes them. */
  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    if (hidden) for (let row = top; row <= bottom; row += 1) setAttribute(this.row(row), "hidden", 1);
    else for (const [row, { element: line }] of this.rows) if (row >= top && row <= bottom) setAttribute(line, "hidden", null);
  }

  private indexedRow(row: number): IndexedRow {
    const known = this.rows.get(row);
    if (known) return known;
    const created = { element: make(this.worksheet, "row", { r: row + 1 }), cells: new Map<number, XmlElement>() };
    insertSorted(this.data, created.element, "row", (each) => Number(attribute(each, "r")) - 1 > row);
    this.rows.set(row, created);
    return created;
  }

  /** Existing rows of an area. */
  rowsIn(area: Area | null): number[] {
    return area ? [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom) : [];
  }

  /** Positions of existing cells inside an area, in no particular order. */
  existing(area: Area): { readonly row: number; readonly column: number }[] {
    const found: { row: number; column: number }[] = [];
    for (const [row, { cells }] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const column of cells.keys()) if (column >= area.left && column <= area.right) found.push({ row, column });
    }
    return found;
  }

  /** Index of the cell's style: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const cell = this.rows.get(row)?.cells.get(column);
    return cell ? Number(attribute(cell, "s") ?? 0) : this.inheritedStyle(row, column);
  }

  private inheritedStyle(row: number, column: number): number {
    const line = this.rows.get(row)?.element;
    if (line && booleanAttribute(line, "customFormat")) return Number(attribute(line, "s") ?? 0);
    const run = columnRuns(this.worksheet).find(({ first, last }) => column >= first && column <= last);
    return Number((run && attribute(run.element, "style")) ?? 0);
  }

  setStyle(row: number, column: number, style: number): void {
    setAttribute(this.cell(row, column), "s", style === 0 ? null : style);
  }

  private cell(row: number, column: number): XmlElement {
    const line = this.indexedRow(row);
    const known = line.cells.get(column);
    if (known) return known;
    const style = this.inheritedStyle(row, column);
    const created = make(this.worksheet, "c", { r: toA1({ row, column }), s: style === 0 ? null : style });
    insertSorted(line.element, created, "c", (each) => columnOf(each) > column);
    line.cells.set(column, created);
    setAttribute(line.element, "spans", null); // an optional hint to Excel that would no longer be true
    this.widenDimension(row, column);
    return created;
  }

  private widenDimension(row: number, column: number): void {
    const dimension = element(this.worksheet, "dimension");
    const area = dimension && areaFromA1(attribute(dimension, "ref") ?? "");
    if (!dimension || !area) return;
    setAttribute(dimension, "ref", areaToA1({ top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }));
  }

  /** Writes what the cell holds; its look stays. Text is written as text whatever it begins with. */
  setContent(row: number, column: number, written: CellValue, formula?: string): void {
    const value = written === "" && formula === undefined ? null : written;
    const existing = this.rows.get(row)?.cells.get(column);
    if (!existing && value === null && formula === undefined) return;
    const cell = this.cell(row, column);
    this.dropFormula(cell);
    cell.children = cell.children.filter((child) => typeof child !== "string" && !["f", "v", "is"].includes(child.local));
    setAttributes(cell, { t: null, cm: null, vm: null });
    if (formula !== undefined) {
      this.formulasChanged = true;
      cell.children.push(make(this.worksheet, "f", {}, [encodeText(formula.replace(/^=/, ""))]));
    }
    this.writeValue(cell, value, formula !== undefined);
  }

  private writeValue(cell: XmlElement, value: CellValue, isResult: boolean): void {
    if (value === null) return;
    if (typeof value === "string" && !isResult && !isErrorValue(value)) {
      setAttribute(cell, "t", "inlineStr");
      const preserve = /^\s|\s$|\n/.test(value) ? "preserve" : null;
      cell.children.push(make(this.worksheet, "is", {}, [make(this.worksheet, "t", { "xml:space": preserve }, [encodeXstring(value)])]));
      return;
    }
    if (typeof value === "string") setAttribute(cell, "t", isErrorValue(value) ? "e" : "str");
    if (typeof value === "boolean") setAttribute(cell, "t", "b");
    const text = typeof value === "string" ? encodeXstring(value) : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    if (typeof value === "number" && !Number.isFinite(value)) throw damaged(`cell ${attribute(cell, "r")} would hold ${value}`);
    cell.children.push(make(this.worksheet, "v", {}, [text]));
  }

  /** A formula shared with other cells may be written here alone: before it goes, the others get their own. */
  private dropFormula(cell: XmlElement): void {
    const formula = element(cell, "f");
    if (!formula) return;
    this.formulasChanged = true;
    const shared = attribute(formula, "si");
    const text = textOf(formula);
    const from = fromA1(attribute(cell, "r") ?? "");
    if (attribute(formula, "t") !== "shared" || shared === null || text === "" || !from) return;
    for (const [row, { cells }] of this.rows) {
      for (const [column, other] of cells) {
        const own = element(other, "f");
        if (!own || own === formula || attribute(own, "si") !== shared || attribute(own, "t") !== "shared") continue;
        setAttributes(own, { t: null, si: null, ref: null });
        own.children = [encodeText(moveFormula(text, row - from.row, column - from.column))];
      }
    }
  }

  /** Removes a cell that holds and looks like nothing. */
  dropEmpty(row: number, column: number): void {
    const line = this.rows.get(row);
    const cell = line?.cells.get(column);
    if (!line || !cell || elements(cell).length > 0 || attribute(cell, "s") !== null) return;
    removeChild(line.element, cell);
    line.cells.delete(column);
  }
}

function columnOf(cell: XmlElement): number {
  return columnIndex((attribute(cell, "r") ?? "").replace(/\d+$/, "")) ?? 0;
}

/** Before the first sibling that comes later, else at the end. Rows and cells are mostly added at the end: that is looked at first. */
function insertSorted(parent: XmlElement, child: XmlElement, local: string, later: (sibling: XmlElement) => boolean): void {
  const all = parent.children;
  let at = all.length;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const each = all[index]!;
    if (typeof each === "string") continue;
    if (each.local === local && !later(each)) break;
    at = index;
  }
  all.splice(at, 0, child);
}
