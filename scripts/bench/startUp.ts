/** How long the command line takes from the shell to its answer, and what the pane weighs on the wire. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { table, tenths, timed, timingOf, whole } from "./measure";

/** Median and slowest of `runs` starts, the first of which may have to compile. */
export function startUpReport(root: string, runs: number): string {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["ledger --help", ["--help"]],
    ["ledger review (one sample) --json", ["review", join(root, "samples", "区农委.xlsx"), "--as-of", "2018-07-31", "--json"]],
    ["ledger review samples --json", ["review", join(root, "samples"), "--as-of", "2018-07-31", "--json"]],
  ];
  const lines = commands.map(([name, words]) => {
    const times = Array.from({ length: runs }, () => timed(() => start(root, words)).ms);
    const { median, fastest, slowest } = timingOf(times);
    return [name, whole(median), whole(fastest), whole(slowest)];
  });
  return ["Command line: from the shell to the end of the process", table(["", "median ms", "fastest ms", "slowest ms"], lines)].join("\n");
}

function start(root: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "bin", "ledger.cjs"), ...words], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`ledger ${words[0]} ended with ${status}: ${stderr}`);
}

/** Scripts of the production pane, gzipped; a note where nothing was built. */
export function bundleReport(root: string): string {
  const folder = join(root, "dist");
  if (!existsSync(join(folder, "taskpane.html"))) return "Pane: not built (npm run build), so not weighed";
  const html = readFileSync(join(folder, "taskpane.html"), "utf8");
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const lines = files.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, size: bytes.length, packed: gzipSync(bytes, { level: 9 }).length, first: html.includes(name) };
  });
  const sum = (which: readonly { readonly packed: number }[]): number => which.reduce((total, { packed }) => total + packed, 0) / 1000;
  return ["Pane: production scripts (dist), kB", table(["file", "kB", "gzip kB", "at first paint"], lines.map(({ name, size, packed, first }) => [name, tenths(size / 1000), tenths(packed / 1000), first ? "yes" : "later"])), `  at first paint: ${tenths(sum(lines.filter(({ first }) => first)))} kB gzipped`].join("\n");
}
