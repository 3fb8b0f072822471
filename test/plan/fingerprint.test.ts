import { planFingerprint } from "../../src/plan/fingerprint";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Plan } from "../../src/plan/plan";

const own = planFingerprint(guichi2018);
const changed = (change: (plan: Plan) => Partial<Plan>): string => planFingerprint({ ...guichi2018, ...change(guichi2018) });
const [first, ...others] = guichi2018.indicators;

test("eight hexadecimal digits", () => {
  expect(own).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
});

test("the order of fields, of indicators, tasks, phases and owners makes no difference", () => {
  const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, turned(each)])) : value);
  expect(planFingerprint(turned(guichi2018) as Plan)).toBe(own);
  expect(changed(({ indicators, tasks, phases }) => ({ indicators: [...indicators].reverse(), tasks: [...tasks].reverse(), phases: [...phases].reverse() }))).toBe(own);
  expect(changed(({ indicators }) => ({ indicators: indicators.map((one) => ({ ...one, supports: [...one.supports].reverse() })) }))).toBe(own);
});

test("a plan that went through JSON is the same", () => {
  expect(planFingerprint(JSON.parse(JSON.stringify(guichi2018)) as Plan)).toBe(own);
});

test("titles, wordings and clauses make no difference: they judge nothing", () => {
  expect(changed(() => ({ title: "另一标题", documentNumber: null, office: null, doubts: [] }))).toBe(own);
  expect(changed(() => ({ indicators: [{ ...first!, wording: "不低于", aliases: ["别名"] }, ...others] }))).toBe(own);
});

test.each<[string, Partial<Plan>]>([
  ["a target", { indicators: [{ ...first!, target: { comparator: ">=", value: 98 } }, ...others] }],
  ["a comparison", { indicators: [{ ...first!, target: { comparator: ">", value: 97 } }, ...others] }],
  ["a unit", { indicators: [{ ...first!, unit: "家" }, ...others] }],
  ["a name", { indicators: [{ ...first!, name: "农产品抽检合格率" }, ...others] }],
  ["a lead", { indicators: [{ ...first!, leads: ["区农委"] }, ...others] }],
  ["an indicator less", { indicators: others }],
  ["a phase", { phases: guichi2018.phases.slice(1) }],
  ["a task's lead", { tasks: guichi2018.tasks.map((task, index) => (index === 0 ? { ...task, leads: [] } : task)) }],
])("%s makes it another plan", (_what, change) => {
  expect(changed(() => change)).not.toBe(own);
});
