import { DEFAULT_SETTINGS } from "../../src/plan/settings";
import type { ScoringSettings } from "../../src/plan/settings";
import { consolidate } from "../../src/summary/consolidate";
import { PLAN, file } from "./fixtures";

const scored = (inputs: Parameters<typeof consolidate>[0], scoring: Partial<ScoringSettings> = {}) =>
  consolidate(inputs, PLAN, { asOf: "2018-07-31", settings: { ...DEFAULT_SETTINGS, scoring: { ...DEFAULT_SETTINGS.scoring, enabled: true, ...scoring } } }).scores;
const of = (scores: ReturnType<typeof scored>, department: string) => scores.find((one) => one.department === department);

test("off by default: nobody is scored", () => {
  expect(consolidate([file("监管", ["pass", "met", 98])], PLAN, { asOf: "2018-07-31" }).scores).toEqual([]);
});

test("rates all or nothing, counts by the share reached; a co-led indicator counts for each of its leads", () => {
  const scores = scored([file("监管", ["pass", "shortfall", 96.5, 0.5], ["adopt", "met", 82]), file("农委", ["zones", "shortfall", 4, 1])]);
  expect(of(scores, "监管")).toEqual({ department: "监管", score: 50, rank: 3, scored: 2, leftOut: 0 });
  expect(of(scores, "农委")).toMatchObject({ score: 90, rank: 2 });
  expect(of(scores, "经信")).toMatchObject({ score: 100, rank: 1 });
  expect(of(scores, "科技")).toBeUndefined();
});

test("what is unclear is left out and said so; a missing report costs marks unless the office says otherwise", () => {
  const inputs = [file("监管", ["pass", "unclear", "约97%"])];
  expect(of(scored(inputs), "监管")).toMatchObject({ score: 0, scored: 1, leftOut: 1 });
  expect(of(scored(inputs, { missing: "exclude" }), "监管")).toMatchObject({ score: null, rank: null, scored: 0, leftOut: 2 });
});

test("weights count, a weight of 0 takes an indicator out of the score", () => {
  const inputs = [file("监管", ["pass", "met", 98], ["adopt", "shortfall", 70, 10])];
  expect(of(scored(inputs, { weights: { pass: 3 } }), "监管")!.score).toBe(75);
  expect(of(scored(inputs, { weights: { adopt: 0 } }), "监管")!.score).toBe(100);
});

test("rates proportionally: the share of the target, to two decimals", () => {
  expect(of(scored([file("监管", ["pass", "shortfall", 96.5, 0.5], ["adopt", "met", 82])], { rates: "proportional" }), "监管")!.score).toBe(99.74);
});

test("equal scores share a rank, and the next is skipped", () => {
  const scores = scored([file("监管", ["pass", "met", 98], ["adopt", "met", 82]), file("农委", ["zones", "met", 5])]);
  expect(scores.map(({ rank }) => rank)).toEqual([1, 1, 1]);
  const others = scored([file("监管", ["pass", "met", 98], ["adopt", "met", 82])]);
  expect(others.map(({ department, score, rank }) => [department, score, rank])).toEqual([["监管", 100, 1], ["农委", 50, 3], ["经信", 100, 1]]);
});
