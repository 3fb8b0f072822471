/** Files out: whole or not at all, and never onto an input. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { InputFile } from "./inputs";
import { isSameFile } from "./inputs";

/** Where each input's output goes in `folder`: its own base name, numbered where two would be the same. */
export function outputPaths(inputs: readonly InputFile[], folder: string): ReadonlyMap<InputFile, string> {
  const taken = new Set<string>();
  const paths = new Map<InputFile, string>();
  for (const input of inputs) {
    const extension = extname(input.path);
    const stem = basename(input.path, extension);
    let name = `${stem}${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number})${extension}`;
    taken.add(name.toLowerCase());
    paths.set(input, join(folder, name));
  }
  return paths;
}

/** The first input that would be written over, or null. */
export function inputInTheWay(inputs: readonly InputFile[], outputs: Iterable<string>): InputFile | null {
  for (const output of outputs) {
    const hit = inputs.find(({ path }) => isSameFile(output, path));
    if (hit) return hit;
  }
  return null;
}

/** Writes beside the target and renames, so that nobody ever sees half a file. Makes the folder. */
export function writeWhole(path: string, bytes: Uint8Array): Outcome<string> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return succeeded(path);
  } catch (error) {
    rmSync(beside, { force: true });
    return failed({ code: "cannot-write", file: path, detail: error instanceof Error ? error.message : String(error) });
  }
}
