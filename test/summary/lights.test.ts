import { DEFAULT_SETTINGS } from "../../src/plan/settings";
import { lightOf } from "../../src/summary/lights";

const target = (unit: string, value: number) => ({ comparator: ">=" as const, value, valueTo: null, unit, inferred: false });
const short = (gap: number, unit: string, value: number) => lightOf({ verdict: "shortfall", gap, target: target(unit, value) }, DEFAULT_SETTINGS.lights);

test.each([
  ["met is green", { verdict: "met" as const, gap: null, target: target("%", 97) }, "green"],
  ["what nobody could read has no light", { verdict: "unclear" as const, gap: null, target: target("%", 97) }, "none"],
  ["nor what nobody reported", { verdict: "missing" as const, gap: null, target: target("%", 97) }, "none"],
])("%s", (_what, judged, light) => {
  expect(lightOf(judged, DEFAULT_SETTINGS.lights)).toBe(light);
});

test("a shortfall is yellow up to the set distance, and red beyond: rates in points, counts as a share of the target", () => {
  expect([short(1, "%", 97), short(1.0001, "%", 97)]).toEqual(["yellow", "red"]);
  expect([short(1, "指数", 80), short(1.1, "指数", 80)]).toEqual(["yellow", "red"]);
  expect([short(3, "家", 30), short(4, "家", 30), short(1, "家", 5)]).toEqual(["yellow", "red", "red"]);
});

test("exactly on a target that must be passed: yellow", () => {
  expect(short(0, "%", 30)).toBe("yellow");
});

test("the office may light what is unclear or missing", () => {
  const lights = { ...DEFAULT_SETTINGS.lights, unclear: "yellow" as const, missing: "red" as const };
  expect(lightOf({ verdict: "unclear", gap: null, target: target("%", 97) }, lights)).toBe("yellow");
  expect(lightOf({ verdict: "missing", gap: null, target: target("%", 97) }, lights)).toBe("red");
});
