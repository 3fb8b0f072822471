/**
 * The add-in as it goes to a host: a production build, served over https by the meeting kit's own server, from a folder with
 * Chinese characters and a space in its name. Office.js's address is answered by what the test says.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { pairIn } from "../../../scripts/kit/server/certificate";
import type { Serving } from "../../../scripts/kit/server/serve";
import { serveFolder } from "../../../scripts/kit/server/serve";
import type { ExcelInThePage, ExcelOptions } from "./excelInThePage.entry";

const ROOT = path.resolve(__dirname, "../../..");
const CACHE = path.join(ROOT, ".cache");
const ARTIFACTS = path.join(ROOT, "test-artifacts");

export const FOLDER = "质量强区 台账";
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** A cold build on a machine with two cores that does other things besides. */
export const BUILD_WITHIN_MS = 300_000;

export interface Site extends Serving {
  /** Address of the folder, with a slash at its end. */
  readonly home: string;
  readonly folder: string;
}

/** Builds with `office` as the source of Office.js, and serves. */
export async function serveSite(office: "cdn" | "local"): Promise<Site> {
  const root = path.join(CACHE, `site-${office}`);
  const folder = path.join(root, FOLDER);
  await build(folder, office);
  const { key, cert } = await pairIn(path.join(CACHE, "certificates"), new Date());
  const serving = await serveFolder({ root, port: 0, key, cert });
  return { ...serving, folder, home: `${serving.address}/${encodeURIComponent(FOLDER)}/` };
}

function build(folder: string, office: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const args = ["--mode", "production", "--env", "host=https://example.org/ledger", "--env", `office=${office}`, "--output-path", folder, "--cache-type", "filesystem", "--cache-cache-directory", path.join(CACHE, "webpack-site")];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, "node_modules/webpack/bin/webpack.js"), ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (more) => (output += more));
    child.stderr.on("data", (more) => (output += more));
    child.on("close", (status) => (status === 0 ? resolve() : reject(new Error(output))));
  });
}

let excelScript: string | null = null;

/** What the loader's address answers: what stands in for Excel around the real runtime, in one script. */
function officeScript(options: ExcelOptions): string {
  const bundle = () => buildSync({ entryPoints: [path.join(__dirname, "excelInThePage.entry.ts")], bundle: true, write: false, format: "iife", globalName: "standIn", platform: "browser", target: "es2022" }).outputFiles[0]!.text;
  const runtime = () => readFileSync(createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  excelScript ??= `${bundle()}\n;standIn.before();\n${runtime()}\n`;
  return `${excelScript};standIn.after(${JSON.stringify(options)});`;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for, other than those of the site itself and data of the page. */
  readonly outside: string[];
  /** What the pages' policy has refused. */
  readonly violations: string[];
  readonly errors: string[];
  /** Lets the slow files come. */
  letCome(): void;
}

export interface OpenOptions {
  /** "excel": an Excel in the page; "blocked": no answer; "portal": some other server's page; "real": the site's own copied files. */
  readonly office?: "excel" | "blocked" | "portal" | "real";
  readonly excelApi?: string;
  readonly opensPane?: boolean;
  readonly language?: string;
  readonly agent?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark";
  /** Files of the site that do not come, by a part of their address. */
  readonly missing?: RegExp;
  /** Files of the site that come only when told. */
  readonly slow?: RegExp;
  readonly until?: "load" | "commit";
  /** Runs in the page before anything else. */
  readonly first?: string;
}

export async function openSite(browser: Browser, site: Site, options: OpenOptions = {}): Promise<Opened> {
  const { office = "excel", excelApi = "1.14", opensPane = true, language = "zh-CN", agent, width = 350, height = 700, colors = "light", missing, slow, until = "load", first } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, locale: language, colorScheme: colors, ...(agent === undefined ? {} : { userAgent: agent }) });
  const page = await context.newPage();
  let letCome = (): void => undefined;
  const told = new Promise<void>((resolve) => (letCome = resolve));
  const opened: Opened = { page, context, outside: [], violations: [], errors: [], letCome };
  context.on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (!["data:", "blob:"].includes(protocol) && !request.url().startsWith(site.home)) opened.outside.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && (/Content Security Policy/i.test(message.text()) ? opened.violations : opened.errors).push(message.text()));
  page.on("pageerror", (error) => opened.errors.push(error.stack ?? error.message));
  await page.exposeFunction("__violated", (what: string) => opened.violations.push(what));
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => (window as unknown as { __violated(what: string): void }).__violated(`${violatedDirective} ${blockedURI}`)));
  if (first !== undefined) await page.addInitScript(first);
  await page.route(OFFICE_CDN, (route) => {
    if (office === "blocked") return route.abort("connectionfailed");
    if (office === "portal") return route.fulfill({ contentType: "text/html", body: "<html><body>请先登录网络</body></html>" });
    return route.fulfill({ contentType: "text/javascript", body: officeScript({ excelApi, language, opensPane }) });
  });
  if (missing) await page.route(missing, (route) => route.abort("connectionfailed"));
  if (slow) await page.route(slow, (route) => told.then(() => route.continue()));
  await page.goto(`${site.home}taskpane.html`, { waitUntil: until });
  return opened;
}

/** The stand-in inside the page. */
export const excel = {
  press: (page: Page, name: string) => page.evaluate((button) => (window as unknown as { excelInThePage: ExcelInThePage }).excelInThePage.press(button), name),
  state: (page: Page) =>
    page.evaluate(() => {
      const { panes, windows, buttons, sheets } = (window as unknown as { excelInThePage: ExcelInThePage }).excelInThePage;
      return { panes: panes.length, windows, buttons, sheets: sheets() };
    }),
};

/** Writes a picture to test-artifacts/ for people to look at. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: path.join(ARTIFACTS, `${name}.png`) });
}
