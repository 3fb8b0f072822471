/**
 * Conditional formats, worksheet custom properties and links: pieces of a sheet that live in several parts at once.
 */
import type { Area } from "../../../sheet/address";
import { areaToA1, fromA1, toA1 } from "../../../sheet/address";
import type { XmlElement } from "../../../files/xml";
import { element, elements } from "../../../files/xml";
import { attribute, encodeText } from "../../../files/xmlText";
import type { ModelConditionalFormat } from "../../model/workbook";
import type { PlacedRule } from "../conditionalFormats";
import { FIRST_PRIORITY } from "../conditionalFormats";
import { propertyBytes } from "./propertyBytes";
import type { PackageEditor } from "./packageEditor";
import { ensure, insertInOrder, make, removeChild, setAttribute, WORKSHEET_ORDER } from "./xmlEdit";

const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Removes exactly this rule, and its holder when it was the last one there; other rules stay as they are written. */
export function removeRule({ rule, holder, parent }: PlacedRule): void {
  removeChild(holder, rule);
  if (elements(holder, "cfRule").length === 0) removeChild(parent, holder);
}

/** Adds a formula rule; `dxf` is its differential format. Rules of the same or a later priority move one back. */
export function addRule(worksheet: XmlElement, format: ModelConditionalFormat, dxf: number, present: readonly PlacedRule[]): Omit<PlacedRule, "id"> {
  const priority = format.priority + FIRST_PRIORITY;
  const others = present.map(({ rule }) => rule).filter((rule) => attribute(rule, "priority") !== null);
  if (others.some((rule) => Number(attribute(rule, "priority")) === priority)) {
    for (const rule of others) {
      const old = Number(attribute(rule, "priority"));
      if (old >= priority) setAttribute(rule, "priority", old + 1);
    }
  }
  const rule = make(worksheet, "cfRule", { type: "expression", dxfId: dxf, priority, stopIfTrue: format.stopIfTrue ? 1 : null }, [
    make(worksheet, "formula", {}, [encodeText((format.formula ?? "").replace(/^=/, ""))]),
  ]);
  const holder = make(worksheet, "conditionalFormatting", { sqref: format.areas.map(areaToA1).join(" ") }, [rule]);
  insertInOrder(worksheet, holder, WORKSHEET_ORDER);
  return { rule, holder, parent: worksheet };
}

/** Sets, or with null removes, a custom property of the sheet. */
export function setCustomProperty(editor: PackageEditor, sheetPart: string, worksheet: XmlElement, key: string, value: string | null): void {
  const old = elements(element(worksheet, "customProperties") ?? worksheet, "customPr").find((each) => attribute(each, "name") === key);
  if (old) {
    const id = attribute(old, "r:id") ?? "";
    const target = editor.targets(sheetPart).find((each) => each.id === id)?.target;
    if (value !== null && target !== undefined) return editor.replace(target, propertyBytes(value));
    const list = element(worksheet, "customProperties")!;
    removeChild(list, old);
    if (elements(list).length === 0) removeChild(worksheet, list);
    editor.unrelate(sheetPart, id);
    if (target !== undefined) editor.remove(target);
  }
  if (value === null) return;
  const part = editor.freeName("xl/customProperty", ".bin");
  editor.add(part, propertyBytes(value), PROPERTY_TYPE);
  const id = editor.relate(sheetPart, "customProperty", part);
  ensure(worksheet, "customProperties", WORKSHEET_ORDER).children.push(make(worksheet, "customPr", { name: key, [relationshipAttribute(worksheet)]: id }));
}

/** The name of the r:id attribute in this part; the namespace is declared when it is not yet. */
export function relationshipAttribute(root: XmlElement): string {
  const known = /xmlns:(\w+)\s*=\s*["'][^"']*officeDocument\/(?:2006\/)?relationships["']/.exec(root.attributes)?.[1];
  if (known) return `${known}:id`;
  setAttribute(root, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  return "r:id";
}

/** Sets the link of a cell, replacing the one it has. `target` is "Sheet!A1" inside, or an address outside. */
export function setLink(editor: PackageEditor, sheetPart: string, worksheet: XmlElement, cell: { row: number; column: number }, target: string, inside: boolean): void {
  removeLinks(worksheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  const where = inside ? { location: target.replace(/^#/, "") } : { [relationshipAttribute(worksheet)]: editor.relate(sheetPart, "hyperlink", target, true) };
  ensure(worksheet, "hyperlinks", WORKSHEET_ORDER).children.push(make(worksheet, "hyperlink", { ref: toA1(cell), ...where }));
}

/** Takes away links whose first cell lies in the area. */
export function removeLinks(worksheet: XmlElement, area: Area): void {
  const list = element(worksheet, "hyperlinks");
  if (!list) return;
  for (const link of elements(list, "hyperlink")) {
    const at = fromA1((attribute(link, "ref") ?? "").split(":")[0]!);
    if (at && at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right) removeChild(list, link);
  }
  if (elements(list).length === 0) removeChild(worksheet, list);
}
