/**
 * Writing a zip: parts nobody touched are carried over as they lie in the original, still compressed; new ones are deflated.
 */
import { deflateSync } from "fflate";
import type { ZipEntry } from "../../../files/zip";
import { crc32 } from "../../../files/zip";

/** A part to write: an entry of the original, or new bytes. */
export type OutputPart = { readonly name: string } & ({ readonly entry: ZipEntry } | { readonly bytes: Uint8Array });

/** 1980-01-01 00:00, the zero of zip dates: new parts carry no clock, so that the same edits give the same file. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const END = 22;

interface Prepared {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The zip's bytes, parts in the order given. */
export function writeZip(parts: readonly OutputPart[]): Uint8Array {
  const prepared = parts.map(prepare);
  const total = prepared.reduce((sum, part) => sum + LOCAL_HEADER + DIRECTORY_HEADER + 2 * part.name.length + part.data.length, END);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = prepared.map((part) => {
    const offset = at;
    at = writeLocal(out, view, at, part);
    return offset;
  });
  const directory = at;
  prepared.forEach((part, index) => (at = writeDirectory(out, view, at, part, offsets[index]!)));
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, prepared.length, true);
  view.setUint16(at + 10, prepared.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

function prepare(part: OutputPart): Prepared {
  const name = new TextEncoder().encode(part.name);
  const flags = /^[\x00-\x7f]*$/.test(part.name) ? 0 : UTF8_NAME;
  if ("entry" in part) {
    const { method, time, crc, size, compressed } = part.entry;
    return { name, flags, method, time, crc, size, data: compressed };
  }
  return { name, flags, method: 8, time: NO_TIME, crc: crc32(part.bytes), size: part.bytes.length, data: deflateSync(part.bytes) };
}

function writeLocal(out: Uint8Array, view: DataView, at: number, part: Prepared): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, part);
  out.set(part.name, at + LOCAL_HEADER);
  out.set(part.data, at + LOCAL_HEADER + part.name.length);
  return at + LOCAL_HEADER + part.name.length + part.data.length;
}

function writeDirectory(out: Uint8Array, view: DataView, at: number, part: Prepared, offset: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, part);
  view.setUint32(at + 42, offset, true);
  out.set(part.name, at + DIRECTORY_HEADER);
  return at + DIRECTORY_HEADER + part.name.length;
}

/** The fields both headers share: version needed, flags, method, time, checksum, sizes, length of the name. */
function writeCommon(view: DataView, at: number, part: Prepared): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, part.flags, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}
