/** Real files: the samples read and reviewed, and one of them opened, filled, marked and saved through the real Office.js. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewSnapshot } from "../../src/actions/reviewSnapshot";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import { readWorkbookFile } from "../../src/files";
import { localeOf } from "../../src/locales/locale";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Outcome } from "../../src/sheet/outcome";
import { table, tenths, timed, timedAsync, timingOf, whole } from "./measure";

const REQUEST = { plan: guichi2018, asOf: "2018-07-31" };

interface Sample { readonly name: string; readonly bytes: Uint8Array }

export function samplesIn(folder: string): readonly Sample[] {
  return readdirSync(folder).filter((name) => /\.xlsx?$/.test(name)).sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function need<T>(outcome: Outcome<T>, what: string): T {
  if (!outcome.ok) throw new Error(`${what}: ${outcome.problem.code}`);
  return outcome.value;
}

function review({ name, bytes }: Sample): number {
  const { sheets } = need(readWorkbookFile(bytes, name), name);
  const snapshot = { name, sheets: sheets.filter(({ kind }) => kind === "worksheet").map((sheet) => ({ name: sheet.name, visibility: sheet.visibility, protected: sheet.protected, grid: sheet.grid, ours: null })) };
  return need(reviewSnapshot(snapshot, { ...REQUEST, fileName: name }), name).ledgers.reduce((sum, ledger) => sum + ledger.rows.length, 0);
}

/** Reading and reviewing each sample, without Office.js: bytes → cells → review. */
export function samplesReport(samples: readonly Sample[], runs: number): string {
  samples.forEach(review);
  const lines = samples.map((sample) => {
    const times = Array.from({ length: runs }, () => timed(() => review(sample)));
    const { median, slowest } = timingOf(times.map(({ ms }) => ms));
    return { median, cells: [sample.name, whole(sample.bytes.length / 1000), whole(times[0]!.result), tenths(median), tenths(slowest)] };
  });
  const sum = lines.reduce((total, { median }) => total + median, 0);
  return ["Samples: bytes → cells → review", table(["median ms", "slowest ms", "kB", "rows", "file"], lines.map(({ cells: [name, size, rows, median, slowest] }) => [median!, slowest!, size!, rows!, name!])), `  all ${samples.length}: ${tenths(sum)} ms`].join("\n");
}

/** Opening, reviewing, filling owners, marking with remarks, saving: through the real Office.js on the workbench. */
export async function saveReport({ name, bytes }: Sample, runs: number): Promise<string> {
  const desk = workbenchDesk({ ...REQUEST, locale: localeOf("zh-CN") });
  const times: Record<"open" | "review" | "fill" | "mark" | "save" | "total", number[]> = { open: [], review: [], fill: [], mark: [], save: [], total: [] };
  let first = 0;
  for (let run = 0; run <= runs; run += 1) {
    const opened = await timedAsync(async () => need(await desk.open(name, bytes), "open"));
    const reviewed = await timedAsync(async () => need(await opened.result.review(), "review"));
    const filled = await timedAsync(async () => need(await opened.result.fill(reviewed.result, false), "fill"));
    const marked = await timedAsync(async () => need(await opened.result.mark(need(await opened.result.review(), "review")), "mark"));
    const saved = await timedAsync(async () => need(await opened.result.save(), "save"));
    const total = opened.ms + reviewed.ms + filled.ms + marked.ms + saved.ms;
    if (run === 0) {
      first = total;
      continue;
    }
    times.open.push(opened.ms);
    times.review.push(reviewed.ms);
    times.fill.push(filled.ms);
    times.mark.push(marked.ms);
    times.save.push(saved.ms);
    times.total.push(total);
  }
  const steps = Object.keys(times) as (keyof typeof times)[];
  return [`One marked save: ${name} through Office.js on the workbench`, table(["", ...steps.map((step) => `${step} ms`)], [["median", ...steps.map((step) => tenths(timingOf(times[step]).median))]]), `  the first time, Office.js loaded with it: ${tenths(first)} ms`].join("\n");
}
