/**
 * A folder of many ledgers let go over the pane: each is read in a worker, the bar moves, and the pane stays free meanwhile. How long the
 * main thread's tasks were is printed, for people to judge on a quiet machine. FILES=1000 for as many as an office ever gets.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { guichi2018 } from "../../src/plan/guichi2018";
import { workbookBytes } from "./support/books";
import { tasksDuring, told } from "./support/tasks";
import { expectQuiet, openBench, openBrowser, panePicture, situation } from "./support/workbench";

const FILES = Number(process.env["FILES"] ?? 150);
const ROWS = 60;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "many-"));
  mkdirSync(join(folder, "报送"));
  for (let number = 1; number <= FILES; number += 1) writeFileSync(join(folder, "报送", `${String(number).padStart(4, "0")}.xlsx`), ledger(number));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sixty rows, fourteen columns: the plan's indicators, and other work below. No two are the same. */
function ledger(number: number): Buffer {
  const department = guichi2018.departments[number % guichi2018.departments.length]!.name;
  const row = (index: number): (string | number)[] => {
    const indicator = guichi2018.indicators[index];
    const name = indicator?.name ?? `专项工作第${index + 1}项`;
    return [index + 1, "质量", name, indicator?.unit ?? "项", indicator ? String(indicator.target.comparator === "range" ? "" : indicator.target.value) : "5项", 1, 2, 3, 4, indicator ? 90 + ((index + number) % 10) : 3, department, "有关单位", "通报", `第${number}份`];
  };
  return workbookBytes("台账", [["质量强区指标台账"], [`填报单位：${department}`], ["序号", "类别", "指标名称", "计量单位", "目标值", "1月", "2月", "3月", "4月", "完成值", "牵头责任单位", "协同配合单位", "佐证材料", "备注"], ...Array.from({ length: ROWS }, (_, index) => row(index))]);
}

test(`${FILES} workbooks of ${ROWS}×14: all read, the bar moves, nothing leaves the computer`, async () => {
  const bench = await openBench(browser, { paneWidth: 350 });
  const { page, pane, locale } = bench;
  const { office, meeting } = locale;
  await situation(bench, "office");
  await pane.getByLabel(meeting.office.asOf).fill("2018-07-31");
  const choosing = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: office.drop.folder, exact: true }).click();
  const seen = new Set<string>();
  const started = Date.now();
  const times = await tasksDuring(browser, page, async () => {
    await (await choosing).setFiles(join(folder, "报送"));
    const done = pane.getByText(office.read.done(FILES.toLocaleString("zh-CN"), FILES.toLocaleString("zh-CN")));
    const bar = pane.getByRole("progressbar", { name: office.reading.bar });
    while (!(await done.isVisible())) {
      const value = await bar.getAttribute("aria-valuenow", { timeout: 100 }).catch(() => null);
      if (value !== null) seen.add(value);
    }
  });
  process.stdout.write(`    ${FILES} files in ${((Date.now() - started) / 1000).toFixed(1)} s: ${told(times)}; the bar stood at ${seen.size} places\n`);
  expect(seen.size).toBeGreaterThan(3);
  await panePicture(bench, "many-files");
  expectQuiet(bench);
  await bench.context.close();
}, 600_000);
