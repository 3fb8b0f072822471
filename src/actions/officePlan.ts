/**
 * The plan of the office, kept in the open workbook: for the pane, small steps that each say what they do before they do it.
 *
 *   readPlanInForce     which plan judges, or every fault of the sheets; what is inferred; what the self-check doubts. 2–3 syncs, writes nothing.
 *   prepareWritePlan    写入方案: a plan (built-in, imported, with confirmations) onto its four sheets. Says which sheets are new or filled
 *                       again and how much of what people typed beside is carried over. Writes nothing. 2–3 syncs.
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
import type { PlanDoubt } from "../plan/selfCheck/planDoubt";
import { selfCheck } from "../plan/selfCheck/selfCheck";
import type { PlanFault } from "../planSheets/faults";
import { PLAN_SHEETS } from "../planSheets/faults";
import type { PlanBook } from "../planSheets/planBook";
import { bookOf } from "../planSheets/planBook";
import { NOTHING_CARRIED, planDocuments } from "../planSheets/planDocuments";
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

export type PlanState =
  | { readonly kind: "in-force"; readonly inForce: PlanInForce; readonly inferences: readonly Inference[]; readonly doubts: readonly InWords<PlanDoubt>[] }
  /** The workbook's plan sheets are not in order: nothing is judged. */
  | { readonly kind: "broken"; readonly faults: readonly InWords<PlanFault>[] };

/** `given` judges where the workbook has no plan of its own. */
export async function readPlanInForce(given: Plan, locale: Locale): Promise<Outcome<PlanState>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const force = planIn(read.value.value, { plan: given });
  if (force.ok) return succeeded({ kind: "in-force", inForce: force.value, inferences: inferencesOf(force.value.plan), doubts: doubtsOf(force.value.plan, locale) });
  if (force.problem.code !== "plan-broken") return force;
  const { fault } = planSheetSentences(locale);
  return succeeded({ kind: "broken", faults: (force.problem.faults as readonly PlanFault[]).map((one) => ({ what: one, ...fault(one) })) });
}

/** 方案自检, in words. */
export function doubtsOf(plan: Plan, locale: Locale): readonly InWords<PlanDoubt>[] {
  const { doubt } = planSheetSentences(locale);
  return selfCheck(plan, (unit) => readUnit(unit) !== null).map((one) => ({ what: one, ...doubt(one) }));
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
  };
  readonly documents: readonly SheetDocument[];
  readonly plan: SheetsPlan;
}

export async function prepareWritePlan(book: PlanBook, locale: Locale): Promise<Outcome<PreparedPlan>> {
  const read = await readWorkbook();
  return read.ok ? succeeded(prepare(book, read.value.value.sheets, locale)) : read;
}

/** Mends a broken plan too: what stands in the tables goes, what stands beside them stays. */
export const prepareRestorePlan = (given: Plan, locale: Locale): Promise<Outcome<PreparedPlan>> => prepareWritePlan(bookOf(given), locale);

/** `date`: ISO. Keys that are no open inference change nothing. */
export async function prepareConfirm(given: Plan, keys: readonly InferenceKey[], date: string, locale: Locale): Promise<Outcome<PreparedPlan>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const force = planIn(read.value.value, { plan: given });
  if (!force.ok) return force;
  const { settings, asOf } = force.value;
  return succeeded(prepare({ plan: withConfirmed(force.value.plan, keys, date), settings, asOf }, read.value.value.sheets, locale));
}

function prepare(book: PlanBook, sheets: readonly SheetSnapshot[], locale: Locale): PreparedPlan {
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
  const written = await writeDocuments(documents, { plan });
  return written.ok ? succeeded({ sheets: written.value.value.sheets }) : failed(written.problem);
}
