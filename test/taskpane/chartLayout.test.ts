/** Where things stand in a plot. */
import fc from "fast-check";
import type { Course, TrendPoint } from "../../src/actions/pictures";
import { dateScale, fitting, scaleOf } from "../../src/taskpane/meeting/charts/plotScale";
import { layOut } from "../../src/taskpane/meeting/charts/trendLayout";

describe("an axis", () => {
  test.each([
    ["rates near their target", [96.1, 97, 97.9], { whole: false, cap: 100 }, [96, 96.5, 97, 97.5, 98]],
    ["never above 100 %", [99.1, 100], { whole: false, cap: 100 }, [99, 99.5, 100]],
    ["counts in wholes", [15, 18], { whole: true, cap: null }, [14, 15, 16, 17, 18]],
    ["from nought where it is near", [0, 3], { whole: true, cap: null }, [0, 1, 2, 3]],
    ["one value alone", [18, 18], { whole: true, cap: null }, [17, 18, 19]],
    ["nothing but nought", [0], { whole: true, cap: null }, [0, 1]],
  ] as const)("%s", (_, values, options, ticks) => {
    expect(scaleOf(values, options).ticks).toEqual(ticks);
  });

  test("holds every value, by a handful of ticks, and lets none but nought stand on its bottom", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1000, noNaN: true }).map((one) => Number(one.toFixed(3))));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const { low, high, ticks } = scaleOf(values, { whole: false, cap: null });
        for (const one of values) expect(one >= low && one <= high + 1e-9).toBe(true);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(10);
        if (low !== 0) expect(Math.min(...values)).toBeGreaterThan(low);
      }),
    );
  });
});

test("dates stand in proportion to time, a single one in the middle", () => {
  const at = dateScale(["2018-01-01", "2018-01-11"], 0, 100);
  expect([at("2018-01-01"), at("2018-01-06"), at("2018-01-11")]).toEqual([0, 50, 100]);
  expect(dateScale(["2018-01-01"], 0, 100)("2018-01-01")).toBe(50);
});

test("of labels that touch, the last and the first stay", () => {
  const box = (x: number) => ({ x, y: 0, width: 30, height: 10 });
  expect([...fitting([box(0), box(20), box(45), box(60)])].sort()).toEqual([0, 3]);
});

const point = (asOf: string, value: number | null, changes: Partial<TrendPoint> = {}): TrendPoint => ({ asOf, value, verdict: value === null ? "missing" : "met", target: 97, targetTo: null, comparator: ">=", decided: false, samePlan: true, planTitle: "方案", planFingerprint: "A", ...changes });
const course = (points: readonly TrendPoint[], changes: Partial<Course> = {}): Course => ({ indicatorId: "x", indicator: "合格率", unit: "%", points, otherUnit: [], absent: [], target: { comparator: ">=", value: 97, valueTo: null, unit: "%" }, runs: points.map((one) => [one]), ...changes });
const drawn = (of: Course) => layOut(of, of.points.map(({ asOf }) => asOf), { width: 300, size: 12, words: { amount: (value) => `${value}%`, date: (iso) => iso.slice(5), target: "目标" } });

describe("a course", () => {
  test("a date without a figure has no height in the plot; its row lies below", () => {
    const { points, bottom, lane } = drawn(course([point("2018-06-30", 96), point("2018-07-31", null)]));
    expect(points[1]!.y).toBeNull();
    expect(lane!).toBeGreaterThan(bottom);
    expect(drawn(course([point("2018-06-30", 96)])).lane).toBeNull();
  });

  test("a figure on its target lies on the line", () => {
    const { points, target } = drawn(course([point("2018-06-30", 97), point("2018-07-31", 98)]));
    expect(points[0]!.y).toBeCloseTo(target[0]!);
    expect(points[1]!.y!).toBeLessThan(target[0]!);
  });

  test("a range has two lines, and of ranks the first stands on top", () => {
    expect(drawn(course([point("2018-07-31", 9)], { unit: "个", target: { comparator: "range", value: 8, valueTo: 10, unit: "个" } })).target).toHaveLength(2);
    const { points } = drawn(course([point("2018-06-30", 1, { comparator: "rank<=", target: 3 }), point("2018-07-31", 5, { comparator: "rank<=", target: 3 })], { unit: "名", target: { comparator: "rank<=", value: 3, valueTo: null, unit: "名" } }));
    expect(points[0]!.y!).toBeLessThan(points[1]!.y!);
  });

  test("a target that was another then is drawn at that date only", () => {
    const { points, target } = drawn(course([point("2018-06-30", 96, { target: 95, samePlan: false }), point("2018-07-31", 98)]));
    expect([points[0]!.ownTarget.length, points[1]!.ownTarget.length, target.length]).toEqual([1, 0, 1]);
  });
});
