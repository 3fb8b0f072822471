/**
 * Text and attributes of workbook XML: entities, and the _xHHHH_ escapes of ECMA-376 (22.9.2.19, ST_Xstring) for characters XML cannot carry.
 */
import type { XmlElement } from "./xml";

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Raw XML text → its characters. CDATA is opened, comments drop out, line ends become "\n" as XML demands. */
export function decodeText(raw: string): string {
  if (!/[&<\r]/.test(raw)) return raw;
  if (raw.startsWith("<![CDATA[")) return raw.slice(9, -3).replace(/\r\n?/g, "\n");
  if (raw.startsWith("<")) return "";
  return raw.replace(/\r\n?/g, "\n").replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => entity(name) ?? whole);
}

function entity(name: string): string | null {
  if (!name.startsWith("#")) return ENTITIES[name] ?? null;
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Characters → XML text or attribute value. */
export function encodeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A cell's text out of its XML form: "_x000D_" → CR. */
export function decodeXstring(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** A cell's text into its XML form; a text that looks like an escape is itself escaped. Lone surrogates become U+FFFD. */
export function encodeXstring(text: string): string {
  return encodeText(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD"),
  );
}

/** All attributes of a raw attribute text, by name as written (with prefix). Looks at each character once, whatever stands there. */
export function parseAttributes(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  for (;;) {
    const equals = raw.indexOf("=", at);
    if (equals < 0) return found;
    const name = raw.slice(at, equals).trim();
    let from = equals + 1;
    while (raw.charCodeAt(from) <= 32) from += 1;
    const quote = raw[from];
    const to = quote === '"' || quote === "'" ? raw.indexOf(quote, from + 1) : -1;
    if (to < 0) return found;
    if (name !== "") found.set(name, decodeText(raw.slice(from + 1, to)));
    at = to + 1;
  }
}

/** One attribute by its name as written, else by local name ("id" finds "r:id" when no plain "id" stands there); null when absent. */
export function attribute(element: XmlElement, name: string): string | null {
  return attributeOf(element.attributes, name);
}

/** As `attribute`, on raw attribute text. */
export function attributeOf(raw: string, name: string): string | null {
  const all = parseAttributes(raw);
  const exact = all.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of all) if (localName(key) === name && !key.startsWith("xmlns")) return value;
  return null;
}

/** XML's booleans: "1", "true", "on" are true; absent is `fallback`. */
export function booleanAttribute(element: XmlElement, name: string, fallback = false): boolean {
  const value = attribute(element, name);
  return value === null ? fallback : value === "1" || value === "true" || value === "on";
}

/** All text inside an element, decoded. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? decodeText(child) : textOf(child))).join("");
}

/** Part bytes → text: UTF-8, or UTF-16 when a byte-order mark says so. Null when the bytes are neither. */
export function decodePart(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
