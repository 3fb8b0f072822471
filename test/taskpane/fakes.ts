/** Fakes for pane tests: a review of one ledger with a bit of everything, actions that answer at once, a host that remembers. */
import type { PreparedCompile } from "../../src/actions/compile";
import { builtInPlan } from "../../src/actions/builtInPlan";
import type { CompileReport, WorkbookReview } from "../../src/actions/outcomes";
import type { History, Snapshot } from "../../src/actions/history";
import type { CorrectableReview } from "../../src/actions/review";
import type { RibbonResult } from "../../src/actions/ribbonNews";
import type { Finding, QuotedTarget, Verdict } from "../../src/checks/finding";
import type { Remedies, Remedy, RemedyKind } from "../../src/checks/remedies/remedy";
import type { RowVerdict } from "../../src/checks/review";
import type { CellReading, Ledger } from "../../src/ledger/ledger";
import type { OwnerCell } from "../../src/ownership/ownership";
import { fromA1 } from "../../src/sheet/address";
import { failed, succeeded, type Outcome } from "../../src/sheet/outcome";
import type { Actions, Host, Ports } from "../../src/taskpane/port/actionsPort";
import { planActions } from "./planFakes";

export const SHEET = "台账";

const percent = (value: number, comparator: QuotedTarget["comparator"] = ">="): QuotedTarget => ({ comparator, value, valueTo: null, unit: "%", inferred: false });
const houses = (value: number, inferred = true): QuotedTarget => ({ comparator: ">=", value, valueTo: null, unit: "家", inferred });

export function cellReading(cell: string, text: string): CellReading {
  return { position: fromA1(cell) ?? { row: 0, column: 0 }, cell, value: text === "" ? null : text, text, isFormula: false };
}

const base = (row: number | null, cell: string | null, indicator: string | null, clause: string | null = null): Omit<Finding, "code" | "facts" | "severity"> => ({
  sheet: SHEET,
  row,
  cell,
  indicator,
  indicatorId: indicator,
  clause: clause === null ? null : { section: "三(一)", text: clause },
});

export const FINDINGS: readonly Finding[] = [
  {
    ...base(6, "F6", "主要农产品质量安全监测总体合格率", "主要农产品质量安全监测总体合格率保持在97%以上；"),
    code: "shortfall",
    severity: "error",
    facts: { actual: 96.5, target: percent(97), gap: 0.5 },
  },
  {
    ...base(9, "F9", "“三品一标”认证个数", "新增“三品一标”认证12个；"),
    code: "missing-value",
    severity: "error",
    facts: { written: "", target: houses(12) },
  },
  {
    ...base(7, "F7", "农业标准化普及率", "农业标准化普及率超过30%；"),
    code: "ambiguous-percent",
    severity: "warning",
    facts: { text: "0.32", asFraction: 32, asWritten: 0.32, target: percent(30, ">") },
  },
  {
    ...base(8, "E8", "规模以上企业质量管理体系认证", null),
    code: "altered-target",
    severity: "warning",
    facts: { written: "20家", target: houses(30) },
  },
  { ...base(8, "H8", "规模以上企业质量管理体系认证", null), code: "lead-missing", severity: "warning", facts: { expected: "区农委、区市场监管局" } },
  {
    ...base(6, "H6", "主要农产品质量安全监测总体合格率", null),
    code: "lead-mismatch",
    severity: "warning",
    facts: { written: "区林业局", expected: "区农委", missing: ["区农委"], extra: ["区林业局"] },
  },
  { ...base(10, "B10", null, null), code: "unknown-indicator", severity: "warning", facts: { written: "农产品品牌宣传次数", proposals: ["农产品品牌数", "农产品名牌数"] } },
  { ...base(11, null, "农产品抽检合格率", null), code: "hidden-row", severity: "info", facts: { name: "农产品抽检合格率" } },
  {
    ...base(null, null, "畜禽产品质量安全抽检合格率", "畜禽产品质量安全抽检合格率达到98%以上；"),
    code: "missing-indicator",
    severity: "error",
    facts: { department: "区农委", target: percent(98) },
  },
] as readonly Finding[];

const row = (at: number, name: string, verdict: Verdict, written: string, target: QuotedTarget | null): RowVerdict => ({
  row: at,
  name,
  indicatorId: name,
  indicator: name,
  match: "exact",
  dutyId: null,
  taskSection: null,
  verdict,
  actual: null,
  target,
  gap: null,
  cell: `F${at}`,
  written,
  period: null,
  laterBlank: null,
});

const ROWS: readonly RowVerdict[] = [
  row(5, "水产品质量安全抽检合格率", "met", "99.1%", percent(98)),
  row(6, "主要农产品质量安全监测总体合格率", "shortfall", "96.5%", percent(97)),
  row(7, "农业标准化普及率", "unclear", "0.32", percent(30, ">")),
  row(8, "规模以上企业质量管理体系认证", "met", "32", houses(30)),
  row(9, "“三品一标”认证个数", "missing", "", houses(12)),
  row(10, "农产品品牌宣传次数", "manual", "已开展", null),
  row(11, "农产品抽检合格率", "met", "98.8%", percent(97)),
];

const owner = (cell: string, name: string, role: "lead" | "support", text: string, expected: string, state: OwnerCell["state"]): OwnerCell => ({
  sheet: SHEET,
  row: (fromA1(cell) ?? { row: 0 }).row,
  role,
  indicatorId: name,
  name,
  reading: cellReading(cell, text),
  expected,
  inferred: false,
  state,
});

export const OWNERS: readonly OwnerCell[] = [
  owner("H8", "规模以上企业质量管理体系认证", "lead", "", "区农委、区市场监管局", { kind: "blank" }),
  owner("I8", "规模以上企业质量管理体系认证", "support", "", "区发改委、区经信委等", { kind: "blank" }),
  owner("H6", "主要农产品质量安全监测总体合格率", "lead", "区林业局", "区农委", { kind: "different", missing: ["区农委"], extra: ["区林业局"], renamed: [] }),
  owner("I6", "主要农产品质量安全监测总体合格率", "support", "区卫生局", "区卫计委、区商务局", { kind: "different", missing: ["区商务局"], extra: [], renamed: [] }),
];

export function reviewOf(changes: Partial<WorkbookReview> = {}): WorkbookReview {
  const ledger = {
    sheet: SHEET,
    department: { kind: "known", name: "区农委", as: "full-name", written: "贵池区农业委员会", source: "heading-line", cell: "A2" },
    columns: [],
    header: { top: 2, left: 0, bottom: 3, right: 9 },
    body: { top: 4, left: 0, bottom: 11, right: 9 },
    rows: [],
  } as unknown as Ledger;
  return {
    workbook: "区农委.xlsx",
    asOf: "2018-07-31",
    planTitle: "方案",
    planNumber: null,
    planDepartments: ["区农委", "区住建委", "区市场监管局"],
    ledgers: [{ ledger, department: "区农委", departmentNotes: [], columnNotes: [], rows: ROWS, findings: FINDINGS, missingIndicatorIds: ["x"] }],
    owners: OWNERS,
    passedOver: [
      { sheet: "封面", reason: "no-header" },
      { sheet: "Sheet3", reason: "empty-sheet" },
    ],
    totals: { met: 3, shortfall: 1, unclear: 1, missing: 2, manual: 1, notApplicable: 0 },
    findings: FINDINGS,
    ...changes,
  } as WorkbookReview;
}

const remedy = (kind: RemedyKind, cell: string, before: string, after: string): Remedy => ({
  kind,
  edit: { sheet: SHEET, cell, before: before === "" ? null : before, after: { kind: "text", text: after } },
  shown: { before, after },
});

/** What can be put right in `FINDINGS`, by the finding's cell. */
const REMEDIES: Readonly<Record<string, readonly Remedy[]>> = {
  F7: [remedy("confirm-percent", "F7", "0.32", "32%"), remedy("confirm-percent", "F7", "0.32", "0.32%")],
  E8: [remedy("adopt-target", "E8", "20家", "30家")],
  H8: [remedy("fill-owner", "H8", "", "区农委、区市场监管局")],
  H6: [remedy("rewrite-owner", "H6", "区林业局", "区农委")],
  B10: [remedy("adopt-name", "B10", "农产品品牌宣传次数", "农产品品牌数"), remedy("adopt-name", "B10", "农产品品牌宣传次数", "农产品名牌数")],
};

/** A review, and what can be put right in it. */
export function correctable(changes: Partial<WorkbookReview> = {}): CorrectableReview {
  const review = reviewOf(changes);
  const remedies: Remedies = new Map(review.findings.flatMap((finding) => (finding.cell !== null && REMEDIES[finding.cell] ? [[finding, REMEDIES[finding.cell]!] as const] : [])));
  return { review, remedies };
}

/** A review with very many findings, to see that the list stays quick. */
export function longReview(count: number): CorrectableReview {
  const template = FINDINGS[0] as Finding;
  const findings = Array.from({ length: count }, (_, at) => ({ ...template, row: at + 5, cell: `F${at + 5}` }));
  return correctable({ findings });
}

export type FakeActions = { [Name in keyof Actions]: Actions[Name] } & { change(): void; ribbon(result: RibbonResult): void; readonly calls: string[] };

type Indicator = CompileReport["summary"]["indicators"][number];

const indicator = (name: string, changes: Partial<Indicator>): Indicator => ({
  indicatorId: name,
  indicator: name,
  taskSection: "三(一)",
  verdict: "missing",
  light: "none",
  value: null,
  target: percent(97),
  gap: null,
  leads: ["区农委"],
  supports: [],
  supportsOpen: false,
  ownerBasis: "stated",
  source: null,
  basis: "none",
  reports: [],
  conflict: false,
  reportsBasis: "",
  candidates: [],
  decision: null,
  change: { kind: "first" },
  ...changes,
});

const source = (cell: string, file: string | null = null) => ({ file, sheet: SHEET, cell, department: "区农委" });

/** A summary of five indicators in two areas: met, short, from another file, in conflict, missing. */
export function compiled(asOf = "2018-07-31"): CompileReport {
  return {
    sheets: ["质量强区汇总", "整改清单"],
    history: [],
    preview: { sheets: [], left: [], kept: { notes: 0, rectification: 0, decisions: 0 }, rectification: { opened: 0, closed: 0, open: 0 }, decisions: { applied: 0, lapsed: 0, faulty: 0 }, faults: [] },
    summary: {
      asOf,
      planTitle: "质量强区活动实施方案",
      planNumber: null,
      planFingerprint: "3F9A-1C2B",
      compiledBy: null,
      alteredTargets: [],
      unread: [],
      lapsedDecisions: [],
      previous: null,
      scores: [],
      indicators: [
        indicator("水产品质量安全抽检合格率", { verdict: "met", light: "green", value: 99.1, source: source("F5"), basis: "lead" }),
        indicator("主要农产品质量安全监测总体合格率", { verdict: "shortfall", light: "yellow", value: 96.5, gap: 0.5, source: source("F6"), basis: "lead" }),
        indicator("工程一次验收合格率", { verdict: "met", light: "green", value: 100, taskSection: "三(二)", leads: ["区住建委"], supports: ["区农委"], source: source("E4", "区住建委.xlsx"), basis: "lead" }),
        indicator("安徽名牌总数", { verdict: "unclear", leads: ["区市场监管局", "区经信委"], target: houses(18), conflict: true, basis: "conflict" }),
        indicator("建设公共技术服务平台", { leads: ["区科技局"], target: houses(1) }),
      ],
      departments: [],
      roster: { expected: ["区农委", "区住建委"], reported: ["区农委"], notReported: ["区住建委"] },
      tasks: [
        { section: "三(一)", title: "提升产品质量", leads: [], reports: [] },
        { section: "三(二)", title: "提升工程质量", leads: [], reports: [] },
        { section: "三(六)", title: "没有指标的任务", leads: [], reports: [] },
      ],
      duties: [],
      totals: { indicators: 5, met: 2, shortfall: 1, unclear: 1, missing: 1, manual: 0, notApplicable: 0 },
    },
  };
}

/** The same before it is written: two sheets, one new, one filled again with what people typed. */
export function prepared(asOf = "2018-07-31", changes: Partial<CompileReport["preview"]> = {}): PreparedCompile {
  const { summary, preview, history } = compiled(asOf);
  const sheets = [
    { name: "质量强区汇总", wished: "质量强区汇总", state: "new" },
    { name: "整改清单", wished: "整改清单", state: "filled-again" },
  ] as const;
  return { summary, judgedBy: builtInPlan, preview: { ...preview, sheets, kept: { notes: 1, rectification: 2, decisions: 0 }, ...changes }, documents: [], plan: { places: [], leave: [] } as unknown as PreparedCompile["plan"], history };
}

const PLAN = { title: builtInPlan.title, fingerprint: "3F9A-1C2B" };
const OLD_PLAN = { title: "质量强区活动实施方案（征求意见稿）", fingerprint: "77AA-00FE" };

/** How some indicators of the built-in plan stood at a date; `value` null where no figure was known. */
export function snapshot(asOf: string, stood: Readonly<Record<string, { readonly value: number | null; readonly verdict: Verdict; readonly unit?: string; readonly target?: number }>>, plan = PLAN): Snapshot {
  const indicators = Object.entries(stood).map(([name, { value, verdict, unit, target }]) => {
    const own = builtInPlan.indicators.find((one) => one.name === name);
    return { indicatorId: own?.id ?? name, indicator: name, comparator: own?.target.comparator ?? ">=", target: target ?? own?.target.value ?? 0, targetTo: null, unit: unit ?? own?.unit ?? "家", value, verdict, gap: null, decided: false, source: "" } as const;
  });
  return { asOf, planTitle: plan.title, planNumber: null, planFingerprint: plan.fingerprint, indicators };
}

export const ADOPTION = "规模以上工业企业主导产品采标率";
export const BRANDS = "安徽名牌总数";

/** Six months: an indicator of another plan first, a month without a figure, a month in another unit, a figure nobody could judge. */
export const SIX_MONTHS: readonly Snapshot[] = [
  snapshot("2018-02-28", { [ADOPTION]: { value: 75.8, verdict: "met", target: 75 }, 标准化示范户: { value: 12, verdict: "met", target: 10 } }, OLD_PLAN),
  snapshot("2018-03-31", { [ADOPTION]: { value: 76.1, verdict: "shortfall" }, [BRANDS]: { value: 15, verdict: "shortfall" } }),
  snapshot("2018-04-30", { [ADOPTION]: { value: null, verdict: "missing" }, [BRANDS]: { value: 17, verdict: "shortfall", unit: "个产品" } }),
  snapshot("2018-05-31", { [ADOPTION]: { value: 78.9, verdict: "shortfall" } }),
  snapshot("2018-06-30", { [ADOPTION]: { value: 80, verdict: "met" }, [BRANDS]: { value: 18, verdict: "met" } }),
  snapshot("2018-07-31", { [ADOPTION]: { value: 81.25, verdict: "met" }, [BRANDS]: { value: null, verdict: "unclear" } }),
];

/** The summaries kept in the workbook, under the built-in plan. */
export const historyOf = (snapshots: History["snapshots"]): History => ({ snapshots, force: { plan: builtInPlan, source: "given", fingerprint: PLAN.fingerprint } as unknown as History["force"] });

/** Every action succeeds at once; `overrides` replace any of them. `change()` is a person editing the workbook, `ribbon()` a button of Excel's. */
export function fakeActions(overrides: Partial<Actions> = {}): FakeActions {
  const listeners = new Set<() => void>();
  const ribbonListeners = new Set<(result: RibbonResult) => void>();
  const calls: string[] = [];
  const actions: Actions = {
    review: async ({ asOf }) => succeeded(correctable({ asOf })),
    mark: async (_, { remarks }) => succeeded({ cellsMarked: 7, remarksWritten: remarks ? 7 : 0, skipped: [] }),
    // What was written is found no more.
    correct: async (edits, { asOf }) => {
      const written = new Set(edits.map(({ cell }) => cell));
      return succeeded({ report: { done: edits, refused: [] }, after: succeeded(correctable({ asOf, findings: FINDINGS.filter(({ cell }) => cell === null || !written.has(cell)) })) });
    },
    clearMarks: async () => succeeded({ rulesRemoved: 3, remarksRemoved: 0, kept: [], skipped: [] }),
    readFiles: async () => failed({ code: "reader-not-loaded" }),
    prepareCompile: async ({ asOf }) => succeeded(prepared(asOf)),
    writeCompile: async ({ summary: { asOf } }): Promise<Outcome<CompileReport>> => succeeded(compiled(asOf)),
    decide: async () => null,
    readHistory: async () => succeeded(historyOf([])),
    undo: async ({ asOf }) => succeeded({ report: { action: "correct", restored: 2, kept: [] }, after: succeeded(correctable({ asOf })) }),
    undoable: () => true,
    jumpTo: async () => succeeded(undefined),
    onWorkbookChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onRibbonResult: (listener) => {
      ribbonListeners.add(listener);
      return () => ribbonListeners.delete(listener);
    },
    ...planActions,
    ...overrides,
  };
  const recorded = Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [
      name,
      (...given: unknown[]) => {
        calls.push(name === "jumpTo" ? `jumpTo ${given.join("!")}` : name);
        return (action as (...all: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Actions;
  return { ...recorded, calls, change: () => listeners.forEach((listener) => listener()), ribbon: (result) => ribbonListeners.forEach((listener) => listener(result)) };
}

export function fakeHost(changes: Partial<Host> = {}): Host & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    displayLanguage: "zh-CN",
    appearance: () => "light",
    onAppearanceChanged: () => () => undefined,
    readSetting: (key) => kept.get(key) ?? null,
    writeSetting: (key, value) => void kept.set(key, value),
    lastRibbonNews: () => null,
    onRibbonNews: () => () => undefined,
    diagnostics: () => ({ host: "Excel", platform: "PC", version: "16.0" }),
    ...changes,
  };
}

export const fakePorts = (actions: Actions = fakeActions(), host: Host = fakeHost()): Ports => ({ actions, host });
