/**
 * The list of streams in an OLE compound file (.xls, .doc, encrypted .xlsx): enough to tell what the file is. A Word document with a
 * sheet inside names a workbook, too, so only the streams directly in the file count. Chains that lead back into themselves are refused.
 */
import { damaged } from "./fault";

const HEADER = 512;
const FREE = 0xfffffffa; // this and above are marks, no sectors
const DIRECTORY_ENTRY = 128;
const ROOT = 5;

/** Names of the streams and storages directly in the file, in lower case. Throws FileFault when the file is cut off or its directory does not end. */
export function rootStreams(bytes: Uint8Array): string[] {
  return new CompoundFile(bytes).rootEntries();
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly sectors: number;
  private readonly table: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged("compound file cut off");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(`compound file: sectors of 2^${shift} bytes`);
    this.sectorSize = 1 << shift;
    this.sectors = Math.ceil((bytes.length - this.sectorSize) / this.sectorSize);
    this.table = this.readTable();
  }

  /** Where a sector begins in the file; a sector outside it is a fault. */
  private offset(sector: number): number {
    const offset = (sector + 1) * this.sectorSize;
    if (sector >= FREE || offset >= this.bytes.length) throw damaged("compound file cut off");
    return offset;
  }

  private number(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : 0xffffffff;
  }

  /** The sector that follows each sector (FAT). Its own sectors are named in the header and, for large files, in a chain of lists. */
  private readTable(): Uint32Array {
    const perSector = this.sectorSize / 4;
    const named: number[] = [];
    for (let at = 76; at < HEADER; at += 4) if (this.number(at) < FREE) named.push(this.number(at));
    let list = this.number(68);
    for (let steps = 0; list < FREE; steps += 1) {
      if (steps > this.sectors) throw damaged("compound file: list of sectors does not end");
      const offset = this.offset(list);
      for (let index = 0; index < perSector - 1; index += 1) if (this.number(offset + index * 4) < FREE) named.push(this.number(offset + index * 4));
      list = this.number(offset + this.sectorSize - 4);
    }
    if (named.length > this.sectors) throw damaged("compound file: more lists than sectors");
    const table = new Uint32Array(named.length * perSector);
    named.forEach((sector, index) => {
      const offset = this.offset(sector);
      for (let entry = 0; entry < perSector; entry += 1) table[index * perSector + entry] = this.number(offset + entry * 4);
    });
    return table;
  }

  rootEntries(): string[] {
    const entries: { readonly name: string; readonly type: number; readonly left: number; readonly right: number; readonly child: number }[] = [];
    let steps = 0;
    for (let sector = this.number(48); sector < FREE; sector = this.table[sector] ?? 0xffffffff) {
      if ((steps += 1) > this.sectors) throw damaged("compound file: directory does not end");
      const offset = this.offset(sector);
      for (let at = offset; at + DIRECTORY_ENTRY <= Math.min(offset + this.sectorSize, this.bytes.length); at += DIRECTORY_ENTRY) {
        const length = Math.max(0, Math.min(64, this.view.getUint16(at + 64, true)) - 2);
        const name = new TextDecoder("utf-16le").decode(this.bytes.subarray(at, at + length)).toLowerCase();
        entries.push({ name, type: this.bytes[at + 66]!, left: this.number(at + 68), right: this.number(at + 72), child: this.number(at + 76) });
      }
    }
    const root = entries.find(({ type }) => type === ROOT);
    if (!root) throw damaged("compound file without a root");
    const names: string[] = [];
    const seen = new Set<number>();
    const waiting = [root.child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = entries[index];
      if (!entry || seen.has(index)) continue;
      seen.add(index);
      names.push(entry.name);
      waiting.push(entry.left, entry.right);
    }
    return names;
  }
}
