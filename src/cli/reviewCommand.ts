/** `ledger review`: judge every ledger; with --out also write marked copies with owners and remarks. */
import { contextOf } from "./context";
import type { ReviewedFile } from "./jsonShape";
import { reviewJson } from "./jsonShape";
import { outputPaths, writeWhole } from "./outputs";
import type { ReadInput } from "./readInput";
import { readInput } from "./readInput";
import { reviewReport } from "./reports";
import type { Job, JobResult } from "./run";
import { tellDoubts } from "./selfCheck";
import { aboutFile, problemSentence } from "./sentences";

export async function review(job: Job): Promise<JobResult> {
  const targets = job.out === null ? null : outputPaths(job.files, job.out);
  const reviewed: ReviewedFile[] = [];
  const written: string[] = [];
  let incomplete = false;
  tellDoubts(job);
  for (const file of job.files) {
    const input = await readInput(file, job);
    if (!input) continue;
    reviewed.push({ file: file.name, review: input.review });
    const target = targets?.get(file);
    if (target === undefined) continue;
    if (!input.workbook.rewritable) job.tell(job.settings.locale.cli.notRewritable(file.name));
    else if (await writeMarked(file.name, input, target, job)) written.push(target);
    else incomplete = true;
  }
  const context = contextOf(job.settings);
  return {
    json: { ...reviewJson(reviewed, job.unread, context), written },
    lines: [...reviewReport(reviewed, context, job.settings.locale), ...written.map((path) => job.settings.locale.cli.written(path))],
    incomplete,
  };
}

/**
 * Owners first, then marks of what is still to be done: a copy does not complain of what it has just been given. Remarks
 * come with the marks. False, with a sentence, when no copy was written.
 */
async function writeMarked(name: string, { workbook, review: found }: ReadInput, target: string, job: Job): Promise<boolean> {
  const { locale } = job.settings;
  const filled = await workbook.fill(found, false);
  const again = filled.ok ? await workbook.review() : filled;
  const marked = again.ok ? await workbook.mark(again.value) : again;
  const saved = marked.ok ? await workbook.save() : marked;
  const done = saved.ok ? writeWhole(target, saved.value) : saved;
  if (!done.ok) {
    job.tell(aboutFile(name, problemSentence(done.problem, locale), locale));
    return false;
  }
  if (marked.ok) for (const { sheet } of marked.value.skipped) job.tell(locale.cli.sheetProtected(name, sheet));
  return true;
}
