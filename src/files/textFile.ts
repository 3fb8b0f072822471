/**
 * Text files of unknown encoding. Excel in China writes .csv as GBK, other programs as UTF-8 with or without a mark, "Unicode text" is UTF-16.
 */

/** Bytes → text: by byte-order mark, else strictly as UTF-8, else as GB 18030. Null when the bytes are no text at all. */
export function decodeTextFile(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), "utf-8");
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), "utf-16be");
  if (hasBinaryBytes(bytes)) return null;
  return decode(bytes, "utf-8") ?? decode(bytes, "gb18030");
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters other than tab, line ends, form feed and the old end-of-file mark never stand in text. */
function hasBinaryBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26);
}
