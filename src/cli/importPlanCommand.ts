/** `ledger import-plan`: a notice (text, .docx, or what comes on standard input) as a plan to confirm. */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { importNotice } from "../actions/importNotice";
import type { NoticeImport } from "../actions/importNotice";
import type { Locale } from "../locales/locale";
import type { Indicator, Plan } from "../plan/plan";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import { alignedTable } from "./alignedTable";
import { writeWhole } from "./outputs";
import { planJson } from "./planJson";
import type { Job, JobResult } from "./run";
import { problemSentence } from "./sentences";

export async function importPlan(job: Job): Promise<JobResult> {
  const { locale, plan: known } = job.settings;
  const typed = job.arguments.inputs[0]!;
  const name = typed === "-" ? locale.notice.pasted : basename(typed);
  const bytes = readBytes(typed, name, job);
  const read = bytes.ok ? importNotice({ source: { file: name, bytes: bytes.value }, known, locale }) : bytes;
  if (!read.ok) {
    job.unread.push({ file: name, sheet: null, reason: problemSentence(read.problem, locale) });
    return { json: { unread: job.unread }, lines: [], incomplete: true };
  }
  const json = noticeJson(read.value.plan);
  const lines = report(read.value, locale);
  if (job.out === null) return { json, lines, incomplete: false };
  if (read.value.plan.indicators.length === 0) {
    job.tell(locale.notice.notWritten);
    return { json, lines, incomplete: true };
  }
  const planBytes = new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  // A plan that somebody may have edited is never written over; the same plan again, or an empty file, is no loss.
  if (existsSync(job.out) && !isFree(job.out, planBytes)) return { json: {}, lines: [], incomplete: true, refused: { code: "out-exists", out: job.arguments.out ?? job.out } };
  const written = writeWhole(job.out, planBytes);
  if (!written.ok) job.tell(problemSentence(written.problem, locale));
  return { json, lines: written.ok ? [...lines, "", locale.cli.written(written.value)] : lines, incomplete: !written.ok };
}

function isFree(out: string, bytes: Uint8Array): boolean {
  const there = readFileSync(out);
  return there.length === 0 || there.equals(bytes);
}

function readBytes(typed: string, name: string, job: Job): Outcome<Uint8Array> {
  try {
    return succeeded(typed === "-" ? job.input() : new Uint8Array(readFileSync(resolve(job.cwd, typed))));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed(/ENOENT/.test(detail) ? { code: "file-not-found", file: name } : { code: "file-not-readable", file: name, detail });
  }
}

/** The plan as the contract has it: an owner is stated, inferred, or not named; in which of two places it is stated tells `taskSection`. */
function noticeJson(plan: Plan): Record<string, unknown> {
  const json = planJson({ ...plan, indicators: plan.indicators.map((indicator) => (indicator.ownerBasis === "stated-in-repeat" ? { ...indicator, ownerBasis: "stated" } : indicator)) });
  return { ...json, doubts: plan.doubts.map(({ id, text, clause }) => ({ id, text, clause: clause ?? "" })) };
}

function report({ plan }: NoticeImport, locale: Locale): string[] {
  const { notice, cli } = locale;
  const rows = plan.indicators.map((one) => [one.name, targetText(one, locale), one.clauses.map(({ section }) => section).join(cli.planSeparator), one.leads.join(cli.planSeparator), supportsText(one, locale), notice.basis[one.ownerBasis]]);
  const heads = [notice.heads.indicator, notice.heads.target, notice.heads.section, notice.heads.leads, notice.heads.supports, notice.heads.basis];
  return [
    notice.title(plan.title, plan.documentNumber),
    notice.counts(plan.indicators.length, plan.tasks.length, plan.duties.length, plan.phases.length, plan.departments.length),
    "",
    ...alignedTable([heads, ...rows]),
    ...(plan.doubts.length === 0 ? [] : ["", notice.doubtsTitle(plan.doubts.length), ...plan.doubts.map(({ text, clause }, index) => notice.doubtLine(index + 1, text, notice.clause("", clause ?? "")))]),
  ];
}

function targetText({ target, unit, comparatorInferred: inferred }: Indicator, { notice }: Locale): string {
  const valueTo = target.comparator === "range" ? target.valueTo : null;
  return notice.target({ comparator: target.comparator, value: target.value, valueTo, unit, inferred: false }) + (inferred ? notice.inferredComparator : "");
}

function supportsText({ supports, supportsOpen, supportsCatchAll }: Indicator, { notice, cli }: Locale): string {
  return [...supports, ...(supportsCatchAll === null ? [] : [supportsCatchAll])].join(cli.planSeparator) + (supportsOpen ? notice.open : "");
}
