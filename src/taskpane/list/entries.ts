/**
 * What a results list is made of: one entry a finding, and one a row that nothing was found in. Built once a review; grouping
 * and filtering only arrange them. An entry keeps its key from one review to the next, so that the list keeps its place.
 */
import type { WorkbookReview } from "../../actions/outcomes";
import type { Finding, Verdict } from "../../checks/finding";
import type { RowVerdict } from "../../checks/review";

export interface FindingItem {
  readonly kind: "finding";
  readonly key: string;
  readonly finding: Finding;
  /** What the finding is about: the indicator, else the row's name as written; null when it is about neither. */
  readonly name: string | null;
  readonly verdict: Verdict | null;
}

export interface RowItem {
  readonly kind: "row";
  readonly key: string;
  readonly sheet: string;
  readonly row: RowVerdict;
}

export type Entry = FindingItem | RowItem;

export interface Entries {
  readonly findings: readonly FindingItem[];
  /** Rows without a finding, as they stand in the workbook. */
  readonly rows: readonly RowItem[];
}

const rowKey = (sheet: string, row: number): string => `${row}\u0000${sheet}`;

export function entriesOf(review: WorkbookReview): Entries {
  const rows = new Map(review.ledgers.flatMap(({ ledger, rows: judged }) => judged.map((row) => [rowKey(ledger.sheet, row.row), { sheet: ledger.sheet, row }] as const)));
  const keys = new Map<string, number>();
  const told = new Set<string>();
  const findings = review.findings.map((finding): FindingItem => {
    const at = finding.row === null ? null : rowKey(finding.sheet, finding.row);
    const row = at === null ? undefined : rows.get(at)?.row;
    if (at !== null) told.add(at);
    return { kind: "finding", key: keyOf(finding, keys), finding, name: finding.indicator ?? row?.name ?? null, verdict: finding.code === "missing-indicator" ? "missing" : (row?.verdict ?? null) };
  });
  return { findings, rows: [...rows].flatMap(([at, { sheet, row }]): RowItem[] => (told.has(at) ? [] : [{ kind: "row", key: `row ${at}`, sheet, row }])) };
}

/** The same finding has the same key in the next review; equal ones are numbered. */
function keyOf({ code, sheet, row, cell, indicatorId }: Finding, keys: Map<string, number>): string {
  const plain = `${code} ${cell ?? ""} ${row ?? ""} ${row === null ? (indicatorId ?? "") : ""} ${sheet}`;
  const before = keys.get(plain) ?? 0;
  keys.set(plain, before + 1);
  return before === 0 ? plain : `${plain} ${before}`;
}
