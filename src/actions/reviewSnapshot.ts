/** From a snapshot of a workbook to its review. Pure: the same for the open workbook, a file, a test. */
import { reviewLedgers, totalsOf } from "../checks/reviewLedger";
import type { ChosenDepartments } from "../checks/department";
import type { Finding, Severity } from "../checks/finding";
import type { LedgerReview } from "../checks/review";
import type { Ledger } from "../ledger/ledger";
import { earlierSheets } from "../ledger/earlierSheets";
import { readLedgers } from "../ledger/reader";
import type { ReadingHints } from "../ledger/reader";
import { ownersOf } from "../ownership/ownersOf";
import type { Plan } from "../plan/plan";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/workbookSnapshot";
import { isLedgerKind } from "../sheet/workbookSnapshot";
import type { SheetPassedOver, WorkbookReview } from "./outcomes";
import type { PlanQuestion } from "./planInForce";
import { planIn } from "./planInForce";

export interface ReviewRequest extends PlanQuestion {
  /** Judges where the workbook has no plan of its own (planInForce.ts). */
  readonly plan: Plan;
  /** ISO date ("2018-07-31") the ledgers are judged at. */
  readonly asOf: string;
  /** File name, which may name the department; the workbook's own when absent. */
  readonly fileName?: string;
  /** Whose ledgers sheets are that do not say so themselves: the plan's department name by sheet name. */
  readonly departments?: ChosenDepartments;
}

/** Ledgers found, sheets passed over and why, findings in the order people should read them. Problems: no-ledger when there is none, plan-broken. */
export function reviewSnapshot(snapshot: WorkbookSnapshot, request: ReviewRequest): Outcome<WorkbookReview> {
  const steps = reviewInSteps(snapshot, request);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How far a review is: so many of the workbook's sheets were read. */
export interface ReviewStep {
  readonly sheets: number;
  readonly of: number;
}

/** The same, sheet by sheet, so that whoever waits can be told how far it is, and can stop. */
export function* reviewInSteps(snapshot: WorkbookSnapshot, request: ReviewRequest): Generator<ReviewStep, Outcome<WorkbookReview>> {
  const force = planIn(snapshot, request);
  if (!force.ok) return force;
  const { plan, source, fingerprint } = force.value;
  const asOf = request.asOf;
  const workbook = request.fileName ?? snapshot.name;
  const found = { ledgers: [] as Ledger[], passedOver: [] as SheetPassedOver[] };
  for (const [read, sheet] of snapshot.sheets.entries()) {
    if (read > 0) yield { sheets: read, of: snapshot.sheets.length };
    lookInto(sheet, found, plan, { fileName: workbook, asOf });
  }
  const { ledgers, passedOver } = withoutEarlierSheets(found, asOf);
  if (ledgers.length === 0) return failed({ code: "no-ledger", sheets: passedOver });
  yield { sheets: snapshot.sheets.length, of: snapshot.sheets.length };
  const reviews = reviewLedgers(ledgers, plan, { asOf, departments: request.departments });
  return succeeded({
    workbook,
    asOf,
    planTitle: plan.title,
    planNumber: plan.documentNumber,
    planSource: source,
    planFingerprint: fingerprint,
    planDepartments: plan.departments.map(({ name }) => name),
    ledgers: reviews,
    owners: ledgers.flatMap((ledger) => ownersOf(ledger, plan)),
    passedOver,
    totals: totalsOf(reviews),
    findings: inReadingOrder(reviews),
  });
}

/** The ledgers of a workbook, reviewed. */
export interface ReviewedSheets {
  readonly ledgers: readonly Ledger[];
  /** One a ledger. */
  readonly reviews: readonly LedgerReview[];
  readonly passedOver: readonly SheetPassedOver[];
}

/** Every ledger of the snapshot, reviewed, and no more: what is consolidated of a file. */
export function reviewSheets(snapshot: WorkbookSnapshot, { plan, asOf, fileName = snapshot.name, departments }: ReviewRequest): ReviewedSheets {
  const found = { ledgers: [] as Ledger[], passedOver: [] as SheetPassedOver[] };
  for (const sheet of snapshot.sheets) lookInto(sheet, found, plan, { fileName, asOf });
  const current = withoutEarlierSheets(found, asOf);
  return { ...current, reviews: reviewLedgers(current.ledgers, plan, { asOf, departments }) };
}

type FoundLedgers = Pick<ReviewedSheets, "ledgers" | "passedOver">;

/** Of a sheet a month, the latest alone is judged. */
function withoutEarlierSheets({ ledgers, passedOver }: FoundLedgers, asOf: string): FoundLedgers {
  const earlier = earlierSheets(ledgers, asOf);
  if (earlier.size === 0) return { ledgers, passedOver };
  const told = [...earlier].map((sheet): SheetPassedOver => ({ sheet, reason: "earlier-period" }));
  return { ledgers: ledgers.filter(({ sheet }) => !earlier.has(sheet)), passedOver: [...passedOver, ...told] };
}

/** Adds the sheet's ledgers to what was found, or the reason why it has none. */
function lookInto(sheet: SheetSnapshot, found: { readonly ledgers: Ledger[]; readonly passedOver: SheetPassedOver[] }, plan: Plan, hints: ReadingHints): void {
  const reason = reasonToPass(sheet);
  if (reason) return void found.passedOver.push({ sheet: sheet.name, reason });
  const reading = readLedgers(sheet.grid!, plan, hints);
  if (reading.ok) found.ledgers.push(...reading.ledgers);
  else found.passedOver.push({ sheet: sheet.name, reason: reading.reason });
}

function reasonToPass(sheet: SheetSnapshot): SheetPassedOver["reason"] | null {
  if (sheet.ours !== null && !isLedgerKind(sheet.ours)) return "ours";
  if (sheet.visibility !== "visible") return "hidden-sheet";
  return sheet.grid ? null : "empty-sheet";
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Most severe first, then by sheet as they stand in the workbook, then by row. Sorting keeps the checks' own order otherwise. */
function inReadingOrder(reviews: readonly LedgerReview[]): Finding[] {
  const position = new Map(reviews.map(({ ledger }, index) => [ledger.sheet, index]));
  const place = (finding: Finding) => position.get(finding.sheet) ?? 0;
  return reviews
    .flatMap(({ findings }) => findings)
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
