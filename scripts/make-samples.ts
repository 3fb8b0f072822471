/**
 * Writes `samples/`: a ledger for every department that leads a task, each laid out the way offices do, at 2018-07-31.
 * All figures are invented. Run: npm run samples [-- folder]. The same files come out of every run.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { agricultureLedger } from "./make-samples/agriculture";
import { constructionLedger } from "./make-samples/construction";
import { industryLedger } from "./make-samples/industry";
import { marketLedger } from "./make-samples/market";
import { publicityLedger } from "./make-samples/publicity";
import { reformLedger } from "./make-samples/reform";
import { commerceLedger, healthLedger, tourismLedger } from "./make-samples/services";
import { technologyLedger } from "./make-samples/technology";
import { transportLedger } from "./make-samples/transport";

const SAMPLES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "区市场监管局.xlsx": marketLedger,
  "区住建委.xlsx": constructionLedger,
  "区发改委.xlsx": reformLedger,
  "区科技局.xlsx": technologyLedger,
  "区农委.xlsx": agricultureLedger,
  "区经信委.xlsx": industryLedger,
  "区旅发委.xlsx": tourismLedger,
  "区商务局.xlsx": commerceLedger,
  "区卫计委.xlsx": healthLedger,
  "区委宣传部.xlsx": publicityLedger,
  "区交通运输局.xls": transportLedger,
};

async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? "samples");
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) writeFileSync(join(folder, name), await make());
  console.log(`${Object.keys(SAMPLES).length} → ${folder}`);
  // excelize's Go runtime keeps the process alive.
  process.exit(0);
}

void main();
