/** 标记: puts the review's findings on the workbook, and with `remarks` the 核验意见 column. At most 3 syncs. */
import { applyMarks } from "../excel/marks";
import type { Locale } from "../locales/locale";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import { marksOf, remarkColumns } from "./marking";
import type { MarkReport, WorkbookReview } from "./outcomes";
import type { CorrectableReview } from "./review";
import { reviewToCorrect } from "./review";
import type { ReviewRequest } from "./reviewSnapshot";

export interface MarkRequest {
  /** Language of the remarks column; null for marks alone. */
  readonly remarks: Locale | null;
}

/** Earlier marks of ours give way. Protected sheets are left and reported. */
export async function markFindings(review: WorkbookReview, { remarks }: MarkRequest): Promise<Outcome<MarkReport>> {
  const marked = await applyMarks(marksOf(review), remarks ? remarkColumns(review, remarks) : []);
  return marked.ok ? succeeded(marked.value.value) : marked;
}

/** What the 核验 button does: review, then mark. When marking fails the review is still there to read. */
export async function reviewAndMark(request: ReviewRequest & MarkRequest): Promise<Outcome<CorrectableReview & { readonly marked: Outcome<MarkReport> }>> {
  const reviewed = await reviewToCorrect(request);
  if (!reviewed.ok) return reviewed;
  return succeeded({ ...reviewed.value, marked: await markFindings(reviewed.value.review, request) });
}
