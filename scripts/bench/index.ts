/**
 * npm run bench: how fast the product is on this machine, and how time grows with rows. Prints tables; asserts nothing, because a
 * clock is no test. What was measured, and where: docs/bench.md. `npm run bench -- core` leaves files and processes out,
 * `npm run bench -- notices` measures the reading of notices only, `npm run bench -- compile` a folder compiled.
 */
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { compileReport } from "./compile";
import { coreReport, measureCore, warmUp } from "./core";
import { samplesIn, samplesReport, saveReport } from "./files";
import { longSheet, manySheets } from "./longSheet";
import { noticesReport } from "./notices";
import { bundleReport, startUpReport } from "./startUp";

const SIZES: readonly (readonly [rows: number, runs: number])[] = [[1_000, 15], [10_000, 7], [100_000, 3]];

async function main(): Promise<void> {
  const root = resolve(__dirname, "..", "..");
  const say = (text: string): void => void process.stdout.write(`${text}\n\n`);
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB memory`);

  if (process.argv.includes("compile")) return say(await compileReport(root));
  if (process.argv.includes("notices")) return say(noticesReport(root, 5));

  warmUp([longSheet(2_000)], 10);
  say(coreReport("Pure core, all rows on one sheet", SIZES.map(([rows, runs]) => measureCore([longSheet(rows)], runs))));
  say(coreReport("Pure core, ledgers of 25 rows each", SIZES.map(([rows, runs]) => measureCore(manySheets(rows), runs))));
  if (process.argv.includes("core")) return;
  say(noticesReport(root, 3));

  const samples = samplesIn(join(root, "samples"));
  say(samplesReport(samples, 15));
  say(await saveReport(samples.find(({ name }) => name === "区住建委.xlsx") ?? samples[0]!, 5));
  say(startUpReport(root, 7));
  say(await compileReport(root));
  say(bundleReport(root));
  process.stdout.write(`Most memory the process took: ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
