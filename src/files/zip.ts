/**
 * Reading a zip without trusting it: sizes written in the file are checked against what really comes out, and everything is bounded.
 * The compressed bytes of an entry stay reachable, so that a saved workbook can carry untouched parts over byte by byte.
 */
import { Inflate, inflateSync } from "fflate";
import { damaged, FileFault, figure, megabytes, tooLarge } from "./fault";
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

/**
 * Opens a zip. Throws FileFault when it is truncated, has too many entries, names one twice, lets two share their bytes (a small file
 * that stands for thousands of large ones), or uses encryption or an unknown method.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = readDirectory(bytes);
  checkOverlaps([...entries.values()]);
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
  if (count > MAX_ZIP_ENTRIES) throw tooLarge("parts", figure(MAX_ZIP_ENTRIES));
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

function checkOverlaps(entries: readonly ZipEntry[]): void {
  const inOrder = entries.filter(({ compressedSize }) => compressedSize > 0).sort((a, b) => a.compressed.byteOffset - b.compressed.byteOffset);
  inOrder.forEach(({ compressed }, index) => {
    const next = inOrder[index + 1];
    if (next && compressed.byteOffset + compressed.length > next.compressed.byteOffset) throw damaged(`parts share their bytes: ${next.name}`);
  });
}

/** The inflated bytes, as many as the directory states, and never more than `limit`, whatever it states. */
function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.size > limit) throw tooLarge(limit < MAX_PART_BYTES ? "unpacked" : "part", megabytes(limit < MAX_PART_BYTES ? MAX_INFLATED_BYTES : MAX_PART_BYTES));
  const data = entry.method === 0 ? entry.compressed : inflate(entry);
  if (data.length !== entry.size) throw damaged(`size of ${entry.name} is not as stated`);
  if (crc32(data) !== entry.crc) throw damaged(`checksum of ${entry.name}`);
  return data;
}

/** Deflate makes at most 1032 bytes of one: one step yields at most 16 MB before the count is looked at. */
const STEP = 16 * 1024;

/**
 * Inflates in steps into a buffer of the stated size, and stops with the first byte too many. (Small parts, which most are, take one
 * step and no copying.)
 */
function inflate(entry: ZipEntry): Uint8Array {
  const { compressed, size, name } = entry;
  try {
    // One byte more than stated shows that there is more.
    if (compressed.length <= STEP) return inflateSync(compressed, { out: new Uint8Array(size + 1) });
    const out = new Uint8Array(size);
    let total = 0;
    const stream = new Inflate((chunk) => {
      if (total + chunk.length <= size) out.set(chunk, total);
      total += chunk.length;
    });
    for (let at = 0; at < compressed.length && total <= size; at += STEP) stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    return total > size ? new Uint8Array(size + 1) : out.subarray(0, total);
  } catch {
    throw damaged(`compressed data of ${name}`);
  }
}

/** Tables for eight bytes at a time: the first for one byte, each next for that byte with one more byte behind it. */
const CRC_TABLES: readonly Uint32Array[] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c >>> 0;
  });
  const tables = [first];
  while (tables.length < 8) tables.push(tables.at(-1)!.map((c) => (c >>> 8) ^ first[c & 0xff]!));
  return tables;
})();

/** The zip's checksum of some bytes. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = CRC_TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = 0xffffffff;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t7[crc & 0xff]! ^ t6[(crc >>> 8) & 0xff]! ^ t5[(crc >>> 16) & 0xff]! ^ t4[crc >>> 24]! ^ t3[bytes[at + 4]!]! ^ t2[bytes[at + 5]!]! ^ t1[bytes[at + 6]!]! ^ t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
