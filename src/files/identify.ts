/**
 * What a file is, told from its bytes. The name is asked only about plain text, which carries no mark of its own:
 * departments rename files freely, systems export tables of text as .xls, and a log-in page saved as .xlsx must be called by its name.
 */
import type { LooksLike } from "../sheet/outcome";
import { rootStreams } from "./compoundFile";
import { looksLikeTable } from "./csv";
import type { Fault } from "./fault";
import { faultOf, megabytes } from "./fault";
import { MAX_FILE_BYTES } from "./limits";
import { decodeTextFile } from "./textFile";
import type { ZipArchive } from "./zip";
import { openZip } from "./zip";

export type FileKind =
  /** Excel 2007 and later, also .xlsm and WPS's own. */
  | { readonly kind: "xlsx"; readonly zip: ZipArchive }
  /** Excel 97–2003, WPS .et. */
  | { readonly kind: "xls" }
  /** The XML spreadsheets of 2003 that many systems export. */
  | { readonly kind: "xml2003"; readonly text: string }
  | { readonly kind: "xlsb"; readonly zip: ZipArchive }
  | { readonly kind: "ods"; readonly zip: ZipArchive }
  | { readonly kind: "csv"; readonly text: string }
  | { readonly kind: "no"; readonly fault: Fault };

const no = (looksLike: LooksLike): FileKind => ({ kind: "no", fault: { code: "not-a-workbook", looksLike } });

/** Never throws. `name` with its extension; it only decides whether plain text with few commas may be a .csv. */
export function identify(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return no("empty");
  if (bytes.length > MAX_FILE_BYTES) return { kind: "no", fault: { code: "workbook-too-large", what: "bytes", limit: megabytes(MAX_FILE_BYTES) } };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return identifyOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return identifyZip(bytes);
  if (isImage(bytes)) return no("image");
  if (isArchive(bytes)) return no("archive");
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return no("pdf");
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!)) return { kind: "xls" };
  return identifyText(bytes, name);
}

function identifyZip(bytes: Uint8Array): FileKind {
  try {
    const zip = openZip(bytes);
    const names = [...zip.entries.keys()];
    if (names.some((part) => /^xl\/workbook\.bin$/i.test(part))) return { kind: "xlsb", zip };
    if (names.some((part) => /^(xl\/.*|workbook)\.xml$/i.test(part))) return { kind: "xlsx", zip };
    if (names.some((part) => part.startsWith("word/"))) return no("word");
    if (names.some((part) => part.startsWith("ppt/"))) return no("presentation");
    if (names.includes("OFD.xml")) return no("ofd");
    const type = names.includes("mimetype") ? ascii(zip.read("mimetype") ?? new Uint8Array(), 0, 100) : "";
    if (type.includes("opendocument.spreadsheet")) return { kind: "ods", zip };
    if (type.includes("opendocument.presentation")) return no("presentation");
    return no(type.includes("opendocument.text") ? "word" : "archive");
  } catch (error) {
    return { kind: "no", fault: faultOf(error) };
  }
}

function identifyOle(bytes: Uint8Array): FileKind {
  try {
    const streams = new Set(rootStreams(bytes));
    const has = (...names: readonly string[]): boolean => names.some((name) => streams.has(name.toLowerCase()));
    if (has("EncryptedPackage", "\u0009DRMContent")) return { kind: "no", fault: { code: "workbook-encrypted" } };
    if (has("Workbook", "Book")) return { kind: "xls" };
    if (has("PowerPoint Document")) return no("presentation");
    return no(has("WordDocument") ? "word" : "unknown");
  } catch (error) {
    return { kind: "no", fault: faultOf(error) };
  }
}

function identifyText(bytes: Uint8Array, name: string): FileKind {
  const text = decodeTextFile(bytes);
  if (text === null) return no("unknown");
  const head = text.slice(0, 4000);
  if (text.trim() === "") return no("empty");
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<script|<meta)/i.test(head) || /^\s*<!--[^]{0,2000}<html/i.test(head) || /^MIME-Version:/i.test(head)) return no(pageKind(text));
  if (/^\s*<\?xml/i.test(head)) {
    if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return { kind: "xml2003", text };
    return no(/<html/i.test(head) ? pageKind(text) : "text");
  }
  return /\.(csv|tsv|tab)$/i.test(name) || looksLikeTable(text) ? { kind: "csv", text } : no("text");
}

/** A page that asks for a password was saved instead of the file; a page that is a table was saved by a system that calls it .xls. */
function pageKind(text: string): LooksLike {
  const head = text.slice(0, 200_000);
  if (/<input[^>]{0,300}password/i.test(head) || /<title>[^<]{0,60}(登录|登陆|login|sign in)/i.test(head)) return "login-page";
  return /<table/i.test(head) ? "web-table" : "web-page";
}

function isArchive(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) || // Rar!
    startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf]) || // 7z
    startsWith(bytes, [0x1f, 0x8b]) // gzip
  );
}

function isImage(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || // PNG
    startsWith(bytes, [0xff, 0xd8, 0xff]) || // JPEG
    startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) || // GIF
    startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || // TIFF
    startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a]) ||
    (ascii(bytes, 0, 2) === "BM" && bytes.length > 26 && bytes[14] === 40) || // BMP
    (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") ||
    ascii(bytes, 4, 12) === "ftypheic"
  );
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
