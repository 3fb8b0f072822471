// After a production build (or: tsx scripts/check-size.ts FOLDER): the bytes that come before the pane draws stay within bounds,
// and so does every bundle that is fetched later. Counted gzipped, as a host sends them; what Office.js weighs is not ours.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { sizes } from "./build/sizes";

const dist = path.resolve(process.argv[2] ?? path.join(__dirname, "../dist"));

const files = readdirSync(dist).filter((name) => /\.(html|js|css)$/.test(name));
const weighed = files.map((name) => {
  const contents = readFileSync(path.join(dist, name));
  return [name, { bytes: gzipSync(contents, { level: 9 }).length, text: name.endsWith(".html") ? contents.toString("utf8") : "" }] as const;
});
const lines = sizes(Object.fromEntries(weighed));

for (const { what, bytes, budget } of lines) console.log(`${bytes > budget ? "✗" : "✓"} ${what}: ${bytes} / ${budget} bytes (gzip)`);
if (lines.some(({ bytes, budget }) => bytes > budget)) {
  console.error("有文件超出大小限额 / a file is over its budget");
  process.exit(1);
}
