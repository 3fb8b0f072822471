/**
 * Reading a zip without trusting it: sizes written in the file are checked against what really comes out, and everything is bounded.
 * The compressed bytes of an entry stay reachable, so that a saved workbook can carry untouched parts over byte by byte.
 */
import { Inflate } from "fflate";
import { damaged, FileFault, figure, tooLarge } from "./fault";
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_ZIP_ENTRIES } from "./limits";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** DOS time and date as stored. */
  readonly time: number;
  /** The entry's bytes as they lie in the file. */
  readonly compressed: Uint8Array;
}

export interface ZipArchive {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The inflated bytes of a part; null when there is no such part. Throws FileFault on a broken or oversized one. */
  read(name: string): Uint8Array | null;
  /** The name as the zip has it: part names are equal in whatever letter case. Null when there is no such part. */
  find(name: string): string | null;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LOCATOR_64 = 0x07064b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const EXTRA_64 = 0x0001;
const IN_EXTRA = 0xffffffff;
const MIB = 1024 * 1024;

/** Opens a zip. Throws FileFault when it is truncated, has too many entries, names one twice, or uses encryption or an unknown method. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  const cache = new Map<string, Uint8Array>();
  const byLowerCase = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]));
  let inflated = 0;
  return {
    entries,
    find: (name) => (entries.has(name) ? name : (byLowerCase.get(name.toLowerCase()) ?? null)),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const known = cache.get(name);
      if (known) return known;
      const data = inflateEntry(entry, Math.min(MAX_PART_BYTES, MAX_INFLATED_BYTES - inflated));
      inflated += data.length;
      cache.set(name, data);
      return data;
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start } = directoryAt(view, end);
  if (count > MAX_ZIP_ENTRIES) throw tooLarge(figure(MAX_ZIP_ENTRIES));
  let at = start;
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("zip directory");
    const entry = readEntry(bytes, view, at);
    if (entries.has(entry.name)) throw damaged(`part named twice: ${entry.name}`);
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged("zip directory missing: the file is cut off");
}

/** Where the directory begins and how many entries it has. Files written as a stream say so in a second, 64-bit record before this one. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const locator = end - 20;
  const wide = locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64 ? Number(view.getBigUint64(locator + 8, true)) : -1;
  if (wide >= 0 && wide + 56 <= view.byteLength && view.getUint32(wide, true) === END_OF_DIRECTORY_64) {
    return { count: Number(view.getBigUint64(wide + 32, true)), start: Number(view.getBigUint64(wide + 48, true)) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Sizes and place of an entry. Those written as FFFFFFFF stand in a 64-bit extra field, as Java's spreadsheet libraries write them. */
function placeOf(view: DataView, at: number): { readonly size: number; readonly compressedSize: number; readonly local: number } {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= extraEnd) {
    let next = extra + 4;
    if (view.getUint16(extra, true) === EXTRA_64) {
      fields.forEach((value, index) => {
        if (value !== IN_EXTRA || next + 8 > extraEnd) return;
        fields[index] = Number(view.getBigUint64(next, true));
        next += 8;
      });
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return { size: fields[0]!, compressedSize: fields[1]!, local: fields[2]! };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const { size, compressedSize, local } = placeOf(view, at);
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const name = new TextDecoder("utf-8").decode(nameBytes).replace(/\\/g, "/").replace(/^\//, "");
  if ((flags & 1) !== 0) throw new FileFault({ code: "workbook-encrypted" });
  if (method !== 0 && method !== 8) throw damaged(`compression method ${method}: ${name}`);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged(`part missing: ${name}`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressedSize > view.byteLength) throw damaged(`part cut off: ${name}`);
  return {
    name,
    method,
    flags,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    time: view.getUint32(at + 12, true),
    compressed: bytes.subarray(start, start + compressedSize),
  };
}

/** Inflates in small steps and stops as soon as `limit` bytes came out, whatever size the directory claims. */
function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw tooLarge(`${Math.round(limit / MIB)} MB`);
  const data = entry.method === 0 ? entry.compressed : inflate(entry, limit);
  if (data.length !== entry.size) throw damaged(`size of ${entry.name} is not as stated`);
  if (crc32(data) !== entry.crc) throw damaged(`checksum of ${entry.name}`);
  return data;
}

const STEP = 16 * 1024; // deflate expands at most 1032 times: one step yields at most 16 MB before the count is checked

function inflate(entry: ZipEntry, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    // A chunk past the stated size is dropped: the sizes differ, and the file is refused by that.
    if (total <= limit) chunks.push(chunk);
  });
  for (let at = 0; at < entry.compressed.length && total <= Math.min(limit, entry.size); at += STEP) {
    push(stream, entry, at);
  }
  if (total > limit) throw tooLarge(`${Math.round(limit / MIB)} MB`);
  if (chunks.length === 1) return chunks[0]!;
  const out = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    out.set(chunk, offset);
    offset += chunk.length;
  }
  return out;
}

function push(stream: Inflate, entry: ZipEntry, at: number): void {
  try {
    stream.push(entry.compressed.subarray(at, at + STEP), at + STEP >= entry.compressed.length);
  } catch {
    throw damaged(`compressed data of ${entry.name}`);
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});

/** The zip's checksum of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[i]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
