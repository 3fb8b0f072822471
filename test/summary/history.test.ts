import { compareSnapshots } from "../../src/summary/compareSnapshots";
import { changeText } from "../../src/summary/changeText";
import { consolidate } from "../../src/summary/consolidate";
import type { Snapshot, SnapshotIndicator } from "../../src/summary/snapshot";
import { snapshotBefore, snapshotOf, withSnapshot } from "../../src/summary/snapshot";
import { trendOf } from "../../src/summary/trend";
import { PLAN, file } from "./fixtures";
import { words } from "./sheets";

const summarise = (asOf: string, inputs: Parameters<typeof consolidate>[0], history: readonly Snapshot[] = [], plan = PLAN) => consolidate(inputs, plan, { asOf, history });
const snap = (asOf: string, inputs: Parameters<typeof consolidate>[0], plan = PLAN): Snapshot => snapshotOf(summarise(asOf, inputs, [], plan), () => "");
const pass = (figure: number, verdict: "met" | "shortfall" = figure >= 97 ? "met" : "shortfall") => file("监管", ["pass", verdict, figure, verdict === "shortfall" ? 97 - figure : undefined]);
const STRICTER = { ...PLAN, title: "新方案", indicators: PLAN.indicators.map((one) => (one.id === "pass" ? { ...one, target: { comparator: ">=" as const, value: 98 } } : one)) };

describe("较上次", () => {
  const said = (asOf: string, inputs: Parameters<typeof consolidate>[0], history: readonly Snapshot[], id = "pass", plan = PLAN): string => changeText(summarise(asOf, inputs, history, plan).indicators.find(({ indicatorId }) => indicatorId === id)!, words);

  test("without history there is nothing to compare", () => {
    expect(said("2018-07-31", [pass(96.5)], [])).toBe("—");
  });

  test("how far up or down, and a change of verdict", () => {
    expect(said("2018-07-31", [pass(97.6)], [snap("2018-06-30", [pass(96.5)])])).toBe("↑ 1.1个百分点\n未达标→达标");
    expect(said("2018-07-31", [pass(96.5)], [snap("2018-06-30", [pass(96.6)])])).toBe("↓ 0.1个百分点");
    expect(said("2018-07-31", [pass(96.5)], [snap("2018-06-30", [pass(96.5)])])).toBe("持平");
  });

  test("when one of the two has no figure, what there was", () => {
    expect(said("2018-07-31", [pass(96.5)], [snap("2018-06-30", [])])).toBe("上次未填报");
    expect(said("2018-07-31", [], [snap("2018-06-30", [pass(96.5)])])).toBe("上次96.5%\n未达标→未填报");
  });

  test("with the last date before, also when a later one is there already", () => {
    const history = [snap("2018-05-31", [pass(90)]), snap("2018-06-30", [pass(96)]), snap("2018-09-30", [pass(99)])];
    expect(said("2018-07-31", [pass(96.5)], history)).toBe("↑ 0.5个百分点");
    expect(said("2018-06-30", [pass(96.5)], history)).toBe("↑ 6.5个百分点");
  });

  test("another target is said", () => {
    expect(said("2018-07-31", [pass(97.5, "shortfall")], [snap("2018-06-30", [pass(97.5)])], "pass", STRICTER)).toBe("持平\n达标→未达标\n目标值有调整");
  });

  test("another unit is not compared", () => {
    const inHouses = snap("2018-06-30", [pass(96.5)]);
    const other = { ...inHouses, indicators: inHouses.indicators.map((one): SnapshotIndicator => ({ ...one, unit: "家" })) };
    expect(said("2018-07-31", [pass(96.5)], [other])).toBe("计量单位不同，不比较");
  });

  test("a plan that judges otherwise is named, and only what both have is compared", () => {
    const summary = summarise("2018-07-31", [pass(98)], [snap("2018-06-30", [pass(97)])], { ...STRICTER, indicators: [...STRICTER.indicators, { ...STRICTER.indicators[0]!, id: "new", name: "新增指标" }] });
    expect(summary.previous).toMatchObject({ asOf: "2018-06-30", samePlan: false, planTitle: "质量强区创建方案" });
    expect(summary.indicators.at(-1)!.change).toEqual({ kind: "new" });
  });

  test("an id of another plan's is no match; the name is, however it is spaced", () => {
    const before = snap("2018-06-30", [pass(96)]);
    const renumbered = { ...before, planTitle: "别的方案", indicators: before.indicators.map((one): SnapshotIndicator => ({ ...one, indicatorId: one.indicatorId === "pass" ? "zones" : "pass", indicator: one.indicator.replace("抽检", " 抽检 ") })) };
    expect(said("2018-07-31", [pass(96.5)], [renumbered])).toBe("↑ 0.5个百分点");
  });
});

describe("the history", () => {
  test("the same date and plan compiled again takes the place of the first, another plan stands beside it", () => {
    const [june, july] = [snap("2018-06-30", [pass(96)]), snap("2018-07-31", [pass(97)])];
    const again = snap("2018-07-31", [pass(98)]);
    const other = snap("2018-07-31", [pass(98)], STRICTER);
    expect(withSnapshot([june, july], again)).toEqual([june, again]);
    expect(withSnapshot([june, july], other)).toEqual([june, july, other]);
    expect(withSnapshot([july], june)).toEqual([june, july]);
  });

  test("of one date, the summary of the same plan is the one to compare with", () => {
    const [ours, others] = [snap("2018-06-30", [pass(96)]), snap("2018-06-30", [pass(90)], STRICTER)];
    expect(snapshotBefore([ours, others], "2018-07-31", ours.planFingerprint)).toBe(ours);
    expect(snapshotBefore([ours, others], "2018-07-31", "FFFF-FFFF")).toBe(others);
    expect(snapshotBefore([ours], "2018-06-30", ours.planFingerprint)).toBeNull();
  });
});

describe("trend", () => {
  const history = [snap("2018-07-31", [pass(97.5)]), snap("2018-05-31", []), snap("2018-06-30", [pass(96)], STRICTER)];
  const wanted = { indicatorId: "pass", indicator: "农产品抽检合格率", unit: "%" };

  test("by date, with gaps where nothing was known, and points of another plan told apart", () => {
    const trend = trendOf(history, wanted, { title: PLAN.title, fingerprint: history[0]!.planFingerprint });
    expect(trend.points.map(({ asOf, value, target, samePlan }) => [asOf, value, target, samePlan])).toEqual([
      ["2018-05-31", null, 97, true],
      ["2018-06-30", 96, 98, false],
      ["2018-07-31", 97.5, 97, true],
    ]);
  });

  test("dates in another unit are left out, and named", () => {
    expect(trendOf(history, { ...wanted, unit: "家" }, { title: PLAN.title, fingerprint: "" })).toMatchObject({ points: [], otherUnit: ["2018-05-31", "2018-06-30", "2018-07-31"] });
  });
});

describe("any two dates", () => {
  test("in either order: what changed, what turned, what is gone", () => {
    const from = snap("2018-05-31", [pass(96), file("农委", ["zones", "met", 5])]);
    const to = snap("2018-07-31", [pass(97.5), file("农委", ["zones", "shortfall", 4, 1])]);
    const comparison = compareSnapshots(to, from);
    expect(comparison).toMatchObject({ from: "2018-05-31", to: "2018-07-31", samePlan: true, nowMet: ["农产品抽检合格率"], nowShort: ["示范区"], gone: [], totals: { from: { met: 1 }, to: { met: 1, shortfall: 1 } } });
    expect(comparison.indicators[0]!.change).toMatchObject({ kind: "compared", by: 1.5 });
    expect(compareSnapshots(from, to)).toEqual(comparison);
  });

  test("of different plans: said, and an indicator that only the earlier one has is gone", () => {
    const fewer = { ...STRICTER, indicators: STRICTER.indicators.slice(0, 2) };
    const comparison = compareSnapshots(snap("2018-05-31", [pass(97)]), snap("2018-07-31", [pass(97)], fewer));
    expect([comparison.samePlan, comparison.gone.map(({ indicator }) => indicator), comparison.plans.to.title]).toEqual([false, ["示范区"], "新方案"]);
    expect(comparison.indicators[0]!.change).toMatchObject({ targetChanged: true });
  });
});
