// What cannot be done without: every workbook of a folder read and nothing else, by our reader or by SheetJS, in as many threads as `ledger compile` takes.
//   node readOnly.cjs FOLDER own|sheetjs THREADS
"use strict";
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { isMainThread, Worker, workerData } = require("node:worker_threads");

function readAll({ folder, names, by }) {
  if (by === "sheetjs") {
    const { read } = require("@e965/xlsx");
    for (const name of names) read(readFileSync(join(folder, name)), { cellNF: true, cellFormula: true, cellDates: false });
    return;
  }
  require("tsx/cjs");
  const { readWorkbookFile } = require("../../../src/files/index.ts");
  for (const name of names) {
    const read = readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
    if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  }
}

if (isMainThread) {
  const [folder, by, threads] = process.argv.slice(2);
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const count = Number(threads);
  if (count === 1) readAll({ folder, names, by });
  else for (let index = 0; index < count; index += 1) new Worker(__filename, { workerData: { folder, by, names: names.filter((_, at) => at % count === index) } });
} else {
  readAll(workerData);
}
