/** The command line from end to end, in this process: real files, the real Office.js runtime, the workbench. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import type { SheetFile } from "../../src/files";
import { readWorkbookFile } from "../../src/files";
import { fromA1 } from "../../src/sheet/address";
import { valueAt } from "../../src/sheet/grid";
import { openBook } from "../../src/workbench/book/open";
import { saveBook } from "../../src/workbench/book/save";
import { createHost } from "../../src/workbench/host/createHost";
import { agricultureLedger, xlsx } from "./workbooks";

// Whole commands through the real Office.js: on a busy machine seconds each.
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "ledger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(folder, name), bytes);
const at = (...names: string[]): string => join(folder, ...names);

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
  // A document for other programs: read here as they would.
  readonly json: Record<string, unknown>;
}

async function ledger(...words: string[]): Promise<Ran> {
  let out = "";
  let error = "";
  const status = await run(words, { cwd: folder, today: () => new Date(2018, 6, 31), out: (text) => (out += text), error: (text) => (error += text), desk: workbenchDesk });
  return { status, out, error, json: words.includes("--json") && out !== "" ? (JSON.parse(out) as Record<string, unknown>) : {} };
}

function book(name: string): SheetFile[] {
  const read = readWorkbookFile(new Uint8Array(readFileSync(at(name))), name);
  if (!read.ok) throw new Error(read.problem.code);
  return [...read.value.sheets];
}
const sheetsOf = (name: string): string[] => book(name).map((sheet) => sheet.name);
const textAt = (name: string, sheet: string, cell: string): unknown => valueAt(book(name).find((one) => one.name === sheet)!.grid!, fromA1(cell)!);

/** A person opens the file, types, saves. */
async function typeInto(name: string, sheet: string, cell: string, text: string): Promise<void> {
  const opened = await openBook(new Uint8Array(readFileSync(at(name))), name);
  if (!opened.ok) throw new Error(opened.problem.code);
  const place = fromA1(cell)!;
  createHost(opened.value.workbook).typeInto(sheet, place.row, place.column, text);
  const saved = await saveBook(opened.value);
  if (!saved.ok) throw new Error(saved.problem.code);
  put(name, saved.value);
}

describe("review", () => {
  test("judges, and says where: JSON by the contract", async () => {
    put("区农委.xlsx", agricultureLedger("30%"));
    const { status, json, error } = await ledger("review", "区农委.xlsx", "--json");
    expect({ status, error }).toEqual({ status: 0, error: "" });
    expect(json).toMatchObject({
      asOf: "2018-07-31",
      plan: { documentNumber: "贵政办〔2018〕22号" },
      unread: [],
      totals: { met: 0, shortfall: 1, unclear: 0, missing: 0, manual: 0, notApplicable: 0 },
      ledgers: [{ file: "区农委.xlsx", sheet: "台账", department: "区农委", rows: [{ row: 3, name: "农业标准化普及率", indicator: "农业标准化普及率", verdict: "shortfall", actual: 30, unit: "%", comparator: ">", target: 30, cell: "D3" }] }],
    });
    const [one] = json["ledgers"] as { findings: Record<string, unknown>[]; missingIndicators: string[] }[];
    expect(one!.findings).toContainEqual(expect.objectContaining({ code: "shortfall", severity: "error", row: 3, cell: "D3", clause: "农业标准化普及率超过30%" }));
    expect(one!.missingIndicators).toContain("规模以上工业企业主导产品采标率");
  });

  test("each finding says what to do, quotes clause and section; a doubtful department is told beside the ledger", async () => {
    put("区商务局.xlsx", agricultureLedger("30%"));
    const { json } = await ledger("review", "区商务局.xlsx", "--json");
    const [one] = json["ledgers"] as { findings: Record<string, string | null>[]; departmentNotes: Record<string, string>[] }[];
    for (const { next, indicator, clause, section } of one!.findings) {
      expect(next).toMatch(/。$/);
      if (indicator !== null) expect([clause, section]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^[二三四]\(.\)$/)]);
    }
    expect(one!.departmentNotes).toMatchObject([{ code: "department-contradicted", severity: "warning", cell: "A1", message: "填报单位行写的是区农委，文件名写的是区商务局，互相矛盾；按填报单位行，以区农委核验。" }]);
  });

  test("the report for people gives the same advice once", async () => {
    for (const name of ["a.xlsx", "b.xlsx"]) put(name, agricultureLedger("29%"));
    const { out } = await ledger("review", "a.xlsx", "b.xlsx");
    expect(out.match(/完成值29%，目标>30%，低1个百分点，未达标。/g)).toHaveLength(2);
    expect(out.match(/→ 请核对数据/g)).toHaveLength(1);
  });

  test("--out writes a copy with owners and remarks; the input stays as it was", async () => {
    put("区农委.xlsx", agricultureLedger("30%"));
    const before = readFileSync(at("区农委.xlsx"));
    expect((await ledger("review", "区农委.xlsx", "--out", "结果")).status).toBe(0);
    expect(readFileSync(at("区农委.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(at("结果"))).toEqual(["区农委.xlsx"]);
    const again = await ledger("review", at("结果", "区农委.xlsx"), "--json");
    const codes = (again.json["ledgers"] as { findings: { code: string }[] }[])[0]!.findings.map(({ code }) => code);
    expect(codes).toContain("shortfall");
    expect(codes).not.toContain("lead-missing");
  });

  test("never onto its input, also through a link", async () => {
    put("区农委.xlsx", agricultureLedger("30%"));
    symlinkSync(folder, `${folder}-link`);
    for (const out of [".", `${folder}-link`]) expect((await ledger("review", "区农委.xlsx", "--out", out)).status).toBe(2);
    rmSync(`${folder}-link`);
  });

  test("what is no workbook, or no ledger, is named with its reason, and the rest is done", async () => {
    put("a.xlsx", "<html><body>登录</body></html>");
    put("b.xlsx", "");
    put("c.xlsx", xlsx({ name: "通讯录", rows: [["科室", "房间"], ["办公室", "301"]] }));
    put("d.xlsx", xlsx({ name: "空表" }));
    put("e.xlsx", xlsx({ name: "图", chart: true }, { name: "空表" }));
    put("区农委.xlsx", agricultureLedger("31%"));
    const { status, json, error } = await ledger("review", ".", "没有.xlsx", "--json");
    expect(status).toBe(1);
    expect((json["unread"] as { file: string; reason: string }[]).map(({ file }) => file)).toEqual(["没有.xlsx", "a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx"]);
    for (const { reason } of json["unread"] as { reason: string }[]) expect(reason).toMatch(/[。]$/);
    expect(json["ledgers"]).toHaveLength(1);
    expect(error.split("\n").filter((line) => line !== "")).toHaveLength(6);
  });

  test("a protected sheet is read and left alone", async () => {
    put("区农委.xlsx", agricultureLedger("30%", { protected: true }));
    const { status, error } = await ledger("review", "区农委.xlsx", "--out", "结果");
    expect(status).toBe(0);
    expect(error).toContain("受保护");
  });

  test("a .csv is read; a copy of it is not pretended", async () => {
    put("区农委.csv", "\ufeff填报单位：区农委\n序号,指标名称,目标值,完成值\n1,农业标准化普及率,超过30%,31%\n");
    const { status, json, error } = await ledger("review", "区农委.csv", "--out", "结果", "--json");
    expect(status).toBe(0);
    expect(json).toMatchObject({ totals: { met: 1 }, written: [] });
    expect(error).toContain("另存为 .xlsx");
  });
});

describe("fill", () => {
  test("fills blank owner cells in a copy", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    const { status, json } = await ledger("fill", "区农委.xlsx", "--out", "结果", "--json");
    expect(status).toBe(0);
    expect(json).toMatchObject({ files: [{ file: "区农委.xlsx", filled: 2, different: [], skipped: [] }] });
  });
});

describe("compile", () => {
  test("writes the summary and prints it as JSON; totals add up", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    const { status, json } = await ledger("compile", ".", "--out", "汇总.xlsx", "--json");
    expect(status).toBe(0);
    const { indicators, ...verdicts } = json["totals"] as Record<string, number>;
    expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(indicators);
    expect(json["indicators"]).toContainEqual(expect.objectContaining({ indicator: "农业标准化普及率", verdict: "met", value: 31, source: { file: "区农委.xlsx", sheet: "台账", cell: "D3", department: "区农委" } }));
    expect(readdirSync(folder).sort()).toEqual(["区农委.xlsx", "汇总.xlsx"].sort());
  });

  test("again over its own summary, in the same folder: the summary is no input", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    await ledger("compile", ".", "--out", "汇总.xlsx");
    const { status, json } = await ledger("compile", ".", "--out", "汇总.xlsx", "--json");
    expect(status).toBe(0);
    expect(json["unread"]).toEqual([]);
    expect((json["departments"] as { department: string; files: string[] }[]).find(({ department }) => department === "区农委")!.files).toEqual(["区农委.xlsx"]);
  });

  test("an existing summary keeps other sheets and what people typed", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    put("汇总.xlsx", xlsx({ name: "领导批示", rows: [["请逐项落实"]] }));
    await ledger("compile", "区农委.xlsx", "--out", "汇总.xlsx");
    expect(sheetsOf("汇总.xlsx")).toEqual(["领导批示", "汇总表", "部门情况", "整改清单", "报送情况", "阶段进度", "数据核对", "通报要点", "历次汇总"]);
    await typeInto("汇总.xlsx", "汇总表", "P9", "整改措施：加强培训");
    put("区农委.xlsx", agricultureLedger("30%"));
    const { json } = await ledger("compile", "区农委.xlsx", "--out", "汇总.xlsx", "--json");
    expect(json["totals"]).toMatchObject({ shortfall: 1, met: 0 });
    expect(textAt("汇总.xlsx", "领导批示", "A1")).toBe("请逐项落实");
    expect(textAt("汇总.xlsx", "汇总表", "P9")).toBe("整改措施：加强培训");
    expect(sheetsOf("汇总.xlsx")).toHaveLength(10);
    // The sheet that became theirs looks like a ledger; it must not be read as one.
    const third = await ledger("compile", "区农委.xlsx", "--out", "汇总.xlsx", "--json");
    expect((third.json["indicators"] as { reports: unknown[] }[]).flatMap(({ reports }) => reports)).toHaveLength(1);
  });

  test("a file that came twice is counted once; an older one beside a newer is counted, unless only the newest is asked for", async () => {
    const dated = (actual: string, date: string): Uint8Array => xlsx({ name: "台账", rows: [[`填报单位：区农委　　截至${date}`], ["指标名称", "目标值", "完成值"], ["农业标准化普及率", "超过30%", actual]] });
    put("a.xlsx", dated("29%", "2018年6月30日"));
    put("a(1).xlsx", dated("29%", "2018年6月30日"));
    put("b.xlsx", dated("31%", "2018年7月31日"));
    const about = (ran: Ran): unknown => (ran.json["indicators"] as { indicator: string }[]).find(({ indicator }) => indicator === "农业标准化普及率");
    const all = await ledger("compile", ".", "--out", "汇总.xlsx", "--json");
    expect(all.status).toBe(0);
    expect(about(all)).toMatchObject({ verdict: "unclear", conflict: true, reports: [{ file: "a.xlsx", value: 29 }, { file: "b.xlsx", value: 31 }] });
    expect(all.json["repeats"]).toMatchObject([
      { kind: "same-content", departments: ["区农委"], files: ["a.xlsx", "a(1).xlsx"], proposed: "a.xlsx", counted: ["a.xlsx"] },
      { kind: "versions", departments: ["区农委"], files: ["a.xlsx", "b.xlsx"], proposed: "b.xlsx", counted: ["a.xlsx", "b.xlsx"], older: [{ file: "a.xlsx", by: "as-of", newer: "2018-07-31", older: "2018-06-30" }] },
    ]);
    expect(all.error).toContain("“a(1).xlsx”与“a.xlsx”内容相同，只计一次。");
    expect(all.error).toContain("区农委报来不止一份台账，“b.xlsx”比“a.xlsx”新（数据截至2018年7月31日，另一份截至2018年6月30日）。");
    const newest = await ledger("compile", ".", "--out", "汇总.xlsx", "--json", "--newest");
    expect(about(newest)).toMatchObject({ verdict: "met", value: 31, conflict: false });
    expect(newest.error).toContain("只计入了较新的一份。");
    expect((await ledger("review", "a.xlsx", "--newest")).status).toBe(2);
  });

  test("an existing file that is no workbook is left as it is", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    put("汇总.xlsx", "不是工作簿");
    const { status } = await ledger("compile", "区农委.xlsx", "--out", "汇总.xlsx");
    expect(status).toBe(1);
    expect(readFileSync(at("汇总.xlsx"), "utf8")).toBe("不是工作簿");
  });

  test("the summary may not be written over a ledger, nor over a folder", async () => {
    put("区农委.xlsx", agricultureLedger("31%"));
    mkdirSync(at("夹.xlsx"));
    expect((await ledger("compile", "区农委.xlsx", "--out", "区农委.xlsx")).status).toBe(2);
    expect((await ledger("compile", "区农委.xlsx", "--out", "夹.xlsx")).status).toBe(2);
  });
});

describe("the plan as a file", () => {
  type Register = { departments: { name: string; aliases: string[]; fullName: string; laterNames: { name: string; certainty: string }[] }[] };
  const departmentOf = (ran: Ran): unknown => (ran.json["ledgers"] as { department: string | null }[])[0]!.department;
  const written = (line: string, owner: string | null = null): Uint8Array =>
    xlsx({ name: "台账", rows: [[`填报单位：${line}`], ["指标名称", "目标值", "完成值", "牵头责任单位"], ["农业标准化普及率", "超过30%", "31%", owner]] });

  test("comes out as JSON, and back in with the names the office gave its departments", async () => {
    expect((await ledger("plan", "--out", "方案.json")).status).toBe(0);
    const plan = JSON.parse(readFileSync(at("方案.json"), "utf8")) as Register;
    const agriculture = plan.departments.find(({ name }) => name === "区农委")!;
    agriculture.aliases.push("农林委员会");
    agriculture.fullName = "贵池区农业和林业委员会";
    agriculture.laterNames.push({ name: "区乡村振兴局", certainty: "confirmed" });
    put("改过.json", JSON.stringify(plan));
    for (const name of ["农林委员会", "贵池区农业和林业委员会", "区乡村振兴局"]) {
      put("一.xlsx", written(name));
      expect([name, departmentOf(await ledger("review", "一.xlsx", "--json")), departmentOf(await ledger("review", "一.xlsx", "--json", "--plan", "改过.json"))]).toEqual([name, null, "区农委"]);
    }
  });

  test("the edited names count in owner cells, too", async () => {
    const plan = (await ledger("plan", "--json")).json as unknown as Register;
    plan.departments.find(({ name }) => name === "区市场监管局")!.aliases.push("市场监督局");
    put("改过.json", JSON.stringify(plan));
    put("区农委.xlsx", written("区农委", "市场监督局、区农委、区经信委"));
    const codes = async (...more: string[]): Promise<string[]> => ((await ledger("review", "区农委.xlsx", "--json", ...more)).json["ledgers"] as { findings: { code: string }[] }[])[0]!.findings.map(({ code }) => code);
    expect(await codes()).toContain("lead-mismatch");
    expect(await codes("--plan", "改过.json")).not.toContain("lead-mismatch");
  });

  test("an existing file is never written over", async () => {
    put("方案.json", "我的改动");
    expect(await ledger("plan", "--out", "方案.json")).toMatchObject({ status: 2, error: expect.stringContaining("已经存在") });
    expect(readFileSync(at("方案.json"), "utf8")).toBe("我的改动");
  });

  test("lists the register for people", async () => {
    const { out } = await ledger("plan");
    expect(out).toMatch(/区农委 +贵池区农业委员会 +.*区农业委员会.*区农业农村局（推定）/);
  });
});

describe("usage", () => {
  test("mistakes are answered with a sentence, in the language asked for", async () => {
    expect(await ledger("review")).toMatchObject({ status: 2, out: "", error: expect.stringContaining("请在“review”后写明") });
    expect(await ledger("review", "--lang", "en")).toMatchObject({ status: 2, error: expect.stringContaining("Name the ledgers") });
    expect(await ledger("template")).toMatchObject({ status: 2, error: expect.stringContaining("--out") });
  });

  test("a plan that is none is refused before anything is read", async () => {
    put("p.json", "{}");
    expect(await ledger("review", "a.xlsx", "--plan", "p.json")).toMatchObject({ status: 2, error: expect.stringContaining("p.json") });
  });
});
