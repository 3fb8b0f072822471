/**
 * Walks over XML from tag to tag and makes no text of what nobody asks for: a sheet of a hundred thousand rows has millions of tags.
 * Every step looks at each character once, so time grows with the length of the text whatever it holds. Tags must match; document
 * types are refused (entities that multiply come no other way).
 */
import { damaged } from "./fault";
import { MAX_XML_DEPTH } from "./limits";
import { decodeText } from "./xmlText";

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;

export type XmlPiece = "open" | "close" | "text" | "end";

export class XmlCursor {
  piece: XmlPiece = "end";
  /** An element written as `<name/>`: no "close" follows it. */
  selfClosed = false;
  private at = 0;
  private nameFrom = 0;
  private localFrom = 0;
  private nameTo = 0;
  private tagTo = 0;
  private textFrom = 0;
  private textTo = 0;
  /** Where the names of the elements begin and end that are open. */
  private readonly openFrom: number[] = [];
  private readonly openTo: number[] = [];

  constructor(readonly xml: string) {}

  /** How many elements are open around what comes next. */
  get depth(): number {
    return this.openFrom.length;
  }

  /** Goes to the next piece. False at the end. Throws FileFault where the XML is broken. */
  next(): boolean {
    const { xml, at } = this;
    if (at >= xml.length) {
      if (this.openFrom.length > 0) throw damaged(`XML ends inside <${xml.slice(this.openFrom.at(-1), this.openTo.at(-1))}>`);
      this.piece = "end";
      return false;
    }
    if (xml.charCodeAt(at) !== 60 /* < */) {
      const tag = xml.indexOf("<", at);
      return this.text(at, tag < 0 ? xml.length : tag);
    }
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) return this.closeTag(at);
    if (next === 33 /* ! */) return this.declaration(at);
    if (next === 63 /* ? */) return this.text(at, this.after("?>", at));
    return this.openTag(at);
  }

  private text(from: number, to: number): true {
    this.piece = "text";
    this.textFrom = from;
    this.textTo = to;
    this.at = to;
    return true;
  }

  private declaration(at: number): true {
    if (this.xml.startsWith("<!--", at)) return this.text(at, this.after("-->", at + 4));
    if (this.xml.startsWith("<![CDATA[", at)) return this.text(at, this.after("]]>", at + 9));
    throw damaged("XML declares a document type");
  }

  private after(ending: string, from: number): number {
    const end = this.xml.indexOf(ending, from);
    if (end < 0) throw damaged("XML cut off inside a comment");
    return end + ending.length;
  }

  private openTag(at: number): true {
    const { xml } = this;
    let to = at + 1;
    this.localFrom = to;
    for (; ; to += 1) {
      const code = xml.charCodeAt(to);
      if (code === COLON) this.localFrom = to + 1;
      else if (code === GREATER || code === SLASH || code <= 32 || code !== code) break;
    }
    this.nameFrom = at + 1;
    this.nameTo = to;
    if (this.localFrom >= to) throw damaged("XML tag without a name");
    for (let code = xml.charCodeAt(to); code !== GREATER; code = xml.charCodeAt(to)) {
      if (code === QUOTE || code === APOSTROPHE) to = xml.indexOf(code === QUOTE ? '"' : "'", to + 1);
      if (to < 0 || to >= xml.length) throw damaged("XML cut off inside a tag");
      to += 1;
    }
    this.selfClosed = xml.charCodeAt(to - 1) === SLASH;
    this.tagTo = this.selfClosed ? to - 1 : to;
    if (!this.selfClosed) {
      if (this.openFrom.push(this.nameFrom) > MAX_XML_DEPTH) throw damaged("XML nested too deeply");
      this.openTo.push(this.nameTo);
    }
    this.piece = "open";
    this.at = to + 1;
    return true;
  }

  private closeTag(at: number): true {
    const { xml } = this;
    const from = this.openFrom.pop() ?? 0;
    const length = (this.openTo.pop() ?? -1) - from;
    let same = length > 0;
    for (let offset = 0; same && offset < length; offset += 1) same = xml.charCodeAt(from + offset) === xml.charCodeAt(at + 2 + offset);
    let to = at + 2 + length;
    while (same && xml.charCodeAt(to) <= 32) to += 1;
    if (!same || xml.charCodeAt(to) !== GREATER) throw damaged(`XML tags do not match at ${xml.slice(at, at + 40)}`);
    this.nameFrom = from;
    this.nameTo = from + length;
    this.localFrom = from;
    for (let index = from; index < this.nameTo; index += 1) if (xml.charCodeAt(index) === COLON) this.localFrom = index + 1;
    this.piece = "close";
    this.at = to + 1;
    return true;
  }

  /** Name of the element as written, with its prefix. */
  get name(): string {
    return this.xml.slice(this.nameFrom, this.nameTo);
  }

  /** Has the element this name, whatever its prefix? */
  is(local: string): boolean {
    const { localFrom } = this;
    if (this.nameTo - localFrom !== local.length) return false;
    for (let index = 0; index < local.length; index += 1) if (this.xml.charCodeAt(localFrom + index) !== local.charCodeAt(index)) return false;
    return true;
  }

  /** What stands between the name and the end of the tag, as written. */
  get attributes(): string {
    return this.xml.slice(this.nameTo, this.tagTo);
  }

  /** A text, comment, CDATA section or instruction as written. */
  get raw(): string {
    return this.xml.slice(this.textFrom, this.textTo);
  }

  /**
   * Calls `found` with the bounds of each attribute's name (without its prefix) and value, in order. Names that declare a namespace are
   * left out. The value is as written, without its quotes.
   */
  eachAttribute(found: (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => void): void {
    const { xml, tagTo } = this;
    let at = this.nameTo;
    for (;;) {
      while (at < tagTo && xml.charCodeAt(at) <= 32) at += 1;
      if (at >= tagTo) return;
      const whole = at;
      let from = at;
      for (; at < tagTo; at += 1) {
        const code = xml.charCodeAt(at);
        if (code === COLON) from = at + 1;
        else if (code === EQUALS || code <= 32) break;
      }
      const to = at;
      while (at < tagTo && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at += 1;
      if (at >= tagTo) return;
      const end = xml.indexOf(xml.charCodeAt(at) === QUOTE ? '"' : "'", at + 1);
      if (!xml.startsWith("xmlns", whole)) found(from, to, at + 1, end);
      at = end + 1;
    }
  }

  /** The characters inside an element that was just opened, decoded; "" when it is empty. Ends behind the element. */
  characters(): string {
    if (this.selfClosed) return "";
    let text = "";
    const outside = this.depth - 1;
    while (this.depth > outside) {
      this.next();
      if (this.piece === "text") text = text === "" ? decodeText(this.raw) : text + decodeText(this.raw);
    }
    return text;
  }

  /** Passes over the rest of an element that was just opened. */
  skip(): void {
    if (this.selfClosed) return;
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }
}
