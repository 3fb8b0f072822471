/**
 * A small XML reader for workbook parts. It keeps every piece of the text as written, so that a part of which one element was changed
 * is written back with all the rest byte for byte. Entities are decoded only when asked for; document types are refused.
 */
import { damaged } from "./fault";
import { MAX_XML_DEPTH } from "./limits";

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

/** Told of the pieces in order. `attributes` and `text` are raw. */
export interface XmlListener {
  open(name: string, attributes: string, selfClosed: boolean): void;
  /** Text between tags; comments, CDATA and instructions come as they are written. */
  text(raw: string): void;
  close(name: string): void;
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads `xml` from start to end. Throws FileFault when tags do not match or a document type is declared. */
export function scanXml(xml: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag !== at) {
      listener.text(tag < 0 ? xml.slice(at) : xml.slice(at, tag));
      if (tag < 0) break;
    }
    at = scanTag(xml, tag, open, listener);
  }
  if (open.length > 0) throw damaged(`XML ends inside <${open[open.length - 1]}>`);
}

function scanTag(xml: string, tag: number, open: string[], listener: XmlListener): number {
  const next = xml.charCodeAt(tag + 1);
  if (next === 33 /* ! */) return scanDeclaration(xml, tag, listener);
  if (next === 63 /* ? */) return scanRaw(xml, tag, "?>", listener);
  const end = tagEnd(xml, tag);
  if (next === 47 /* / */) {
    const name = xml.slice(tag + 2, end).trim();
    if (open.pop() !== name) throw damaged(`XML tags do not match at </${name}>`);
    listener.close(name);
    return end + 1;
  }
  const selfClosed = xml.charCodeAt(end - 1) === 47;
  const inner = xml.slice(tag + 1, selfClosed ? end - 1 : end);
  const space = inner.search(/[\s]/);
  const name = space < 0 ? inner : inner.slice(0, space);
  if (name === "") throw damaged("XML tag without a name");
  listener.open(name, space < 0 ? "" : inner.slice(space), selfClosed);
  if (selfClosed) listener.close(name);
  else if (open.push(name) > MAX_XML_DEPTH) throw damaged("XML nested too deeply");
  return end + 1;
}

/** The ">" that ends a tag; one inside quotes is part of a value. */
function tagEnd(xml: string, tag: number): number {
  let end = xml.indexOf(">", tag);
  while (end >= 0 && insideQuotes(xml, tag, end)) end = xml.indexOf(">", end + 1);
  if (end < 0) throw damaged("XML cut off inside a tag");
  return end;
}

function insideQuotes(xml: string, from: number, to: number): boolean {
  let quote = 0;
  for (let i = from; i < to; i += 1) {
    const code = xml.charCodeAt(i);
    if (quote === 0 ? code === 34 || code === 39 : code === quote) quote = quote === 0 ? code : 0;
  }
  return quote !== 0;
}

function scanDeclaration(xml: string, tag: number, listener: XmlListener): number {
  if (xml.startsWith("<!--", tag)) return scanRaw(xml, tag, "-->", listener);
  if (xml.startsWith("<![CDATA[", tag)) return scanRaw(xml, tag, "]]>", listener);
  throw damaged("XML declares a document type");
}

function scanRaw(xml: string, tag: number, ending: string, listener: XmlListener): number {
  const end = xml.indexOf(ending, tag);
  if (end < 0) throw damaged("XML cut off inside a comment");
  listener.text(xml.slice(tag, end + ending.length));
  return end + ending.length;
}

/** A whole document as a tree. The result is a nameless element whose children are the prolog and the root. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: "", local: "", attributes: "", children: [], selfClosed: false };
  const stack = [document];
  scanXml(xml, treeListener(stack));
  return document;
}

/** A listener that grows a tree below the last element of `stack`. */
export function treeListener(stack: XmlElement[]): XmlListener {
  return {
    open(name, attributes, selfClosed) {
      const element: XmlElement = { name, local: localName(name), attributes, children: [], selfClosed };
      stack[stack.length - 1]!.children.push(element);
      stack.push(element);
    },
    text: (raw) => void stack[stack.length - 1]!.children.push(raw),
    close: () => void stack.pop(),
  };
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
