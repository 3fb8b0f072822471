/**
 * Which findings of a review can be settled by writing a cell, and how. Pure and linear in the number of findings; a sheet
 * that is protected, and findings without a certain remedy, are left out.
 */
import type { LedgerRow } from "../../ledger/ledger";
import { tableOf } from "../../ledger/table/table";
import type { OwnerCell } from "../../ownership/ownership";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../sheet/grid";
import type { Finding, FindingCode } from "../finding";
import { indexPlan, type PlanIndex } from "../planIndex";
import type { LedgerReview } from "../review";
import { adoptName } from "./adoptName";
import { adoptTarget } from "./adoptTarget";
import { confirmPercent } from "./confirmPercent";
import { notApplicable } from "./notApplicable";
import { ownerKey, ownerRemedies } from "./owners";
import { NO_REMEDY, type Remedies, type Remedy, type RowScene } from "./remedy";

/** How a finding of each code is settled in its row. Owner cells are settled for the whole workbook, below. */
const IN_ROW: { readonly [Code in FindingCode]?: (scene: RowScene) => readonly Remedy[] } = {
  "unknown-indicator": adoptName,
  "missing-value": notApplicable,
  "ambiguous-percent": confirmPercent,
  "altered-target": adoptTarget,
};

const OF_OWNERS: ReadonlySet<FindingCode> = new Set(["lead-missing", "lead-mismatch", "support-missing", "support-mismatch"]);

export interface RemedySources {
  readonly reviews: readonly LedgerReview[];
  /** Owner cells of these reviews. */
  readonly owners: readonly OwnerCell[];
  readonly plan: Plan;
  /** The grid of a sheet that may be written; null for one that is protected. */
  gridOf(sheet: string): Grid | null;
}

export function remediesOf({ reviews, owners, plan, gridOf }: RemedySources): Remedies {
  const index = indexPlan(plan);
  const ofOwners = ownerRemedies(owners);
  const found = new Map<Finding, readonly Remedy[]>();
  for (const review of reviews) {
    const grid = gridOf(review.ledger.sheet);
    if (!grid) continue;
    const inRow = rowRemedies(review, grid, index);
    for (const finding of review.findings) {
      const owner = OF_OWNERS.has(finding.code) && finding.cell !== null ? ofOwners.get(ownerKey({ sheet: finding.sheet, cell: finding.cell })) : undefined;
      const remedies = owner ? [owner] : inRow(finding);
      if (remedies.length > 0) found.set(finding, remedies);
    }
  }
  return found;
}

function rowRemedies({ ledger, department }: LedgerReview, grid: Grid, index: PlanIndex): (finding: Finding) => readonly Remedy[] {
  const table = tableOf(grid, index.plan, ledger.columns);
  const rows = new Map(ledger.rows.map((row) => [row.row + 1, row]));
  const shared = cellsOfSeveralRows(ledger.rows);
  return (finding) => {
    const row = finding.row === null ? undefined : rows.get(finding.row);
    const remedy = IN_ROW[finding.code];
    if (!remedy || !row || finding.cell === null) return NO_REMEDY;
    const indicator = row.subject.kind === "indicator" ? (index.indicators.get(row.subject.indicatorId) ?? null) : null;
    return remedy({ grid, table, ledger, index, row, indicator, department, ownCell: !shared.has(finding.cell) });
  };
}

/** Merged cells that stand in several rows: what is written there is written for all of them. */
function cellsOfSeveralRows(rows: readonly LedgerRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const row of rows) {
    for (const cell of new Set([row.nameCell, row.target, row.actual].flatMap((reading) => (reading ? [reading.cell] : [])))) (seen.has(cell) ? shared : seen).add(cell);
  }
  return shared;
}
