/** Fakes of the plan's page: the built-in plan in force, real readings of notices, previews of four sheets that nobody typed on. */
import { departmentsWithShare, type PreparedLedgers } from "../../src/actions/blankLedgers";
import { builtInPlan } from "../../src/actions/builtInPlan";
import { editIndicator } from "../../src/actions/editIndicator";
import { importNotice } from "../../src/actions/importNotice";
import { planOfNotice } from "../../src/actions/noticePlan";
import { doubtsOf, type PlanState, type PreparedPlan } from "../../src/actions/officePlan";
import { localeOf } from "../../src/locales/locale";
import { planDifference } from "../../src/plan/difference";
import { planFingerprint } from "../../src/plan/fingerprint";
import { inferencesOf } from "../../src/plan/inferences";
import type { Plan } from "../../src/plan/plan";
import { bookOf } from "../../src/planSheets/planBook";
import { succeeded } from "../../src/sheet/outcome";
import type { PlanActions } from "../../src/taskpane/port/planPort";

export const FOUR = ["方案指标", "方案任务", "部门名录", "判定设置"] as const;

/** What is read of a workbook in which `plan` judges. */
export function planState(plan: Plan = builtInPlan, source: "given" | "office" = "given"): Extract<PlanState, { kind: "in-force" }> {
  return { kind: "in-force", inForce: { ...bookOf(plan), source, fingerprint: planFingerprint(plan) }, inferences: inferencesOf(plan), doubts: doubtsOf(plan, localeOf("zh-CN")), departments: departmentsWithShare(plan), indicatorSheet: source === "office" ? "方案指标" : null };
}

export function preparedPlan(plan: Plan = builtInPlan, changes: Partial<PreparedPlan["preview"]> = {}): PreparedPlan {
  return {
    book: bookOf(plan),
    preview: { sheets: FOUR.map((name) => ({ name, wished: name, state: "new" })), left: [], kept: 0, difference: planDifference(builtInPlan, plan), ...changes },
    documents: [],
    plan: { places: [], leave: [] } as unknown as PreparedPlan["plan"],
  };
}

export function preparedLedgers(departments: readonly string[], existing: readonly string[] = []): PreparedLedgers {
  const made = departments.filter((name) => !existing.includes(name));
  return { sheets: made.map((department) => ({ department, name: department, state: "new" })), existing, documents: [], plan: { places: [], leave: [] } as unknown as PreparedLedgers["plan"] };
}

export const planActions: PlanActions = {
  readPlan: async () => succeeded(planState()),
  preparePlan: async () => succeeded(preparedPlan()),
  prepareNotice: async ({ read, decisions, head, date }) => succeeded({ kind: "prepared", prepared: preparedPlan(planOfNotice(read, decisions, head, date)) }),
  writePlan: async ({ preview: { sheets } }) => succeeded({ sheets: sheets.map(({ name }) => name) }),
  readNotice: async (source, known, locale) => importNotice({ source, known: known?.plan ?? builtInPlan, locale: localeOf(locale) }),
  editIndicator: async (read, typed, locale) => editIndicator(read, typed, localeOf(locale)),
  prepareLedgers: async (departments) => succeeded(preparedLedgers(departments)),
  writeLedgers: async ({ sheets }) => succeeded({ sheets: sheets.map(({ name }) => name) }),
};
