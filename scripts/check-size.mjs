// After a production build: the bytes that come before the pane draws, and before a ribbon button works, stay within bounds.
// Counted gzipped, as a host sends them; what Office.js weighs is not ours.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "dist");

/** Page → most bytes of its own scripts and styles. */
const BUDGETS = { "taskpane.html": 180_000, "commands.html": 90_000 };

let over = false;
for (const [page, budget] of Object.entries(BUDGETS)) {
  const html = readFileSync(path.join(DIST, page), "utf8");
  const own = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file);
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file)), { level: 9 }).length, 0);
  console.log(`${page}: ${bytes} of ${budget} bytes, gzipped (${own.join(", ")})`);
  if (bytes > budget) over = true;
}
if (over) {
  console.error("首次加载超出限额 / the first load is over its budget");
  process.exit(1);
}
