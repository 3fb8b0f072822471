/**
 * npm run pictures: takes docs/pictures/pane.png anew, the pane after a review of a sample, for the meeting kit's page. Needs Chromium
 * (CHROMIUM=/path/to/chromium when it is not /usr/bin/chromium).
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { zhCN } from "../src/locales/zh-CN";
import { workbench } from "../src/locales/zh-CN/workbench";

const OUT = path.resolve(__dirname, "../docs/pictures");
const SAMPLE = "区农委.xlsx";
/** Of the pane, as Excel opens it. */
const WIDTH = 350;
const HEIGHT = 640;

async function take(): Promise<void> {
  const { buildWorkbench } = (await import("./workbench/build.mjs" as string)) as { buildWorkbench(): Promise<void> };
  const { serveWorkbench } = (await import("./workbench/server.mjs" as string)) as { serveWorkbench(options: { readonly port: number }): Promise<{ readonly address: string }> };
  await buildWorkbench();
  const { address } = await serveWorkbench({ port: 0 });
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage({ viewport: { width: 1400, height: HEIGHT + 60 }, deviceScaleFactor: 2, locale: "zh-CN" });
  await page.goto(`${address}/?lang=zh-CN`);
  await page.getByRole("button", { name: workbench.openSample }).click();
  await page.getByRole("menuitem", { name: SAMPLE }).click();
  await page.getByText(workbench.opened(SAMPLE)).waitFor();
  const frame = page.locator("iframe");
  await frame.evaluate((element, [width, height]) => Object.assign(element.style, { position: "fixed", inset: "0 auto auto 0", width: `${width}px`, height: `${height}px`, zIndex: "9999" }), [WIDTH, HEIGHT] as const);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: zhCN.shell.welcome.done }).click();
  await pane.getByRole("button", { name: zhCN.shell.review.start, exact: true }).click();
  await pane.getByRole("list", { name: zhCN.pane.result.list }).waitFor();
  // Marks are written once the button can be pressed again.
  await pane.locator(`button:not([aria-disabled="true"])`, { hasText: zhCN.shell.review.again }).first().waitFor();
  mkdirSync(OUT, { recursive: true });
  await frame.screenshot({ path: path.join(OUT, "pane.png") });
  await browser.close();
}

void take().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
