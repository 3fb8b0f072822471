/** 方案: the office's plan in the workbook, a target changed on its sheet, a notice confirmed, blank ledgers; and how the page looks. */
import type { Browser } from "playwright-core";
import type { LocaleCode } from "../../src/locales/locale";
import { planPageOf } from "../../src/locales/planPage";
import { accessibilityProblems } from "./support/accessibility";
import { workbookBytes } from "./support/books";
import { sheetNames, typeInto, valueOf, valuesOf } from "./support/sheet";
import { chooseFile, expectQuiet, openBench, openBrowser, paneOverflow, panePicture, review, situation, type Bench } from "./support/workbench";

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

const RATE = "主要农产品质量安全抽检合格率";
const LEDGER = workbookBytes("台账", [["填报单位：区农委"], ["指标", "目标值", "完成值", "牵头责任单位"], [RATE, "97%以上", "97.5%", "区市场监管局"]]);

const NOTICE = `晴川区节水工作方案
（晴政办〔2022〕9号）
一、目标
（一）节水载体。节水型单位12个，漏损率控制在9%以内。（牵头单位：区水利局；配合单位：区教育局）
（二）灌溉。高效灌溉面积力争达到3.2万亩。（牵头单位：区农业农村局）
二、步骤
（一）启动阶段（2022年3月至4月）。制定方案。
`;

async function openLedger(): Promise<void> {
  const { page, text } = bench;
  await chooseFile(bench, "区农委.xlsx", LEDGER);
  await page.getByText(text.opened("区农委.xlsx")).waitFor();
}

async function openPlan(): Promise<void> {
  const { pane, locale } = bench;
  await pane.getByRole("button", { name: locale.shell.openSettings }).click();
  await pane.getByRole("button", { name: locale.pane.settings.openPlan }).last().click();
  await pane.getByRole("heading", { name: planPageOf(locale.code).inForce.heading }).waitFor();
}

async function close(): Promise<void> {
  const { pane, locale } = bench;
  const back = () => pane.getByRole("button", { name: locale.pane.settings.back, exact: true }).last();
  await back().click();
  await pane.getByRole("heading", { name: locale.pane.settings.heading }).waitFor();
  await back().click();
}

/** Writes what the preview shows, and waits until it is told. */
async function write(): Promise<void> {
  const { pane, locale } = bench;
  const [before, after] = planPageOf(locale.code).preview.write("8").split("8") as [string, string];
  await pane.locator("button", { hasText: new RegExp(`^${before}\\d+${after.replace(/s$/, "s?")}$`) }).click();
  await pane.getByRole("button", { name: locale.pane.action.undo, exact: true }).last().waitFor();
}

/** Where a text stands on a sheet, and what stands in its row. */
async function rowOf(sheet: string, text: string): Promise<{ readonly row: number; readonly column: number; at(heading: string): Promise<string> }> {
  const values = Object.entries(await valuesOf(bench.page, sheet));
  const place = (wanted: string): readonly [number, number] => values.find(([, value]) => value === wanted)![0].split(",").map(Number) as [number, number];
  const [row, column] = place(text);
  return { row, column, at: async (heading) => `${String.fromCharCode(65 + place(heading)[1])}${row + 1}` };
}

test("写入方案; 97 becomes 98 on its sheet: the verdict follows, the finding quotes the office's plan; undone, the built-in one judges again", async () => {
  bench = await openBench(browser, { paneWidth: 350, height: 1000 });
  const { page, pane, locale } = bench;
  const words = planPageOf("zh-CN");
  await openLedger();
  await pane.getByLabel(locale.shell.review.asOf).fill("2018-07-31");
  await review(bench);
  expect(await pane.getByText("低0.5个百分点").count()).toBe(0);

  await openPlan();
  await pane.getByText(words.inForce.source.given, { exact: true }).waitFor();
  await pane.getByRole("button", { name: words.inForce.write, exact: true }).click();
  await pane.getByRole("heading", { name: words.preview.heading.write }).waitFor();
  expect(await sheetNames(page)).toEqual(["台账"]);
  await write();
  const four = Object.values(locale.planSheets.sheetNames);
  expect((await sheetNames(page)).sort()).toEqual(["台账", ...four].sort());
  await pane.getByText(words.inForce.source.office, { exact: true }).waitFor();

  await page.getByRole("tab", { name: "方案指标" }).click();
  const cell = await (await rowOf("方案指标", RATE)).at("目标值");
  await typeInto(bench.page, cell, "98");
  await page.getByRole("tab", { name: "台账" }).click();
  await close();
  await pane.locator("button", { hasText: locale.shell.review.again }).first().click();
  await pane.getByText(`方案指标!${cell}`).first().waitFor();
  expect(await pane.getByText("0.5个百分点").count()).toBeGreaterThan(0);
  await panePicture(bench, "plan-judged-by-the-office");

  await openPlan();
  await pane.getByRole("button", { name: words.inForce.restore, exact: true }).click();
  await pane.getByText(words.preview.fromTo(RATE, "≥98%", "≥97%")).waitFor();
  expect(await valueOf(page, cell, "方案指标")).toBe(98);
  await write();
  expect(await valueOf(page, cell, "方案指标")).toBe(97);
});

test("a plan sheet with a fault: the fault names its cell, and nothing is judged", async () => {
  bench = await openBench(browser, { paneWidth: 350, height: 1000 });
  const { page, pane, locale } = bench;
  const words = planPageOf("zh-CN");
  await openLedger();
  await openPlan();
  await pane.getByRole("button", { name: words.inForce.write, exact: true }).click();
  await write();
  await page.getByRole("tab", { name: "方案指标" }).click();
  const cell = await (await rowOf("方案指标", RATE)).at("指标名称");
  await typeInto(bench.page, cell, " ");
  await pane.getByRole("heading", { name: words.broken.heading("1") }).waitFor();
  await lookAt("zh-CN-350-broken");
  await pane.getByRole("button", { name: new RegExp(`方案指标!${cell}`) }).click();
  await close();
  await page.getByRole("tab", { name: "台账" }).click();
  await pane.getByRole("button", { name: locale.shell.review.start, exact: true }).click();
  await pane.getByRole("alert").getByText(/方案表有1处错误/).waitFor();
  await pane.getByRole("alert").getByRole("button", { name: locale.pane.settings.openPlan }).click();
  await pane.getByRole("button", { name: words.inForce.restore, exact: true }).click();
  await pane.getByText(words.preview.wasBroken).waitFor();
  await write();
  await pane.getByText(words.inForce.source.office, { exact: true }).waitFor();
});

async function lookAt(name: string): Promise<void> {
  await panePicture(bench, `plan-${name}`);
  expect([name, await paneOverflow(bench)]).toEqual([name, 0]);
  const sideways = await bench.pane.locator("body").evaluate(() => [...document.querySelectorAll("section")].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.getAttribute("aria-label") ?? one.getAttribute("aria-labelledby")));
  expect([name, sideways]).toEqual([name, []]);
  expect([name, await accessibilityProblems(bench)]).toEqual([name, []]);
}

const LONG = 300_000;

test.each<[LocaleCode, number, "light" | "dark"]>([
  ["zh-CN", 320, "light"],
  ["zh-CN", 350, "dark"],
  ["zh-CN", 1280, "light"],
  ["en-US", 320, "dark"],
  ["en-US", 1280, "light"],
])("%s, %i px, %s: a notice is confirmed and written, then blank ledgers by it", async (language, paneWidth, colors) => {
  bench = await openBench(browser, { language, paneWidth, colors, height: 1000 });
  const { page, pane, locale } = bench;
  const words = planPageOf(language);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const look = (state: string): Promise<void> => lookAt(`${language}-${paneWidth}-${colors}-${state}`);
  await openLedger();
  await situation(bench, "office");
  await look("0-office");
  await button(locale.pane.settings.openPlan).click();
  await pane.getByRole("heading", { name: words.inForce.heading }).waitFor();
  await look("1-main");

  await button(words.tools.notice).click();
  await pane.getByLabel(words.notice.text).fill(NOTICE);
  await look("2-notice");
  await button(words.notice.read).click();
  await pane.getByRole("article", { name: "漏损率" }).waitFor();
  await look("3-confirm");
  await button(words.notice.write).click();
  await pane.getByText(words.notice.decideFirst("2")).waitFor();
  await button(words.notice.editNamed("漏损率")).click();
  await pane.getByLabel(words.notice.fields.value).fill("八点五");
  await button(words.notice.save).click();
  await pane.getByRole("alert").filter({ hasText: "八点五" }).waitFor();
  await look("4-wrong");
  await pane.getByLabel(words.notice.fields.value).fill("8.5");
  await button(words.notice.save).click();
  await button(words.notice.dropNamed("高效灌溉面积")).click();
  await button(words.notice.acceptRest("1")).click();
  await button(words.notice.write).click();
  await pane.getByRole("heading", { name: words.preview.heading.notice }).waitFor();
  await look("5-preview");
  expect(await sheetNames(page)).toEqual(["台账"]);
  await write();
  await pane.getByText(words.inForce.source.office, { exact: true }).waitFor();
  const sheet = locale.planSheets.sheetNames["plan.indicators"];
  const held = Object.values(await valuesOf(page, sheet));
  expect(held).toEqual(expect.arrayContaining(["节水型单位", 12, "漏损率", 8.5]));
  expect(held).not.toContain("高效灌溉面积");
  await look("6-written");

  await button(words.tools.ledgers).click();
  await pane.getByLabel(words.ledgers.all).check();
  await look("7-ledgers");
  await button(words.ledgers.chosen("2")).click();
  await pane.getByRole("heading", { name: words.preview.heading.ledgers }).waitFor();
  await look("8-ledgers-preview");
  await write();
  expect(await sheetNames(page)).toEqual(expect.arrayContaining(["区水利局", "区教育局"]));
  expect(Object.values(await valuesOf(page, "区水利局"))).toEqual(expect.arrayContaining(["节水型单位", "漏损率"]));
}, LONG);
