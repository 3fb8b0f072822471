/** 核验: reads the open workbook and judges it. Writes nothing. At most 3 syncs. */
import type { Remedies } from "../checks/remedies/remedy";
import { remediesOf } from "../checks/remedies/remediesOf";
import { readWorkbook } from "../excel/readWorkbook";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { WorkbookSnapshot } from "../sheet/workbookSnapshot";
import type { WorkbookReview } from "./outcomes";
import { planIn } from "./planInForce";
import type { ReviewRequest, ReviewStep } from "./reviewSnapshot";
import { reviewInSteps, reviewSnapshot } from "./reviewSnapshot";

/** The review of the open workbook. Our own sheets and hidden ones are passed over. Problem no-ledger when it holds none. */
export async function reviewWorkbook(request: ReviewRequest): Promise<Outcome<WorkbookReview>> {
  const read = await readWorkbook();
  return read.ok ? reviewSnapshot(read.value.value, request) : read;
}

/** A review for somebody who is going to set things right: with what can be written to settle its findings. */
export interface CorrectableReview {
  readonly review: WorkbookReview;
  readonly remedies: Remedies;
}

/** The person who waits: is told how far it is, and may say stop. */
export interface Watcher {
  step(step: ReviewStep): void;
  readonly signal?: AbortSignal;
}

const NOBODY_WAITS: Watcher = { step: () => undefined };

/** As `reviewWorkbook`, with remedies. Between sheets the page gets its turn, so that it can draw and hear a click. Problem cancelled. */
export async function reviewToCorrect(request: ReviewRequest, watcher: Watcher = NOBODY_WAITS): Promise<Outcome<CorrectableReview>> {
  const read = await readWorkbook({ signal: watcher.signal });
  if (!read.ok) return read;
  const snapshot = read.value.value;
  const steps = reviewInSteps(snapshot, request);
  let turn = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.ok ? succeeded({ review: value.value, remedies: remediesIn(value.value, snapshot, request) }) : value;
    watcher.step(value);
    if (Date.now() - turn < A_TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = Date.now();
    if (watcher.signal?.aborted) return failed({ code: "cancelled" });
  }
}

/** Working longer than this without a pause would be felt. */
const A_TURN_MS = 30;

function remediesIn({ ledgers, owners }: WorkbookReview, snapshot: WorkbookSnapshot, request: ReviewRequest): Remedies {
  const { sheets } = snapshot;
  const force = planIn(snapshot, request);
  const { plan } = force.ok ? force.value : request;
  const grids = new Map(sheets.flatMap(({ name, grid, protected: locked }) => (grid && !locked ? [[name, grid] as const] : [])));
  return remediesOf({ reviews: ledgers, owners, plan, gridOf: (sheet) => grids.get(sheet) ?? null });
}
