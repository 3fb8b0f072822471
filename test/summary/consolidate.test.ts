import fc from "fast-check";
import { VERDICTS } from "../../src/checks/finding";
import type { SummaryInput } from "../../src/summary/consolidate";
import { consolidate } from "../../src/summary/consolidate";
import type { IndicatorSummary, Summary } from "../../src/summary/summary";
import type { Row } from "./fixtures";
import { PLAN, file, review } from "./fixtures";

const summarise = (inputs: readonly SummaryInput[], unreadDepartments: string[] = []): Summary => consolidate(inputs, PLAN, { asOf: "2018-07-31", unreadDepartments });
const about = (summary: Summary, id: string): IndicatorSummary => summary.indicators.find(({ indicatorId }) => indicatorId === id)!;

describe("one lead", () => {
  test("its report counts, with where it stands", () => {
    const pass = about(summarise([file("监管", ["pass", "shortfall", 96.5, 0.5]), file("农委", ["pass", "met", 97.6])]), "pass");
    expect(pass).toMatchObject({ verdict: "shortfall", value: 96.5, gap: 0.5, basis: "lead", conflict: false });
    expect(pass.source).toEqual({ file: "监管.xlsx", sheet: "台账", cell: "E4", department: "监管" });
    expect(pass.reports.map(({ role, value }) => [role, value])).toEqual([["lead", 96.5], ["support", 97.6]]);
  });

  test("a figure that was not read stays unclear and has no value", () => {
    expect(about(summarise([file("监管", ["pass", "unclear", "约97%"])]), "pass")).toMatchObject({ verdict: "unclear", value: null, conflict: false });
  });

  test("the same indicator twice with different figures is a conflict, and neither counts", () => {
    const twice = about(summarise([file("监管", ["pass", "met", 98], ["pass", "shortfall", 96, 1])]), "pass");
    expect(twice).toMatchObject({ verdict: "unclear", value: null, gap: null, source: null, conflict: true, basis: "conflict" });
  });

  test("the same figure twice, also from two files, is no conflict", () => {
    const again: SummaryInput = { file: "监管（更正）.xlsx", reviews: [review("监管", [["pass", "met", 98]])] };
    expect(about(summarise([file("监管", ["pass", "met", 98]), again]), "pass")).toMatchObject({ verdict: "met", value: 98, conflict: false, basis: "lead" });
  });

  test("a blank beside a figure leaves the figure", () => {
    expect(about(summarise([file("监管", ["pass", "missing", null], ["pass", "met", 98])]), "pass")).toMatchObject({ verdict: "met", value: 98 });
  });

  test("不适用 from the only lead", () => {
    expect(about(summarise([file("监管", ["pass", "notApplicable", "/"])]), "pass")).toMatchObject({ verdict: "notApplicable", value: null });
  });
});

describe("co-leads", () => {
  test("agreeing: that value", () => {
    expect(about(summarise([file("监管", ["adopt", "met", 82]), file("经信", ["adopt", "met", 82])]), "adopt")).toMatchObject({ verdict: "met", value: 82, basis: "co-leads-agree" });
  });

  test("disagreeing: unclear, conflict; not the mean, not the first", () => {
    const adopt = about(summarise([file("监管", ["adopt", "met", 82.5]), file("经信", ["adopt", "met", 81.3])]), "adopt");
    expect(adopt).toMatchObject({ verdict: "unclear", value: null, conflict: true, basis: "conflict" });
    expect(adopt.reports).toHaveLength(2);
  });

  test("a stroke of one leaves the others to report", () => {
    expect(about(summarise([file("农委", ["adopt", "notApplicable", "/"]), file("经信", ["adopt", "met", 82])]), "adopt")).toMatchObject({ verdict: "met", value: 82 });
    expect(about(summarise([file("农委", ["adopt", "notApplicable", "/"])]), "adopt").verdict).toBe("missing");
  });

  test("strokes of all: not applicable", () => {
    const strokes = ["监管", "农委", "经信"].map((name) => file(name, ["adopt", "notApplicable", "—"]));
    expect(about(summarise(strokes), "adopt").verdict).toBe("notApplicable");
  });

  test("a figure and something unreadable: a person must look, and it is no contradiction yet", () => {
    expect(about(summarise([file("监管", ["adopt", "met", 82]), file("经信", ["adopt", "unclear", "约82%"])]), "adopt")).toMatchObject({ verdict: "unclear", value: null, conflict: false });
  });
});

describe("leads that are silent", () => {
  test("a supporting department's value is shown, and not judged", () => {
    const pass = about(summarise([file("监管", ["pass", "missing", null]), file("农委", ["pass", "met", 97.6])]), "pass");
    expect(pass).toMatchObject({ verdict: "unclear", value: 97.6, gap: null, basis: "support-only", conflict: false, source: { department: "农委" } });
  });

  test("a department the plan does not name beside it stands in only where no named one reports", () => {
    expect(about(summarise([file("经信", ["pass", "met", 99])]), "pass")).toMatchObject({ value: 99, verdict: "unclear", basis: "support-only" });
    expect(about(summarise([file("经信", ["pass", "met", 99]), file("农委", ["pass", "met", 98])]), "pass")).toMatchObject({ value: 98, conflict: false });
  });

  test("nobody: missing", () => {
    expect(about(summarise([]), "pass")).toMatchObject({ verdict: "missing", value: null, source: null, reports: [] });
  });

  test("a file that could not be read is not the same as no report", () => {
    const summary = summarise([], ["监管"]);
    expect(about(summary, "pass")).toMatchObject({ verdict: "unclear", basis: "unread-department" });
    expect(summary.departments[0]).toMatchObject({ department: "监管", reported: false, unread: true });
  });
});

test("the roster expects every department that leads a task; supporting ones are never overdue", () => {
  const { roster, departments } = summarise([file("农委", ["zones", "met", 6]), file("科技")]);
  expect(roster).toEqual({ expected: ["监管", "农委", "经信"], reported: ["农委", "科技"], notReported: ["监管", "经信"] });
  expect(departments.map(({ department, reported }) => [department, reported])).toEqual([["监管", false], ["农委", true], ["经信", false], ["科技", true]]);
  expect(departments[1]!.lead).toMatchObject({ met: 1, missing: 1 });
});

test("duties and whole tasks carry what was written, word for word", () => {
  const { duties, tasks } = summarise([file("经信", ["D1", "manual", "参与 3 项国家标准"], ["四(二)", "manual", "正常推进"])]);
  expect(duties[0]).toMatchObject({ leads: ["监管", "农委", "经信"], reports: [{ department: "经信", status: "参与 3 项国家标准", cell: "E4" }] });
  expect(tasks[1]!.reports).toMatchObject([{ status: "正常推进" }]);
});

const said = fc.oneof(
  fc.record({ verdict: fc.constantFrom("met" as const, "shortfall" as const), said: fc.integer({ min: 95, max: 99 }) }),
  fc.record({ verdict: fc.constantFrom("unclear" as const), said: fc.constant("约97") }),
  fc.record({ verdict: fc.constantFrom("missing" as const, "notApplicable" as const), said: fc.constant(null) }),
);
const row: fc.Arbitrary<Row> = fc.tuple(fc.constantFrom("pass", "adopt", "zones"), said).map(([id, what]) => [id, what.verdict, what.said] as const);
const input = fc.tuple(fc.constantFrom("监管", "农委", "经信", "科技"), fc.array(row, { maxLength: 4 }), fc.integer({ min: 1, max: 9 })).map(([name, rows, number]): SummaryInput => ({ file: `${name}${number}.xlsx`, reviews: [review(name, rows)] }));
const inputs = fc.uniqueArray(input, { maxLength: 8, selector: (one) => one.file });

test("the order of the files makes no difference", () => {
  fc.assert(fc.property(inputs, fc.integer(), (files, seed) => {
    const shuffled = [...files].map((one, index) => ({ one, key: Math.sin(seed + index) })).sort((a, b) => a.key - b.key).map(({ one }) => one);
    expect(summarise(shuffled)).toEqual(summarise(files));
  }));
});

test("totals add up to the indicators, and every value was reported by somebody", () => {
  fc.assert(fc.property(inputs, (files) => {
    const { totals, indicators } = summarise(files);
    expect(VERDICTS.reduce((sum, verdict) => sum + totals[verdict], 0)).toBe(totals.indicators);
    for (const { value, reports, conflict, verdict } of indicators) {
      if (value !== null) expect(reports.map((report) => report.value)).toContain(value);
      if (conflict) expect(verdict).toBe("unclear");
    }
  }));
});
