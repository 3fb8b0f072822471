/**
 * The journal of a workbook, carried out on the package it was opened from. Only parts that an edit concerns are written again.
 */
import type { Area } from "../../../sheet/address";
import { areaContains } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import type { ZipArchive } from "../../../files/zip";
import type { XmlElement } from "../../../files/xml";
import { areaFromA1 } from "../../../sheet/address";
import { element } from "../../../files/xml";
import { attribute } from "../../../files/xmlText";
import { cellCount, intersection } from "../../model/cells";
import type { WorkbookEdit } from "../../model/workbook";
import { placedRules } from "../conditionalFormats";
import type { PlacedRule } from "../conditionalFormats";
import { BLANK_STYLES } from "./blank";
import { CellEditor } from "./cells";
import { PackageEditor } from "./packageEditor";
import { setValidation } from "./dataValidations";
import { addMerge, removeMerges, setAutoFilter, setColumnsHidden, setColumnWidth, setFreeze, setGridlines, setPageLayout, setProtection, setRowHeight, setTabColor } from "./sheetLayout";
import { addRule, removeLinks, removeRule, setCustomProperty, setLink } from "./sheetRules";
import type { StyleChange } from "./styleEditor";
import { StyleEditor } from "./styleEditor";
import { renameHeading, tablesOf } from "./tables";
import { WorkbookEditor } from "./workbookEditor";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** As in the model: beyond this many cells a look is given only to cells inside the sheet's used box. */
const LOOK_EVERY_CELL_UP_TO = 100_000;
/** Text that Excel would take for a formula or a number if a person opened the cell and pressed Enter. */
const NEEDS_QUOTE = /^[=+\-@\t\r＝＋－＠]|^\s*[+-]?[\d.,]+(?:[eE][+-]?\d+)?\s*%?\s*$/;

type CellEdit = Extract<WorkbookEdit, { sheet: string }>;

/** One sheet while it is being edited. */
interface Session {
  readonly part: string;
  readonly worksheet: XmlElement;
  readonly cells: CellEditor;
  readonly tables: ReturnType<typeof tablesOf>;
  /** Rules by the ids the model knows. */
  rules: PlacedRule[];
}

export class Replay {
  private readonly editor: PackageEditor;
  readonly workbook: WorkbookEditor;
  private readonly sessions = new Map<string, Session>();
  private styleEditor: StyleEditor | null = null;
  private valuesChanged = false;
  private formulasChanged = false;

  constructor(zip: ZipArchive) {
    this.editor = new PackageEditor(zip);
    this.workbook = new WorkbookEditor(this.editor, zip);
  }

  apply(edit: WorkbookEdit): void {
    switch (edit.kind) {
      case "addSheet":
        return this.workbook.addSheet(edit.sheet, edit.name);
      case "deleteSheet":
        this.sessions.delete(edit.sheet);
        this.formulasChanged = true;
        return this.workbook.deleteSheet(edit.sheet);
      case "renameSheet":
        return this.workbook.renameSheet(edit.sheet, edit.name);
      case "moveSheet":
        return this.workbook.moveSheet(edit.sheet, edit.index);
      case "setVisibility":
        return this.workbook.setVisibility(edit.sheet, edit.visibility);
      default:
        return this.applyToSheet(this.session(edit.sheet), edit);
    }
  }

  private applyToSheet(session: Session, edit: CellEdit): void {
    const { worksheet, cells, part } = session;
    switch (edit.kind) {
      case "setCell":
        return this.setCell(session, edit.row, edit.column, edit.value, edit.formula);
      case "setNumberFormat":
        return this.restyle(session, edit.area, { numberFormat: edit.format });
      case "setAppearance":
        return this.restyle(session, edit.area, { appearance: edit.appearance });
      case "setLink":
        return setLink(this.editor, part, worksheet, edit, edit.target, edit.inside);
      case "clear":
        return this.clear(session, edit.area, edit.what);
      case "merge":
        for (const cell of cells.existing(edit.area)) if (cell.row !== edit.area.top || cell.column !== edit.area.left) this.setCell(session, cell.row, cell.column, null);
        return addMerge(worksheet, edit.area);
      case "unmerge":
        return removeMerges(worksheet, edit.area);
      case "setTabColor":
        return setTabColor(worksheet, edit.color);
      case "setRowHeight":
        return setRowHeight(cells, edit.top, edit.bottom, edit.points);
      case "setColumnWidth":
        return setColumnWidth(worksheet, edit.left, edit.right, edit.characters);
      case "setRowsHidden":
        return cells.setRowsHidden(edit.top, edit.bottom, edit.hidden);
      case "setColumnsHidden":
        return setColumnsHidden(worksheet, edit.left, edit.right, edit.hidden);
      case "setFreeze":
        return setFreeze(worksheet, edit.rows, edit.columns);
      case "setPageLayout":
        setPageLayout(worksheet, edit.layout);
        if (edit.layout.repeatRows) this.workbook.setRepeatedRows(edit.sheet, edit.layout.repeatRows);
        if (edit.layout.printArea) this.workbook.setPrintArea(edit.sheet, edit.layout.printArea);
        return;
      case "setGridlines":
        return setGridlines(worksheet, edit.shown);
      case "setProtection":
        return setProtection(worksheet, edit.protection);
      case "setValidation":
        return setValidation(worksheet, edit.areas, edit.validation);
      case "setAutoFilter":
        setAutoFilter(worksheet, cells, edit.area, cells.rowsIn(areaFromA1(attribute(element(worksheet, "autoFilter") ?? worksheet, "ref") ?? "")));
        return this.workbook.setFilterArea(edit.sheet, edit.area);
      case "addConditionalFormat":
        return this.addConditionalFormat(session, edit.format);
      case "deleteConditionalFormat":
        return this.dropRules(session, ({ id }) => id === edit.id);
      case "setCustomProperty":
        return setCustomProperty(this.editor, part, worksheet, edit.key, edit.value);
      default:
        return;
    }
  }

  /** The sheet's XML, for what no edit says (hidden rows of a new file). */
  worksheet(sheet: string): { readonly root: XmlElement; readonly cells: CellEditor } {
    const { worksheet, cells } = this.session(sheet);
    return { root: worksheet, cells };
  }

  private session(sheet: string): Session {
    let session = this.sessions.get(sheet);
    if (!session) {
      const { part, number } = this.workbook.sheet(sheet);
      const worksheet = this.editor.edit(part);
      session = { part, worksheet, cells: new CellEditor(worksheet), tables: tablesOf(this.editor, part), rules: placedRules(worksheet, number) };
      this.sessions.set(sheet, session);
    }
    return session;
  }

  private setCell({ cells, tables }: Session, row: number, column: number, value: CellValue, formula?: string): void {
    this.valuesChanged = true;
    cells.setContent(row, column, value, formula);
    if (typeof value !== "string" || formula !== undefined) return;
    renameHeading(this.editor, tables, row, column, value);
    const style = cells.styleAt(row, column);
    if (NEEDS_QUOTE.test(value) && !this.styles().keepsText(style)) cells.setStyle(row, column, this.styles().derive(style, { quotePrefix: true }));
  }

  private restyle(session: Session, area: Area, change: StyleChange): void {
    const used = cellCount(area) > LOOK_EVERY_CELL_UP_TO ? usedArea(session) : area;
    const within = used && intersection(used, area);
    if (!within) return;
    for (let row = within.top; row <= within.bottom; row += 1) {
      for (let column = within.left; column <= within.right; column += 1) {
        session.cells.setStyle(row, column, this.styles().derive(session.cells.styleAt(row, column), change));
      }
    }
  }

  private clear(session: Session, area: Area, what: "All" | "Contents" | "Formats" | "Links"): void {
    if (what === "Links") return removeLinks(session.worksheet, area);
    for (const { row, column } of session.cells.existing(area)) {
      if (what !== "Formats") this.setCell(session, row, column, null);
      if (what !== "Contents") session.cells.setStyle(row, column, 0);
      session.cells.dropEmpty(row, column);
    }
    if (what !== "Formats") removeLinks(session.worksheet, area);
    if (what === "Contents") return;
    removeMerges(session.worksheet, area);
    this.dropRules(session, ({ holder }) => {
      const areas = (attribute(holder, "sqref") ?? "").split(/\s+/).flatMap((each) => areaFromA1(each) ?? []);
      return areas.length > 0 && areas.every((one) => areaContains(area, { row: one.top, column: one.left }) && areaContains(area, { row: one.bottom, column: one.right }));
    });
  }

  private dropRules(session: Session, drop: (rule: PlacedRule) => boolean): void {
    for (const rule of session.rules.filter(drop)) removeRule(rule);
    session.rules = session.rules.filter((rule) => !drop(rule));
  }

  private addConditionalFormat(session: Session, format: Extract<WorkbookEdit, { kind: "addConditionalFormat" }>["format"]): void {
    if (format.formula === null || format.formula === "" || format.areas.length === 0) return;
    this.dropRules(session, ({ id }) => id === format.id);
    const placed = addRule(session.worksheet, format, this.styles().differential(format), session.rules);
    session.rules.push({ ...placed, id: format.id });
  }

  private styles(): StyleEditor {
    if (!this.styleEditor) {
      let part = this.workbook.stylesPart;
      if (part === null) {
        part = "xl/styles.xml";
        this.editor.add(part, BLANK_STYLES, STYLES_TYPE);
        this.editor.relate(this.workbook.workbookPart, "styles", part);
      }
      this.styleEditor = new StyleEditor(this.editor.edit(part));
    }
    return this.styleEditor;
  }

  /** The new file. `hasFormulas`: the workbook holds formulas, whose stored results the edits may have outdated. */
  finish(inFront: string, hasFormulas: boolean): Uint8Array {
    this.workbook.finish(inFront);
    if (this.formulasChanged || [...this.sessions.values()].some(({ cells }) => cells.formulasChanged)) this.workbook.dropCalculationChain();
    if (this.valuesChanged && hasFormulas) this.workbook.calculateOnLoad();
    return this.editor.toBytes();
  }
}

function usedArea({ worksheet, cells }: Session): Area | null {
  const found = cells.existing({ top: 0, left: 0, bottom: Infinity, right: Infinity });
  if (found.length === 0) return areaFromA1(attribute(element(worksheet, "dimension") ?? worksheet, "ref") ?? "");
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of found) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
