/**
 * Each state of the pane, in both languages, light and dark and in high contrast: nothing that axe objects to; and from 320 pixels to
 * the width of a big screen, and at 200 %, nothing that is cut off sideways. The pictures are kept in test-artifacts/.
 */
import type { Browser } from "playwright-core";
import type { LocaleCode } from "../../src/locales/locale";
import { accessibilityProblems } from "./support/accessibility";
import { tour } from "./support/tour";
import { expectQuiet, openBench, openBrowser, paneOverflow, panePicture, type Bench, type BenchOptions } from "./support/workbench";

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expectQuiet(bench);
  await bench.context.close();
});

/** Sixteen states, each drawn, measured and searched: longer than a usual test. */
const LONG = 900_000;

async function walk(options: BenchOptions, name: string, axe: boolean): Promise<void> {
  bench = await openBench(browser, { ...options, firstRun: true });
  await tour(bench, async (state) => {
    await panePicture(bench, `state-${name}-${state}`);
    expect([state, await paneOverflow(bench)]).toEqual([state, 0]);
    if (axe) expect([state, await accessibilityProblems(bench)]).toEqual([state, []]);
  });
}

describe.each<LocaleCode>(["zh-CN", "en-US"])("%s", (language) => {
  test.each(["light", "dark"] as const)("350 px, %s: axe finds nothing", (colors) => walk({ language, colors, paneWidth: 350 }, `350-${language}-${colors}`, true), LONG);

  test("320 px, light", () => walk({ language, paneWidth: 320 }, `320-${language}-light`, false), LONG);
  test("1280 px, dark", () => walk({ language, colors: "dark", paneWidth: 1280 }, `1280-${language}-dark`, false), LONG);
  test("1280 px, light: axe finds nothing", () => walk({ language, paneWidth: 1280 }, `1280-${language}-light`, true), LONG);
});

test("high contrast: axe finds nothing", () => walk({ forcedColors: true, paneWidth: 350 }, "350-contrast", true), LONG);

test("at 200 % the pane has 175 pixels, and still everything is there", () => walk({ paneWidth: 175 }, "200-percent", false), LONG);

test("a picture without words would be found", async () => {
  bench = await openBench(browser, {});
  await bench.pane.locator("body").evaluate((body) => body.append(document.createElement("img")));
  expect(await accessibilityProblems(bench)).toEqual([expect.stringContaining("image-alt: img")]);
});
