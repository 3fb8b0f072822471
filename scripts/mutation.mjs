/**
 * npm run mutation [-- room …]: mutation tests of the pure rooms, one room after the other, and the score of each.
 * Rooms: plan, ledger, checks, ownership; all without arguments. Details of every mutant: .cache/mutation/<room>.json.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import config, { filesOf, ROOMS } from "../stryker.config.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2);
const strange = asked.filter((room) => !ROOMS.includes(room));
if (strange.length > 0) {
  console.error(`No such room: ${strange.join(", ")}. Rooms: ${ROOMS.join(", ")}.`);
  process.exit(2);
}

const stryker = join(dirname(createRequire(import.meta.url).resolve("@stryker-mutator/core/package.json")), "bin", "stryker.js");
const lines = [];
for (const room of asked.length > 0 ? asked : ROOMS) {
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", filesOf(room).join(","), "--incrementalFile", join(".cache", "mutation", `${room}.incremental.json`)], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const report = join(root, config.jsonReporter.fileName);
  lines.push(scoreOf(room, JSON.parse(readFileSync(report, "utf8"))));
  copyFileSync(report, join(root, ".cache", "mutation", `${room}.json`));
}

/** Found: a test failed, or the code would not have ended. Not found: all tests passed, or none comes near the place. */
function scoreOf(room, { files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [found, survived, untested, leftOut] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage"), count("Ignored")];
  return { room, found, survived, untested, leftOut, score: `${((found / (found + survived + untested)) * 100).toFixed(1)} %` };
}

console.table(lines);
