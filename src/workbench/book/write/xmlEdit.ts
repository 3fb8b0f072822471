/**
 * Changing a part's tree in place. New elements take the prefix of the part's root and the place the schema gives them.
 */
import type { XmlElement, XmlNode } from "../../../files/xml";
import { element } from "../../../files/xml";
import { encodeText } from "../../../files/xmlText";

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A new element in the namespace of `like`. Attributes that are null or undefined are left out. */
export function make(like: XmlElement, local: string, attributes: Attributes = {}, children: XmlNode[] = []): XmlElement {
  const prefix = like.name.slice(0, like.name.length - like.local.length);
  let written = "";
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined) written += ` ${name}="${encodeText(String(value))}"`;
  return { name: prefix + local, local, attributes: written, children, selfClosed: true };
}

/** Sets, or with null removes, one attribute; the others stay as written. */
export function setAttribute(target: XmlElement, name: string, value: string | number | null): void {
  const pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${encodeText(String(value))}"`;
  if (pattern.test(target.attributes)) target.attributes = target.attributes.replace(pattern, () => written);
  else if (value !== null) target.attributes = target.attributes.trimEnd() + written;
}

export function setAttributes(target: XmlElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(target, name, value);
}

export function removeChild(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((each) => each !== child);
}

/** A deep copy that can be changed by itself. */
export function copyOf(original: XmlElement): XmlElement {
  return { ...original, children: original.children.map((child) => (typeof child === "string" ? child : copyOf(child))) };
}

/** Puts `child` where `order` (local names) wants it among its siblings, after those of the same name. Unknown siblings keep their places. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const place = order.indexOf(child.local);
  const next = parent.children.findIndex((each) => typeof each !== "string" && order.indexOf(each.local) > place);
  parent.children.splice(next < 0 ? endOf(parent) : next, 0, child);
}

/** After the last element, before trailing blanks. */
function endOf(parent: XmlElement): number {
  let end = parent.children.length;
  while (end > 0 && typeof parent.children[end - 1] === "string") end -= 1;
  return end;
}

/** The child of this name, made in its place when there is none. */
export function ensure(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
  const found = element(parent, local);
  if (found) return found;
  const created = make(parent, local);
  insertInOrder(parent, created, order);
  return created;
}

/** Element order of a worksheet (ECMA-376 part 1, CT_Worksheet). Excel calls a file damaged that has another. */
export const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
  "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
  "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst",
] as const;

/** Element order of the workbook part (CT_Workbook). */
export const WORKBOOK_ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr",
  "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
] as const;

/** Element order of the styles part (CT_Stylesheet). */
export const STYLES_ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
