/** 汇总: consolidates the open workbook's ledgers, and those of files that were read beside it, and writes our summary sheets. */
import { readWorkbook } from "../excel/readWorkbook";
import { writeDocuments } from "../excel/writeDocuments";
import type { Locale } from "../locales/locale";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import type { SummaryInput } from "../summary/consolidate";
import { consolidate } from "../summary/consolidate";
import type { Summary } from "../summary/summary";
import { summaryDocuments } from "../summary/documents";
import type { CompileReport } from "./outcomes";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSnapshot } from "./reviewSnapshot";

export interface CompileRequest extends ReviewRequest {
  readonly locale: Locale;
  /** Reviewed ledgers of other files. With some, the open workbook need not hold a ledger itself. */
  readonly extra?: readonly SummaryInput[];
  /** "target-only": the open workbook is the summary's file, no ledger of its own is looked for. Default: it is read like the others. */
  readonly openWorkbook?: "ledgers-too" | "target-only";
  /** Plan names of departments whose file came in and could not be read. */
  readonly unreadDepartments?: readonly string[];
}

/** At most 3 syncs to read and 4 to write. Problem no-ledger when there is nothing to consolidate; then nothing is written. */
export async function compileSummary(request: CompileRequest): Promise<Outcome<CompileReport>> {
  const extra = request.extra ?? [];
  const own = request.openWorkbook === "target-only" && extra.length > 0 ? succeeded([]) : await ownLedgers(request);
  if (!own.ok && (own.problem.code !== "no-ledger" || extra.length === 0)) return own;
  const inputs: SummaryInput[] = [...(own.ok ? own.value : []), ...extra];
  const summary = consolidate(inputs, request.plan, { asOf: request.asOf, unreadDepartments: request.unreadDepartments });
  const written = await writeDocuments(summaryDocuments(summary, request.plan, request.locale.summary));
  if (!written.ok) return written;
  const { sheets, renamed, left } = written.value.value;
  return succeeded({ summary, sheets, renamed, left });
}

/** The summary of no ledger at all: what stands in the plan, reported by nobody. Nothing is written. */
export function emptySummary({ plan, asOf, unreadDepartments }: Pick<CompileRequest, "plan" | "asOf" | "unreadDepartments">): Summary {
  return consolidate([], plan, { asOf, unreadDepartments });
}

/** The open workbook's own ledgers. */
async function ownLedgers(request: CompileRequest): Promise<Outcome<SummaryInput[]>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const review = reviewSnapshot(read.value.value, request);
  return review.ok ? succeeded([{ file: null, reviews: review.value.ledgers }]) : review;
}
