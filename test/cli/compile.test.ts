/** `ledger compile` again and again over the same SUMMARY.xlsx: what people typed stays, results are the same, nothing is half done. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import type { ModelWorkbook } from "../../src/workbench/model/workbook";
import { openBook } from "../../src/workbench/book/open";
import { saveBook } from "../../src/workbench/book/save";
import type { Host } from "../../src/workbench/host/createHost";
import { createHost } from "../../src/workbench/host/createHost";
import { sectionOf, typeInto, valueOfCell } from "../actions/ourSheet";
import { xlsx } from "./workbooks";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

interface Json {
  readonly indicators: readonly { readonly indicator: string; readonly verdict: string; readonly value: number | null; readonly basis: string }[];
  readonly totals: Readonly<Record<string, number>>;
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  readonly previous: { readonly asOf: string } | null;
}

async function compile(...words: string[]): Promise<{ readonly status: number; readonly json: Json }> {
  let out = "";
  const status = await run(["compile", ...words, "--json"], { cwd: folder, today: () => new Date(2018, 6, 31), out: (text) => (out += text), error: () => undefined, desk: workbenchDesk });
  return { status, json: JSON.parse(out) as Json };
}

/** A person opens the file, does something, saves. */
async function edit(name: string, act: (host: Host) => void): Promise<void> {
  const opened = await openBook(new Uint8Array(readFileSync(at(name))), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  act(createHost(opened.value.workbook));
  const saved = await saveBook(opened.value);
  if (!saved.ok) throw new Error(saved.problem.code);
  writeFileSync(at(name), saved.value);
}

async function look(name: string): Promise<Host> {
  const opened = await openBook(new Uint8Array(readFileSync(at(name))), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  return createHost(opened.value.workbook);
}

const ADOPT = "规模以上工业企业主导产品采标率";
const STANDARD = "农业标准化普及率";
const ledgerFile = (department: string, ...rows: (readonly [string, string])[]): Uint8Array => xlsx({ name: "台账", rows: [[`填报单位：${department}`], ["指标", "目标值", "完成值"], ...rows.map(([name, value]) => [name, "", value])] });

test("typed measures and decisions are still there after a second compile with other figures", async () => {
  writeFileSync(at("区市场监管局.xlsx"), ledgerFile("区市场监管局", [ADOPT, "82.5%"]));
  writeFileSync(at("区经信委.xlsx"), ledgerFile("区经信委", [ADOPT, "79.1%"]));
  writeFileSync(at("区农委.xlsx"), ledgerFile("区农委", [STANDARD, "28%"]));
  await compile(".", "--out", "汇总.xlsx", "--as-of", "2018-06-30");
  await edit("汇总.xlsx", (host) => {
    typeInto(host, "整改清单", STANDARD, "整改措施", "新增认证基地三处");
    typeInto(host, "数据核对", ADOPT, "采用（填序号）", "2");
    typeInto(host, "数据核对", ADOPT, "核定理由", "以平台数据为准");
  });
  writeFileSync(at("区农委.xlsx"), ledgerFile("区农委", [STANDARD, "29%"]));
  const { json, status } = await compile(".", "--out", "汇总.xlsx", "--as-of", "2018-07-31");
  expect(status).toBe(0);
  expect(json.previous).toMatchObject({ asOf: "2018-06-30" });
  expect(json.indicators.find(({ indicator }) => indicator === ADOPT)).toMatchObject({ verdict: "shortfall", value: 79.1, basis: "decided" });
  const host = await look("汇总.xlsx");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改措施")).toBe("新增认证基地三处");
  expect(valueOfCell(host, "数据核对", ADOPT, "核定理由", sectionOf(host, "数据核对", "二、已核定的指标"))).toBe("以平台数据为准");
  expect(valueOfCell(host, "汇总表", STANDARD, "较上次")).toBe("↑ 1个百分点");
  expect(host.workbook.sheets).toHaveLength(8);
});

test("people are told what was kept, left and not applied", async () => {
  writeFileSync(at("区市场监管局.xlsx"), ledgerFile("区市场监管局", [ADOPT, "82.5%"]));
  writeFileSync(at("区经信委.xlsx"), ledgerFile("区经信委", [ADOPT, "79.1%"]));
  await compile(".", "--out", "汇总.xlsx");
  await edit("汇总.xlsx", (host) => {
    typeInto(host, "数据核对", ADOPT, "核定值", "八成左右");
    host.typeInto("部门情况", 2, 20, "送阅");
  });
  let said = "";
  await run(["compile", ".", "--out", "汇总.xlsx"], { cwd: folder, today: () => new Date(2018, 6, 31), out: (text) => (said += text), error: () => undefined, desk: workbenchDesk });
  expect(said).toContain("保留了以前填写的内容1处。");
  expect(said).toContain("以下工作表在填写栏以外有人改动，原样保留，另建新表：部门情况。");
  expect(said).toContain(`以下指标的核定没有采用，原因见“数据核对”表的核定情况：${ADOPT}。`);
});

test("the same ledgers, in any order and from any folder, give the same file to the byte", async () => {
  const samples = readdirSync(resolve("samples")).filter((name) => /\.xlsx?$/.test(name)).sort();
  mkdirSync(at("别处"));
  for (const name of samples) copyFileSync(join(resolve("samples"), name), join(folder, "别处", name));
  await compile(resolve("samples"), "--out", "甲.xlsx");
  await compile(...samples.reverse().map((name) => join("别处", name)), "--out", "乙.xlsx");
  expect(readFileSync(at("乙.xlsx")).equals(readFileSync(at("甲.xlsx")))).toBe(true);
  // Compiled again over itself, the contents are the same.
  const contents = ({ sheets }: ModelWorkbook) => sheets.map(({ name, cells }) => [name, [...cells].map(([row, line]) => [row, [...line].map(([column, { value, formula }]) => [column, value, formula])])]);
  const before = contents((await look("甲.xlsx")).workbook);
  await compile(resolve("samples"), "--out", "甲.xlsx");
  expect(contents((await look("甲.xlsx")).workbook)).toEqual(before);
});

test("what cannot be read is named with its reason, in the answer and on 报送情况; the rest is done; status 1", async () => {
  writeFileSync(at("区农委.xlsx"), ledgerFile("区农委", [STANDARD, "28%"]));
  writeFileSync(at("区住建委.xlsx"), "<html>登录</html>");
  const { status, json } = await compile(".", "--out", "汇总.xlsx");
  expect(status).toBe(1);
  expect(json.unread).toMatchObject([{ file: "区住建委.xlsx" }]);
  const { indicators, ...verdicts } = json.totals;
  expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(indicators);
  const host = await look("汇总.xlsx");
  expect(valueOfCell(host, "报送情况", "区住建委", "报送情况")).toBe("文件无法读取");
  const texts = [...host.workbook.sheets.find(({ name }) => name === "报送情况")!.cells.values()].flatMap((line) => [...line.values()].map(({ value }) => value));
  expect(texts).toContain(json.unread[0]!.reason);
});

test("an indicator that becomes met is closed on the list of the last time, in the file", async () => {
  writeFileSync(at("区农委.xlsx"), ledgerFile("区农委", [STANDARD, "28%"]));
  await compile(".", "--out", "汇总.xlsx", "--as-of", "2018-06-30");
  writeFileSync(at("区农委.xlsx"), ledgerFile("区农委", [STANDARD, "31%"]));
  await compile(".", "--out", "汇总.xlsx", "--as-of", "2018-07-31");
  const host = await look("汇总.xlsx");
  const closed = sectionOf(host, "整改清单", "二、已销号");
  expect(valueOfCell(host, "整改清单", STANDARD, "整改状态", closed)).toBe("已销号");
  expect(valueOfCell(host, "整改清单", STANDARD, "销号日期", closed)).toBe(43_312);
});
