/** From a review to marks and remarks, as data. Pure. */
import type { Severity } from "../checks/finding";
import type { LedgerReview } from "../checks/review";
import type { Locale } from "../locales/locale";
import { remarksOf } from "../locales/sentences";
import { MAX_COLUMNS } from "../sheet/address";
import type { MarkKind, RemarkColumn, SheetMarks } from "../sheet/edit";
import type { WorkbookReview } from "./outcomes";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const KINDS: readonly MarkKind[] = ["error", "warning", "info"];

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
export function remarkColumns(review: WorkbookReview, locale: Locale): RemarkColumn[] {
  const sheets = new Map<string, LedgerReview[]>();
  for (const ledger of review.ledgers) sheets.set(ledger.ledger.sheet, [...(sheets.get(ledger.ledger.sheet) ?? []), ledger]);
  return [...sheets].map(([sheet, reviews]) => {
    const { header } = reviews[0]!.ledger;
    return {
      sheet,
      column: columnFor(reviews),
      headingRow: header.top,
      headingRows: header.bottom - header.top + 1,
      heading: locale.findings.remarkHeading,
      bottomRow: Math.max(...reviews.map(({ ledger }) => ledger.body.bottom)),
      remarks: reviews.flatMap((one) => remarksOf(one, locale)),
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
