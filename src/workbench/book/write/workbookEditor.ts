/**
 * The workbook part: its list of sheets, defined names, the sheet in front, and whether Excel is to calculate anew.
 */
import type { Area } from "../../../sheet/address";
import { areaToA1 } from "../../../sheet/address";
import { readWorkbookParts } from "../../../files/xlsx/package";
import { damaged } from "../../../files/fault";
import type { XmlElement } from "../../../files/xml";
import { element, elementAt, elements } from "../../../files/xml";
import { attribute, encodeText, textOf } from "../../../files/xmlText";
import type { ZipArchive } from "../../../files/zip";
import { sheetId } from "../../model/newWorkbook";
import type { ModelSheet } from "../../model/workbook";
import { EMPTY_SHEET } from "./blank";
import type { PackageEditor } from "./packageEditor";
import { relationshipAttribute } from "./sheetRules";
import { renameInFormula } from "../../model/sheetReferences";
import { setTabSelected } from "./sheetLayout";
import { ensure, make, removeChild, setAttribute, WORKBOOK_ORDER } from "./xmlEdit";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** $A$1:$D$9 */
const absolute = (area: Area): string => areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

export interface EditedSheet {
  readonly id: string;
  readonly part: string;
  /** Counted from 1 as the file was opened; 0 for a sheet added since. */
  readonly number: number;
  /** Its `sheet` element in the workbook part. */
  readonly entry: XmlElement;
}

export class WorkbookEditor {
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  private readonly root: XmlElement;
  private sheets: EditedSheet[];
  /** Sheet id of every defined name that belongs to one sheet: in the file they are numbered by the sheets' order. */
  private readonly owners = new Map<XmlElement, string>();
  private readonly firstInFront: string | undefined;
  private order = false;

  constructor(private readonly editor: PackageEditor, zip: ZipArchive) {
    const parts = readWorkbookParts(zip, true);
    this.workbookPart = parts.workbookPart;
    this.stylesPart = parts.stylesPart;
    this.root = editor.edit(parts.workbookPart);
    const entries = elements(ensure(this.root, "sheets", WORKBOOK_ORDER), "sheet");
    this.sheets = parts.sheets.map(({ part }, index) => ({ id: sheetId(index + 1), part, number: index + 1, entry: entries[index]! }));
    this.firstInFront = this.sheets[parts.activeSheet]?.id;
    for (const name of this.definedNames()) {
      const place = attribute(name, "localSheetId");
      const owner = place === null ? undefined : this.sheets[Number(place)]?.id;
      if (owner !== undefined) this.owners.set(name, owner);
    }
  }

  /** Throws FileFault when no sheet has this id. */
  sheet(id: string): EditedSheet {
    const found = this.sheets.find((each) => each.id === id);
    if (!found) throw damaged(`edit of a sheet that is not there: ${id}`);
    return found;
  }

  has(id: string): boolean {
    return this.sheets.some((each) => each.id === id);
  }

  addSheet(id: string, name: string): void {
    const part = this.editor.freeName("xl/worksheets/sheet", ".xml");
    this.editor.add(part, EMPTY_SHEET, WORKSHEET_TYPE);
    const relation = this.editor.relate(this.workbookPart, "worksheet", part);
    const list = ensure(this.root, "sheets", WORKBOOK_ORDER);
    const number = Math.max(0, ...elements(list, "sheet").map((each) => Number(attribute(each, "sheetId")))) + 1;
    const entry = make(this.root, "sheet", { name, sheetId: number, [relationshipAttribute(this.root)]: relation });
    list.children.push(entry);
    this.sheets.push({ id, part, number: 0, entry });
  }

  deleteSheet(id: string): void {
    const { part, entry } = this.sheet(id);
    const name = attribute(entry, "name") ?? "";
    removeChild(ensure(this.root, "sheets", WORKBOOK_ORDER), entry);
    this.sheets = this.sheets.filter((each) => each.id !== id);
    for (const [definedName, owner] of this.owners) if (owner === id) this.removeName(definedName);
    const relation = this.editor.targets(this.workbookPart).find((each) => each.target === part);
    if (relation) this.editor.unrelate(this.workbookPart, relation.id);
    this.editor.removeWithDescendants(part);
    this.rewriteReferences(name, null);
    this.order = true;
  }

  renameSheet(id: string, name: string): void {
    const { entry } = this.sheet(id);
    const before = attribute(entry, "name") ?? "";
    setAttribute(entry, "name", name);
    this.rewriteReferences(before, name);
  }

  moveSheet(id: string, index: number): void {
    const moved = this.sheet(id);
    this.sheets = this.sheets.filter((each) => each.id !== id);
    this.sheets.splice(index, 0, moved);
    const list = ensure(this.root, "sheets", WORKBOOK_ORDER);
    list.children = [...this.sheets.map(({ entry }) => entry), ...list.children.filter((child) => typeof child === "string")];
    this.order = true;
  }

  setVisibility(id: string, visibility: ModelSheet["visibility"]): void {
    setAttribute(this.sheet(id).entry, "state", STATES[visibility]);
  }

  setDate1904(): void {
    setAttribute(ensure(this.root, "workbookPr", WORKBOOK_ORDER), "date1904", 1);
  }

  /** Rows repeated on each printed page; columns repeated besides stay. */
  setRepeatedRows(id: string, rows: { readonly top: number; readonly bottom: number }): void {
    const before = this.nameOf(id, "_xlnm.Print_Titles");
    const columns = before && /[^,]*!\$[A-Z]+:\$[A-Z]+/.exec(textOf(before))?.[0];
    this.setName(id, "_xlnm.Print_Titles", `${columns ? `${columns},` : ""}${this.quotedName(id)}!$${rows.top + 1}:$${rows.bottom + 1}`);
  }

  setPrintArea(id: string, areas: readonly Area[]): void {
    this.setName(id, "_xlnm.Print_Area", areas.map((area) => `${this.quotedName(id)}!${absolute(area)}`).join(","));
  }

  /** Excel keeps the area with filter buttons a second time, as a hidden name. */
  setFilterArea(id: string, area: Area | null): void {
    this.setName(id, "_xlnm._FilterDatabase", area && `${this.quotedName(id)}!${absolute(area)}`, true);
  }

  private quotedName(id: string): string {
    return `'${(attribute(this.sheet(id).entry, "name") ?? "").replace(/'/g, "''")}'`;
  }

  private nameOf(id: string, name: string): XmlElement | undefined {
    return this.definedNames().find((each) => attribute(each, "name") === name && this.owners.get(each) === id);
  }

  /** A name that belongs to one sheet; null takes it away. */
  private setName(id: string, name: string, formula: string | null, hidden = false): void {
    const known = this.nameOf(id, name);
    if (formula === null) {
      if (known) this.removeName(known);
      return;
    }
    const entry = known ?? make(this.root, "definedName", { name, localSheetId: this.place(id), hidden: hidden ? 1 : null });
    if (!known) {
      ensure(this.root, "definedNames", WORKBOOK_ORDER).children.push(entry);
      this.owners.set(entry, id);
    }
    entry.children = [encodeText(formula)];
  }

  /** Cells changed: what formulas show is out of date until Excel has calculated, which it does on opening when told to. */
  calculateOnLoad(): void {
    setAttribute(ensure(this.root, "calcPr", WORKBOOK_ORDER), "fullCalcOnLoad", 1);
  }

  /** The order of calculation is rebuilt by Excel when the part is missing; one that names a cell without a formula is an error. */
  dropCalculationChain(): void {
    const chain = this.editor.targets(this.workbookPart).find((each) => each.type === "calcChain");
    if (!chain) return;
    this.editor.unrelate(this.workbookPart, chain.id);
    this.editor.remove(chain.target);
  }

  /** Sets what depends on the sheets' order, and brings the sheet in front that the workbook has in front now. */
  finish(inFront: string): void {
    if (this.order) for (const [name, owner] of this.owners) setAttribute(name, "localSheetId", this.place(owner));
    const list = element(this.root, "definedNames");
    if (list && elements(list).length === 0) removeChild(this.root, list);
    const moved = inFront !== this.firstInFront && this.has(inFront);
    const front = moved ? inFront : this.firstInFront;
    if (front === undefined || !this.has(front)) return;
    const view = elementAt(this.root, "bookViews", "workbookView");
    const place = this.place(front);
    if (view && Number(attribute(view, "activeTab") ?? 0) !== place) setAttribute(view, "activeTab", place === 0 ? null : place);
    if (view && Number(attribute(view, "firstSheet") ?? 0) >= this.sheets.length) setAttribute(view, "firstSheet", null);
    if (!moved) return;
    if (this.firstInFront !== undefined && this.has(this.firstInFront)) setTabSelected(this.editor.edit(this.sheet(this.firstInFront).part), false);
    setTabSelected(this.editor.edit(this.sheet(front).part), true);
  }

  private place(id: string): number {
    return this.sheets.findIndex((each) => each.id === id);
  }

  private definedNames(): XmlElement[] {
    const list = element(this.root, "definedNames");
    return list ? elements(list, "definedName") : [];
  }

  private removeName(name: XmlElement): void {
    this.owners.delete(name);
    const list = element(this.root, "definedNames");
    if (list) removeChild(list, name);
  }

  /** In defined names, in cells and rules of the other sheets, and in charts. */
  private rewriteReferences(from: string, to: string | null): void {
    for (const name of this.definedNames()) rewriteText(name, from, to);
    for (const part of this.editor.parts().filter((each) => /^xl\/(worksheets|charts)\/[^/]+\.xml$/.test(each))) {
      const read = this.editor.peek(part);
      if (read && formulasOf(read).some((each) => renameInFormula(textOf(each), from, to) !== textOf(each))) {
        for (const formula of formulasOf(this.editor.edit(part))) rewriteText(formula, from, to);
      }
    }
  }
}

function rewriteText(holder: XmlElement, from: string, to: string | null): void {
  const before = textOf(holder);
  const after = renameInFormula(before, from, to);
  if (after !== before) holder.children = [encodeText(after)];
}

function formulasOf(root: XmlElement): XmlElement[] {
  return elements(root).flatMap((child) => (["f", "formula", "formula1", "formula2"].includes(child.local) ? (elements(child).length > 0 ? formulasOf(child) : [child]) : formulasOf(child)));
}
