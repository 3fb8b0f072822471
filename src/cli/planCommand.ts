/** `ledger plan`: the plan in use, as the JSON that `--plan` takes: for the office to edit. The register of departments for people. */
import { alignedTable } from "./alignedTable";
import { writeWhole } from "./outputs";
import { planJson } from "./planJson";
import type { Job, JobResult } from "./run";
import { problemSentence } from "./sentences";

export async function plan(job: Job): Promise<JobResult> {
  const { plan: inUse, locale } = job.settings;
  const json = planJson(inUse);
  const written = job.out === null ? null : writeWhole(job.out, new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`));
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
  return {
    json,
    lines: [inUse.title, "", ...alignedTable([[cli.heads.department, cli.heads.fullName, cli.heads.aliases, cli.heads.laterNames], ...rows]), ...(written ? ["", cli.written(written.value)] : [])],
    incomplete: false,
  };
}
