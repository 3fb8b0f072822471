/** Both languages, the narrowest pane, and people who use a screen reader. */
import type { Browser } from "playwright-core";
import type { LocaleCode } from "../../src/locales/locale";
import { expectQuiet, openBench, openBrowser, openSample, paneOverflow, picture, review, type Bench } from "./support/workbench";

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

/** Moves the splitter to the narrowest pane. */
async function narrowest({ page, text }: Bench): Promise<void> {
  const splitter = page.getByRole("separator", { name: text.splitter });
  await splitter.focus();
  for (let pressed = 0; pressed < 6; pressed += 1) await page.keyboard.press("ArrowRight");
  expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
  // The grid takes the room that the pane gave up.
  await page.waitForFunction(() => Math.abs(document.querySelector(".fortune-sheet-canvas")!.getBoundingClientRect().right - document.querySelector(".grid")!.getBoundingClientRect().right) < 20);
}

describe.each<LocaleCode>(["zh-CN", "en-US"])("%s", (language) => {
  test("the narrowest pane gives its room to the grid, and nothing is cut off sideways", async () => {
    bench = await openBench(browser, { language });
    await openSample(bench, "区住建委.xlsx");
    await narrowest(bench);
    expect(await paneOverflow(bench)).toBe(0);
    await review(bench);
    expect(await paneOverflow(bench)).toBe(0);
    await picture(bench, `pane-320-reviewed-${language}`);
  });

  test("page and pane speak the language, in their titles too", async () => {
    bench = await openBench(browser, { language });
    expect(await bench.page.title()).toBe(bench.text.title);
    expect(await bench.page.locator("html").getAttribute("lang")).toBe(language);
    expect(await bench.pane.locator("html").getAttribute("lang")).toBe(language);
    await bench.page.getByRole("button", { name: bench.text.paneWide, exact: true }).click();
    await openSample(bench, "区市场监管局.xlsx");
    await review(bench);
    await picture(bench, `pane-wide-reviewed-${language}`);
  });
});

test("switching the language keeps the workbook", async () => {
  bench = await openBench(browser);
  await openSample(bench, "区农委.xlsx");
  await bench.page.getByRole("button", { name: "English" }).click();
  await bench.pane.getByRole("button", { name: "Review" }).waitFor();
  expect(await bench.page.locator(".file").innerText()).toContain("区农委.xlsx");
});

test("the pane's own choice of language holds until the page's switch is used", async () => {
  bench = await openBench(browser);
  await bench.pane.getByRole("button", { name: "设置" }).click();
  await bench.pane.getByRole("button", { name: "English" }).click();
  await bench.pane.getByRole("button", { name: "Review" }).waitFor();
  expect(await bench.page.locator("html").getAttribute("lang")).toBe("zh-CN");
  for (const [choice, button] of [["English", "Review"], ["中文", "核验"]] as const) {
    await bench.page.getByRole("group", { name: /界面语言|Language/ }).getByRole("button", { name: choice }).click();
    await bench.pane.getByRole("button", { name: button, exact: true }).waitFor();
  }
});
