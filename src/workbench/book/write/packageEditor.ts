/**
 * The original package with changes laid over it. Parts are parsed when first asked for and written back only if they were.
 */
import { relationshipsPart, resolveTarget } from "../../../files/xlsx/package";
import { damaged } from "../../../files/fault";
import type { XmlElement } from "../../../files/xml";
import { elements, parseXml, rootOf, serializeXml } from "../../../files/xml";
import { attribute, decodePart } from "../../../files/xmlText";
import type { ZipArchive } from "../../../files/zip";
import { make, removeChild } from "./xmlEdit";
import type { OutputPart } from "./zipWriter";
import { writeZip } from "./zipWriter";

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export class PackageEditor {
  /** Trees of parts that were asked for to be changed. */
  private readonly trees = new Map<string, XmlElement>();
  /** Parts with new bytes. */
  private readonly written = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();

  constructor(private readonly zip: ZipArchive) {}

  has(part: string): boolean {
    return !this.removed.has(part) && (this.trees.has(part) || this.written.has(part) || this.zip.entries.has(part));
  }

  /** The root of a part, to be changed. Throws FileFault when the part is missing. */
  edit(part: string): XmlElement {
    let tree = this.trees.get(part);
    if (!tree) {
      const bytes = this.written.get(part) ?? this.zip.read(part);
      const text = bytes && decodePart(bytes);
      if (text === null || text === undefined || this.removed.has(part)) throw damaged(`${part} missing`);
      this.trees.set(part, (tree = parseXml(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(le|be)?(?=["'])/i, "$1UTF-8"))));
    }
    return rootOf(tree);
  }

  /** All parts there are now, in no particular order. */
  parts(): string[] {
    return [...new Set([...this.zip.entries.keys(), ...this.written.keys()])].filter((part) => this.has(part));
  }

  /** The root of a part, to be read only; null when missing. */
  peek(part: string): XmlElement | null {
    const tree = this.trees.get(part);
    if (tree) return rootOf(tree);
    const bytes = this.removed.has(part) ? null : (this.written.get(part) ?? this.zip.read(part));
    const text = bytes && decodePart(bytes);
    return text ? rootOf(parseXml(text)) : null;
  }

  /** Adds a part, with its content type. */
  add(part: string, content: Uint8Array | string, contentType: string): void {
    this.removed.delete(part);
    this.trees.delete(part);
    this.written.set(part, typeof content === "string" ? new TextEncoder().encode(content) : content);
    const types = this.edit(CONTENT_TYPES);
    if (!this.override(part)) types.children.push(make(types, "Override", { PartName: `/${part}`, ContentType: contentType }));
  }

  /** New bytes for a part that exists. */
  replace(part: string, content: Uint8Array): void {
    this.trees.delete(part);
    this.written.set(part, content);
  }

  /** Removes a part with its own relationships and its content type. Who refers to it must be told by the caller. */
  remove(part: string): void {
    for (const each of [part, relationshipsPart(part)]) {
      this.removed.add(each);
      this.trees.delete(each);
      this.written.delete(each);
    }
    const override = this.override(part);
    if (override) removeChild(this.edit(CONTENT_TYPES), override);
  }

  private override(part: string): XmlElement | undefined {
    return elements(this.edit(CONTENT_TYPES), "Override").find((each) => attribute(each, "PartName")?.toLowerCase() === `/${part}`.toLowerCase());
  }

  /** The first free name made of `stem`, a number and `extension`. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number += 1) if (!this.has(`${stem}${number}${extension}`)) return `${stem}${number}${extension}`;
  }

  /** Parts that `part` refers to, by relationship id. */
  targets(part: string): { readonly id: string; readonly type: string; readonly target: string }[] {
    const root = this.peek(relationshipsPart(part));
    if (!root) return [];
    return elements(root, "Relationship")
      .filter((each) => attribute(each, "TargetMode") !== "External")
      .map((each) => ({ id: attribute(each, "Id") ?? "", type: (attribute(each, "Type") ?? "").replace(/^.*\//, ""), target: this.nameOf(resolveTarget(part, attribute(each, "Target") ?? "")) }));
  }

  /** The part's name in the letter case the zip has it in. */
  private nameOf(part: string): string {
    return this.zip.find(part) ?? part;
  }

  /** Adds a relationship and returns its id. `type` is the last piece of the type's address. */
  relate(part: string, type: string, target: string, external = false): string {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) {
      this.removed.delete(rels);
      this.written.set(rels, new TextEncoder().encode(NO_RELATIONSHIPS));
    }
    const root = this.edit(rels);
    const taken = new Set(elements(root).map((each) => attribute(each, "Id")));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    root.children.push(make(root, "Relationship", { Id: `rId${number}`, Type: `${RELATIONSHIP_TYPES}/${type}`, Target: external ? target : `/${target}`, TargetMode: external ? "External" : null }));
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const root = this.edit(relationshipsPart(part));
    const found = elements(root).find((each) => attribute(each, "Id") === id);
    if (found) removeChild(root, found);
  }

  /** Removes `part` and what only it referred to (drawings, comments, property parts of a deleted sheet). */
  removeWithDescendants(part: string): void {
    const below = this.targets(part).map((each) => each.target);
    this.remove(part);
    const kept = this.reachable();
    for (const each of below) if (this.has(each) && !kept.has(each)) this.removeWithDescendants(each);
  }

  private reachable(): Set<string> {
    const found = new Set<string>();
    const queue = [""];
    for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
      for (const { target } of this.targets(part)) {
        if (found.has(target) || !this.has(target)) continue;
        found.add(target);
        queue.push(target);
      }
    }
    return found;
  }

  /** The package as it is now: original parts in their order and bytes, then the new ones. */
  toBytes(): Uint8Array {
    for (const [part, tree] of this.trees) this.written.set(part, new TextEncoder().encode(serializeXml(tree)));
    const parts: OutputPart[] = [];
    for (const [name, entry] of this.zip.entries) {
      const bytes = this.written.get(name);
      if (this.removed.has(name)) continue;
      parts.push(bytes ? { name, bytes } : { name, entry });
    }
    for (const [name, bytes] of this.written) if (!this.zip.entries.has(name)) parts.push({ name, bytes });
    return writeZip(parts);
  }
}
