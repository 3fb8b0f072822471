/** A person without Excel does the whole job: open, review, jump, fill, compile, download, open the download again. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { drawnFill, markedCells, selectedCell, sheetNames, startTyping, typeInto, valueOf, valuesOf } from "./support/sheet";
import { chooseFile, expectQuiet, openBench, openBrowser, openSample, picture, review, situation, writeCompile, type Bench } from "./support/workbench";

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

describe("a department's ledger, from opening to the download", () => {
  test("review marks the cells in the grid, and a finding leads to its cell", async () => {
    bench = await openBench(browser);
    await openSample(bench, SAMPLE);
    await review(bench);
    await picture(bench, "journey-reviewed-zh");

    const marks = await markedCells(bench.page);
    expect(marks.length).toBeGreaterThan(0);
    for (const { row, column, fill } of marks.slice(0, 3)) expect([row, column, await drawnFill(bench.page, row, column)]).toEqual([row, column, fill]);

    const finding = bench.pane.getByRole("list", { name: bench.locale.pane.result.list }).locator("button[title]").first();
    const cell = /[A-Z]+[0-9]+/.exec((await finding.getAttribute("title")) ?? "")?.[0];
    await finding.click();
    await bench.page.waitForFunction((wanted) => document.querySelector(".fortune-name-box")?.textContent?.trim() === wanted, cell);
    expect(await selectedCell(bench.page)).toBe(cell);
  });

  test("typing in the grid says that the results are out of date", async () => {
    bench = await openBench(browser);
    await openSample(bench, SAMPLE);
    await review(bench);
    await typeInto(bench.page, "F10", "5");
    expect(await valueOf(bench.page, "F10")).toBe(5);
    await bench.pane.getByText(bench.locale.pane.result.stale).waitFor();
  });

  test("what is typed counts when the person turns to the pane without pressing Enter", async () => {
    bench = await openBench(browser);
    await openSample(bench, SAMPLE);
    await startTyping(bench.page, "F10", "4");
    await review(bench);
    expect(await valueOf(bench.page, "F10")).toBe(4);
  });

  test("filling shows a preview, writes blank owners only, and can be undone", async () => {
    bench = await openBench(browser);
    await openSample(bench, SAMPLE);
    const before = await valuesOf(bench.page, "台账");
    const { pane: { action }, remedies } = bench.locale;
    await bench.pane.getByRole("button", { name: action.fill, exact: true }).click();
    await bench.pane.getByRole("heading", { name: remedies.heading.owners }).waitFor();
    await picture(bench, "journey-fill-preview-zh");
    expect(await valuesOf(bench.page, "台账")).toEqual(before);

    await bench.pane.locator("button", { hasText: /^写入 [1-9]/ }).click();
    await bench.pane.getByText(/^已写入 [1-9] 个单元格，已重新核验/).waitFor();
    const after = await valuesOf(bench.page, "台账");
    expect(await valueOf(bench.page, "G10")).toContain("区市场监管局");
    for (const [place, value] of Object.entries(before)) expect(after[place]).toEqual(value);

    await bench.pane.getByRole("button", { name: action.undo, exact: true }).first().click();
    await bench.pane.getByText(/^已撤销/).waitFor();
    expect(await valuesOf(bench.page, "台账")).toEqual(before);
  });

  test("compiling writes the summary sheet and brings its tab; the download holds all of it", async () => {
    bench = await openBench(browser);
    const { page, pane, text, locale } = bench;
    await openSample(bench, SAMPLE);
    await review(bench);
    await situation(bench, "office");
    await pane.getByRole("button", { name: locale.pane.action.compile, exact: true }).click();
    await writeCompile(bench);
    await pane.getByText(/^已写入：/).waitFor();
    const names = await sheetNames(page);
    expect(names.length).toBeGreaterThan(1);
    const summary = names.find((name) => name !== "台账")!;
    await page.getByRole("tab", { name: summary }).click();
    await page.waitForTimeout(300);
    await picture(bench, "journey-summary-zh");

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: text.download, exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(SAMPLE);
    const bytes = readFileSync(await download.path());
    const shown = { names, ledger: await valuesOf(page, "台账"), summary: await valuesOf(page, summary) };
    await page.getByRole("tab", { name: "台账" }).click();
    const marks = await markedCells(page);

    await chooseFile(bench, "再次打开.xlsx", bytes);
    await page.getByText(text.opened("再次打开.xlsx")).waitFor();
    expect({ names: await sheetNames(page), ledger: await valuesOf(page, "台账"), summary: await valuesOf(page, summary) }).toEqual(shown);
    await page.getByRole("tab", { name: "台账" }).click();
    expect(await markedCells(page)).toEqual(marks);
    const first = marks[0]!;
    expect(await drawnFill(page, first.row, first.column)).toBe(first.fill);
    await picture(bench, "journey-reopened-zh");
  });
});
