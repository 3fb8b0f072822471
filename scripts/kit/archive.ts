/** A folder as a .zip, names in UTF-8, with the right to run what has to be run. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Zippable } from "fflate";
import { zipSync } from "fflate";

const UNIX = 3;
const MAY_RUN = /\.(command|sh)$/;

/** Everything in `folder`, under the folder's own name. */
export function zipOf(folder: string): Uint8Array {
  const files: Zippable = {};
  const walk = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const inside = path.join(place, entry.name);
      if (entry.isDirectory()) walk(inside);
      else files[path.relative(path.dirname(folder), inside).split(path.sep).join("/")] = [readFileSync(inside), { os: UNIX, attrs: (MAY_RUN.test(entry.name) ? 0o100755 : 0o100644) << 16 }];
    }
  };
  walk(folder);
  return zipSync(files);
}
