/** 办公室汇总 as the office does it: a folder let go over the pane, who has reported, a decision, the preview, the sheets. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { LocaleCode } from "../../src/locales/locale";
import { accessibilityProblems } from "./support/accessibility";
import { workbookBytes } from "./support/books";
import { sheetNames, valuesOf } from "./support/sheet";
import { expectQuiet, openBench, openBrowser, paneOverflow, panePicture, situation, writeCompile, type Bench } from "./support/workbench";

const SAMPLES = join(__dirname, "../../samples");
const LEDGERS = readdirSync(SAMPLES).filter((name) => /\.xlsx?$/.test(name));
const ADOPT = "规模以上工业企业主导产品采标率";

let browser: Browser;
let bench: Bench;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "office-"));
});
afterEach(async () => {
  expectQuiet(bench);
  await bench.context.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A ledger of one figure, as of a month. */
const ledger = (department: string, figure: string, month: string): Buffer =>
  workbookBytes("台账", [[`填报单位：${department}`], [`截至${month}`], ["指标", "目标值", "完成值"], [ADOPT, "80%以上", figure]]);

/** The samples, a damaged file, an older ledger beside a newer one, a co-lead that contradicts, and what is no workbook. */
function sent(): string {
  const inside = join(folder, "七月");
  mkdirSync(inside);
  for (const name of LEDGERS) copyFileSync(join(SAMPLES, name), join(inside, name));
  writeFileSync(join(inside, "区林业局.xlsx"), readFileSync(join(SAMPLES, "区农委.xlsx")).subarray(0, 3000));
  writeFileSync(join(inside, "区质监局一.xlsx"), ledger("区市场监管局", "82.5%", "2018年6月30日"));
  writeFileSync(join(inside, "区质监局二.xlsx"), ledger("区市场监管局", "81.5%", "2018年7月31日"));
  writeFileSync(join(inside, "区经信委补报.xlsx"), ledger("区经信委", "79.1%", "2018年7月31日"));
  writeFileSync(join(inside, "通知.docx"), "");
  return inside;
}

/** As a person does: let go over the pane. */
async function drop(...paths: readonly string[]): Promise<void> {
  const { page } = bench;
  const pane = (await page.locator("iframe").boundingBox())!;
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await client.send("Input.dispatchDragEvent", { type, ...at, data });
}

async function lookAt(name: string): Promise<void> {
  await panePicture(bench, `office-${name}`);
  expect([name, await paneOverflow(bench)]).toEqual([name, 0]);
  expect([name, await accessibilityProblems(bench)]).toEqual([name, []]);
}

const LONG = 300_000;

test.each<[LocaleCode, number, "light" | "dark"]>([
  ["zh-CN", 320, "light"],
  ["zh-CN", 1280, "light"],
  ["en-US", 320, "dark"],
])("%s, %i px, %s: from the folder to the sheets", async (language, width, colors) => {
  bench = await openBench(browser, { language, paneWidth: width, colors, height: 1000 });
  const { page, pane, locale } = bench;
  const { office, meeting, pane: words, shell } = locale;
  const look = (state: string): Promise<void> => lookAt(`${language}-${width}-${state}`);
  await situation(bench, "office");
  await pane.getByRole("region", { name: office.drop.region }).waitFor();
  await pane.getByLabel(meeting.office.asOf).fill("2018-07-31");
  await look("1-start");

  await drop(sent());
  const files = LEDGERS.length + 4;
  await pane.getByText(office.read.done(String(files), String(files - 1))).waitFor();
  const roster = pane.getByRole("region", { name: meeting.office.roster });
  for (const name of LEDGERS.filter((one) => one !== "区市场监管局.xlsx")) await roster.getByText(name).first().waitFor();
  await pane.getByRole("region", { name: office.notRead.heading("1") }).getByText("区林业局.xlsx").first().waitFor();
  await pane.getByRole("region", { name: office.notRead.leftOut("1") }).getByText("七月/通知.docx").waitFor();
  await look("2-read");

  await pane.getByRole("button", { name: words.action.compile, exact: true }).click();
  await pane.getByRole("heading", { name: office.preview.heading }).waitFor();
  const before = await sheetNames(page);
  await look("3-preview");
  const decide = pane.getByRole("button", { name: office.decide.open(ADOPT) });
  await decide.click();
  await pane.getByRole("radio", { name: /79\.1%/ }).check();
  await pane.getByLabel(office.decide.reason, { exact: true }).fill("以标准化信息平台数据为准");
  await look("4-deciding");
  await pane.getByLabel(office.decide.reason, { exact: true }).press("Enter");
  await pane.getByText(office.decide.decided("79.1%")).waitFor();
  expect(await sheetNames(page)).toEqual(before);

  await writeCompile(bench);
  await pane.getByRole("button", { name: meeting.office.show }).waitFor();
  await look("5-compiled");
  const names = await sheetNames(page);
  const { summary } = locale;
  for (const kind of ["summary", "roster", "reconciliation"] as const) expect(names).toContain(summary.sheetNames[kind]);
  const check = Object.values(await valuesOf(page, summary.sheetNames.reconciliation)).join("\n");
  expect(check).toContain("以标准化信息平台数据为准");
  expect(Object.values(await valuesOf(page, summary.sheetNames.roster)).join("\n")).toContain("区林业局.xlsx");

  // The next time it is read from the sheet, and still holds.
  await pane.getByRole("button", { name: meeting.office.again }).click();
  await pane.getByText(office.decide.decided("79.1%")).waitFor();
  await pane.getByText(office.preview.state["filled-again"]).first().waitFor();
  await pane.getByRole("button", { name: shell.openSettings }).waitFor();
}, LONG);

test("stopping, and the dialog for files, by keyboard alone", async () => {
  bench = await openBench(browser, { paneWidth: 350 });
  const { page, pane, locale } = bench;
  const { office, meeting } = locale;
  await situation(bench, "office");
  await pane.getByLabel(meeting.office.asOf).fill("2018-07-31");
  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: office.drop.files, exact: true }).press("Enter");
  const many = Array.from({ length: 400 }, (_, number) => join(folder, `${String(number).padStart(3, "0")}.xlsx`));
  for (const each of many) copyFileSync(join(SAMPLES, "区农委.xlsx"), each);
  await (await choosing).setFiles(many);
  await pane.getByRole("progressbar", { name: office.reading.bar }).waitFor();
  await pane.getByText(office.reading.current("")).first().waitFor();
  await pane.getByRole("button", { name: office.reading.stop }).press("Enter");
  await pane.getByText(/^已停止读取，只读取了 \d+ 个文件/).waitFor();
}, LONG);
