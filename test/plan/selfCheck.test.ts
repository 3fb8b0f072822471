/** What a plan contradicts in itself: on the built-in one the notice's real doubts, and nothing silly; and each kind by itself. */
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Indicator, Plan } from "../../src/plan/plan";
import { selfCheck } from "../../src/plan/selfCheck/selfCheck";

const KNOWN = ["%", "家", "个", "项", "次/年", "指数"];
const doubts = (plan: Plan) => selfCheck(plan, (unit) => KNOWN.includes(unit));
const changed = (change: Partial<Indicator>, index = 0): Plan => ({ ...guichi2018, indicators: guichi2018.indicators.map((one, at) => (at === index ? { ...one, ...change } : one)) });
const added = (...some: Partial<Indicator>[]): Plan => ({ ...guichi2018, indicators: [...guichi2018.indicators, ...some.map((one, at) => ({ ...guichi2018.indicators[0]!, id: `own-${at}`, aliases: [], ...one }))] });
/** What is new beside the built-in plan's own doubts. */
const newIn = (plan: Plan) => {
  const before = new Set(doubts(guichi2018).map((doubt) => JSON.stringify(doubt)));
  return doubts(plan).filter((doubt) => !before.has(JSON.stringify(doubt)));
};

it("the built-in plan: levels that may nest, phases that share months, a phase before the date of issue", () => {
  expect(doubts(guichi2018)).toEqual([
    { code: "levels-may-nest", indicatorIds: ["municipal-agri-demonstration-zones", "provincial-agri-demonstration-zones"], names: ["市级以上农业标准化示范区", expect.stringContaining("省级以上农业标准化示范区") as unknown] },
    { code: "phase-before-issue", indicatorIds: [], phase: "规划筹备阶段", from: "2018-04", issuedOn: "2018-05-21" },
    { code: "phases-overlap", indicatorIds: [], phases: ["规划筹备阶段", "全面推进阶段"], months: ["2018-05"] },
    { code: "phases-overlap", indicatorIds: [], phases: ["全面推进阶段", "巩固提升阶段"], months: ["2018-07"] },
    { code: "phases-overlap", indicatorIds: [], phases: ["巩固提升阶段", "总结验收阶段"], months: ["2018-08"] },
  ]);
});

it.each<[string, Plan, readonly object[]]>([
  ["one name with two targets", added({ name: "安徽名牌总数", target: { comparator: ">=", value: 20 }, unit: "个", ceiling: null, clauses: [{ section: "", text: "20个" }] }), [{ code: "same-name-two-values", indicatorIds: ["anhui-famous-brands", "own-0"] }]],
  ["one indicator entered twice", added({}), [{ code: "entered-twice", name: "主要农产品质量安全抽检合格率" }]],
  ["a wording of two indicators", added({ name: "名牌产品数", aliases: ["安徽名牌 产品"], target: { comparator: ">=", value: 97 } }), [{ code: "names-alike", names: ["安徽名牌总数", "名牌产品数"] }]],
  ["nobody leads", changed({ leads: [] }), [{ code: "nobody-leads", indicatorIds: ["agri-product-sampling-pass-rate"] }]],
  ["a lead that no list knows", changed({ leads: ["区质监局"] }), [{ code: "lead-not-registered", department: "区质监局", names: ["主要农产品质量安全抽检合格率"] }]],
  ["a lead under its later name is known", changed({ leads: ["区农业农村局"] }), []],
  ["a supporting body that no list knows", changed({ supports: ["区档案馆"] }), [{ code: "support-not-registered", department: "区档案馆" }]],
  ["a phrase for nobody is no department", changed({ supports: ["区政府有关单位"] }), []],
  ["a unit nobody reads", changed({ unit: "令" }), [{ code: "unit-unknown", unit: "令" }]],
  ["a ceiling below the target", changed({ ceiling: 90 }), [{ code: "ceiling-below-target", ceiling: 90 }]],
  ["no clause", changed({ clauses: [{ section: "三(一)", text: "" }] }), [{ code: "clause-missing" }]],
  ["a target that the clauses do not state", changed({ target: { comparator: ">=", value: 98 } }), [{ code: "value-not-in-clause", name: "主要农产品质量安全抽检合格率" }]],
  ["2.1万 is 21000", changed({ target: { comparator: ">=", value: 21_000 }, ceiling: null, clauses: [{ section: "", text: "新增2.1万户" }] }), []],
  ["a figure in characters", changed({ target: { comparator: ">=", value: 15 }, clauses: [{ section: "", text: "新增十五家" }] }), []],
  ["a task that is not there", changed({ taskSection: "九(一)" }), [{ code: "task-missing", section: "九(一)" }]],
  ["a section twice", { ...guichi2018, tasks: [...guichi2018.tasks, guichi2018.tasks[0]!] }, [{ code: "section-twice", section: "三(一)" }]],
  ["a task without a lead", { ...guichi2018, tasks: guichi2018.tasks.map((task, at) => (at === 3 ? { ...task, leads: [] } : task)) }, [{ code: "task-without-lead", section: "四(一)" }]],
  ["a department in two rows", { ...guichi2018, departments: [...guichi2018.departments, { ...guichi2018.departments[0]! }] }, [{ code: "department-ambiguous", wording: "区市场监管局" }]],
  ["a wording of two departments", { ...guichi2018, departments: [...guichi2018.departments, { name: "区市场服务中心", fullName: "区市场服务中心", aliases: ["区市场局"], laterNames: [] }] }, [{ code: "department-ambiguous", departments: ["区市场监管局", "区市场服务中心"] }]],
  ["a phase turned round", { ...guichi2018, phases: [{ ...guichi2018.phases[3]!, from: "2018-10", to: "2018-09" }] }, [{ code: "phase-turned-round", from: "2018-10", to: "2018-09" }]],
])("%s", (_what, plan, expected) => {
  expect(newIn(plan)).toEqual(expected.map((one) => expect.objectContaining(one) as unknown));
});
