/** The calculation in Node: headless on the command line, and in tests. The engine is loaded with the first formula (0.2 s). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import type { Evaluate } from "./calculator";
import { calculatorWith } from "./calculator";

let ready: Evaluate | null = null;

export const evaluateInNode: Evaluate = (workbook, cells) => {
  ready ??= load();
  return ready(workbook, cells);
};

function load(): Evaluate {
  const bases = typeof __filename === "string" ? [__filename, join(process.cwd(), "package.json")] : [join(process.cwd(), "package.json")];
  const [file] = bases.flatMap((base) => {
    try {
      return [createRequire(base).resolve("@ironcalc/wasm/wasm_bg.wasm")];
    } catch {
      return [];
    }
  });
  if (file === undefined) throw new Error("the package @ironcalc/wasm is not installed");
  initSync({ module: readFileSync(file) });
  return calculatorWith({ Model });
}
