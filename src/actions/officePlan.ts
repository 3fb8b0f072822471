/**
 * The plan of the office, kept in the open workbook: for the pane, small steps that each say what they do before they do it.
 *
 *   readPlanInForce     which plan judges, or every fault of the sheets; what is inferred; what the self-check doubts; of whom something is
 *                       asked. 2–3 syncs, writes nothing.
 *   prepareWritePlan    写入方案: a plan (built-in, imported, with confirmations) onto its four sheets. Says which sheets are new or filled
 *                       again, what it changes, and how much of what people typed beside is carried over. Writes nothing. 2–3 syncs.
 *   prepareNoticePlan   the same with a plan made from a notice: read back before it is prepared, with the office's lights and scoring.
 *   prepareRestorePlan  恢复内置方案: the same with the plan given, whatever stands on the sheets.
 *   prepareConfirm      口径确认: the plan in force with these inferences confirmed on a date.
 *   writePlan           writes what was prepared, all four sheets or none. 3–4 syncs. 撤销 takes it back.
 *
 * Problems: plan-broken (prepareConfirm), sheet-changed when somebody typed meanwhile: prepare again; those of `excel/writeDocuments.ts`.
 */
import { planSheets } from "../excel/planSheets";
import type { SheetsPlan } from "../excel/planSheets";
import { readWorkbook } from "../excel/readWorkbook";
import { writeDocuments } from "../excel/writeDocuments";
import { readUnit } from "../ledger/units";
import type { Locale } from "../locales/locale";
import { planSheetSentences } from "../locales/planSentences";
import type { Inference, InferenceKey } from "../plan/inferences";
import { inferencesOf, withConfirmed } from "../plan/inferences";
import type { Plan } from "../plan/plan";
import type { PlanDifference } from "../plan/difference";
import { planDifference } from "../plan/difference";
import type { DoubtSeverity, PlanDoubt } from "../plan/selfCheck/planDoubt";
import { severityOf } from "../plan/selfCheck/planDoubt";
import { selfCheck } from "../plan/selfCheck/selfCheck";
import type { PlanFault } from "../planSheets/faults";
import { PLAN_SHEETS } from "../planSheets/faults";
import type { PlanBook } from "../planSheets/planBook";
import { bookOf } from "../planSheets/planBook";
import { NOTHING_CARRIED, planDocuments } from "../planSheets/planDocuments";
import { departmentsWithShare } from "../planSheets/blankLedger";
import { indicatorAt, readOnPaper } from "../planSheets/onPaper";
import { readPlanSheets } from "../planSheets/readPlanSheets";
import type { SheetDocument } from "../sheet/document";
import type { Outcome } from "../sheet/outcome";
import { failed, succeeded } from "../sheet/outcome";
import type { SheetSnapshot } from "../sheet/workbookSnapshot";
import type { PlanInForce } from "./planInForce";
import { planIn, planVocabularies } from "./planInForce";

/** What is wrong with a cell of the plan sheets. */
export type { PlanFault };

export interface InWords<T> {
  readonly what: T;
  readonly message: string;
  readonly next: string;
}

export interface DoubtInWords extends InWords<PlanDoubt> {
  readonly severity: DoubtSeverity;
}

export type PlanState =
  | {
      readonly kind: "in-force";
      readonly inForce: PlanInForce;
      readonly inferences: readonly Inference[];
      readonly doubts: readonly DoubtInWords[];
      /** Departments the plan asks something of. */
      readonly departments: readonly string[];
      /** What 方案指标 is called in the workbook; null where there is none. */
      readonly indicatorSheet: string | null;
    }
  /** The workbook's plan sheets are not in order: nothing is judged. */
  | { readonly kind: "broken"; readonly faults: readonly InWords<PlanFault>[] };

/** `given` judges where the workbook has no plan of its own. */
export async function readPlanInForce(given: Plan, locale: Locale): Promise<Outcome<PlanState>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const force = planIn(read.value.value, { plan: given });
  if (force.ok) {
    const { plan } = force.value;
    return succeeded({ kind: "in-force", inForce: force.value, inferences: inferencesOf(plan), doubts: doubtsOf(plan, locale), departments: departmentsWithShare(plan), indicatorSheet: read.value.value.sheets.find(({ ours }) => ours === "plan.indicators")?.name ?? null });
  }
  if (force.problem.code !== "plan-broken") return force;
  const { fault } = planSheetSentences(locale);
  return succeeded({ kind: "broken", faults: (force.problem.faults as readonly PlanFault[]).map((one) => ({ what: one, ...fault(one) })) });
}

/** 方案自检, in words. */
export function doubtsOf(plan: Plan, locale: Locale): readonly DoubtInWords[] {
  const { doubt } = planSheetSentences(locale);
  return selfCheck(plan, (unit) => readUnit(unit) !== null).map((one) => ({ what: one, severity: severityOf(one), ...doubt(one) }));
}

export interface PreparedPlan {
  readonly book: PlanBook;
  readonly preview: {
    /** `wished` is the sheet's usual name. */
    readonly sheets: readonly { readonly name: string; readonly wished: string; readonly state: "new" | "filled-again" }[];
    /** Further sheets that say they are one of the four: left to people, under their names. */
    readonly left: readonly string[];
    /** Cells that people typed beside the tables and that are carried over. */
    readonly kept: number;
    /** Against the plan in force; null where the sheets that stand there are not in order. */
    readonly difference: PlanDifference | null;
  };
  readonly documents: readonly SheetDocument[];
  readonly plan: SheetsPlan;
}

/** `given` is in force where the workbook has no plan of its own. */
export async function prepareWritePlan(book: PlanBook, given: Plan, locale: Locale): Promise<Outcome<PreparedPlan>> {
  const read = await readWorkbook();
  return read.ok ? succeeded(prepare(book, read.value.value.sheets, given, locale)) : read;
}

/** Mends a broken plan too: what stands in the tables goes, what stands beside them stays. */
export const prepareRestorePlan = (given: Plan, locale: Locale): Promise<Outcome<PreparedPlan>> => prepareWritePlan(bookOf(given), given, locale);

/** `date`: ISO. Keys that are no open inference change nothing. */
export async function prepareConfirm(given: Plan, keys: readonly InferenceKey[], date: string, locale: Locale): Promise<Outcome<PreparedPlan>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const force = planIn(read.value.value, { plan: given });
  if (!force.ok) return force;
  const { settings, asOf } = force.value;
  return succeeded(prepare({ plan: withConfirmed(force.value.plan, keys, date), settings, asOf }, read.value.value.sheets, given, locale));
}

/** What stands in the way of writing a plan: of an indicator, or of the plan itself. */
export interface PlanObstacle {
  readonly indicatorId: string | null;
  readonly message: string;
  readonly next: string;
}

export type NoticePlanPrepared = { readonly kind: "prepared"; readonly prepared: PreparedPlan } | { readonly kind: "faulty"; readonly faults: readonly PlanObstacle[] };

/**
 * A plan that was typed and confirmed in the pane. It is read back from its sheets first: what they would not take is named, and nothing is
 * prepared. Lights and scoring are the office's, where it has its own; the date to judge at was the other plan's, and goes.
 */
export async function prepareNoticePlan(plan: Plan, given: Plan, locale: Locale): Promise<Outcome<NoticePlanPrepared>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { sheets } = read.value.value;
  const force = planIn({ sheets }, { plan: given });
  const book: PlanBook = { plan, settings: force.ok ? force.value.settings : bookOf(given).settings, asOf: null };
  const vocabularies: ReturnType<typeof planVocabularies> = [locale.planSheets, ...planVocabularies()];
  const paper = readOnPaper(book, vocabularies);
  if (paper.kind === "read") return succeeded({ kind: "prepared", prepared: prepare(paper.book, sheets, given, locale) });
  const { fault } = planSheetSentences(locale);
  const faults = paper.kind === "broken" ? paper.faults : [];
  return succeeded({
    kind: "faulty",
    // There is no cell yet to be named.
    faults: faults.map((one) => ({ indicatorId: indicatorAt(book, one, vocabularies), ...fault({ ...one, sheet: null, cell: null }) })),
  });
}

function prepare(book: PlanBook, sheets: readonly SheetSnapshot[], given: Plan, locale: Locale): PreparedPlan {
  const force = planIn({ sheets }, { plan: given });
  const reading = readPlanSheets({ sheets }, planVocabularies());
  const documents = planDocuments(book, locale.planSheets, reading.kind === "none" ? NOTHING_CARRIED : reading.carried);
  const places = planSheets(documents, sheets);
  const used = new Set(places.places.map(({ onto }) => onto?.id));
  const others = sheets.flatMap(({ ours, own, name }) => (PLAN_SHEETS.some((kind) => kind === ours) && own && !used.has(own.id) ? [{ id: own.id, name, kind: ours! }] : []));
  const plan: SheetsPlan = { ...places, leave: others };
  return {
    book,
    documents,
    plan,
    preview: {
      sheets: plan.places.map(({ name, wished, onto }) => ({ name, wished, state: onto ? "filled-again" : "new" })),
      left: others.map(({ name }) => name),
      kept: keptIn(documents),
      difference: force.ok ? planDifference(force.value.plan, book.plan) : null,
    },
  };
}

/** Cells of a look that was carried over. */
function keptIn(documents: readonly SheetDocument[]): number {
  return documents.reduce((sum, { cells }) => sum + cells.flat().filter(({ look, value }) => look.startsWith("carried") && value.kind !== "blank").length, 0);
}

export interface PlanWritten {
  /** Names of the four sheets. */
  readonly sheets: readonly string[];
}

export async function writePlan({ documents, plan }: PreparedPlan): Promise<Outcome<PlanWritten>> {
  const written = await writeDocuments(documents, { plan, action: "plan" });
  return written.ok ? succeeded({ sheets: written.value.value.sheets }) : failed(written.problem);
}
