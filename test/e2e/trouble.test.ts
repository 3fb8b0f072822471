/** Bad input: a sentence that says what was wrong and what to do; nothing lost, nothing half done. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { sheetNames, valuesOf } from "./support/sheet";
import { chooseFile, expectQuiet, openBench, openBrowser, openSample, picture, type Bench } from "./support/workbench";
import { protectedLedger, workbookWithoutLedger } from "./support/books";

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

describe("a file that cannot be opened", () => {
  test.each([
    ["网页.xlsx", Buffer.from("<html><body>台账</body></html>"), /网页\.xlsx.*不是工作簿.*网页/],
    ["报告.xlsx", Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj"), /PDF/],
    ["空.xlsx", Buffer.alloc(0), /空文件/],
    ["半份.xlsx", readFileSync(join(__dirname, "../../samples/区农委.xlsx")).subarray(0, 4000), /已损坏|不是工作簿/],
  ])("%s: the sentence says so and the open workbook stays", async (name, bytes, sentence) => {
    bench = await openBench(browser);
    await openSample(bench, "区农委.xlsx");
    const before = await valuesOf(bench.page, "台账");
    await chooseFile(bench, name, bytes);
    const alert = bench.page.locator("main .notice.error");
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(sentence);
    expect(await alert.innerText()).toContain("“区农委.xlsx”未受影响");
    expect(await valuesOf(bench.page, "台账")).toEqual(before);
    expect(await bench.page.locator(".file").innerText()).toContain("区农委.xlsx");
    if (name === "网页.xlsx") await picture(bench, "trouble-not-a-workbook-zh");
  });
});

test("a protected sheet is read and reviewed, but never changed", async () => {
  bench = await openBench(browser);
  const { page, pane, text, locale } = bench;
  await chooseFile(bench, "受保护.xlsx", protectedLedger());
  await page.getByText(text.opened("受保护.xlsx")).waitFor();
  await page.locator(".fortune-name-box").getByText("A1", { exact: true }).waitFor();
  const before = await valuesOf(page, "台账");
  await pane.getByRole("button", { name: locale.shell.review.start, exact: true }).click();
  await pane.getByText(/受保护/).first().waitFor();
  await picture(bench, "trouble-protected-zh");
  expect(await valuesOf(page, "台账")).toEqual(before);

  const cell = (await page.locator(".fortune-sheet-canvas").boundingBox())!;
  await page.mouse.click(cell.x + 300, cell.y + 140);
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByText(text.protectedCell("台账")).waitFor();
  expect(await valuesOf(page, "台账")).toEqual(before);
});

test("a workbook without a ledger: said, and nothing written", async () => {
  bench = await openBench(browser);
  const { page, pane, text, locale } = bench;
  await chooseFile(bench, "值班表.xlsx", workbookWithoutLedger());
  await page.getByText(text.opened("值班表.xlsx")).waitFor();
  await pane.getByRole("button", { name: locale.shell.review.start, exact: true }).click();
  await pane.getByText(/没有找到台账/).first().waitFor();
  expect(await sheetNames(page)).toEqual(["值班"]);
  await picture(bench, "trouble-no-ledger-zh");
});

test("a changed workbook is not replaced unasked", async () => {
  bench = await openBench(browser);
  const { page, text } = bench;
  await openSample(bench, "区农委.xlsx");
  const canvas = (await page.locator(".fortune-sheet-canvas").boundingBox())!;
  await page.mouse.click(canvas.x + 70, canvas.y + 700);
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.getByText(text.modified).waitFor();
  const typed = await valuesOf(page, "台账");
  await page.getByRole("button", { name: text.openSample }).click();
  await page.getByRole("menuitem", { name: "区商务局.xlsx" }).click();
  await page.getByRole("heading", { name: text.discard.title }).waitFor();
  await picture(bench, "trouble-discard-zh");
  await page.getByRole("button", { name: text.discard.cancel }).click();
  expect(await valuesOf(page, "台账")).toEqual(typed);
});
