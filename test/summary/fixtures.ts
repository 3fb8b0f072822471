/** A small plan and ledgers for it, in as few words as a test needs. */
import type { Verdict } from "../../src/checks/finding";
import type { LedgerReview, RowVerdict } from "../../src/checks/review";
import type { Indicator, Plan } from "../../src/plan/plan";
import type { SummaryInput } from "../../src/summary/consolidate";

function indicator(id: string, name: string, target: Indicator["target"], unit: string, owners: { leads: string[]; supports?: string[]; section: string }, extra: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name,
    aliases: [],
    target,
    unit,
    ceiling: unit === "%" ? 100 : null,
    comparatorInferred: false,
    wording: "以上",
    clauses: [{ section: owners.section, text: name }],
    taskSection: owners.section,
    ownerBasis: "stated",
    leads: owners.leads,
    supports: owners.supports ?? [],
    supportsOpen: true,
    supportsCatchAll: null,
    ...extra,
  };
}

const department = (name: string): Plan["departments"][number] => ({ name, fullName: name, aliases: [], laterNames: [] });
const task = (section: string, title: string, leads: string[]): Plan["tasks"][number] => ({ section, title, leads, supports: [], supportsOpen: false, supportsCatchAll: null, clause: "" });

/** 合格率 led by 监管 (农委 supports), 采标率 co-led by 监管, 农委 and 经信, 示范区 led by 农委. */
export const PLAN: Plan = {
  title: "质量强区创建方案",
  documentNumber: "政办〔2018〕1号",
  issuedOn: "2018-05-21",
  issuer: null,
  office: null,
  indicators: [
    indicator("pass", "农产品抽检合格率", { comparator: ">=", value: 97 }, "%", { leads: ["监管"], supports: ["农委"], section: "三(一)" }),
    indicator("adopt", "主导产品采标率", { comparator: ">=", value: 80 }, "%", { leads: ["监管", "农委", "经信"], supports: ["科技"], section: "四(二)" }),
    indicator("zones", "示范区", { comparator: ">=", value: 5 }, "家", { leads: ["农委"], section: "三(一)" }, { comparatorInferred: true }),
  ],
  tasks: [task("三(一)", "提升产品质量", ["监管"]), task("四(二)", "提升标准水平", ["监管", "农委", "经信"])],
  duties: [{ id: "D1", section: "四(二)", title: "参与标准制修订", kind: "duty", clause: "", ownerSection: "四(二)" }],
  phases: [],
  departments: ["监管", "农委", "经信", "科技"].map(department),
  doubts: [],
};

/** A row as `checks/` judged it: ["pass", "shortfall", 96.5] or ["pass", "unclear", "约97"]. */
export type Row = readonly [id: string, verdict: Verdict, said: number | string | null, gap?: number];

export function review(departmentName: string | null, rows: readonly Row[], sheet = "台账"): LedgerReview {
  return {
    // Consolidation reads nothing of the ledger but its sheet's name.
    ledger: { sheet } as LedgerReview["ledger"],
    department: departmentName,
    departmentNotes: [],
    columnNotes: [],
    rows: rows.map(([id, verdict, said, gap], index): RowVerdict => {
      const known = PLAN.indicators.find((one) => one.id === id);
      return {
        row: index + 4,
        name: known?.name ?? id,
        indicatorId: known?.id ?? null,
        indicator: known?.name ?? null,
        match: known ? "exact" : null,
        dutyId: PLAN.duties.some((duty) => duty.id === id) ? id : null,
        taskSection: PLAN.tasks.some(({ section }) => section === id) ? id : null,
        verdict,
        actual: typeof said === "number" ? said : null,
        target: null,
        gap: gap ?? null,
        cell: `E${index + 4}`,
        written: said === null ? "" : String(said),
        period: null,
        laterBlank: null,
      };
    }),
    findings: [],
    missingIndicatorIds: [],
  };
}

/** The ledger of one department in a file of its name. */
export function file(departmentName: string, ...rows: Row[]): SummaryInput {
  return { file: `${departmentName}.xlsx`, reviews: [review(departmentName, rows)] };
}
