import fc from "fast-check";
import { guichi2018 } from "../../src/plan/guichi2018";
import { consolidate } from "../../src/summary/consolidate";
import type { DecisionInput } from "../../src/summary/decide";
import { readTypedDecision } from "../../src/summary/decide";
import type { Decision } from "../../src/summary/decision";
import type { IndicatorSummary } from "../../src/summary/summary";
import { PLAN, file, review } from "./fixtures";

const summarise = (inputs: Parameters<typeof consolidate>[0], decisions: readonly Decision[] = []) => consolidate(inputs, PLAN, { asOf: "2018-07-31", decisions });
const about = (inputs: Parameters<typeof consolidate>[0], id: string, decisions: readonly Decision[] = []): IndicatorSummary => summarise(inputs, decisions).indicators.find(({ indicatorId }) => indicatorId === id)!;
const planned = (id: string) => PLAN.indicators.find((one) => one.id === id)!;

const CONFLICT = [file("监管", ["adopt", "met", 82.5]), file("经信", ["adopt", "shortfall", 79.1, 0.9])];
const adopt = about(CONFLICT, "adopt");
const filled = (change: Partial<Record<keyof DecisionInput, string | number>>): DecisionInput => {
  const of = (field: keyof DecisionInput) => ({ value: change[field] ?? null });
  return { chosen: of("chosen"), value: of("value"), reason: of("reason"), by: of("by"), on: of("on") };
};
const read = (change: Parameters<typeof filled>[0], indicator = adopt) => readTypedDecision(indicator, planned(indicator.indicatorId), filled(change));
const decided = (change: Parameters<typeof filled>[0], indicator = adopt): Decision => {
  const reading = read(change, indicator);
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.decision;
};
const REASON = "经现场核实";

describe("candidates", () => {
  test("co-leads that differ stand side by side", () => {
    expect(adopt.candidates.map(({ number, value, report }) => [number, value, report.department])).toEqual([[1, 82.5, "监管"], [2, 79.1, "经信"]]);
  });

  test("0.97 offers both readings", () => {
    const ambiguous = { ...review("监管", [["pass", "unclear", "0.97"]]), findings: [{ code: "ambiguous-percent", row: 4, facts: { asFraction: 97, asWritten: 0.97, text: "0.97" } }] } as unknown as ReturnType<typeof review>;
    const pass = about([{ file: "监管.xlsx", reviews: [ambiguous] }], "pass");
    expect(pass.candidates.map(({ value, oneOfSeveral }) => [value, oneOfSeveral])).toEqual([[97, true], [0.97, true]]);
  });

  test("figures that cannot be are none", () => {
    expect(about([file("监管", ["pass", "unclear", 105])], "pass").candidates).toEqual([]);
  });

  test("an indicator that is settled has none", () => {
    expect(about([file("监管", ["pass", "met", 98])], "pass").candidates).toEqual([]);
  });
});

describe("reading what was filled in", () => {
  test.each([1, "1", "１", "①", "第1项"])("choosing by %j", (chosen) => {
    expect(decided({ chosen, reason: REASON })).toMatchObject({ value: 82.5, unit: "%", choice: { kind: "report", number: 1, department: "监管" }, reason: REASON, by: null, on: null });
  });

  test.each([["82.1%", 82.1], ["８２．１％", 82.1], [82.1, 82.1]])("typing %j", (value, figure) => {
    expect(decided({ value, reason: REASON, by: "副主任", on: "2018年7月31日" })).toMatchObject({ value: figure, choice: { kind: "typed" }, by: "副主任", on: "2018-07-31" });
  });

  test.each<[string, Parameters<typeof filled>[0], string]>([
    ["nothing but a reason", { reason: REASON }, "nothing-chosen"],
    ["no reason", { chosen: 1 }, "no-reason"],
    ["a number nobody has", { chosen: 3, reason: REASON }, "no-such-candidate"],
    ["words for a number", { chosen: "监管", reason: REASON }, "no-such-candidate"],
    ["a hedged figure", { value: "约82%", reason: REASON }, "not-a-figure"],
    ["a comparison", { value: "≥80%", reason: REASON }, "not-a-figure"],
    ["words", { value: "达标", reason: REASON }, "not-a-figure"],
    ["a stroke", { value: "/", reason: REASON }, "not-a-figure"],
    ["an error", { value: "#REF!", reason: REASON }, "not-a-figure"],
    ["0.82: which of the two?", { value: 0.82, reason: REASON }, "ambiguous-percent"],
    ["another unit", { value: "82家", reason: REASON }, "other-unit"],
    ["more than all", { value: 120, reason: REASON }, "impossible-figure"],
    ["less than nothing", { value: -1, reason: REASON }, "impossible-figure"],
    ["a number and another figure", { chosen: 1, value: "79.1%", reason: REASON }, "choice-and-value-differ"],
    ["a day that is none", { chosen: 1, reason: REASON, on: "2018-02-30" }, "not-a-date"],
    ["words for a day", { chosen: 1, reason: REASON, on: "下周一" }, "not-a-date"],
  ])("%s is refused", (_what, input, code) => {
    const reading = read(input);
    expect(reading.ok ? "taken" : reading.fault.code).toBe(code);
  });

  test("half a demonstration zone is none", () => {
    const zones = about([file("农委", ["zones", "unclear", "约5家"])], "zones");
    expect(read({ value: 4.5, reason: REASON }, zones)).toMatchObject({ ok: false, fault: { code: "impossible-figure", fault: "not-whole" } });
    expect(read({ value: "5家", reason: REASON }, zones)).toMatchObject({ ok: true, decision: { value: 5, unit: "家" } });
  });

  test("a number and the same figure agree", () => {
    expect(decided({ chosen: 1, value: "82.5%", reason: REASON }).value).toBe(82.5);
  });

  test("what is not in doubt is not decided", () => {
    expect(read({ value: 98, reason: REASON }, about([file("监管", ["pass", "shortfall", 96])], "pass"))).toMatchObject({ ok: false, fault: { code: "nothing-to-decide" } });
  });
});

describe("a decision in force", () => {
  test("is judged like any other figure, keeps its source, and the reports stay beside it", () => {
    const [chosen, typed] = [decided({ chosen: 2, reason: REASON }), decided({ value: "80%", reason: REASON })];
    expect(about(CONFLICT, "adopt", [chosen])).toMatchObject({ verdict: "shortfall", value: 79.1, gap: 0.9, basis: "decided", conflict: false, source: { department: "经信", cell: "E4" } });
    expect(about(CONFLICT, "adopt", [chosen]).reports).toHaveLength(2);
    expect(about(CONFLICT, "adopt", [typed])).toMatchObject({ verdict: "met", value: 80, gap: null, source: null, basis: "decided" });
  });

  test("totals follow", () => {
    expect(summarise(CONFLICT, [decided({ chosen: 1, reason: REASON })]).totals).toMatchObject({ met: 1, unclear: 0 });
  });

  test("holds when the same is reported from another file, or twice", () => {
    const elsewhere = [{ file: "经信（盖章）.xlsx", reviews: [review("经信", [["adopt", "shortfall", 79.1, 0.9]])] }, ...CONFLICT];
    expect(about(elsewhere, "adopt", [decided({ chosen: 1, reason: REASON })])).toMatchObject({ basis: "decided", value: 82.5 });
  });

  test.each([
    ["a figure changed", [file("监管", ["adopt", "met", 82.5]), file("经信", ["adopt", "met", 80.2])], "reports-changed"],
    ["somebody else reports too", [...CONFLICT, file("农委", ["adopt", "met", 82.5])], "reports-changed"],
    ["one report is gone", [CONFLICT[0]!], "reports-changed"],
  ] as const)("lapses when %s, and is told of", (_what, inputs, cause) => {
    const summary = summarise(inputs, [decided({ chosen: 1, reason: REASON })]);
    expect(summary.indicators.every(({ decision }) => decision === null)).toBe(true);
    expect(summary.lapsedDecisions).toMatchObject([{ indicatorId: "adopt", value: 82.5, reason: REASON, cause }]);
  });
});

test("no decision ever changes an indicator that the reports settle", () => {
  const figure = fc.integer({ min: 60, max: 100 });
  fc.assert(fc.property(figure, figure, figure, (one, other, typed) => {
    const inputs = [file("监管", ["adopt", one >= 80 ? "met" : "shortfall", one]), file("经信", ["adopt", other >= 80 ? "met" : "shortfall", other])];
    const before = about(inputs, "adopt");
    const decision: Decision = { indicatorId: "adopt", indicator: "主导产品采标率", value: typed, unit: "%", choice: { kind: "typed" }, reason: REASON, by: null, on: null, basis: before.reportsBasis };
    const after = about(inputs, "adopt", [decision]);
    expect(after.value).toBe(before.conflict ? typed : before.value);
    expect(after.decision === null).toBe(!before.conflict);
  }));
});

test("the built-in plan's indicators can be decided in their own units", () => {
  for (const indicator of guichi2018.indicators) {
    const summary = consolidate([], guichi2018, { asOf: "2018-07-31", unreadDepartments: indicator.leads });
    const open = summary.indicators.find(({ indicatorId }) => indicatorId === indicator.id)!;
    const figure = `${indicator.target.value}${indicator.unit === "指数" ? "" : indicator.unit}`;
    expect(readTypedDecision(open, indicator, filled({ value: figure, reason: REASON }))).toMatchObject({ ok: true, decision: { value: indicator.target.value } });
  }
});
