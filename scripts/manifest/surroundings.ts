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

/** Text of a source file: importing it would need Office. */
const source = (root: string, file: string): string => readFileSync(path.join(root, file), "utf8");

/** Names that page/ribbon.js gives to Office and RIBBON_FUNCTIONS of the commands serves: a button needs both. */
function functionNames(root: string): readonly string[] {
  const named = wordsIn(/NAMES\s*=\s*\[([^\]]*)\]/.exec(source(root, "src/taskpane/page/ribbon.js")));
  const served = wordsIn(/RIBBON_FUNCTIONS[^=]*(?:=>[^=]*)?=\s*\{([^}]*)\}/.exec(source(root, "src/commands/ribbon.ts")));
  return named.filter((name) => served.includes(name));
}

/** Ids of the tab, the group and the buttons that the commands enable and disable. */
function ribbonIds(root: string): readonly string[] {
  const table = /RIBBON\s*=\s*\{(.*)\}/.exec(source(root, "src/commands/availability.ts"))?.[1] ?? "";
  return [...table.matchAll(/"([^"]+)"/g)].map(([, id]) => id ?? "");
}

function wordsIn(found: RegExpExecArray | null): readonly string[] {
  return (found?.[1] ?? "").split(",").flatMap((entry) => /^\s*"?(\w+)"?\s*$/.exec(entry)?.[1] ?? []);
}

export function surroundingsOf(root: string): ManifestSurroundings {
  return { iconSize: (file) => iconSize(path.join(root, "assets", file)), functionNames: functionNames(root), ribbonIds: ribbonIds(root) };
}
