/**
 * 汇总, in two steps, so that a person sees what will be written before it is:
 *
 *   prepareCompile   reads the workbook (ledgers, and our sheets of the last time), consolidates, carries over what people typed,
 *                    puts in the office's decisions. Writes nothing. Its `preview` says which sheets are new, filled again or left,
 *                    and what is kept. At most 3 syncs.
 *   writeCompile     writes what was prepared, all sheets or none. Problem sheet-changed when somebody typed into one of our sheets
 *                    meanwhile: prepare again. At most 3 syncs.
 *   compileSummary   both in one.
 *   readHistory      what earlier compilations found, from 历次汇总; writes nothing. 2 syncs, 3 with hidden rows somewhere.
 *
 * A decision (actions/decide.ts) is handed over in `decisions` of the request; written on 数据核对, it is read from there the next time.
 */
import { planSheets } from "../excel/planSheets";
import type { SheetsPlan } from "../excel/planSheets";
import { readWorkbook } from "../excel/readWorkbook";
import { writeDocuments } from "../excel/writeDocuments";
import type { Locale } from "../locales/locale";
import { allLocales } from "../locales/locale";
import type { SheetDocument } from "../sheet/document";
import type { Plan } from "../plan/plan";
import type { Outcome } from "../sheet/outcome";
import { succeeded } from "../sheet/outcome";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/workbookSnapshot";
import { consolidate } from "../summary/consolidate";
import type { ConsolidateOptions, SummaryInput } from "../summary/consolidate";
import { rowOfDecision, withDecisions } from "../summary/decisionCells";
import { lapsedOf, settleRows } from "../summary/decisionRow";
import type { Decision } from "../summary/decision";
import { historyWith, summaryDocuments } from "../summary/documents";
import type { Fonts } from "../summary/fonts";
import type { EarlierSheet, ReadBack } from "../summary/readBack/readBack";
import { readBack } from "../summary/readBack/readBack";
import { SHEET_KINDS } from "../summary/sheetKinds";
import type { Snapshot } from "../summary/snapshot";
import type { Summary, UnreadFile } from "../summary/summary";
import { previewOf } from "./compilePreview";
import type { CompilePreview, CompileReport } from "./outcomes";
import type { PlanInForce, PlanQuestion } from "./planInForce";
import { planIn } from "./planInForce";
import type { ReviewRequest } from "./reviewSnapshot";
import { reviewSnapshot } from "./reviewSnapshot";

export interface CompileRequest extends ReviewRequest {
  readonly locale: Locale;
  /** Reviewed ledgers of other files. With some, the open workbook need not hold a ledger itself. */
  readonly extra?: readonly SummaryInput[];
  /** "target-only": the open workbook is the summary's file, no ledger of its own is looked for. Default: it is read like the others. */
  readonly openWorkbook?: "ledgers-too" | "target-only";
  /** Plan names of departments whose file came in and could not be read. */
  readonly unreadDepartments?: readonly string[];
  /** Files and sheets that could not be read, with the reason as a sentence. */
  readonly unread?: readonly UnreadFile[];
  /** Decisions made since the sheets were written; they take the place of those on 数据核对 about the same indicators. */
  readonly decisions?: readonly Decision[];
  /** Who compiles (汇总单位); the plan's office when absent. */
  readonly compiledBy?: string | null;
  /** The fonts to write with; the official ones when absent. */
  readonly fonts?: Fonts;
  readonly signal?: AbortSignal;
}

/** What will be written, and where. Safe to keep, as long as nobody types into our sheets. */
export interface PreparedCompile {
  readonly summary: Summary;
  /** The plan in force: decisions are read by it. */
  readonly judgedBy: Plan;
  readonly preview: CompilePreview;
  readonly documents: readonly SheetDocument[];
  readonly plan: SheetsPlan;
  /** Earlier summaries with this one, by date. */
  readonly history: readonly Snapshot[];
}

/**
 * The plan and the settings on the workbook's own sheets count, where it has some; ledgers of other files (`extra`) must have been reviewed by
 * that plan. Problem plan-broken; no-ledger when there is nothing to consolidate; sheet-protected when one of our sheets cannot be filled again. */
export async function prepareCompile(given: CompileRequest): Promise<Outcome<PreparedCompile>> {
  const read = await readWorkbook({ signal: given.signal });
  if (!read.ok) return read;
  const workbook = read.value.value;
  const force = planIn(workbook, given);
  if (!force.ok) return force;
  const request = { ...given, plan: force.value.plan, settings: force.value.settings, planSheets: "ignore" as const };
  const inputs = inputsOf(workbook, request);
  return inputs.ok ? succeeded(prepare(inputs.value, workbook.sheets, request)) : inputs;
}

export async function writeCompile({ summary, documents, plan, preview, history }: PreparedCompile, { signal }: Pick<CompileRequest, "signal"> = {}): Promise<Outcome<CompileReport>> {
  const written = await writeDocuments(documents, { plan, signal });
  if (!written.ok) return written;
  const { sheets, renamed, left } = written.value.value;
  return succeeded({ summary, sheets, renamed, left, preview, history });
}

export async function compileSummary(request: CompileRequest): Promise<Outcome<CompileReport>> {
  const prepared = await prepareCompile(request);
  return prepared.ok ? writeCompile(prepared.value, request) : prepared;
}

/** The summary of no ledger at all: what stands in the plan, reported by nobody. Nothing is written. */
export function emptySummary({ plan, asOf, unreadDepartments, unread }: Pick<CompileRequest, "plan" | "asOf" | "unreadDepartments" | "unread">): Summary {
  return consolidate([], plan, { asOf, unreadDepartments, unread });
}

/** The open workbook's own ledgers, unless it is only the target, and those of other files. */
function inputsOf(workbook: WorkbookSnapshot, request: CompileRequest): Outcome<readonly SummaryInput[]> {
  const extra = request.extra ?? [];
  if (request.openWorkbook === "target-only" && extra.length > 0) return succeeded(extra);
  const review = reviewSnapshot(workbook, request);
  if (review.ok) return succeeded([{ file: null, reviews: review.value.ledgers }, ...extra]);
  return review.problem.code === "no-ledger" && extra.length > 0 ? succeeded(extra) : review;
}

/** Pure: from what was read to what will be written. */
function prepare(inputs: readonly SummaryInput[], sheets: readonly SheetSnapshot[], request: CompileRequest): PreparedCompile {
  const { plan, locale } = request;
  const words = locale.summary;
  const wished = SHEET_KINDS.map((kind) => ({ kind, name: words.sheetNames[kind] }));
  const { carried, unplaced } = lastCompiled(wished, sheets, plan);
  const places = planSheets(wished, sheets, unplaced.map(({ sheet }) => sheet));

  const options: ConsolidateOptions = { asOf: request.asOf, unreadDepartments: request.unreadDepartments, unread: request.unread, history: carried.history, settings: request.settings, compiledBy: request.compiledBy };
  const undecided = consolidate(inputs, plan, options);
  const decided = (request.decisions ?? []).flatMap((decision) => {
    const indicator = undecided.indicators.find(({ indicatorId }) => indicatorId === decision.indicatorId);
    return indicator ? [rowOfDecision(decision, indicator, words)] : [];
  });
  const rows = settleRows(withDecisions(carried.decisionRows, decided), undecided, plan);
  const summary = consolidate(inputs, plan, {
    ...options,
    decisions: rows.flatMap(({ outcome }) => (outcome.kind === "applied" ? [outcome.decision] : [])),
    lapsed: rows.flatMap((row) => lapsedOf(row, plan) ?? []),
  });
  const documents = summaryDocuments(summary, plan, words, { carried, decisions: rows, settings: request.settings, fonts: request.fonts });
  return { summary, judgedBy: plan, documents, plan: places, preview: previewOf(places, carried, rows, summary), history: historyWith(summary, carried.history) };
}

export interface History {
  /** By date; empty before the first compilation. */
  readonly snapshots: readonly Snapshot[];
  /** The plan whose sheets stand in the workbook, else the one given. */
  readonly force: PlanInForce;
}

/** Of several sheets a person made of 历次汇总, the first counts. Problem plan-broken when the workbook has plan sheets that are not in order. */
export async function readHistory(question: PlanQuestion): Promise<Outcome<History>> {
  const read = await readWorkbook();
  if (!read.ok) return read;
  const { sheets } = read.value.value;
  const force = planIn({ sheets }, question);
  return force.ok ? succeeded({ snapshots: lastCompiled([{ kind: "snapshots", name: "" }], sheets, force.value.plan).carried.history, force: force.value }) : force;
}

/** What stands on our sheets since the last compilation. `wished`: the kinds to look at, and the names that win where a person made copies. */
function lastCompiled(wished: readonly { readonly kind: string; readonly name: string }[], sheets: readonly SheetSnapshot[], plan: Plan): ReadBack {
  return readBack(earlierSheets(planSheets(wished, sheets), sheets), plan, allLocales.map(({ summary }) => summary));
}

/** Our sheets of the last time: those that are filled again, and those that are left, of which what was typed is carried over too. */
function earlierSheets({ places, leave }: SheetsPlan, sheets: readonly SheetSnapshot[]): EarlierSheet[] {
  const ids = [...places.flatMap(({ onto }) => onto?.id ?? []), ...leave.map(({ id }) => id)];
  return ids.flatMap((id): EarlierSheet[] => {
    const sheet = sheets.find(({ own }) => own?.id === id);
    return sheet?.grid && sheet.ours !== null ? [{ kind: sheet.ours, name: sheet.name, grid: sheet.grid }] : [];
  });
}
