/** The plan as the office keeps it, from the command line: blank ledgers, and a plan edited in a workbook. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "office-plan-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function ledger(...words: readonly string[]): Promise<{ status: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const status = await run(words, { cwd: folder, today: () => new Date(2018, 6, 31), out: (text) => (out += text), error: (text) => (error += text), desk: workbenchDesk });
  return { status, out, error };
}

interface Reviewed {
  readonly ledgers: readonly { readonly department: string; readonly rows: readonly { readonly indicator: string | null; readonly verdict: string }[]; readonly findings: readonly { readonly code: string; readonly message: string }[]; readonly missingIndicators: readonly string[] }[];
  readonly unread: readonly unknown[];
}
const reviewed = async (...words: readonly string[]): Promise<Reviewed> => JSON.parse((await ledger("review", ...words, "--json")).out) as Reviewed;

test("blank ledgers for all departments: whatever stands in them is recognised, nothing is filled in, and nothing else is found", async () => {
  const made = await ledger("template", "--out", "空白", "--json");
  expect([made.status, made.error]).toEqual([0, ""]);
  const { files } = JSON.parse(made.out) as { files: { department: string }[] };
  expect(files.map(({ department }) => `${department}.xlsx`).sort()).toEqual(readdirSync(at("空白")).sort());
  const { ledgers, unread } = await reviewed("空白");
  expect(unread).toEqual([]);
  expect(ledgers.map(({ department }) => department).sort()).toEqual(files.map(({ department }) => department).sort());
  expect(ledgers.flatMap(({ missingIndicators }) => missingIndicators)).toEqual([]);
  expect(new Set(ledgers.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)))).toEqual(new Set(["missing"]));
  const codes = new Set(ledgers.flatMap(({ findings }) => findings.map(({ code }) => code)));
  expect([...codes].filter((code) => code !== "missing-value" && code !== "inferred-owner")).toEqual([]);
});

test("blank ledgers of another district's plan are read whole by that plan", async () => {
  writeFileSync(at("通知.txt"), "晴川区节水工作方案\n一、目标\n（一）节水载体。节水型单位12个以上，漏损率控制在9%以内。（牵头单位：区水利局；配合单位：区教育局）\n（二）灌溉。高效灌溉面积达到3.2万亩以上，用水总量8—10亿立方米。（牵头单位：区农业农村局、区水利局）\n");
  await ledger("import-plan", "通知.txt", "--out", "节水.json");
  await ledger("template", "--plan", "节水.json", "--out", "空白");
  const { ledgers } = await reviewed("空白", "--plan", "节水.json");
  expect(ledgers.map(({ department, rows }) => [department, ...rows.map(({ indicator }) => indicator)]).sort()).toEqual([
    ["区农业农村局", "高效灌溉面积", "用水总量"],
    ["区教育局", "节水型单位", "漏损率"],
    ["区水利局", "节水型单位", "漏损率", "高效灌溉面积", "用水总量"],
  ].sort());
  expect(new Set(ledgers.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)))).toEqual(new Set(["missing"]));
  expect(new Set(ledgers.flatMap(({ findings }) => findings.map(({ code }) => code)))).toEqual(new Set(["missing-value"]));
});

test("for one department, by any of its names; a file that is there is left alone and named", async () => {
  expect(await ledger("template", "--department", "贵池区农业委员会", "--out", "一份")).toMatchObject({ status: 0 });
  const before = readFileSync(at("一份/区农委.xlsx"));
  const again = await ledger("template", "--department", "区农委", "--out", "一份");
  expect(again.status).toBe(1);
  expect(again.error).toContain("已经存在");
  expect(readFileSync(at("一份/区农委.xlsx"))).toEqual(before);
});

test("a department of which the plan asks nothing is refused, and those it asks something of are named", async () => {
  const refused = await ledger("template", "--department", "区档案馆", "--out", "一份");
  expect(refused.status).toBe(2);
  expect(refused.error).toContain("区市场监管局");
});

/** The workbook with a number of its sheet changed, as a person would change a cell. */
function withCell(name: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(at(name)));
  for (const [path, bytes] of Object.entries(parts)) if (/worksheets\/sheet\d+\.xml$/.test(path)) parts[path] = strToU8(change(strFromU8(bytes)));
  writeFileSync(at(name), zipSync(parts));
}

test("97 made 98 in the office's plan: the verdict follows, and the finding quotes that plan", async () => {
  writeFileSync(at("区市场监管局.csv"), "填报单位,区市场监管局\n指标名称,目标值,完成值\n主要农产品质量安全抽检合格率,,97.5%\n");
  expect((await ledger("plan", "--out", "方案.xlsx")).status).toBe(0);
  expect((await reviewed("区市场监管局.csv", "--plan", "方案.xlsx")).ledgers[0]!.rows[0]!.verdict).toBe("met");
  withCell("方案.xlsx", (xml) => xml.replace(/<v>97<\/v>/, "<v>98</v>"));
  const [judged] = (await reviewed("区市场监管局.csv", "--plan", "方案.xlsx")).ledgers;
  expect(judged!.rows[0]!.verdict).toBe("shortfall");
  expect(judged!.findings.find(({ code }) => code === "shortfall")!.message).toContain("98%");
});

test("a workbook without a plan, or with a broken one, judges nothing", async () => {
  await ledger("template", "--department", "区农委", "--out", ".");
  const none = await ledger("review", "区农委.xlsx", "--plan", "区农委.xlsx");
  expect([none.status, none.out]).toEqual([2, ""]);
  expect(none.error).toContain("没有方案工作表");
  await ledger("plan", "--out", "方案.xlsx");
  withCell("方案.xlsx", (xml) => xml.replace(/<v>97<\/v>/, ""));
  const broken = await ledger("review", "区农委.xlsx", "--plan", "方案.xlsx");
  expect([broken.status, broken.out]).toEqual([2, ""]);
  expect(broken.error).toMatch(/方案指标!?/);
});

test("what the self-check doubts in a given plan is told before ledgers are judged by it, beside the JSON", async () => {
  await ledger("template", "--department", "区农委", "--out", ".");
  await ledger("plan", "--out", "方案.json");
  const plan = JSON.parse(readFileSync(at("方案.json"), "utf8")) as { indicators: { leads: string[] }[] };
  plan.indicators[1]!.leads = [];
  writeFileSync(at("无牵头.json"), JSON.stringify(plan));
  const told = await ledger("review", "区农委.xlsx", "--plan", "无牵头.json", "--json");
  expect(told.status).toBe(0);
  expect(told.error).toContain("方案自检");
  expect(told.error).toContain("工业产品质量监督抽查合格率");
  expect(() => JSON.parse(told.out) as unknown).not.toThrow();
  expect((await ledger("review", "区农委.xlsx")).error).toBe("");
  for (const [command, out] of [["fill", "filled"], ["compile", "汇总.xlsx"]] as const) expect((await ledger(command, "区农委.xlsx", "--plan", "无牵头.json", "--out", out)).error).toContain("方案自检");
});

test("every fault of a broken plan is named by its cell", async () => {
  await ledger("plan", "--out", "方案.xlsx");
  // The targets of eight rows are taken out.
  withCell("方案.xlsx", (xml) => xml.replace(/(<c r="D(?:[4-9]|1[01])"[^>]*>)<v>[^<]*<\/v>/g, "$1"));
  const { error } = await ledger("review", "方案.xlsx", "--plan", "方案.xlsx");
  for (const row of [4, 5, 6, 7, 8, 9, 10, 11]) expect(error).toContain(`方案指标!D${row}：`);
});

const CELL = (cell: string, from: string): RegExp => new RegExp(`(<c r="${cell}"[^>]*><v>)${from}(</v>)`);

async function aPlanOf98(): Promise<void> {
  writeFileSync(at("区市场监管局.csv"), "填报单位,区市场监管局\n指标名称,目标值,完成值\n主要农产品质量安全抽检合格率,,97.5%\n");
  await ledger("plan", "--out", "方案.xlsx");
  withCell("方案.xlsx", (xml) => xml.replace(/<v>97<\/v>/, "<v>98</v>"));
}
const partsOf = (name: string): string => Object.entries(unzipSync(readFileSync(at(name)))).flatMap(([path, bytes]) => (/\.xml$/.test(path) ? [strFromU8(bytes)] : [])).join("");

interface Compiled {
  readonly indicators: readonly { readonly verdict: string; readonly target: number }[];
}
const compiled = async (...words: readonly string[]): Promise<Compiled> => JSON.parse((await ledger("compile", "区市场监管局.csv", "--json", ...words)).out) as Compiled;

test("a summary's own plan judges the reports too, when it is compiled again; a plan asked for by name outweighs it", async () => {
  await aPlanOf98();
  writeFileSync(at("汇总.xlsx"), readFileSync(at("方案.xlsx")));
  expect((await compiled("--out", "汇总.xlsx")).indicators[0]).toMatchObject({ verdict: "shortfall", target: 98 });
  await ledger("plan", "--out", "内置.xlsx");
  expect((await compiled("--out", "汇总.xlsx", "--plan", "内置.xlsx")).indicators[0]).toMatchObject({ verdict: "met", target: 97 });
});

test("the plan workbook's lights are the summary's", async () => {
  await aPlanOf98();
  await compiled("--out", "黄.xlsx", "--plan", "方案.xlsx");
  expect(partsOf("黄.xlsx")).toContain("<t>▲ 黄灯</t>");
  withCell("方案.xlsx", (xml) => xml.replace(CELL("B20", "1"), "$10.1$2"));
  await compiled("--out", "红.xlsx", "--plan", "方案.xlsx");
  expect(partsOf("红.xlsx")).toContain("<t>■ 红灯</t>");
  expect(partsOf("红.xlsx")).not.toContain("<t>▲ 黄灯</t>");
});

test("the plan workbook's date judges where none is given", async () => {
  await aPlanOf98();
  withCell("方案.xlsx", (xml) => xml.replace(/<c r="B12"( s="\d+")?\/>/, '<c r="B12"$1 t="inlineStr"><is><t>2018-06-30</t></is></c>'));
  const asOf = async (...words: readonly string[]): Promise<unknown> => (JSON.parse((await ledger("review", "区市场监管局.csv", "--json", "--plan", "方案.xlsx", ...words)).out) as { asOf: string }).asOf;
  expect(await asOf()).toBe("2018-06-30");
  expect(await asOf("--as-of", "2018-07-15")).toBe("2018-07-15");
});

test("a plan that asks nothing of anybody: a sentence, nothing made", async () => {
  writeFileSync(at("通知.txt"), "晴川区节水工作方案\n一、目标\n（一）节水载体。节水型单位12个以上。\n");
  await ledger("import-plan", "通知.txt", "--out", "节水.json");
  const made = await ledger("template", "--plan", "节水.json", "--out", "空白");
  expect(made.status).toBe(2);
  expect(made.error).toContain("没有可以生成的空白台账");
  expect(made.error).not.toContain("“”");
});
