/**
 * The parts of an .xlsx and how they refer to one another (Open Packaging Conventions), down to the list of its sheets.
 */
import { checkSheetName, damaged, figure, tooLarge } from "../fault";
import { MAX_SHEETS } from "../limits";
import type { XmlElement } from "../xml";
import { element, elementAt, elements, parseXml, rootOf } from "../xml";
import { attribute, booleanAttribute, decodePart } from "../xmlText";
import type { ZipArchive } from "../zip";

export interface Relationship {
  readonly id: string;
  /** Last piece of the type: "worksheet", "styles", … the same for transitional and strict files. */
  readonly type: string;
  /** Part name without a leading slash; for an external target the target as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly kind: "worksheet" | "chartsheet";
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

export interface WorkbookParts {
  readonly workbookPart: string;
  /** Root element of the workbook part. */
  readonly workbook: XmlElement;
  readonly date1904: boolean;
  /** The workbook's structure is protected. */
  readonly structureProtected: boolean;
  /** Position in `sheets` of the sheet in front. */
  readonly activeSheet: number;
  readonly sheets: readonly SheetPart[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly themePart: string | null;
}

/** The text of a part; null when the file has no such part. Throws FileFault when its bytes are no text. */
export function partText(zip: ZipArchive, part: string): string | null {
  const bytes = zip.read(part);
  if (!bytes) return null;
  const text = decodePart(bytes);
  if (text === null) throw damaged(`${part} is not UTF-8`);
  return text;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What `part` refers to; empty when it refers to nothing. */
export function readRelationships(zip: ZipArchive, part: string): Relationship[] {
  const text = partText(zip, relationshipsPart(part));
  if (text === null) return [];
  return elements(rootOf(parseXml(text)), "Relationship").map((one) => {
    const external = attribute(one, "TargetMode") === "External";
    const target = attribute(one, "Target") ?? "";
    const resolved = resolveTarget(part, target);
    return {
      id: attribute(one, "Id") ?? "",
      type: (attribute(one, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : (zip.find(resolved) ?? resolved),
      external,
    };
  });
}

/** A relationship's target seen from the part that names it. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const piece of target.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  return path.join("/");
}

/** Throws FileFault when the workbook part is missing, names no sheets (unless it may be empty), or names a part that is not there. */
export function readWorkbookParts(zip: ZipArchive, mayBeEmpty = false): WorkbookParts {
  const workbookPart = readRelationships(zip, "").find((one) => one.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const text = partText(zip, workbookPart);
  if (text === null) throw damaged("workbook part missing");
  const workbook = rootOf(parseXml(text));
  const relationships = readRelationships(zip, workbookPart);
  const first = (type: string): string | null => relationships.find((one) => one.type === type && zip.entries.has(one.target))?.target ?? null;
  const properties = element(workbook, "workbookPr");
  const protection = element(workbook, "workbookProtection");
  const view = elementAt(workbook, "bookViews", "workbookView");
  return {
    workbookPart,
    workbook,
    date1904: properties !== null && booleanAttribute(properties, "date1904"),
    structureProtected: protection !== null && booleanAttribute(protection, "lockStructure"),
    activeSheet: Number((view && attribute(view, "activeTab")) ?? 0) || 0,
    sheets: readSheetList(zip, workbook, relationships, mayBeEmpty),
    stylesPart: first("styles"),
    sharedStringsPart: first("sharedStrings"),
    themePart: first("theme"),
  };
}

function readSheetList(zip: ZipArchive, workbook: XmlElement, relationships: readonly Relationship[], mayBeEmpty: boolean): SheetPart[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const list = elements(element(workbook, "sheets") ?? workbook, "sheet");
  if (list.length > MAX_SHEETS) throw tooLarge("sheets", figure(MAX_SHEETS));
  if (list.length === 0 && !mayBeEmpty) throw damaged("workbook without sheets");
  const sheets = list.map((one): SheetPart => {
    const name = attribute(one, "name") ?? "";
    checkSheetName(name);
    const relationship = byId.get(attribute(one, "id") ?? "");
    if (!relationship || !zip.entries.has(relationship.target)) throw damaged(`part of sheet ${name} missing`);
    const state = attribute(one, "state");
    return {
      name,
      part: relationship.target,
      kind: relationship.type === "worksheet" ? "worksheet" : "chartsheet",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    };
  });
  // One part shown as a thousand sheets would be read a thousand times.
  const parts = new Set(sheets.map(({ part }) => part));
  if (parts.size < sheets.length) throw damaged("two sheets share a part");
  return sheets;
}
