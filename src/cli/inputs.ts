/** Files and folders as typed → the files to read, each once, in order. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";

export interface InputFile {
  /** Absolute path. */
  readonly path: string;
  /** How reports name it: its base name, or the path as typed where two have the same. */
  readonly name: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Typed, and not there. */
  readonly absent: readonly string[];
  /** Folders that hold no workbook. */
  readonly emptyFolders: readonly string[];
  /** Folders inside a folder that was typed: not read. */
  readonly subfolders: readonly string[];
}

const WORKBOOK = /\.(xlsx|xlsm|xls|et|ods|csv)$/i;
/** Lock files that Excel and WPS leave beside an open workbook, and hidden files. */
const PASSED_OVER = /^(~\$|\.~|\.)/;

/** `except`: a file that a folder may hold and that is not an input (the summary being written). */
export function listInputs(typed: readonly string[], cwd: string, except: string | null = null): Inputs {
  const found: { path: string; typed: string }[] = [];
  const absent: string[] = [];
  const emptyFolders: string[] = [];
  const subfolders: string[] = [];
  for (const word of typed) {
    const path = resolve(cwd, word);
    const kind = kindOf(path);
    if (kind === null) absent.push(word);
    else if (kind === "file") found.push({ path, typed: word });
    else {
      const names = readdirSync(path).filter((name) => !PASSED_OVER.test(name)).sort();
      const files = names.filter((name) => WORKBOOK.test(name) && kindOf(join(path, name)) === "file").filter((name) => !isSameFile(join(path, name), except));
      if (files.length === 0) emptyFolders.push(word);
      subfolders.push(...names.filter((name) => kindOf(join(path, name)) === "folder").map((name) => join(word, name)));
      found.push(...files.map((name) => ({ path: join(path, name), typed: join(word, name) })));
    }
  }
  return { files: named(once(found)), absent, emptyFolders, subfolders };
}

/** Do two paths lead to the same file: by links, spelling or the disk's own identity? */
export function isSameFile(one: string, other: string | null): boolean {
  if (other === null) return false;
  if (realPath(one) === realPath(other)) return true;
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false; // One of them is not there: not the same file.
  }
}

function kindOf(path: string): "file" | "folder" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function once<T extends { path: string }>(found: readonly T[]): T[] {
  const seen = new Set<string>();
  return found.filter(({ path }) => {
    const real = realPath(path);
    return !seen.has(real) && seen.add(real);
  });
}

function named(found: readonly { path: string; typed: string }[]): InputFile[] {
  const count = new Map<string, number>();
  for (const { path } of found) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return found.map(({ path, typed }) => ({ path, name: count.get(basename(path)) === 1 ? basename(path) : typed }));
}
