/**
 * What a file is, told from its bytes. The name is asked only about plain text, which carries no mark of its own:
 * departments rename files freely, and a log-in page saved as .xlsx must be called by its name.
 */
import type { Problem } from "../sheet/outcome";
import type { Fault } from "./fault";
import { FileFault } from "./fault";
import { MAX_FILE_BYTES } from "./limits";
import { decodeTextFile } from "./textFile";
import type { ZipArchive } from "./zip";
import { openZip } from "./zip";

export type FileKind =
  /** Excel 2007 and later, also .xlsm and WPS's own. */
  | { readonly kind: "xlsx"; readonly zip: ZipArchive }
  /** Excel 97–2003, WPS .et, and the XML spreadsheets of 2003 that many systems export. */
  | { readonly kind: "xls" }
  | { readonly kind: "xlsb"; readonly zip: ZipArchive }
  | { readonly kind: "ods"; readonly zip: ZipArchive }
  | { readonly kind: "csv"; readonly text: string }
  | { readonly kind: "no"; readonly fault: Fault };

type LooksLike = Extract<Problem, { code: "not-a-workbook" }>["looksLike"];

const no = (looksLike: LooksLike): FileKind => ({ kind: "no", fault: { code: "not-a-workbook", looksLike } });

/** Never throws. `name` with its extension; it only decides whether plain text may be a .csv. */
export function identify(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return no("empty");
  if (bytes.length > MAX_FILE_BYTES) return { kind: "no", fault: { code: "workbook-too-large", limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` } };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return identifyOle(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return identifyZip(bytes);
  if (isImage(bytes)) return no("image");
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return no("pdf");
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]) || startsWith(bytes, [0x09, 0x02])) return { kind: "xls" };
  return identifyText(bytes, name);
}

function identifyZip(bytes: Uint8Array): FileKind {
  try {
    const zip = openZip(bytes);
    const names = [...zip.entries.keys()];
    if (names.some((part) => /^xl\/workbook\.bin$/i.test(part))) return { kind: "xlsb", zip };
    if (names.some((part) => /^(xl\/.*|workbook)\.xml$/i.test(part))) return { kind: "xlsx", zip };
    if (names.some((part) => part.startsWith("word/"))) return no("word");
    const type = names.includes("mimetype") ? ascii(zip.read("mimetype") ?? new Uint8Array(), 0, 100) : "";
    if (type.includes("opendocument.spreadsheet")) return { kind: "ods", zip };
    return no(type.includes("opendocument.text") ? "word" : "zip");
  } catch (error) {
    if (error instanceof FileFault) return { kind: "no", fault: error.fault };
    return { kind: "no", fault: { code: "workbook-damaged", detail: "zip directory" } };
  }
}

/** An OLE container names its streams in 128-byte directory entries: UTF-16 name, its length at offset 64. */
function identifyOle(bytes: Uint8Array): FileKind {
  const streams = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! + bytes[at + 65]! * 256;
    if (length < 4 || length > 64 || bytes[at + 66]! > 5 || bytes[at + 1] !== 0) continue;
    streams.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
  }
  if (streams.has("EncryptedPackage")) return { kind: "no", fault: { code: "workbook-encrypted" } };
  if (streams.has("Workbook") || streams.has("Book")) return { kind: "xls" };
  return no(streams.has("WordDocument") ? "word" : "unknown");
}

function identifyText(bytes: Uint8Array, name: string): FileKind {
  const text = decodeTextFile(bytes);
  if (text === null) return no("unknown");
  if (text.trim() === "") return no("empty");
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<script|<!--[\s\S]*?<html)/i.test(text)) return no("html");
  if (/^MIME-Version:/i.test(text)) return no("html");
  if (/^\s*<\?xml/i.test(text) && text.slice(0, 4000).includes("urn:schemas-microsoft-com:office:spreadsheet")) return { kind: "xls" };
  if (/^\s*<\?xml/i.test(text)) return no(/<html/i.test(text.slice(0, 2000)) ? "html" : "text");
  return /\.(csv|tsv|tab)$/i.test(name) ? { kind: "csv", text } : no("text");
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
