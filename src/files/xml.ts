/**
 * A small XML reader for workbook parts. It keeps every piece of the text as written, so that a part of which one element was changed
 * is written back with all the rest byte for byte. Entities are decoded only when asked for; document types are refused.
 */
import { damaged, figure, tooLarge } from "./fault";
import { MAX_XML_ELEMENTS } from "./limits";
import { XmlCursor } from "./xmlCursor";
import { localName } from "./xmlText";

export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  /** Without the prefix. */
  readonly local: string;
  /** Raw text between the name and the end of the tag, as written. */
  attributes: string;
  /** Elements, and everything between them (text, comments) as raw text. */
  children: XmlNode[];
  /** Written as `<name/>`. */
  selfClosed: boolean;
}

export type XmlNode = XmlElement | string;

/** A whole document as a tree. The result is a nameless element whose children are the prolog and the root. */
export function parseXml(xml: string): XmlElement {
  const tree = new TreeBuilder();
  const cursor = new XmlCursor(xml);
  while (cursor.next()) tree.take(cursor);
  return tree.document;
}

/** Grows a tree from the pieces a cursor comes by. Throws FileFault when it would become too large to keep. */
export class TreeBuilder {
  readonly document: XmlElement = { name: "", local: "", attributes: "", children: [], selfClosed: false };
  private readonly stack = [this.document];
  private count = 0;

  /** Adds the piece the cursor stands on. */
  take(cursor: XmlCursor): void {
    if (cursor.piece === "close") this.stack.pop();
    else if (cursor.piece === "text") this.stack[this.stack.length - 1]!.children.push(cursor.raw);
    else {
      const { name, attributes, selfClosed } = cursor;
      const element: XmlElement = { name, local: localName(name), attributes, children: [], selfClosed };
      if ((this.count += 1) > MAX_XML_ELEMENTS) throw tooLarge("elements", figure(MAX_XML_ELEMENTS));
      this.stack[this.stack.length - 1]!.children.push(element);
      if (!selfClosed) this.stack.push(element);
    }
  }
}

/** The root element of a parsed document. Throws FileFault when there is none. */
export function rootOf(document: XmlElement): XmlElement {
  const root = document.children.find((child): child is XmlElement => typeof child !== "string");
  if (!root) throw damaged("XML without an element");
  return root;
}

/** Writes a tree back; what was not changed comes out as it was read. */
export function serializeXml(element: XmlElement): string {
  const out: string[] = [];
  write(element, out);
  return out.join("");
}

function write(element: XmlElement, out: string[]): void {
  const empty = element.children.length === 0 && element.selfClosed;
  if (element.name !== "") out.push("<", element.name, element.attributes, empty ? "/>" : ">");
  for (const child of element.children) {
    if (typeof child === "string") out.push(child);
    else write(child, out);
  }
  if (element.name !== "" && !empty) out.push("</", element.name, ">");
}

/** The child elements, those with this local name only when one is given. */
export function elements(parent: XmlElement, local?: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string" && (local === undefined || child.local === local));
}

/** The first child element with this local name, or null. */
export function element(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((child): child is XmlElement => typeof child !== "string" && child.local === local) ?? null;
}

/** The first element reached by local names from `parent`, or null. */
export function elementAt(parent: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = parent;
  for (const local of path) found = found && element(found, local);
  return found;
}
