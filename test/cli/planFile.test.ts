import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlan } from "../../src/cli/planFile";
import { planJson } from "../../src/cli/planJson";
import { guichi2018 } from "../../src/plan/guichi2018";

const minimal = {
  title: "方案",
  documentNumber: null,
  indicators: [
    { id: "a", name: "合格率", comparator: ">=", value: 97, valueTo: null, unit: "%", wording: "以上", comparatorInferred: false, section: "二(一)", clauses: [{ section: "三(一)", text: "合格率97%以上" }], leads: ["区甲局"], supports: [], supportsOpen: true, supportsCatchAll: null, ownerBasis: "stated" },
  ],
  tasks: [{ section: "三(一)", title: "任务", leads: ["区甲局"], supports: [], supportsOpen: false, supportsCatchAll: null, clause: "" }],
  duties: [],
  phases: [],
  departments: [{ name: "区甲局", aliases: ["甲局"] }],
  doubts: [{ text: "存疑", clause: "" }],
};

test("the contract's plan: a rate has a ceiling, an indicator its task", () => {
  expect(readPlan(minimal)).toMatchObject({ ok: true, plan: { indicators: [{ target: { comparator: ">=", value: 97 }, ceiling: 100, taskSection: "三(一)" }], departments: [{ fullName: "区甲局" }] } });
});

test("our own plan comes back from its JSON as it was, and from its own data", () => {
  expect(readPlan(JSON.parse(JSON.stringify(planJson(guichi2018))))).toEqual({ ok: true, plan: guichi2018 });
  expect(readPlan(JSON.parse(JSON.stringify(guichi2018)))).toEqual({ ok: true, plan: guichi2018 });
});

test("the example in the documentation is a plan", () => {
  const page = readFileSync(join(__dirname, "../../docs/plan-json.md"), "utf8");
  const example: unknown = JSON.parse(/```json\n([^]*?)```/.exec(page)![1]!);
  expect(readPlan(example)).toMatchObject({ ok: true, plan: { departments: [{ name: "区农委" }, { name: "区市场监管局" }] } });
});

test.each([
  ["title", { ...minimal, title: "" }],
  ["indicators", { ...minimal, indicators: [] }],
  ["indicators[0].value", { ...minimal, indicators: [{ ...minimal.indicators[0], value: "97" }] }],
  ["indicators[0].comparator", { ...minimal, indicators: [{ ...minimal.indicators[0], comparator: "≥" }] }],
  ["indicators[0].clauses", { ...minimal, indicators: [{ ...minimal.indicators[0], clauses: [] }] }],
  ["indicators[1].id", { ...minimal, indicators: [minimal.indicators[0], minimal.indicators[0]] }],
  ["tasks[0].leads[0]", { ...minimal, tasks: [{ ...minimal.tasks[0], leads: [7] }] }],
  ["plan", [1]],
])("a fault is named by its place: %s", (where, json) => {
  expect(readPlan(json)).toEqual({ ok: false, fault: { where } });
});
