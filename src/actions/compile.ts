/** 汇总: consolidates the open workbook's ledgers, and those of files that were read beside it, and writes our summary sheets. */
import { readWorkbook } from "../excel/readWorkbook";
import { writeDocuments } from "../excel/writeDocuments";
import type { Locale } from "../locales/locale";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import type { SummaryInput } from "../summary/consolidate";
import { consolidate } from "../summary/consolidate";
import { summaryDocuments } from "../summary/documents";
import type { CompileReport } from "./outcomes";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSnapshot } from "./reviewSnapshot";

export interface CompileRequest extends ReviewRequest {
  readonly locale: Locale;
  /** Reviewed ledgers of other files. With some, the open workbook need not hold a ledger itself. */
  readonly extra?: readonly SummaryInput[];
  /** Plan names of departments whose file came in and could not be read. */
  readonly unreadDepartments?: readonly string[];
}

/** At most 3 syncs to read and 4 to write. Problem no-ledger when there is nothing to consolidate; then nothing is written. */
export async function compileSummary(request: CompileRequest): Promise<Outcome<CompileReport>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const review = reviewSnapshot(read.value.value, request);
  const extra = request.extra ?? [];
  if (!review.ok && extra.length === 0) return review;
  const inputs: SummaryInput[] = review.ok ? [{ file: null, reviews: review.value.ledgers }, ...extra] : [...extra];
  const summary = consolidate(inputs, request.plan, { asOf: request.asOf, unreadDepartments: request.unreadDepartments });
  const written = await writeDocuments(summaryDocuments(summary, request.plan, request.locale.summary));
  if (!written.ok) return written;
  const { sheets, renamed, left } = written.value.value;
  return succeeded({ summary, sheets, renamed, left });
}
