/**
 * Code pages for SheetJS: files of before 1997, and some exports, say in which one their texts are written. Every browser and Node know
 * the Chinese ones already; the tables SheetJS would bring weigh more than SheetJS itself, and its browser build leaves them out.
 */
import { set_cptable } from "@e965/xlsx";
import { damaged } from "./fault";

const ENCODINGS: Readonly<Record<number, string>> = {
  932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 1200: "utf-16le", 1201: "utf-16be", 10000: "macintosh", 20127: "windows-1252",
  28591: "windows-1252", 54936: "gb18030", 65001: "utf-8", 874: "windows-874", 1250: "windows-1250", 1251: "windows-1251", 1252: "windows-1252", 1253: "windows-1253",
  1254: "windows-1254", 1255: "windows-1255", 1256: "windows-1256", 1257: "windows-1257", 1258: "windows-1258",
};

const decoders = new Map<number, TextDecoder>();

function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known) return known;
  const encoding = ENCODINGS[page];
  // Texts in a page nobody knows would be read wrongly.
  if (encoding === undefined) throw damaged(`code page ${page}`);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(page, decoder);
  return decoder;
}

/** As SheetJS asks for it: bytes, or a text of one character a byte. */
function decode(page: number, data: string | ArrayLike<number>): string {
  // Most texts come letter by letter.
  if (typeof data !== "string" && data.length <= 2 && data[0]! < 0x80 && !data[1] && page !== 1201) return String.fromCharCode(data[0]!);
  return decoderOf(page).decode(typeof data === "string" ? Uint8Array.from(data, (character) => character.charCodeAt(0) & 0xff) : Uint8Array.from(data));
}

let used = false;

/** Hands them to SheetJS, once. Only reading is served. */
export function useCodePages(): void {
  if (used) return;
  used = true;
  set_cptable({ utils: { decode, hascp: (page: number) => Object.hasOwn(ENCODINGS, page), encode: (_page: number, text: string) => Array.from(text, (character) => character.charCodeAt(0) & 0xff) } });
}
