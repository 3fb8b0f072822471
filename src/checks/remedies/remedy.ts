/**
 * A remedy (处理办法): one cell that can be written so that a finding is settled, if a person agrees. Data only: `excel/` writes
 * it after a preview, and only while the cell still holds what was read. What has no certain remedy has none: no value is guessed.
 */
import type { Grid } from "../../sheet/grid";
import type { CellEdit } from "../../sheet/edit";
import type { Ledger, LedgerRow } from "../../ledger/ledger";
import type { Table } from "../../ledger/table/table";
import type { Indicator } from "../../plan/plan";
import type { Finding } from "../finding";
import type { PlanIndex } from "../planIndex";

export type RemedyKind =
  | "fill-owner" // 填写: a blank owner cell gets the plan's owners
  | "rewrite-owner" // 按方案改写: an owner cell that names others
  | "adopt-name" // 采用方案名称: a near name becomes the plan's
  | "not-applicable" // 标为不适用: a blank value of an indicator that is not the department's own
  | "confirm-percent" // 确认为97%: a bare 0.97 becomes the percentage the person means
  | "adopt-target"; // 采用方案目标: the ledger's target becomes the plan's

export interface Remedy {
  readonly kind: RemedyKind;
  readonly edit: CellEdit;
  /** The cell's contents before and after, as people see them; "" for a blank. */
  readonly shown: { readonly before: string; readonly after: string };
}

/** The remedies of each finding that has any, in the order they should be offered. */
export type Remedies = ReadonlyMap<Finding, readonly Remedy[]>;

/** No remedy; shared so that the many findings without one cost nothing. */
export const NO_REMEDY: readonly Remedy[] = [];

/** What remedies of one row may look at. */
export interface RowScene {
  readonly grid: Grid;
  readonly table: Table;
  readonly ledger: Ledger;
  readonly index: PlanIndex;
  readonly row: LedgerRow;
  readonly indicator: Indicator | null;
  /** The plan's name of the department, or null. */
  readonly department: string | null;
  /** The finding's cell stands in this row alone; a merged cell may stand in several. */
  readonly ownCell: boolean;
}
