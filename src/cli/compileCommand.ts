/** `ledger compile`: all ledgers → the leadership's workbook. An existing one is opened, and only our own sheets in it are replaced. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { emptySummary } from "../actions/compile";
import type { CompileReport } from "../actions/outcomes";
import type { Outcome } from "../sheet/outcome";
import { failed } from "../sheet/outcome";
import type { OpenWorkbook } from "./desk";
import { compileJson } from "./jsonShape";
import { writeWhole } from "./outputs";
import { readForCompile } from "./readForCompile";
import { compileReport } from "./reports";
import type { Job, JobResult } from "./run";
import { tellDoubts } from "./selfCheck";
import { aboutFile, problemSentence } from "./sentences";

export async function compile(job: Job): Promise<JobResult> {
  const out = job.out ?? "";
  const { locale, plan } = job.settings;
  tellDoubts(job);
  const { inputs, unreadDepartments, repeats } = await readForCompile(job);
  if (inputs.length === 0) {
    job.tell(locale.cli.nothingToCompile);
    const nothing = emptySummary({ plan, asOf: job.settings.asOf, unread: job.unread, unreadDepartments });
    return { json: { ...compileJson(nothing, job.unread), repeats, error: locale.cli.nothingToCompile }, lines: [], incomplete: true };
  }

  const workbook = await openSummary(out, job);
  const compiled = workbook.ok ? await workbook.value.compile(inputs, { unread: job.unread, unreadDepartments }) : workbook;
  const saved = workbook.ok && compiled.ok ? await workbook.value.save() : null;
  const done = saved === null ? (compiled as Outcome<unknown>) : saved.ok ? writeWhole(out, saved.value) : saved;
  if (!done.ok) {
    const sentence = problemSentence(done.problem, locale);
    job.tell(aboutFile(basename(out), sentence, locale));
    return { json: { error: sentence, unread: job.unread }, lines: [], incomplete: true };
  }
  const report = (compiled as { readonly value: CompileReport }).value;
  return { json: { ...compileJson(report.summary, job.unread), repeats }, lines: compileReport(report, out, locale), incomplete: false };
}

async function openSummary(out: string, job: Job): Promise<Outcome<OpenWorkbook>> {
  const name = basename(out);
  if (!existsSync(out)) return job.desk.create(name);
  const opened = await job.desk.open(name, new Uint8Array(readFileSync(out)));
  if (opened.ok && !opened.value.rewritable) return failed({ code: "cannot-write", file: name, detail: job.settings.locale.cli.notRewritable(name) });
  return opened;
}
