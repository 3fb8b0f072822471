/** ledger import-plan from end to end: what it prints, what it writes, what it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan } from "../../src/cli/planFile";
import { run } from "../../src/cli/run";
import { workbenchDesk } from "../../src/cli/workbenchDesk";
import { zipOf } from "../fixtures/zipOf";

const NOTICE = `晴川区人民政府办公室关于印发晴川区质量提升工作方案的通知
晴政办〔2021〕7号
2021年3月5日
晴川区质量提升工作方案
一、工作目标
（一）产品质量。产品监督抽查合格率达到92%以上。
二、主要任务
（一）提升产品质量。产品监督抽查合格率达到92%以上，培育质量标杆企业6家，万元产值能耗下降3%。杜绝重大质量事故。（牵头单位：区市场监管局；配合单位：区工信局等）
（二）提升服务质量。顾客满意度位列全市前三。（牵头单位：区商务局；配合单位：各镇街）
三、实施步骤
（一）启动阶段（2021年3月至4月）。制定方案。
`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "notice-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

async function ledger(words: readonly string[], input = ""): Promise<{ status: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const status = await run(words, { cwd: folder, today: () => new Date(2021, 2, 31), out: (text) => (out += text), error: (text) => (error += text), input: () => new TextEncoder().encode(input), desk: workbenchDesk });
  return { status, out, error };
}

it("prints the plan as the contract has it", async () => {
  writeFileSync(at("通知.txt"), NOTICE);
  const { status, out, error } = await ledger(["import-plan", "通知.txt", "--json"]);
  expect([status, error]).toEqual([0, ""]);
  const json = JSON.parse(out) as Record<string, unknown>;
  expect(json).toMatchObject({ title: "晴川区质量提升工作方案", documentNumber: "晴政办〔2021〕7号" });
  expect(json["indicators"]).toMatchObject([
    { name: "产品监督抽查合格率", comparator: ">=", value: 92, valueTo: null, unit: "%", wording: "达到…以上", comparatorInferred: false, section: "一(一)", clauses: [{ section: "一(一)", text: "产品监督抽查合格率达到92%以上" }, { section: "二(一)", text: "产品监督抽查合格率达到92%以上" }], leads: ["区市场监管局"], supports: ["区工信局"], supportsOpen: true, supportsCatchAll: null, ownerBasis: "stated" },
    { name: "培育质量标杆企业", comparator: ">=", value: 6, unit: "家", comparatorInferred: true, ownerBasis: "stated" },
    { name: "万元产值能耗下降", comparator: ">=", value: 3, unit: "%", ceiling: null },
    { name: "顾客满意度", comparator: "rank<=", value: 3, unit: "位", leads: ["区商务局"], supports: [], supportsCatchAll: "各镇街" },
  ]);
  expect(json["tasks"]).toMatchObject([{ section: "二(一)", title: "提升产品质量", leads: ["区市场监管局"] }, { section: "二(二)", title: "提升服务质量", supportsCatchAll: "各镇街" }]);
  expect(json["phases"]).toMatchObject([{ no: 1, name: "启动阶段", from: "2021-03", to: "2021-04", duties: ["制定方案"] }]);
  expect((json["departments"] as { name: string; aliases: string[] }[]).map(({ name }) => name)).toEqual(["区市场监管局", "区工信局", "区商务局"]);
  const doubts = json["doubts"] as { text: string; clause: string }[];
  expect(doubts.map(({ clause }) => clause)).toEqual(expect.arrayContaining(["杜绝重大质量事故", "培育质量标杆企业6家"]));
});

it("reads standard input, and a Word document", async () => {
  const piped = await ledger(["import-plan", "-", "--json"], NOTICE);
  const paragraphs = NOTICE.split("\n").map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("");
  writeFileSync(at("通知.docx"), zipOf({ "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>` }));
  const word = await ledger(["import-plan", "通知.docx", "--json"]);
  expect([piped.status, word.status]).toEqual([0, 0]);
  expect(JSON.parse(word.out)).toEqual(JSON.parse(piped.out));
});

it("writes a plan that --plan takes, and tells a person what to confirm", async () => {
  writeFileSync(at("通知.txt"), NOTICE);
  const { status, out } = await ledger(["import-plan", "通知.txt", "--out", "方案.json"]);
  expect(status).toBe(0);
  expect(out).toMatch(/培育质量标杆企业.*≥6家（推定）/);
  expect(out).toMatch(/只写了数字，按“不少于”推定，请确认。原文：培育质量标杆企业6家/);
  const reading = readPlan(JSON.parse(readFileSync(at("方案.json"), "utf8")));
  expect(reading.ok && reading.plan.doubts.map(({ clause }) => clause)).toContain("培育质量标杆企业6家");
  const shown = await ledger(["plan", "--plan", "方案.json", "--json"]);
  expect((JSON.parse(shown.out) as { indicators: unknown[] }).indicators).toHaveLength(4);
});

it("never writes over a plan that differs; the same plan again and an empty file are no loss", async () => {
  writeFileSync(at("通知.txt"), NOTICE);
  writeFileSync(at("空.json"), "");
  expect((await ledger(["import-plan", "通知.txt", "--out", "空.json"])).status).toBe(0);
  expect((await ledger(["import-plan", "通知.txt", "--out", "空.json"])).status).toBe(0);
  writeFileSync(at("方案.json"), '{"title":"改过的方案"}');
  const { status, out, error } = await ledger(["import-plan", "通知.txt", "--out", "方案.json", "--json"]);
  expect([status, out]).toEqual([2, ""]);
  expect(error).toContain("已经存在，没有改动");
  expect(readFileSync(at("方案.json"), "utf8")).toBe('{"title":"改过的方案"}');
});

it("names what it cannot read, and writes nothing", async () => {
  writeFileSync(at("a.docx"), "PK\u0003\u0004 not a zip");
  writeFileSync(at("b.txt"), "会议通知：请准时参加。");
  const absent = await ledger(["import-plan", "没有.txt", "--json"]);
  expect(absent.status).toBe(1);
  expect(JSON.parse(absent.out)).toMatchObject({ unread: [{ file: "没有.txt" }] });
  const broken = await ledger(["import-plan", "a.docx", "--out", "方案.json"]);
  expect([broken.status, broken.error]).toEqual([1, expect.stringContaining("a.docx")]);
  const nothing = await ledger(["import-plan", "b.txt", "--out", "方案.json"]);
  expect([nothing.status, nothing.error]).toEqual([1, expect.stringContaining("没有读出指标，没有写入方案文件")]);
  expect(() => readFileSync(at("方案.json"))).toThrow();
});

it.each([
  [["import-plan"], "写明一个通知文件"],
  [["import-plan", "a.txt", "b.txt"], "写明一个通知文件"],
  [["import-plan", "a.txt", "--out", "方案.xlsx"], "只能存为 .json"],
])("refuses %j", async (words, sentence) => {
  const { status, error } = await ledger(words);
  expect([status, error]).toEqual([2, expect.stringContaining(sentence)]);
});
