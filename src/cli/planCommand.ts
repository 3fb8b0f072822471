/**
 * `ledger plan`: the plan in use, as the JSON or the workbook of plan sheets that `--plan` takes: for the office to edit. For people, the
 * register of departments and what the self-check doubts.
 */
import { basename } from "node:path";
import { doubtsOf } from "../actions/officePlan";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import { alignedTable } from "./alignedTable";
import { writeWhole } from "./outputs";
import { planJson } from "./planJson";
import type { Job, JobResult } from "./run";
import { problemSentence } from "./sentences";

export async function plan(job: Job): Promise<JobResult> {
  const { plan: inUse, locale } = job.settings;
  const json = planJson(inUse);
  const bytes = job.out === null ? null : await bytesFor(job.out, json, job);
  const written = bytes?.ok ? writeWhole(job.out!, bytes.value) : bytes;
  if (written && !written.ok) {
    job.tell(problemSentence(written.problem, locale));
    return { json, lines: [], incomplete: true };
  }
  const { cli } = locale;
  const rows = inUse.departments.map(({ name, fullName, aliases, laterNames }) => [
    name,
    fullName,
    aliases.join(cli.planSeparator),
    laterNames.map((later) => later.name + cli.certainty[later.certainty]).join(cli.planSeparator),
  ]);
  const doubts = doubtsOf(inUse, locale).map(({ message, next }) => cli.joined(message, next));
  return {
    json,
    lines: [inUse.title, "", ...alignedTable([[cli.heads.department, cli.heads.fullName, cli.heads.aliases, cli.heads.laterNames], ...rows]), ...(doubts.length > 0 ? ["", cli.selfCheck(doubts.length), ...doubts.map((doubt) => `  ${doubt}`)] : []), ...(written ? ["", cli.written(written.value)] : [])],
    incomplete: false,
  };
}

/** .xlsx: the plan's four sheets; otherwise JSON. */
async function bytesFor(out: string, json: unknown, job: Job): Promise<Outcome<Uint8Array>> {
  if (!/\.xlsx$/i.test(out)) return succeeded(new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`));
  const workbook = await job.desk.create(basename(out));
  if (!workbook.ok) return workbook;
  const written = await workbook.value.writePlan();
  return written.ok ? workbook.value.save() : written;
}
