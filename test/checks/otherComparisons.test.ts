/** Comparisons the built-in plan does not use, and imported plans may. */
import { guichi2018 } from "../../src/plan/guichi2018";
import type { Plan, Target } from "../../src/plan/plan";
import { aLedger, aRow, figure } from "../builders/aLedger";
import { review } from "./review";

const NAME = "安徽名牌总数";
const planWith = (target: Target): Plan => ({ ...guichi2018, indicators: guichi2018.indicators.map((one) => (one.name === NAME ? { ...one, target } : one)) });
const verdictOf = (target: Target, value: number) => {
  const [row] = review(aLedger(null, [aRow(NAME, figure(value))]), planWith(target)).rows;
  return [row?.verdict, row?.gap];
};
const altered = (target: Target, written: string): boolean =>
  review(aLedger(null, [aRow(NAME, figure(18), { target: written })]), planWith(target)).findings.some(({ code }) => code === "altered-target");

describe("verdicts", () => {
  it.each<[Target, number, string, number | null]>([
    [{ comparator: "<=", value: 3 }, 3, "met", null],
    [{ comparator: "<=", value: 3 }, 5, "shortfall", 2],
    [{ comparator: "<", value: 3 }, 3, "shortfall", 0],
    [{ comparator: "=", value: 3 }, 4, "shortfall", 1],
    [{ comparator: "range", value: 8, valueTo: 10 }, 8, "met", null],
    [{ comparator: "range", value: 8, valueTo: 10 }, 12, "shortfall", 2],
    [{ comparator: "rank<=", value: 3 }, 4, "shortfall", 1],
    [{ comparator: "about", value: 3 }, 3, "unclear", null],
  ])("%j and %d: %s", (target, value, verdict, gap) => {
    expect(verdictOf(target, value)).toEqual([verdict, gap]);
  });
});

describe("altered targets", () => {
  it.each<[Target, string, boolean]>([
    [{ comparator: "<=", value: 3 }, "不超过3个", false],
    [{ comparator: "<=", value: 3 }, "3个", false],
    [{ comparator: "<=", value: 3 }, "3个以上", true],
    [{ comparator: "<", value: 3 }, "3个", true],
    [{ comparator: "=", value: 3 }, "3个", false],
    [{ comparator: "range", value: 8, valueTo: 10 }, "8个", false],
    [{ comparator: "rank<=", value: 3 }, "前三名", false],
  ])("%j, written “%s”: %s", (target, written, expected) => {
    expect(altered(target, written)).toBe(expected);
  });
});
