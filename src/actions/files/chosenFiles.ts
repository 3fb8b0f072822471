/**
 * What a person dropped on the pane, or chose in a dialog → the files to read. Folders are walked through with all folders inside them;
 * lock files of open workbooks, hidden files and what is no workbook by its name are left out and named. A file that was dropped by itself
 * is read whatever its name.
 */
import { byName, nameKind } from "../../files/fileNames";
import type { LeftOut } from "./fileReading";

export interface ChosenFile {
  /** Path below what was dropped, with "/" between folders; it identifies the file. */
  readonly path: string;
  /** How reports call it where it has a name already; else its bare name, or its path where two files have the same. */
  readonly file?: string;
  /** Bytes. */
  readonly size: number;
  /** The disk's date of the file, milliseconds since 1970; null when unknown. */
  readonly modified: number | null;
  /** Rejects when the file cannot be opened. */
  bytes(): Promise<ArrayBuffer>;
}

export interface ChosenFiles {
  readonly files: readonly ChosenFile[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The entries of a drop. They must be taken while the drop event is being handled, before anything is awaited: afterwards the browser has
 * forgotten them.
 */
export function droppedEntries(items: DataTransferItemList): readonly FileSystemEntry[] {
  return Array.from(items).flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
}

/** Files and folders that were dropped. Folders are read in name order. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<ChosenFiles> {
  const found = new Found();
  for (const entry of entries) {
    if (isFolder(entry)) await walk(entry, `${entry.name}/`, found);
    else if (isFile(entry)) await found.takeEntry(entry, entry.name, true);
  }
  return found.all();
}

/** The browser asks the disk for each file's size and date: so many at once are not felt. */
const AT_ONCE = 40;

/** Files of a dialog; with `webkitdirectory` they carry their paths. `list` may be emptied after the call. */
export async function filesOfList(list: Iterable<File>): Promise<ChosenFiles> {
  const found = new Found();
  for (const [index, file] of [...list].entries()) {
    if (index > 0 && index % AT_ONCE === 0) await new Promise((resume) => setTimeout(resume));
    // Outside a dialog for folders the path is "", or not there at all.
    found.take(file, file.webkitRelativePath || file.name, !file.webkitRelativePath);
  }
  return found.all();
}

/**
 * What was chosen before and what is chosen now, together. The same file chosen again (path, size, date) takes its own place; another file
 * of the same path is a second one.
 */
export function withMore(before: ChosenFiles, more: ChosenFiles): ChosenFiles {
  const files = new Map(before.files.map((file) => [file.path, file]));
  for (const file of more.files) {
    const known = files.get(file.path);
    const path = !known || (known.size === file.size && known.modified === file.modified) ? file.path : freePathIn(files, file.path);
    files.set(path, { ...file, path });
  }
  const leftOut = new Map([...before.leftOut, ...more.leftOut].map((one) => [`${one.path}\n${one.reason}`, one]));
  return { files: [...files.values()].sort((a, b) => byName(a.path, b.path)), leftOut: [...leftOut.values()].sort((a, b) => byName(a.path, b.path)) };
}

/** Two files from two folders may have one name. */
function freePathIn(taken: ReadonlyMap<string, unknown>, path: string): string {
  let free = path;
  for (let number = 2; taken.has(free); number += 1) free = path.replace(/(\.[^./]*)?$/, ` [${number}]$1`);
  return free;
}

class Found {
  private readonly files = new Map<string, ChosenFile>();
  private readonly leftOut: LeftOut[] = [];

  /** Takes a file, or writes down why not. `byItself`: chosen as a file, not found in a folder. */
  take(file: File, path: string, byItself: boolean): void {
    const kind = nameKind(file.name);
    if (kind === "lock-file" || kind === "hidden") return this.leave(path, kind);
    if (kind === "other" && !byItself) return this.leave(path, "no-workbook-name");
    const own = freePathIn(this.files, path);
    this.files.set(own, { path: own, size: file.size, modified: file.lastModified, bytes: () => file.arrayBuffer() });
  }

  async takeEntry(entry: FileSystemFileEntry, path: string, byItself: boolean): Promise<void> {
    try {
      this.take(await fileOf(entry), path, byItself);
    } catch {
      // It went away between the drop and now. It is read like any other, and its reading says so.
      const own = freePathIn(this.files, path);
      this.files.set(own, { path: own, size: 0, modified: null, bytes: () => fileOf(entry).then((file) => file.arrayBuffer()) });
    }
  }

  leave(path: string, reason: LeftOut["reason"]): void {
    this.leftOut.push({ path, reason });
  }

  get count(): number {
    return this.files.size;
  }

  all(): ChosenFiles {
    return { files: [...this.files.values()].sort((a, b) => byName(a.path, b.path)), leftOut: [...this.leftOut].sort((a, b) => byName(a.path, b.path)) };
  }
}

/** Folders deeper than this are no folders of a person. */
const DEEPEST = 20;

async function walk(folder: FileSystemDirectoryEntry, path: string, found: Found, depth = 1): Promise<void> {
  let entries: readonly FileSystemEntry[];
  try {
    entries = await entriesOf(folder);
  } catch {
    return found.leave(path, "folder-unreadable");
  }
  if (depth > DEEPEST) return found.leave(path, "folder-unreadable");
  if (entries.length === 0) return found.leave(path, "empty-folder");
  for (const entry of [...entries].sort((a, b) => byName(a.name, b.name))) {
    if (isFile(entry)) await found.takeEntry(entry, path + entry.name, false);
    else if (isFolder(entry) && nameKind(entry.name) === "hidden") found.leave(`${path}${entry.name}/`, "hidden");
    else if (isFolder(entry)) await walk(entry, `${path}${entry.name}/`, found, depth + 1);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** All of a folder: browsers hand it out a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
