/** The sheets the leadership reads, as documents that `excel/` writes. Same input, same documents. */
import type { Plan } from "../plan/plan";
import type { JudgingSettings } from "../plan/settings";
import { DEFAULT_SETTINGS } from "../plan/settings";
import type { SheetDocument } from "../sheet/document";
import { bulletinSheet } from "./bulletinSheet";
import type { Carried } from "./carried";
import { NOTHING_CARRIED } from "./carried";
import type { SettledRow } from "./decisionRow";
import { departmentStatusTable } from "./departmentStatusTable";
import type { Fonts } from "./fonts";
import { OFFICIAL_FONTS } from "./fonts";
import { sourceText } from "./indicatorText";
import { phaseTable } from "./phaseTable";
import { reconciliationTable } from "./reconciliationTable";
import type { RectificationItem } from "./rectification";
import { rectify } from "./rectification";
import { rectificationTable } from "./rectificationTable";
import { rosterTable } from "./rosterTable";
import type { SheetKind } from "./sheetKinds";
import { SHEET_KINDS } from "./sheetKinds";
import type { Snapshot } from "./snapshot";
import { snapshotOf, withSnapshot } from "./snapshot";
import { snapshotTable } from "./snapshotTable";
import type { Summary } from "./summary";
import { summaryTable } from "./summaryTable";
import type { SummaryWords } from "./words";

export interface DocumentOptions {
  /** What earlier sheets held that people typed, and earlier summaries. */
  readonly carried?: Carried;
  /** What became of the decisions typed on 数据核对. */
  readonly decisions?: readonly SettledRow[];
  readonly settings?: JudgingSettings;
  readonly fonts?: Fonts;
}

/** What each sheet is made from. */
export interface SheetContext {
  readonly summary: Summary;
  readonly plan: Plan;
  readonly words: SummaryWords;
  readonly carried: Carried;
  readonly decisions: readonly SettledRow[];
  readonly settings: JudgingSettings;
  readonly fonts: Fonts;
  readonly rectification: readonly RectificationItem[];
  /** Earlier summaries with this one among them. */
  readonly history: readonly Snapshot[];
}

const TABLES: Readonly<Record<SheetKind, (context: SheetContext) => SheetDocument>> = {
  summary: summaryTable,
  departmentStatus: departmentStatusTable,
  rectification: rectificationTable,
  roster: rosterTable,
  phases: phaseTable,
  reconciliation: reconciliationTable,
  bulletin: bulletinSheet,
  snapshots: snapshotTable,
};

/** All sheets of the leadership workbook, in their order. */
export function summaryDocuments(summary: Summary, plan: Plan, words: SummaryWords, options: DocumentOptions = {}): SheetDocument[] {
  const { carried = NOTHING_CARRIED, decisions = [], settings = DEFAULT_SETTINGS, fonts = OFFICIAL_FONTS } = options;
  const context: SheetContext = { summary, plan, words, carried, decisions, settings, fonts, rectification: rectify(carried.rectification, summary), history: historyWith(summary, carried.history) };
  return SHEET_KINDS.map((kind) => TABLES[kind](context));
}

/** Earlier summaries with this one in its place. */
export function historyWith(summary: Summary, earlier: readonly Snapshot[]): Snapshot[] {
  return withSnapshot(earlier, snapshotOf(summary, ({ source }) => (source === null ? "" : sourceText(source))));
}
