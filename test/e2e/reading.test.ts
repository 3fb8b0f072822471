/** Real files dropped on a page in Chromium: read in workers, under the policy the pane has, with nothing left on the main thread. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { FileRead, FilesRead, ReadingProgress } from "../../src/actions/readFiles";
import { bombs } from "../fixtures/hostile/workbooks";
import { address, openBrowser } from "./support/workbench";

const SAMPLES = join(__dirname, "../../samples");

let browser: Browser;
let page: Page;
let folder: string;
let problems: string[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "drop-"));
  const context = await browser.newContext();
  page = await context.newPage();
  problems = [];
  const home = new URL(address()).host;
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  context.on("request", (request) => new URL(request.url()).host !== home && problems.push(request.url()));
  await page.goto(`${address()}/reading.html`);
});
afterEach(async () => {
  expect(problems).toEqual([]);
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
});

/** As a person does: files and folders of this computer let go over the page. */
async function drop(...paths: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await client.send("Input.dispatchDragEvent", { type, x: 100, y: 60, data });
}

/** What the page shows when the reading has ended. */
async function result(): Promise<FilesRead> {
  await page.waitForFunction(() => window.reading.result !== null, null, { timeout: 120_000 });
  return page.evaluate(() => {
    const { result: outcome } = window.reading;
    if (!outcome?.ok) throw new Error(outcome?.problem.code);
    return outcome.value;
  });
}
const progress = (): Promise<ReadingProgress[]> => page.evaluate(() => window.reading.progress);
const gist = ({ path, reading }: FileRead): unknown => [path, reading.kind === "read" ? reading.reviews.map(({ department, rows }) => [department, rows.length > 0]) : reading.problem.code];

test("a folder with folders inside: every ledger read, in order of the paths, and what is left out named", async () => {
  const inside = join(folder, "七月");
  mkdirSync(join(inside, "补报"), { recursive: true });
  for (const name of readdirSync(SAMPLES).filter((each) => /\.xlsx?$/.test(each))) cpSync(join(SAMPLES, name), join(inside, name === "区农委.xlsx" ? "补报" : "", name));
  writeFileSync(join(inside, "~$区农委.xlsx"), "");
  writeFileSync(join(inside, "通知.docx"), "");
  await drop(inside);
  const { files, leftOut, cancelled } = await result();
  expect(cancelled).toBe(false);
  const departments = readdirSync(SAMPLES).filter((each) => /\.xlsx?$/.test(each));
  expect(files.map(gist)).toEqual(departments.map((name) => [name === "区农委.xlsx" ? `七月/补报/${name}` : `七月/${name}`, [[name.replace(/\.xlsx?$/, ""), true]]]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1)));
  expect(leftOut).toEqual([{ path: "七月/~$区农委.xlsx", reason: "lock-file" }, { path: "七月/通知.docx", reason: "no-workbook-name" }]);
  const heard = await progress();
  expect(heard.at(-1)).toEqual({ done: files.length, total: files.length, current: [] });
  expect(heard.map(({ done }) => done)).toEqual([...heard.map(({ done }) => done)].sort((a, b) => a - b));
});

test("one bad file never stops the rest", async () => {
  for (const { file, bytes } of bombs.slice(0, 3)) writeFileSync(join(folder, file), bytes());
  writeFileSync(join(folder, "登录.xlsx"), "<html><title>统一登录</title></html>");
  cpSync(join(SAMPLES, "区农委.xlsx"), join(folder, "区农委.xlsx"));
  await drop(...readdirSync(folder).map((name) => join(folder, name)));
  expect((await result()).files.map(gist)).toEqual([
    ["bomb-forged-100.xlsx", "workbook-damaged"],
    ["bomb-forged.xlsx", "workbook-damaged"],
    ["bomb.xlsx", "workbook-too-large"],
    ["区农委.xlsx", [["区农委", true]]],
    ["登录.xlsx", "not-a-workbook"],
  ]);
});

test("the same by the dialog; figures are those of the command line; copies are known", async () => {
  for (const name of ["区农委.xlsx", "区交通运输局.xls"]) cpSync(join(SAMPLES, name), join(folder, name));
  cpSync(join(SAMPLES, "区农委.xlsx"), join(folder, "区农委(1).xlsx"));
  await page.getByLabel("Files").setInputFiles(readdirSync(folder).map((name) => join(folder, name)));
  const { files, repeats } = await result();
  expect(files.map(({ path }) => path)).toEqual(["区交通运输局.xls", "区农委(1).xlsx", "区农委.xlsx"]);
  expect(repeats).toEqual([{ kind: "same-content", departments: ["区农委"], keep: "区农委.xlsx", others: ["区农委(1).xlsx"] }]);
  const road = files[0]!.reading;
  expect(road.kind === "read" && road.reviews[0]!.rows.find(({ indicator }) => indicator === "等级以上公路交通工程验收合格率")).toMatchObject({ verdict: "met", actual: 100 });
});

test("stopping: what was read stays, the rest is not waited for, and reading again works", async () => {
  for (let number = 0; number < 300; number += 1) cpSync(join(SAMPLES, "区农委.xlsx"), join(folder, `${String(number).padStart(3, "0")}.xlsx`));
  await drop(folder);
  await page.waitForFunction(() => window.reading.progress.some(({ done }) => done > 2));
  await page.evaluate(() => window.reading.stop());
  const stopped = await result();
  expect(stopped.cancelled).toBe(true);
  expect(stopped.files.length).toBeGreaterThan(1);
  expect(stopped.files.length).toBeLessThan(300);
  await drop(join(folder, "000.xlsx"));
  await page.waitForFunction(() => window.reading.result?.ok === true && !window.reading.result.value.cancelled);
  expect((await result()).files.map(gist)).toEqual([["000.xlsx", [["区农委", true]]]]);
});

test("the reader's script that cannot be fetched is one problem with a sentence", async () => {
  await page.route(/files.*\.js$/, (route) => route.abort());
  await drop(join(SAMPLES, "区农委.xlsx"));
  await page.waitForFunction(() => window.reading.result !== null);
  expect(await page.evaluate(() => window.reading.result)).toEqual({ ok: false, problem: { code: "reader-not-loaded" } });
  // Browsers may note the failed request on the console; that is no fault of ours.
  problems.length = 0;
});
