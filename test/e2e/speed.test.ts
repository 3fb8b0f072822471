/**
 * Ten thousand findings stay smooth, and the pane draws soon. What a clock says is printed, for people to judge on a quiet machine;
 * what is asserted is counted: how little of the list is ever drawn, how few bytes come before the first drawing.
 */
import type { Browser } from "playwright-core";
import { manyFindings } from "./support/books";
import { tasksDuring, told, type TaskTimes } from "./support/tasks";
import { address, chooseFile, expectQuiet, openBench, openBrowser, panePicture, paneReady, review, type Bench } from "./support/workbench";

let browser: Browser;
let bench: Bench;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const say = (line: string): void => void process.stdout.write(`    ${line}\n`);

test("10,000 findings: scrolling, searching, filtering and grouping", async () => {
  bench = await openBench(browser, { paneWidth: 350 });
  const { page, pane, locale, text } = bench;
  const { result } = locale.pane;
  await chooseFile(bench, "一万条.xlsx", manyFindings(10_000));
  await page.getByText(text.opened("一万条.xlsx")).waitFor();
  await paneReady(bench);
  await review(bench);
  const count = /^([\d,]+) 条结果$/;
  expect(Number(count.exec(await pane.getByText(count).innerText())![1]!.replace(",", ""))).toBeGreaterThan(10_000);
  await pane.getByRole("button", { name: locale.pane.action.close }).click();
  // Marks of two thousand rows are still being drawn in the grid beside.
  await page.waitForTimeout(3_000);

  const list = pane.getByRole("list", { name: result.list });
  const drawn = (): Promise<number> => list.evaluate((element) => element.childElementCount);
  let most = 0;
  const measure = async (what: string, act: () => Promise<void>): Promise<TaskTimes> => {
    const times = await tasksDuring(browser, page, act);
    say(`${what}: ${told(times)}`);
    most = Math.max(most, await drawn());
    return times;
  };
  const frame = (await page.locator("iframe").boundingBox())!;
  await measure("scrolling down and up", async () => {
    await page.mouse.move(frame.x + 150, frame.y + 600);
    for (let turn = 0; turn < 60; turn += 1) {
      await page.mouse.wheel(0, turn < 45 ? 700 : -500);
      await page.waitForTimeout(30);
    }
  });
  await measure("to the end and back by keyboard", async () => {
    await list.locator("[data-main]").first().focus();
    for (const key of ["End", "Home", "PageDown", "PageDown", "End", "PageUp", "Home"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  });
  await measure("searching", async () => {
    const field = pane.getByRole("textbox", { name: result.search });
    await field.pressSequentially("F123", { delay: 80 });
    await pane.getByText(/ 条，共 [\d,]+ 条$/).waitFor();
    await field.fill("");
    await pane.getByText(count).waitFor();
  });
  await measure("filtering by verdict", async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      await pane.getByRole("button", { name: new RegExp(`^${locale.findings.verdict.shortfall}`) }).click();
      await page.waitForTimeout(200);
    }
  });
  await measure("grouping", async () => {
    for (const grouping of ["indicator", "sheet", "severity"]) {
      await pane.getByRole("combobox", { name: result.grouping }).selectOption(grouping);
      await page.waitForTimeout(300);
    }
  });
  await panePicture(bench, "speed-ten-thousand");
  expect(most).toBeGreaterThan(3);
  expect(most).toBeLessThan(40);
  expectQuiet(bench);
  await bench.context.close();
}, 300_000);

test("first paint", async () => {
  bench = await openBench(browser);
  const { page } = bench;
  const paints: { first: number; shell: number }[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await page.goto(`${address()}/?lang=zh-CN`);
    await paneReady(bench);
    paints.push(
      await page.locator("iframe").evaluate((element) => {
        const pane = (element as HTMLIFrameElement).contentWindow!.performance;
        return { first: pane.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, shell: pane.getEntriesByName("pane-drawn")[0]?.startTime ?? NaN };
      }),
    );
  }
  const middle = (of: "first" | "shell"): number => paints.map((paint) => paint[of]).sort((a, b) => a - b)[2]!;
  say(`first paint ${middle("first").toFixed(0)} ms, pane drawn ${middle("shell").toFixed(0)} ms after opening (middle of five)`);
  expect(paints.every(({ first, shell }) => first > 0 && shell > 0)).toBe(true);
  await bench.context.close();
}, 120_000);
