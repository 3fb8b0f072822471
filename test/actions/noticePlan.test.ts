/** From a confirmed notice to the workbook's plan: read back before it is written, with what a person typed and confirmed. */
import { builtInPlan } from "../../src/actions/builtInPlan";
import { editIndicator } from "../../src/actions/editIndicator";
import { importNotice } from "../../src/actions/importNotice";
import type { NoticeDecision, NoticeImport } from "../../src/actions/importNotice";
import { planOfNotice } from "../../src/actions/noticePlan";
import type { NoticeHead } from "../../src/actions/noticePlan";
import { prepareNoticePlan, prepareRestorePlan, prepareWritePlan, readPlanInForce, writePlan } from "../../src/actions/officePlan";
import { typedOf } from "../../src/actions/typedIndicator";
import { undo, undoable } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import { ledger, open, valueOf } from "./office";

const locale = localeOf("zh-CN");
const TEXT = `晴川区节水工作方案
一、目标
（一）节水载体。节水型单位12个，漏损率控制在9%以内。（牵头单位：区水利局；配合单位：区教育局）
二、步骤
（一）启动阶段（2022年3月至4月）。制定方案。
`;
const HEAD: NoticeHead = { title: "晴川区节水工作方案", documentNumber: "晴政办〔2022〕9号", issuedOn: "2022年2月18日" };
const read = (): NoticeImport => valueOf(importNotice({ source: { text: TEXT }, locale }));
const one = (notice: NoticeImport, name: string) => notice.plan.indicators.find((indicator) => indicator.name === name)!;

test("accepted, it is written and is the plan; what was typed is read as the sheets read it; undo names it", async () => {
  open([ledger()]);
  const notice = read();
  const units = one(notice, "节水型单位");
  const plan = planOfNotice(notice, new Map<string, NoticeDecision>([[units.id, { kind: "accept" }]]), HEAD, "2022-03-01");
  const outcome = valueOf(await prepareNoticePlan(plan, builtInPlan, locale));
  if (outcome.kind !== "prepared") throw new Error(JSON.stringify(outcome));
  expect(outcome.prepared.preview.difference).toMatchObject({ added: [{ name: "节水型单位" }, { name: "漏损率" }], changed: [] });
  expect(outcome.prepared.preview.difference!.removed).toHaveLength(builtInPlan.indicators.length);
  valueOf(await writePlan(outcome.prepared));
  const state = valueOf(await readPlanInForce(builtInPlan, locale));
  if (state.kind !== "in-force") throw new Error(JSON.stringify(state));
  const { inForce: { plan: standing }, inferences, departments } = state;
  expect([standing.title, standing.documentNumber, standing.issuedOn]).toEqual(["晴川区节水工作方案", "晴政办〔2022〕9号", "2022-02-18"]);
  expect(inferences).toMatchObject([{ indicatorId: units.id, kind: "comparator", confirmedOn: "2022-03-01" }]);
  expect(standing.doubts).toEqual([]);
  expect(departments).toEqual(["区水利局", "区教育局"]);
  expect(undoable()).toBe("plan");
  expect(valueOf(await undo())).toMatchObject({ action: "plan", restored: 4 });
});

test.each<[string, Partial<NoticeHead>, string]>([
  ["no title", { title: " " }, "“方案名称”没有填写。"],
  ["a date that is none", { issuedOn: "今年春天" }, "“印发日期”写为“今年春天”，不是日期。"],
])("%s is named, and nothing is prepared", async (_, head, message) => {
  open([ledger()]);
  const outcome = valueOf(await prepareNoticePlan(planOfNotice(read(), new Map(), { ...HEAD, ...head }, "2022-03-01"), builtInPlan, locale));
  expect(outcome).toMatchObject({ kind: "faulty", faults: [{ indicatorId: null, message }] });
});

test("an indicator that its sheet would not take is named by its id", async () => {
  open([ledger()]);
  const plan = planOfNotice(read(), new Map(), HEAD, "2022-03-01");
  const broken = { ...plan, indicators: plan.indicators.map((indicator, index) => (index === 1 ? { ...indicator, unit: "" } : indicator)) };
  expect(valueOf(await prepareNoticePlan(broken, builtInPlan, locale))).toMatchObject({ kind: "faulty", faults: [{ indicatorId: plan.indicators[1]!.id, message: "“计量单位”没有填写。" }] });
});

test("the office's lights and scoring stay, the date to judge at goes", async () => {
  open([ledger()]);
  const own = valueOf(await prepareRestorePlan(builtInPlan, locale));
  const book = { ...own.book, asOf: "2018-09-30", settings: { ...own.book.settings, scoring: { ...own.book.settings.scoring, enabled: true } } };
  valueOf(await writePlan(valueOf(await prepareWritePlan(book, builtInPlan, locale))));
  const outcome = valueOf(await prepareNoticePlan(planOfNotice(read(), new Map(), HEAD, "2022-03-01"), builtInPlan, locale));
  expect(outcome).toMatchObject({ kind: "prepared", prepared: { book: { asOf: null, settings: { scoring: { enabled: true } } } } });
});

describe("an edited indicator", () => {
  const rate = one(read(), "漏损率");
  const typed = typedOf(rate);

  it("unchanged is itself", () => {
    expect(editIndicator(rate, typed, locale)).toEqual({ ok: true, value: rate });
  });

  it("takes percentages, ranges and lists as a cell would", () => {
    expect(editIndicator(rate, { ...typed, comparator: "range", value: "８％", valueTo: "9.5", leads: "区水利局，区住建局" }, locale)).toMatchObject({
      ok: true,
      value: { target: { comparator: "range", value: 8, valueTo: 9.5 }, leads: ["区水利局", "区住建局"], ownerBasis: "stated" },
    });
  });

  it("typed otherwise, what was inferred is inferred no longer, and the ceiling follows the unit", () => {
    const units = one(read(), "节水型单位");
    expect(units.comparatorInferred).toBe(true);
    expect(editIndicator(units, { ...typedOf(units), name: "节水型单位建成率", unit: "%", value: "60" }, locale)).toMatchObject({ ok: true, value: { comparatorInferred: false, ceiling: 100 } });
  });

  it("says what is wrong at the field it is about", () => {
    const edit = editIndicator(rate, { ...typed, name: "", value: "八点五", unit: " " }, locale);
    expect(edit.ok ? [] : edit.faults.map(({ field }) => field).sort()).toEqual(["name", "unit", "value"]);
    expect(editIndicator(rate, { ...typed, comparator: "range", value: "9", valueTo: "8" }, locale)).toMatchObject({ ok: false, faults: [{ field: "valueTo", message: "区间上限8小于下限9。" }] });
    expect(editIndicator(rate, { ...typed, comparator: "range", value: "9", valueTo: "" }, locale)).toMatchObject({ ok: false, faults: [{ field: "valueTo" }] });
  });
});
