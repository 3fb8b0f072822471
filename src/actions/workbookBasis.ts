/**
 * What the open workbook brings to 办公室汇总 before any file is read: the plan that judges (its own sheets', where it has some), and the
 * ledgers it holds itself. At most 3 syncs; writes nothing.
 */
import { readWorkbook } from "../excel/readWorkbook";
import type { Plan } from "../plan/plan";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import { planIn } from "./planInForce";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSheets } from "./reviewSnapshot";

/** A ledger of the open workbook. */
export interface OwnLedger {
  /** The plan's name; null where the sheet does not say. */
  readonly department: string | null;
  readonly sheet: string;
}

export interface WorkbookBasis {
  /** Files must be reviewed by this plan to be compiled here. */
  readonly plan: Plan;
  readonly planFingerprint: string;
  /** In the order of the sheets; may be empty: the workbook may be the summary's file alone. */
  readonly ownLedgers: readonly OwnLedger[];
}

/** Problem plan-broken, and those of reading. */
export async function workbookBasis(request: ReviewRequest, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Outcome<WorkbookBasis>> {
  const read = await readWorkbook({ signal });
  if (!read.ok) return read;
  const workbook = read.value.value;
  const force = planIn(workbook, request);
  if (!force.ok) return force;
  const { plan, fingerprint } = force.value;
  const { reviews } = reviewSheets(workbook, { ...request, plan });
  return succeeded({ plan, planFingerprint: fingerprint, ownLedgers: reviews.map(({ department, ledger }) => ({ department, sheet: ledger.sheet })) });
}
