/**
 * A review in few words, so that a case can state all of it. One line a row:
 *
 *     4 E4 农业标准化普及率 shortfall 30% gap 0
 *
 * is: sheet row, cell judged ("-" for none), the name as written (spaces as "_"), the verdict, the figure in the plan's unit, the gap;
 * then in [ ] the column's words where the ledger has several columns of figures.
 * A name that is not the plan's is followed by "=" and what it was taken for: the plan's name, a duty (D08), a task (三(一)), or "?".
 * One line a finding: its cell and code, in reading order; the row in front where the cell stands in another row (a merge).
 */
import type { LedgerReview } from "../../src/checks/review";
import { fromA1 } from "../../src/sheet/address";

export interface LedgerGist {
  readonly sheet: string;
  readonly department: string | null;
  readonly rows: readonly string[];
  readonly findings: readonly string[];
  readonly missing: readonly string[];
  /** What is doubtful about the department: cell and code. */
  readonly notes: readonly string[];
}

/** What both the review itself and the command line's JSON say of a row. */
interface RowFacts {
  readonly row: number;
  readonly cell: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly other?: string | null;
  readonly verdict: string;
  readonly actual: number | null;
  readonly unit: string | null;
  readonly gap: number | null;
  readonly period: string | null;
}

interface FindingFacts {
  readonly code: string;
  readonly row: number | null;
  readonly cell: string | null;
  readonly indicator: string | null;
}

export function gistOf({ ledger, department, departmentNotes, rows, findings, missingIndicatorIds }: LedgerReview, nameOf: (id: string) => string): LedgerGist {
  return {
    sheet: ledger.sheet,
    department,
    rows: rows.map((row) => rowLine({ ...row, other: row.dutyId ?? row.taskSection, unit: row.target?.unit ?? null })),
    findings: findings.map(findingLine),
    missing: missingIndicatorIds.map(nameOf),
    notes: departmentNotes.map(({ cell, code }) => `${cell ?? "-"} ${code}`),
  };
}

export function rowLine({ row, cell, name, indicator, other, verdict, actual, unit, gap, period }: RowFacts): string {
  const written = name.replace(/ /g, "_");
  const taken = indicator === written ? "" : `=${indicator ?? other ?? "?"}`;
  return `${row} ${cell ?? "-"} ${written}${taken} ${verdict}${actual === null ? "" : ` ${actual}${unit ?? ""}`}${gap === null ? "" : ` gap ${gap}`}${period === null ? "" : ` [${period}]`}`;
}

/** A missing indicator has no cell; it is told by its name. */
export function findingLine({ code, row, cell, indicator }: FindingFacts): string {
  if (cell === null) return code === "missing-indicator" ? `- ${code} ${indicator}` : `${row ?? "-"} ${code}`;
  const standsIn = (fromA1(cell)?.row ?? -2) + 1;
  return `${row === null || row === standsIn ? "" : `${row}:`}${cell} ${code}`;
}
