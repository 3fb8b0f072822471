/** What the manifest's rules need to know of the project: icon files and the ribbon's function names. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import type { ManifestSurroundings } from "./rules";

/** Width of a square PNG, or null. */
function iconSize(file: string): number | null {
  if (!existsSync(file)) return null;
  try {
    const { width, height } = PNG.sync.read(readFileSync(file));
    return width === height ? width : null;
  } catch {
    return null;
  }
}

/**
 * Names in `RIBBON_FUNCTIONS = { one, two }` of the commands. Read from the source: importing the commands would need Office.
 */
function functionNames(root: string): readonly string[] {
  const source = readFileSync(path.join(root, "src/commands/ribbon.ts"), "utf8");
  const table = /RIBBON_FUNCTIONS[^=]*(?:=>[^=]*)?=\s*\{([^}]*)\}/.exec(source)?.[1] ?? "";
  return table.split(",").flatMap((entry) => /^\s*"?(\w+)"?\s*(?::|$)/.exec(entry)?.[1] ?? []);
}

export function surroundingsOf(root: string): ManifestSurroundings {
  return { iconSize: (file) => iconSize(path.join(root, "assets", file)), functionNames: functionNames(root) };
}
