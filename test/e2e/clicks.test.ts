/** No manual: from a sample to a corrected, checked ledger in a few clicks, and the whole of it by keyboard alone. */
import type { Browser, Locator } from "playwright-core";
import { selectedCell, valueOf } from "./support/sheet";
import { expectQuiet, openBench, openBrowser, openSample, paneReady, picture, type Bench } from "./support/workbench";

const SAMPLE = "区农委.xlsx";

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

/** Clicks, and counts. */
function counter(): { readonly count: () => number; readonly click: (target: { click(): Promise<void> }) => Promise<void> } {
  let clicks = 0;
  return {
    count: () => clicks,
    click: async (target) => {
      clicks += 1;
      await target.click();
    },
  };
}

const verdict = ({ pane, locale }: Bench, which: "shortfall" | "unclear"): Locator => pane.getByRole("button", { name: new RegExp(`^${locale.findings.verdict[which]}`) });

test("somebody who has never seen it: sample, review, a finding put right and reviewed again, in at most six clicks", async () => {
  bench = await openBench(browser, { firstRun: true });
  const { page, pane, locale, text } = bench;
  const { count, click } = counter();
  await click(page.getByRole("button", { name: text.startSample(SAMPLE) }));
  await page.getByText(text.opened(SAMPLE)).waitFor();
  await paneReady(bench);
  await click(pane.getByRole("button", { name: locale.shell.review.start, exact: true }));
  await pane.getByText(/^8 条结果$/).waitFor();
  await click(pane.getByRole("button", { name: locale.remedies.action["adopt-target"](""), exact: true }));
  await picture(bench, "clicks-preview-zh");
  await click(pane.getByRole("button", { name: locale.remedies.write, exact: true }));
  await pane.getByText(locale.pane.report.correctOne("D8", true)).waitFor();
  await pane.getByText(/^7 条结果$/).waitFor();
  expect(await valueOf(page, "D8")).toBe("超过30%");
  await picture(bench, "clicks-corrected-zh");
  expect(count()).toBeLessThanOrEqual(6);
});

test("a figure corrected by hand in the sheet and reviewed again, in at most six clicks", async () => {
  bench = await openBench(browser);
  const { page, pane, locale, text } = bench;
  const { count, click } = counter();
  // The grid catches the mouse over its cells, so the click goes to the place, not to the element.
  const onCell = {
    click: async (): Promise<void> => {
      const place = (await page.locator(".luckysheet-cell-selected-focus").boundingBox())!;
      await page.mouse.click(place.x + 8, place.y + 8);
    },
  };
  await click(page.getByRole("button", { name: text.startSample(SAMPLE) }));
  await page.getByText(text.opened(SAMPLE)).waitFor();
  await paneReady(bench);
  await click(pane.getByRole("button", { name: locale.shell.review.start, exact: true }));
  await verdict(bench, "shortfall").waitFor();
  expect(await verdict(bench, "shortfall").innerText()).toMatch(/1$/);

  await click(pane.getByRole("listitem").getByRole("button", { name: /农业标准化普及率/ }).first());
  await page.waitForFunction(() => document.querySelector(".fortune-name-box")?.textContent?.trim() === "F8");
  expect(await selectedCell(page)).toBe("F8");
  await click(onCell);
  await page.keyboard.type("31%");
  await page.keyboard.press("Enter");
  await pane.getByText(locale.pane.result.stale).waitFor();
  expect(await valueOf(page, "F8")).toBe(0.31);

  await click(pane.getByRole("button", { name: locale.shell.review.again }).last());
  await pane.getByRole("button", { name: /^未达标\s*0/ }).waitFor();
  expect(count()).toBeLessThanOrEqual(6);
});

test("by keyboard alone: review, move through the list, put right, undo", async () => {
  bench = await openBench(browser);
  const { page, pane, locale } = bench;
  await openSample(bench, SAMPLE);
  const focused = (): Promise<string> => pane.locator(":focus").evaluate((element) => element.getAttribute("aria-label") ?? element.textContent ?? "");
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let pressed = 0; pressed < 40; pressed += 1) {
      const now = await focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${String(name)}.`);
  };
  await pane.getByRole("tab", { name: locale.shell.situations.department }).focus();
  await tabTo(locale.shell.review.start);
  await page.keyboard.press("Enter");
  await pane.getByText(/^8 条结果$/).waitFor();

  await tabTo(/须超过30%/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector(".fortune-name-box")?.textContent?.trim() === "F8");
  expect(await focused()).toContain("须超过30%");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("台账的目标值写为");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe(locale.remedies.action["adopt-target"](""));
  await page.keyboard.press("Enter");
  expect(await focused()).toBe(locale.remedies.write);
  await page.keyboard.press("Enter");
  await pane.getByText(locale.pane.report.correctOne("D8", true)).waitFor();
  expect(await valueOf(page, "D8")).toBe("超过30%");
  // Focus did not fall out of the list with the entry that is gone.
  await page.waitForTimeout(200);
  expect(await focused()).toContain("规模以上工业企业主导产品采标率");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  expect(await focused()).toContain("须超过30%");

  await tabTo(locale.pane.action.undo);
  await page.keyboard.press("Enter");
  await pane.getByText(/^已撤销/).waitFor();
  expect(await valueOf(page, "D8")).toBe("30%");
});

