/** Trends as they are drawn: which figures a line may join, and what of the history belongs to no indicator of the plan. */
import { planFingerprint } from "../../src/plan/fingerprint";
import type { Snapshot, SnapshotIndicator } from "../../src/summary/snapshot";
import { coursesOf, runsOf, trendOf } from "../../src/summary/trend";
import { PLAN } from "./fixtures";

const force = { plan: PLAN, fingerprint: planFingerprint(PLAN) };
const OTHER = { planTitle: "别的方案", planFingerprint: "0000-0000" };

function snapshot(asOf: string, value: number | null | "absent", changes: Partial<Snapshot> & { readonly of?: Partial<SnapshotIndicator> } = {}): Snapshot {
  const { of, ...rest } = changes;
  const pass: SnapshotIndicator = { indicatorId: "pass", indicator: "农产品抽检合格率", comparator: ">=", target: 97, targetTo: null, unit: "%", value: value === "absent" ? null : value, verdict: value === null ? "missing" : "met", gap: null, decided: false, source: "", ...of };
  return { asOf, planTitle: PLAN.title, planNumber: null, planFingerprint: force.fingerprint, indicators: value === "absent" ? [] : [pass], ...rest };
}

const runs = (...history: readonly Snapshot[]): (number | null)[][] => {
  const trend = trendOf(history, { indicatorId: "pass", indicator: "农产品抽检合格率", unit: "%" }, { title: PLAN.title, fingerprint: force.fingerprint });
  return runsOf(trend).map((run) => run.map(({ value }) => value));
};

describe("a line joins", () => {
  test("neighbours with figures of the plan in force", () => {
    expect(runs(snapshot("2018-05-31", 96), snapshot("2018-06-30", 97), snapshot("2018-07-31", 98))).toEqual([[96, 97, 98]]);
  });

  test("nothing over a month without a figure: it is a gap, and no nought", () => {
    expect(runs(snapshot("2018-05-31", 96), snapshot("2018-06-30", null), snapshot("2018-07-31", 98))).toEqual([[96], [98]]);
  });

  test("no figure made under another plan, nor two of such among themselves", () => {
    expect(runs(snapshot("2018-04-30", 95, OTHER), snapshot("2018-05-31", 96, OTHER), snapshot("2018-06-30", 97), snapshot("2018-07-31", 98))).toEqual([[95], [96], [97, 98]]);
  });

  test("nothing over a summary that lacks the indicator or counts it in another unit", () => {
    expect(runs(snapshot("2018-05-31", 96), snapshot("2018-06-30", "absent"), snapshot("2018-07-31", 98))).toEqual([[96], [98]]);
    expect(runs(snapshot("2018-05-31", 96), snapshot("2018-06-30", 12, { of: { unit: "批次" } }), snapshot("2018-07-31", 98))).toEqual([[96], [98]]);
  });

  test("a nought is a figure like any other", () => {
    expect(runs(snapshot("2018-06-30", 0), snapshot("2018-07-31", 1))).toEqual([[0, 1]]);
  });
});

describe("all courses", () => {
  test("the plan's indicators in its order, with its targets; then those only the history has, by their latest name", () => {
    const gone = { indicatorId: "g", indicator: "标准化示范户", comparator: ">=", target: 10, targetTo: null, unit: "户", value: 12, verdict: "met", gap: null, decided: false, source: "" } as const;
    const { dates, indicators } = coursesOf([snapshot("2018-05-31", 96, { ...OTHER, indicators: [gone] }), snapshot("2018-06-30", 97)], force);
    expect(dates).toEqual(["2018-05-31", "2018-06-30"]);
    expect(indicators.map(({ indicator, target }) => [indicator, target?.value ?? null])).toEqual([["农产品抽检合格率", 97], ["主导产品采标率", 80], ["示范区", 5], ["标准化示范户", null]]);
    expect(indicators[3]!.points).toMatchObject([{ value: 12, samePlan: false, planTitle: "别的方案", planFingerprint: "0000-0000" }]);
    expect(indicators[0]!).toMatchObject({ absent: ["2018-05-31"], otherUnit: [], points: [{ value: 97, samePlan: true }] });
  });

  test("an indicator that was renamed within the plan is one indicator", () => {
    const { indicators } = coursesOf([snapshot("2018-06-30", 97, { of: { indicator: "抽检合格率" } })], force);
    expect(indicators).toHaveLength(PLAN.indicators.length);
    expect(indicators[0]!.points).toHaveLength(1);
  });

  test("no history: every indicator, no date, no point", () => {
    const { dates, indicators } = coursesOf([], force);
    expect([dates, indicators.flatMap(({ points }) => points)]).toEqual([[], []]);
  });
});
