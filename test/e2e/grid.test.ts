/** The grid: typing, undo, sizes a person can work with; and the server, which serves nothing but the workbench. */
import { get } from "node:http";
import type { Browser } from "playwright-core";
import { valueOf } from "./support/sheet";
import { longLedger } from "./support/books";
import { address, chooseFile, expectQuiet, openBench, openBrowser, openSample, picture, type Bench } from "./support/workbench";

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe("typing", () => {
  afterEach(async () => {
    expectQuiet(bench);
    await bench.context.close();
  });

  test("what is typed is in the workbook, undo takes it back, redo brings it again", async () => {
    bench = await openBench(browser);
    const { page } = bench;
    await openSample(bench, "区农委.xlsx");
    const canvas = (await page.locator(".fortune-sheet-canvas").boundingBox())!;
    await page.mouse.click(canvas.x + 70, canvas.y + 700);
    const cell = (await page.locator(".fortune-name-box").innerText()).trim();
    await page.keyboard.type("12.5%");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(200);
    expect(await valueOf(page, cell)).toBe(0.125);
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(200);
    expect(await valueOf(page, cell)).toBeNull();
    await page.keyboard.press("Control+y");
    await page.waitForTimeout(200);
    expect(await valueOf(page, cell)).toBe(0.125);
  });

  test("1,000 rows of 14 columns open, scroll and take typing", async () => {
    bench = await openBench(browser);
    const { page, text } = bench;
    await chooseFile(bench, "长台账.xlsx", longLedger(1000));
    await page.getByText(text.opened("长台账.xlsx")).waitFor();
    const canvas = (await page.locator(".fortune-sheet-canvas").boundingBox())!;
    await page.locator(".luckysheet-scrollbar-y").evaluate((bar) => (bar.scrollTop = 15_000));
    await page.waitForTimeout(500);
    await page.mouse.click(canvas.x + 300, canvas.y + 300);
    const cell = (await page.locator(".fortune-name-box").innerText()).trim();
    expect(Number(/\d+/.exec(cell)?.[0])).toBeGreaterThan(700);
    await page.keyboard.type("new");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    expect(await valueOf(page, cell)).toBe("new");
    await picture(bench, "grid-long-zh");
  });
});

describe("the server", () => {
  /** The status of an address sent as it is, dots and all. */
  const status = (path: string): Promise<number> => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address());
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });

  test.each([["/", 200], ["/taskpane.html", 200], ["/office/excel-web-16.00.js", 200], ["/samples.json", 200]])("%s is served", async (path, expected) => {
    expect(await status(path)).toBe(expected);
  });

  test.each(["/../package.json", "/samples/../package.json", "/samples/%2e%2e/package.json", "/office/..%2f..%2f..%2f..%2fpackage.json", "/.stamp", "/samples", "/%00", "/%E0%A4%A"])("%s is not", async (path) => {
    expect([400, 404]).toContain(await status(path));
  });
});
