import { DEFAULT_SETTINGS, readSettings } from "../../src/plan/settings";

const IDS = ["pass", "zones"];
const faults = (input: unknown): string[] => readSettings(input, IDS).faults.map(({ path, fault }) => `${path}: ${fault}`);

test("nothing given: the defaults, and scoring is off", () => {
  for (const nothing of [undefined, null, {}]) expect(readSettings(nothing, IDS)).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
  expect(DEFAULT_SETTINGS.scoring.enabled).toBe(false);
});

test("what is given is taken, the rest stays", () => {
  const { settings, faults: found } = readSettings({ lights: { near: { rate: 0.5 }, missing: "red" }, scoring: { enabled: true, weights: { pass: 2 } } }, IDS);
  expect(found).toEqual([]);
  expect(settings.lights).toEqual({ near: { rate: 0.5, index: 1, countShare: 0.1 }, unclear: "none", missing: "red" });
  expect(settings.scoring).toMatchObject({ enabled: true, rates: "all-or-nothing", counts: "proportional", weights: { pass: 2 } });
});

test("what cannot be is named by its place, and the default stands there", () => {
  const wrong = { lights: { near: { rate: -1, index: "一", countShare: 2 }, unclear: "blue" }, scoring: { enabled: "yes", rates: "all", weights: { pass: Infinity, other: 1 } }, lamp: 1 };
  expect(faults(wrong)).toEqual([
    "lamp: unknown-setting",
    "lights.near.rate: out-of-range",
    "lights.near.index: not-a-number",
    "lights.near.countShare: out-of-range",
    "lights.unclear: not-a-choice",
    "scoring.enabled: not-a-choice",
    "scoring.rates: not-a-choice",
    "scoring.weights.pass: not-a-number",
    "scoring.weights.other: unknown-indicator",
  ]);
  expect(readSettings(wrong, IDS).settings).toEqual({ ...DEFAULT_SETTINGS, scoring: { ...DEFAULT_SETTINGS.scoring, weights: { pass: 1 } } });
});

test("what is no settings at all", () => {
  expect(faults("on")).toEqual([": not-an-object"]);
  expect(faults({ lights: [] })).toEqual(["lights: not-an-object"]);
  expect(faults(JSON.parse('{"__proto__": {"enabled": true}}'))).toEqual(["__proto__: unknown-setting"]);
});

test("an indicator's weight is kept whatever its id", () => {
  const given = JSON.parse('{ "scoring": { "weights": { "__proto__": 0, "constructor": 2 } } }') as unknown;
  const { settings, faults: found } = readSettings(given, ["__proto__", "constructor"]);
  expect(found).toEqual([]);
  expect(Object.entries(settings.scoring.weights)).toEqual([["__proto__", 0], ["constructor", 2]]);
});
