/** Each state of the pane in light and dark: nothing that axe objects to. And the way from a sample to a corrected one, in clicks. */
import type { Browser } from "playwright-core";
import { workbookWithoutLedger } from "./support/books";
import { accessibilityProblems } from "./support/accessibility";
import { selectedCell, valueOf } from "./support/sheet";
import { chooseFile, expectQuiet, openBench, openBrowser, openSample, picture, review, type Bench } from "./support/workbench";

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

test.each(["light", "dark"] as const)("%s: start, settings, refusal, results, clause, preview, reports", async (colors) => {
  bench = await openBench(browser, { colors });
  const { page, pane, locale, text } = bench;
  const { action, menu, fill, item } = locale.pane;
  const look = async (state: string): Promise<void> => {
    await picture(bench, `state-${state}-${colors}`);
    expect([state, await accessibilityProblems(bench)]).toEqual([state, []]);
  };
  await look("start");
  await pane.getByRole("button", { name: menu.open }).click();
  await look("settings");

  await chooseFile(bench, "值班表.xlsx", workbookWithoutLedger());
  await page.getByText(text.opened("值班表.xlsx")).waitFor();
  await pane.getByRole("button", { name: action.review, exact: true }).click();
  await pane.getByText(/没有找到台账/).first().waitFor();
  await look("refusal");

  await openSample(bench, "区住建委.xlsx");
  await review(bench);
  await pane.getByRole("button", { name: item.clause }).first().click();
  await look("results");
  await pane.getByRole("button", { name: action.fill, exact: true }).click();
  await pane.getByRole("heading", { name: fill.heading }).waitFor();
  await pane.getByRole("checkbox", { name: /^改写/ }).first().check();
  await look("preview");
  await pane.locator("button", { hasText: /^写入 [1-9]/ }).click();
  await pane.getByText(/^已填写 [1-9]/).waitFor();
  await look("filled");
  await pane.getByRole("button", { name: action.compile, exact: true }).click();
  await pane.getByText(/^已写入：/).waitFor();
  await look("compiled");
  // Eight states, each searched by axe: longer than a usual test.
}, 180_000);

test("from the first page to a figure corrected and checked again: at most six clicks", async () => {
  bench = await openBench(browser);
  const { page, pane, locale, text } = bench;
  let clicks = 0;
  const click = async (target: { click(): Promise<void> }): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  // The grid catches the mouse over its cells, so the click goes to the place, not to the element.
  const onCell = {
    click: async (): Promise<void> => {
      const place = (await page.locator(".luckysheet-cell-selected-focus").boundingBox())!;
      await page.mouse.click(place.x + 8, place.y + 8);
    },
  };
  await click(page.getByRole("button", { name: text.startSample("区农委.xlsx") }));
  await page.getByText(text.opened("区农委.xlsx")).waitFor();
  await click(pane.getByRole("button", { name: locale.pane.action.review, exact: true }));
  const shortfalls = pane.getByRole("button", { name: /^未达标\s*\d/ });
  await shortfalls.waitFor();
  expect(await shortfalls.innerText()).toMatch(/1$/);

  await click(pane.getByRole("listitem").getByRole("button", { name: /农业标准化普及率/ }).first());
  await page.waitForFunction(() => document.querySelector(".fortune-name-box")?.textContent?.trim() === "F8");
  expect(await selectedCell(page)).toBe("F8");
  await click(onCell);
  await page.keyboard.type("31%");
  await page.keyboard.press("Enter");
  await pane.getByText(locale.pane.stale).waitFor();
  expect(await valueOf(page, "F8")).toBe(0.31);

  await click(pane.getByRole("button", { name: locale.pane.action.reviewAgain }).first());
  await pane.getByRole("button", { name: /^未达标\s*0/ }).waitFor();
  expect(clicks).toBeLessThanOrEqual(6);
});
