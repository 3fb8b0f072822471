/**
 * What the results list shows, in order: group headings and their entries. Pure, so that the list only draws.
 * Without a filter: all findings, grouped by severity; indicators nobody reported are a group of their own.
 * With verdicts chosen: the findings of rows so judged, and the rows so judged that have none.
 */
import type { WorkbookReview } from "../../actions/outcomes";
import type { RowVerdict } from "../../checks/review";
import type { Finding, Severity, Verdict } from "../../checks/finding";

export type GroupKey = Severity | "unreported" | "rows";

export type ListItem =
  | { readonly kind: "heading"; readonly key: string; readonly group: GroupKey; readonly count: number }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding; readonly verdict: Verdict | null }
  | { readonly kind: "row"; readonly key: string; readonly sheet: string; readonly row: RowVerdict };

const GROUPS: readonly GroupKey[] = ["error", "warning", "info", "unreported", "rows"];

const rowKey = (sheet: string, row: number): string => `${row}\u0000${sheet}`;

/** Verdicts by sheet and row, and of what nobody reported. */
function verdictsByRow(review: WorkbookReview): ReadonlyMap<string, Verdict> {
  return new Map(review.ledgers.flatMap(({ ledger, rows }) => rows.map((row) => [rowKey(ledger.sheet, row.row), row.verdict] as const)));
}

function verdictOf(finding: Finding, byRow: ReadonlyMap<string, Verdict>): Verdict | null {
  if (finding.code === "missing-indicator") return "missing";
  return finding.row === null ? null : (byRow.get(rowKey(finding.sheet, finding.row)) ?? null);
}

const groupOf = (finding: Finding): GroupKey => (finding.code === "missing-indicator" ? "unreported" : finding.severity);

/** `chosen`: verdicts to show; empty shows every finding. */
export function listItems(review: WorkbookReview, chosen: ReadonlySet<Verdict>): readonly ListItem[] {
  const byRow = verdictsByRow(review);
  const groups = new Map<GroupKey, ListItem[]>(GROUPS.map((group) => [group, []]));
  const told = new Set<string>();
  review.findings.forEach((finding, index) => {
    const verdict = verdictOf(finding, byRow);
    if (chosen.size > 0 && (verdict === null || !chosen.has(verdict))) return;
    if (finding.row !== null) told.add(rowKey(finding.sheet, finding.row));
    groups.get(groupOf(finding))?.push({ kind: "finding", key: `f${index}`, finding, verdict });
  });
  if (chosen.size > 0) {
    for (const { ledger, rows } of review.ledgers) {
      for (const row of rows) {
        if (!chosen.has(row.verdict) || told.has(rowKey(ledger.sheet, row.row))) continue;
        groups.get("rows")?.push({ kind: "row", key: `r${rowKey(ledger.sheet, row.row)}`, sheet: ledger.sheet, row });
      }
    }
  }
  return GROUPS.flatMap((group) => {
    const entries = groups.get(group) ?? [];
    return entries.length === 0 ? [] : [{ kind: "heading" as const, key: `h-${group}`, group, count: entries.length }, ...entries];
  });
}

/** The entry `step` entries away from `index`, headings not counted; stays in the list. */
export function entryFrom(items: readonly ListItem[], index: number, step: number): number {
  const entries = items.flatMap((item, at) => (item.kind === "heading" ? [] : [at]));
  if (entries.length === 0) return -1;
  const now = entries.findIndex((at) => at >= index);
  const from = now === -1 ? entries.length - 1 : now;
  return entries[Math.max(0, Math.min(entries.length - 1, from + step))] ?? -1;
}
