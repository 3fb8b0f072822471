/** `ledger template`: a blank ledger for one or for all departments of the plan, one workbook each. A file that is there is left alone. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { departmentsWithShare } from "../actions/blankLedgers";
import { recogniseDepartment } from "../plan/departments";
import type { Outcome } from "../sheet/outcome";
import { writeWhole } from "./outputs";
import type { Job, JobResult } from "./run";
import { aboutFile, problemSentence } from "./sentences";

export async function template(job: Job): Promise<JobResult> {
  const { plan, locale } = job.settings;
  const all = departmentsWithShare(plan);
  if (all.length === 0) return { json: {}, lines: [], incomplete: true, refused: { code: "nobody-has-share" } };
  const asked = job.arguments.department;
  const found = asked === null ? null : recogniseDepartment(asked, plan);
  const wanted = found === null ? all : found.kind === "known" ? [found.name] : [];
  if (wanted.length === 0 || wanted.some((name) => !all.includes(name))) {
    return { json: {}, lines: [], incomplete: true, refused: { code: "no-such-department", department: asked ?? "", departments: all } };
  }
  const files: { readonly department: string; readonly file: string }[] = [];
  const left: { readonly department: string; readonly file: string; readonly reason: string }[] = [];
  for (const department of wanted) {
    const file = join(job.out!, `${safe(department)}.xlsx`);
    const written = existsSync(file) ? null : await writeOne(department, file, job);
    if (written?.ok) files.push({ department, file });
    else left.push({ department, file, reason: written ? problemSentence(written.problem, locale) : locale.cli.usage["out-exists"](file) });
  }
  for (const { file, reason } of left) job.tell(aboutFile(file, reason, locale));
  return { json: { files, left }, lines: files.map(({ file }) => locale.cli.written(file)), incomplete: left.length > 0 };
}

async function writeOne(department: string, file: string, job: Job): Promise<Outcome<string>> {
  const workbook = await job.desk.create(`${department}.xlsx`);
  if (!workbook.ok) return workbook;
  const written = await workbook.value.blankLedger(department);
  const saved = written.ok ? await workbook.value.save() : written;
  return saved.ok ? writeWhole(file, saved.value) : saved;
}

/** A plan's department may be called anything; a file may not. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "_");
