/** The meeting kit's instructions fit one A4 page, whatever the kit it is for. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import type { GuideFacts } from "../../scripts/kit/guide/guide";
import { guideHtml } from "../../scripts/kit/guide/guide";
import { printedGuide } from "../../scripts/kit/guide/print";
import { accessibilityProblemsOf } from "./support/accessibility";
import { openBrowser } from "./support/workbench";

const KITS: readonly (readonly [string, GuideFacts])[] = [
  ["one computer, no network", { host: null, share: null, port: 3000, office: "local", nodeIncluded: true }],
  ["server and shared folder", { host: "https://ledger.guichi.example/质量强区/指标台账", share: "\\\\zlqq-file-server\\加载项\\质量强区 指标台账", port: 8443, office: "21vianet", nodeIncluded: false }],
  ["server alone", { host: "https://example.org/ledger", share: null, port: 3000, office: "cdn", nodeIncluded: false }],
];

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(path.join(tmpdir(), "说明 "));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(KITS)("%s: one page of A4, no faults for assistive technology", async (name, facts) => {
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, guideHtml(facts));
  const pdf = Buffer.from((await printedGuide(file))!).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);

  const context = await browser.newContext({ viewport: { width: 800, height: 1130 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  expect(await accessibilityProblemsOf(page)).toEqual([]);
  await context.close();
}, 150_000);
