/** What the page of the plan asks of the rest of the program: 方案, 口径确认, 读取通知, 空白台账. As all of the port: nothing throws. */
import type { PreparedLedgers } from "../../actions/blankLedgers";
import type { IndicatorEdit, Indicator, TypedIndicator } from "../../actions/editIndicator";
import type { NoticeDecision, NoticeImport, NoticeSource } from "../../actions/importNotice";
import type { NoticeHead } from "../../actions/noticePlan";
import type { NoticePlanPrepared, PlanState, PreparedPlan } from "../../actions/officePlan";
import type { LocaleCode } from "../../locales/localeCode";
import type { Outcome } from "../../sheet/outcome";

/** Which of the plan's inferences is meant. */
export interface InferenceWish {
  readonly indicatorId: string;
  readonly kind: "comparator" | "owner";
}

/** What is to be written onto the plan's sheets: the built-in plan, in place of whatever stands there, or the plan in force with inferences confirmed. */
export type PlanWish = { readonly kind: "built-in" } | { readonly kind: "confirm"; readonly keys: readonly InferenceWish[]; /** ISO. */ readonly date: string };

/** What a person made of a notice. */
export interface NoticeConfirmed {
  readonly read: NoticeImport;
  readonly decisions: ReadonlyMap<string, NoticeDecision>;
  readonly head: NoticeHead;
  /** ISO date of the confirmation. */
  readonly date: string;
}

export interface PlanActions {
  /** Which plan judges, what is open about it; writes nothing. */
  readPlan(locale: LocaleCode): Promise<Outcome<PlanState>>;
  /** What writing a plan would do; writes nothing. */
  preparePlan(wish: PlanWish, locale: LocaleCode): Promise<Outcome<PreparedPlan>>;
  /** The same for a notice; or what the plan's sheets would not take, by indicator. */
  prepareNotice(confirmed: NoticeConfirmed, locale: LocaleCode): Promise<Outcome<NoticePlanPrepared>>;
  writePlan(prepared: PreparedPlan): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  /** Reads a notice; `known` is the plan whose ids and departments are kept, null: the built-in one. */
  readNotice(source: NoticeSource, known: PlanInForce | null, locale: LocaleCode): Promise<Outcome<NoticeImport>>;
  /** An indicator as edited, or what is wrong, by field. */
  editIndicator(read: Indicator, typed: TypedIndicator, locale: LocaleCode): Promise<IndicatorEdit>;
  /** What making blank ledgers would write; writes nothing. */
  prepareLedgers(departments: readonly string[], locale: LocaleCode): Promise<Outcome<PreparedLedgers>>;
  writeLedgers(prepared: PreparedLedgers): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
}

type PlanInForce = Extract<PlanState, { kind: "in-force" }>["inForce"];
