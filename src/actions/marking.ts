/** From a review to marks and remarks, as data. Pure. */
import type { Finding, Severity } from "../checks/finding";
import type { LedgerReview, RowVerdict } from "../checks/review";
import { MAX_COLUMNS } from "../sheet/address";
import type { MarkKind, RemarkColumn, SheetMarks } from "../sheet/edit";
import type { WorkbookReview } from "./outcomes";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const KINDS: readonly MarkKind[] = ["error", "warning", "info"];

/** The words a remarks column needs. */
export interface RemarkWords {
  /** 核验意见 */
  readonly heading: string;
  /** One remark from the row's verdict and the sentences of its findings, most severe first. */
  readonly remark: (verdict: RowVerdict["verdict"], sentences: readonly string[]) => string;
  readonly sentence: (finding: Finding) => string;
}

/** One mark a cell: the most severe of its findings decides. Findings without a cell cannot be marked. */
export function marksOf(review: WorkbookReview): SheetMarks[] {
  const bySheet = new Map<string, Map<string, Severity>>();
  for (const { sheet, cell, severity } of review.findings) {
    if (cell === null) continue;
    const cells = bySheet.get(sheet) ?? new Map<string, Severity>();
    const known = cells.get(cell);
    if (!known || WEIGHT[known] < WEIGHT[severity]) cells.set(cell, severity);
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => ({
    sheet,
    marks: KINDS.map((kind) => ({ kind, areas: [...cells].filter(([, severity]) => severity === kind).map(([cell]) => cell) })).filter(({ areas }) => areas.length > 0),
  }));
}

/** One remarks column a sheet, right of its rightmost table; rows of several ledgers on one sheet share it. */
export function remarksOf(review: WorkbookReview, words: RemarkWords): RemarkColumn[] {
  const sheets = new Map<string, LedgerReview[]>();
  for (const ledger of review.ledgers) sheets.set(ledger.ledger.sheet, [...(sheets.get(ledger.ledger.sheet) ?? []), ledger]);
  return [...sheets].map(([sheet, reviews]) => {
    const { header } = reviews[0]!.ledger;
    return {
      sheet,
      column: columnFor(reviews),
      headingRow: header.top,
      headingRows: header.bottom - header.top + 1,
      heading: words.heading,
      bottomRow: Math.max(...reviews.map(({ ledger }) => ledger.body.bottom)),
      remarks: reviews.flatMap((one) => remarksOfLedger(one, words)),
    };
  });
}

/** Right of the table; a remarks column of ours that was read as part of the table is used again. */
function columnFor(reviews: readonly LedgerReview[]): number {
  const ours = reviews.flatMap(({ ledger }) => ledger.columns).find(({ role }) => role === "remark");
  if (ours) return ours.column;
  const right = Math.max(...reviews.map(({ ledger }) => Math.max(ledger.header.right, ledger.body.right)));
  return Math.min(right + 1, MAX_COLUMNS - 1);
}

function remarksOfLedger(review: LedgerReview, words: RemarkWords): { row: number; text: string }[] {
  return review.rows.map((row) => {
    const findings = review.findings.filter((finding) => finding.row === row.row);
    const sorted = [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
    return { row: row.row - 1, text: words.remark(row.verdict, sorted.map(words.sentence)) };
  });
}
