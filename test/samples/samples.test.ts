/** The samples: made the same every time, and judged as a person would judge them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import { guichi2018 } from "../../src/plan/guichi2018";

const ROOT = join(__dirname, "..", "..");
const SAMPLES = join(ROOT, "samples");
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "samples-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ledger(...words: string[]): Promise<Record<string, unknown>> {
  let out = "";
  await run([...words, "--as-of", "2018-07-31", "--json"], { cwd: ROOT, today: () => new Date(), out: (text) => (out += text), error: () => undefined, desk: workbenchDesk });
  return JSON.parse(out) as Record<string, unknown>;
}

test("running the script again makes the same files", () => {
  execFileSync(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "scripts/make-samples.ts", folder], { cwd: ROOT, stdio: "ignore" });
  const made = readdirSync(folder).sort();
  expect(made).toEqual(readdirSync(SAMPLES).filter((name) => /\.xlsx?$/.test(name)).sort());
  for (const name of made) expect([name, readFileSync(join(folder, name)).equals(readFileSync(join(SAMPLES, name)))]).toEqual([name, true]);
}, 60_000);

test("every department that leads a task has a sample", () => {
  const leads = new Set(guichi2018.tasks.flatMap((task) => task.leads));
  expect([...leads].filter((lead) => !readdirSync(SAMPLES).includes(`${lead}.xlsx`))).toEqual([]);
});

/** [indicator, verdict, figure read] as the cells stand; duties are judged by people and left out here. */
const EXPECTED: Readonly<Record<string, readonly (readonly [string, string, number | null])[]>> = {
  "区市场监管局.xlsx": [
    ["主要农产品质量安全抽检合格率", "shortfall", 96.5],
    ["工业产品质量监督抽查合格率", "met", 93.220338983],
    ["列入强制检定目录的在用计量器具受检率", "shortfall", 99.6],
    ["通过质量管理体系认证企业", "unclear", null],
    ["通过标准化良好行为企业认定", "shortfall", 4],
    ["市级以上农业标准化示范区", "met", 5],
    ["培育发展创新型或科技型企业", "met", 3],
    ["安徽名牌总数", "unclear", null],
    ["建设公共技术服务平台", "missing", null],
    ["规模以上工业企业主导产品采标率", "met", 82.5],
    ["创建省级以上农业标准化示范区", "met", 1],
    ["全员质量管理培训", "met", 2],
  ],
  "区住建委.xlsx": [
    ["大中型工程项目一次验收合格率", "met", 100],
    ["住宅工程分户验收执行率", "unclear", null],
    ["经竣工验收的工程合格率", "met", 100],
    ["其他工程一次验收合格率", "shortfall", 97.948717949],
    ["等级以上公路交通工程验收合格率", "missing", null],
    ["单位水利工程一次验收合格率", "met", 100],
  ],
  "区发改委.xlsx": [
    ["生产性服务业顾客满意度指数", "met", 82.4],
    ["生活性服务业顾客满意度指数", "shortfall", 79.6],
    ["制修订服务标准或规范", "met", 3],
  ],
  "区科技局.xlsx": [["培育发展创新型或科技型企业", "met", 4]],
  "区农委.xlsx": [
    ["主要农产品质量安全抽检合格率", "unclear", null],
    ["农业标准化普及率", "shortfall", 30],
    ["创建省级以上农业标准化示范区", "met", 1],
    ["市级以上农业标准化示范区", "met", 6],
    ["规模以上工业企业主导产品采标率", "notApplicable", null],
  ],
  "区经信委.xlsx": [
    ["规模以上工业企业主导产品采标率", "met", 81.3],
    ["创建省级以上农业标准化示范区", "notApplicable", null],
    ["农业标准化普及率", "notApplicable", null],
  ],
  "区旅发委.xlsx": [["生活性服务业顾客满意度指数", "met", 83]],
  "区商务局.xlsx": [["生活性服务业顾客满意度指数", "unclear", null]],
  "区卫计委.xlsx": [],
  "区委宣传部.xlsx": [],
  "区交通运输局.xls": [["等级以上公路交通工程验收合格率", "met", 100]],
};

interface LedgerJson {
  readonly file: string;
  readonly sheet: string;
  readonly department: string | null;
  readonly rows: readonly { readonly indicator: string | null; readonly verdict: string; readonly actual: number | null; readonly name: string }[];
}

test("review: each figure read and judged as it stands", async () => {
  const json = await ledger("review", SAMPLES);
  expect(json["unread"]).toEqual([]);
  const ledgers = json["ledgers"] as LedgerJson[];
  expect(ledgers.map(({ file, department }) => [file, department]).sort()).toEqual(Object.keys(EXPECTED).map((file) => [file, file.replace(/\.xlsx?$/, "")]).sort());
  for (const { file, rows } of ledgers) {
    const judged = rows.flatMap(({ indicator, verdict, actual }) => (indicator === null ? [] : [[indicator, verdict, actual === null ? null : Number(actual.toPrecision(11))]]));
    expect([file, judged]).toEqual([file, EXPECTED[file]]);
    // Everything else is a duty of the plan or a whole task, left to people.
    for (const row of rows) if (row.indicator === null) expect([row.name, row.verdict]).toEqual([row.name, expect.stringMatching(/^(manual|missing)$/)]);
  }
});

/** The contract's fields: names other programs rely on. */
const keys = (value: unknown): string[] => Object.keys(value as object);
const first = (json: Record<string, unknown>, ...path: string[]): unknown => path.reduce<unknown>((value, key) => (value as Record<string, unknown[]>)[key]![0], json);

test("the JSON has every field of the contract", async () => {
  const review = await ledger("review", SAMPLES, "没有.xlsx");
  expect(keys(review)).toEqual(expect.arrayContaining(["asOf", "plan", "ledgers", "unread", "totals"]));
  expect(keys(first(review, "ledgers"))).toEqual(expect.arrayContaining(["file", "sheet", "department", "rows", "findings", "missingIndicators"]));
  expect(keys(first(review, "ledgers", "rows"))).toEqual(expect.arrayContaining(["row", "name", "indicator", "indicatorId", "verdict", "actual", "unit", "comparator", "target", "gap", "cell"]));
  expect(keys(first(review, "ledgers", "findings"))).toEqual(expect.arrayContaining(["code", "severity", "row", "cell", "indicator", "message", "clause"]));
  expect(first(review, "unread")).toEqual({ file: "没有.xlsx", sheet: null, reason: expect.any(String) });

  const compiled = await ledger("compile", SAMPLES, "--out", join(folder, "字段.xlsx"));
  expect(keys(compiled)).toEqual(expect.arrayContaining(["asOf", "indicators", "departments", "roster", "duties", "unread", "totals"]));
  expect(keys(first(compiled, "indicators"))).toEqual(expect.arrayContaining(["indicator", "verdict", "value", "unit", "comparator", "target", "gap", "leads", "supports", "supportsOpen", "ownerBasis", "source", "reports", "conflict"]));
  expect(keys(first(compiled, "indicators", "reports"))).toEqual(expect.arrayContaining(["file", "sheet", "cell", "department", "value", "verdict"]));
  expect(keys(first(compiled, "departments"))).toEqual(expect.arrayContaining(["department", "reported", "files", "lead"]));
  expect(keys(first(compiled, "duties"))).toEqual(expect.arrayContaining(["id", "title", "section", "leads", "reports"]));
});

test("compile: the lead's figure, the conflict of co-leads, the supporting department that stands in", async () => {
  const json = await ledger("compile", SAMPLES, "--out", join(folder, "汇总.xlsx"));
  expect(json["totals"]).toEqual({ indicators: 22, met: 10, shortfall: 6, unclear: 5, missing: 1, manual: 0, notApplicable: 0 });
  expect(json["roster"]).toMatchObject({ notReported: [] });
  const about = (name: string): unknown => (json["indicators"] as { indicator: string }[]).find(({ indicator }) => indicator === name);
  expect(about("主要农产品质量安全抽检合格率")).toMatchObject({ verdict: "shortfall", value: 96.5, source: { file: "区市场监管局.xlsx", department: "区市场监管局" } });
  expect(about("规模以上工业企业主导产品采标率")).toMatchObject({ verdict: "unclear", value: null, conflict: true, source: null });
  expect(about("等级以上公路交通工程验收合格率")).toMatchObject({ verdict: "unclear", value: 100, source: { department: "区交通运输局" } });
  expect(about("农业标准化普及率")).toMatchObject({ verdict: "shortfall", value: 30, source: { department: "区农委" } });
  expect(about("创建省级以上农业标准化示范区")).toMatchObject({ verdict: "met", value: 1, conflict: false });
  expect(about("建设公共技术服务平台")).toMatchObject({ verdict: "missing", value: null });
});
