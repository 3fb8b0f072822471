/** `ledger fill`: copies of the ledgers with the owner cells filled. */
import type { FillReport } from "../actions/outcomes";
import { alignedTable } from "./alignedTable";
import { outputPaths, writeWhole } from "./outputs";
import type { ReadInput } from "./readInput";
import { readInput } from "./readInput";
import type { Job, JobResult } from "./run";
import { tellDoubts } from "./selfCheck";
import { aboutFile, problemSentence } from "./sentences";

interface FileResult {
  readonly file: string;
  readonly filled: number;
  readonly different: readonly { readonly sheet: string; readonly cell: string; readonly found: string; readonly expected: string }[];
  readonly skipped: readonly { readonly sheet: string; readonly cell: string | null; readonly reason: string }[];
  /** Path of the copy, or null. */
  readonly written: string | null;
}

export async function fill(job: Job): Promise<JobResult> {
  const targets = outputPaths(job.files, job.out ?? "");
  const files: FileResult[] = [];
  let incomplete = false;
  tellDoubts(job);
  for (const file of job.files) {
    const input = await readInput(file, job);
    if (!input) continue;
    const result = input.workbook.rewritable ? await fillOne(file.name, input, targets.get(file)!, job) : readOnly(file.name, input, job);
    if (result) files.push(result);
    else incomplete = true;
  }
  return { json: { files, unread: job.unread }, lines: files.flatMap((result) => linesOf(result, job)), incomplete };
}

async function fillOne(name: string, { workbook, review }: ReadInput, target: string, job: Job): Promise<FileResult | null> {
  const { locale } = job.settings;
  const filled = await workbook.fill(review, job.arguments.overwrite);
  const saved = filled.ok ? await workbook.save() : filled;
  const done = saved.ok ? writeWhole(target, saved.value) : saved;
  if (!done.ok || !filled.ok) {
    if (!done.ok) job.tell(aboutFile(name, problemSentence(done.problem, locale), locale));
    return null;
  }
  for (const sheet of new Set(filled.value.skipped.filter(({ reason }) => reason === "protected").map(({ sheet }) => sheet))) job.tell(locale.cli.sheetProtected(name, sheet));
  return {
    file: name,
    filled: filled.value.filled.length,
    different: filled.value.different.map(difference),
    skipped: filled.value.skipped.map(({ sheet, cell, reason }) => ({ sheet, cell, reason: locale.cli.cellRefusals[reason] })),
    written: target,
  };
}

/** A format that cannot be written back: what would have been done is listed as left undone. */
function readOnly(name: string, { review }: ReadInput, job: Job): FileResult {
  const { cli } = job.settings.locale;
  job.tell(cli.notRewritable(name));
  return {
    file: name,
    filled: 0,
    different: review.owners.filter(({ state }) => state.kind === "different").map(difference),
    skipped: review.owners.filter(({ state }) => state.kind === "blank").map(({ sheet, reading }) => ({ sheet, cell: reading.cell, reason: cli.cellRefusals["not-rewritable"] })),
    written: null,
  };
}

function difference({ sheet, reading, expected }: FillReport["different"][number]): FileResult["different"][number] {
  return { sheet, cell: reading.cell, found: reading.text, expected };
}

function linesOf({ file, filled, different, skipped, written }: FileResult, { settings: { locale } }: Job): string[] {
  const { cli } = locale;
  return [
    cli.fillLine(file, filled, different.length, skipped.length),
    ...different.map(({ sheet, cell, found, expected }) => `  ${cli.ownerDiffers(`${sheet}!${cell}`, found, expected)}`),
    ...alignedTable(skipped.map(({ sheet, cell, reason }) => [`  ${sheet}${cell === null ? "" : `!${cell}`}`, reason])),
    ...(written === null ? [] : [cli.written(written)]),
  ];
}
