/**
 * The workbench in Chromium, watched: every request must go to this computer, and the console must stay free of errors.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { workbench as enUS } from "../../../src/locales/en-US/workbench";
import { localeOf, type Locale, type LocaleCode } from "../../../src/locales/locale";
import { workbench as zhCN } from "../../../src/locales/zh-CN/workbench";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const ARTIFACTS = join(__dirname, "../../../test-artifacts");

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The page's and the pane's sentences. */
  readonly text: typeof zhCN;
  readonly locale: Locale;
  /** Requests to anywhere else, console errors and uncaught errors: all must stay empty. */
  readonly outside: string[];
  readonly errors: string[];
  readonly context: BrowserContext;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ARGS });
}

export interface BenchOptions {
  readonly language?: LocaleCode;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark";
  /** High contrast, as Windows gives it. */
  readonly forcedColors?: boolean;
  /** Pixels; Excel's pane opens at 350. */
  readonly paneWidth?: number;
  /** The welcome is read unless this says otherwise. */
  readonly firstRun?: boolean;
}

export async function openBench(browser: Browser, { language = "zh-CN", width = 1400, height = 900, colors = "light", forcedColors = false, paneWidth, firstRun = false }: BenchOptions = {}): Promise<Bench> {
  const context = await browser.newContext({ viewport: { width: Math.max(width, (paneWidth ?? 0) + 320), height }, locale: "zh-CN", colorScheme: colors, forcedColors: forcedColors ? "active" : "none", acceptDownloads: true });
  const page = await context.newPage();
  const outside: string[] = [];
  const errors: string[] = [];
  const home = new URL(address());
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== home.host) outside.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.goto(`${address()}/?lang=${language}`);
  const locale = localeOf(language);
  const bench: Bench = { page, pane: page.frameLocator("iframe"), text: language === "en-US" ? enUS : zhCN, locale, outside, errors, context };
  await paneReady(bench);
  if (!firstRun) await bench.pane.getByRole("button", { name: locale.shell.welcome.done }).click();
  if (paneWidth !== undefined) await setPaneWidth(bench, paneWidth);
  return bench;
}

/** Makes the pane this wide, wider than the page's own splitter goes. */
export async function setPaneWidth({ page }: Bench, width: number): Promise<void> {
  await page.addStyleTag({ content: `.pane { width: ${width}px !important; flex: none; }` });
  await page.waitForFunction((wanted) => Math.abs(document.querySelector("iframe")!.getBoundingClientRect().width - wanted) < 2, width);
}

/** Pixels by which the pane is wider than its frame. */
export function paneOverflow({ pane }: Bench): Promise<number> {
  return pane.locator("body").evaluate(() => {
    const page = [...document.querySelectorAll<HTMLElement>("[role=tabpanel]")].find((each) => !each.hidden);
    return Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, page ? page.scrollWidth - page.clientWidth : 0);
  });
}

/** Goes to one of the three pages. */
export async function situation({ pane, locale }: Bench, which: "department" | "office" | "meeting"): Promise<void> {
  await pane.getByRole("tab", { name: locale.shell.situations[which] }).click();
}

export function address(): string {
  const found = process.env["WORKBENCH_ADDRESS"];
  if (!found) throw new Error("The workbench is not served: run npm run test:e2e.");
  return found;
}

/** The pane shows its big button. */
export async function paneReady({ pane, locale }: Bench): Promise<void> {
  await pane.getByRole("button", { name: locale.shell.review.start, exact: true }).waitFor();
}

/** Opens a sample from the bar's menu and waits until sheet and pane are there. */
export async function openSample(bench: Bench, file: string): Promise<void> {
  const { page, text } = bench;
  await page.getByRole("button", { name: text.openSample }).click();
  await page.getByRole("menuitem", { name: file }).click();
  await page.getByText(text.opened(file)).waitFor();
  await paneReady(bench);
}

/** Opens bytes as if chosen in the file dialog. */
export async function chooseFile({ page, text }: Bench, name: string, bytes: Buffer): Promise<void> {
  await page.locator(`input[type=file]`).first().setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  void text;
}

/** Writes what the preview of 汇总 shows. */
export async function writeCompile({ pane, locale }: Bench): Promise<void> {
  const [before, after] = locale.office.preview.write("8").split("8") as [string, string];
  await pane.locator("button", { hasText: new RegExp(`^${before}\\d+${after}$`) }).click();
}

/** 核验, and waits for the results. */
export async function review({ pane, locale }: Bench): Promise<void> {
  await pane.getByRole("button", { name: locale.shell.review.start, exact: true }).click();
  await pane.getByRole("list", { name: locale.pane.result.list }).waitFor();
  // Marks are written once the button can be pressed again.
  await pane.locator(`button:not([aria-disabled="true"])`, { hasText: locale.shell.review.again }).first().waitFor();
}

/** Writes a picture to test-artifacts/ for people to look at. */
export async function picture({ page }: Bench, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}

/** The same of the pane alone. */
export async function panePicture({ page }: Bench, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.locator("iframe").screenshot({ path: join(ARTIFACTS, `${name}.png`) });
}

/** What the test ends with: nothing left the computer, nothing complained. */
export function expectQuiet({ outside, errors }: Bench): void {
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
}
