/** The written workbook as another program sees it: openpyxl, where python3 has it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";

/** What check.py prints of a sheet. */
interface SheetFacts {
  readonly name: string;
  readonly paper: string;
  readonly orientation: string;
  readonly fitToPage: boolean;
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly titleRows: string | null;
  readonly footer: string;
  readonly frozenAt: string | null;
  readonly hiddenColumns: readonly string[];
  readonly heights: readonly number[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly cached: Readonly<Record<string, number>>;
  readonly dates: number;
  readonly numbers: number;
  readonly numbersAsText: readonly string[];
  readonly errors: readonly string[];
  readonly fonts: readonly string[];
  readonly texts: readonly string[];
}

const python = ["/usr/bin/python3", "python3"].find((name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0);
const when = python === undefined ? test.skip : test;
if (python === undefined) console.warn("openpyxl.test.ts: python3 with openpyxl is not here, so the workbook is not looked at by another program.");

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compiled(...words: string[]): Promise<SheetFacts[]> {
  const out = join(folder, "汇总.xlsx");
  await run(["compile", resolve("samples"), "--out", out, ...words], { cwd: folder, today: () => new Date(2018, 6, 31), out: () => undefined, error: () => undefined, desk: workbenchDesk });
  const { stdout, stderr, status } = spawnSync(python!, [resolve("test/cli/openpyxl/check.py"), out], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as SheetFacts[];
}

when("samples: eight sheets that print, count and read as they should", async () => {
  const sheets = await compiled("--as-of", "2018-07-31");
  const of = (name: string): SheetFacts => sheets.find((sheet) => sheet.name === name)!;
  expect(sheets.map(({ name }) => name)).toEqual(["汇总表", "部门情况", "整改清单", "报送情况", "阶段进度", "数据核对", "通报要点", "历次汇总"]);
  for (const sheet of sheets) {
    expect(sheet).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, errors: [] });
    expect(["A3", "A4"]).toContain(sheet.paper);
    expect(sheet.footer).toContain("&P");
    expect(Math.max(...sheet.heights)).toBeLessThanOrEqual(409);
    if (sheet.name !== "通报要点") expect(sheet.titleRows).toMatch(/^\$\d+:\$\d+$/);
    expect(sheet.fonts.every((font) => ["仿宋_GB2312", "方正小标宋简体", "黑体"].includes(font))).toBe(true);
  }
  // Live totals, with the results a program shows that does not work them out.
  const { formulas, cached } = of("汇总表");
  expect(["C4", "D4", "E4", "F4", "G4", "H4", "I4"].map((cell) => cached[cell])).toEqual([10, 6, 5, 1, 0, 0, 22]);
  expect(["C5", "D5", "E5", "F5", "G5", "H5", "I5"].map((cell) => cached[cell])).toEqual([0.455, 0.273, 0.227, 0.045, 0, 0, 1]);
  expect(formulas["C4"]).toMatch(/^=COUNTIF\(\$G\$\d+:\$G\$\d+,"达标"\)$/);
  expect(Object.values(of("报送情况").cached)).toEqual([10, 10, 0]);
  expect(Object.values(of("整改清单").cached)).toEqual([6, 0, 6]);
  // What a department wrote and nobody could read as a figure is the only number that is text.
  expect(of("汇总表").numbersAsText).toHaveLength(1);
  expect([of("整改清单").dates, of("历次汇总").dates]).toEqual([6, 22]);
  expect([of("汇总表").hiddenColumns, of("数据核对").hiddenColumns.length]).toEqual([["N"], 4]);
});
