import fc from "fast-check";
import { VERDICTS, type Verdict } from "../../src/checks/finding";
import { attainmentOf } from "../../src/summary/attainment";
import { consolidate } from "../../src/summary/consolidate";
import { SHARE_UNITS } from "../../src/summary/shares";
import { PLAN, file } from "./fixtures";

const summary = consolidate([file("监管", ["pass", "met", 97.5], ["adopt", "shortfall", 70, 10]), file("农委", ["zones", "unclear", "约5"])], PLAN, { asOf: "2018-07-31" });

test("departments by the indicators they lead: what several lead counts for each, and who leads nothing is not there", () => {
  const { departments, coLed, unled } = attainmentOf(summary);
  expect(departments.map(({ key, indicators, counts }) => [key, indicators, counts.met, counts.shortfall, counts.unclear])).toEqual([
    ["监管", 2, 1, 1, 0],
    ["农委", 2, 0, 1, 1],
    ["经信", 1, 0, 1, 0],
  ]);
  expect([coLed, unled]).toEqual([1, 0]);
});

test("the same counts as the summary's own, department by department", () => {
  const own = new Map(summary.departments.map(({ department, lead }) => [department, lead]));
  for (const { key, counts } of attainmentOf(summary).departments) expect(counts).toEqual(own.get(key));
});

test("areas in the plan's order, with their titles; together they are all indicators", () => {
  const { areas } = attainmentOf(summary);
  expect(areas.map(({ key, title, indicators }) => [key, title, indicators])).toEqual([["三(一)", "提升产品质量", 2], ["四(二)", "提升标准水平", 1]]);
  expect(areas.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(summary.totals.indicators);
});

test("an indicator nobody leads is counted as such; a section without a task keeps its sign", () => {
  const { departments, unled, areas } = attainmentOf({ indicators: [{ verdict: "missing", leads: [], taskSection: "九" }], departments: [], tasks: [] });
  expect([departments, unled, areas.map(({ key, title }) => [key, title])]).toEqual([[], 1, [["九", ""]]]);
});

test("the shares of each row add up to 100 %", () => {
  const verdicts = fc.array(fc.constantFrom<Verdict>(...VERDICTS), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(verdicts, (all) => {
      const [row] = attainmentOf({ indicators: all.map((verdict) => ({ verdict, leads: ["监管"], taskSection: "三(一)" })), departments: [], tasks: [] }).departments;
      expect(VERDICTS.reduce((sum, verdict) => sum + row!.shares[verdict], 0)).toBe(SHARE_UNITS);
      expect(VERDICTS.reduce((sum, verdict) => sum + row!.counts[verdict], 0)).toBe(all.length);
    }),
  );
});
