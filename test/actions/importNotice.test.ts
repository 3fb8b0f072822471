/** What the confirmation screen gets: each item with its clause and its doubts; and the plan that is left after accepting, editing, dropping. */
import { confirmNotice, importNotice } from "../../src/actions/importNotice";
import type { NoticeDecision, NoticeImport } from "../../src/actions/importNotice";
import { localeOf } from "../../src/locales/locale";

const TEXT = `晴川区节水工作方案
一、目标
（一）节水载体。节水型单位12个，漏损率控制在9%以内。（牵头单位：区水利局；配合单位：区教育局）
（二）灌溉。高效灌溉面积力争达到3.2万亩。每位同志包保3人以上的事项另行通知。（牵头单位：区农业农村局）
二、步骤
（一）启动阶段（2022年3月至4月）。制定方案。
（二）实施阶段（2022年5月至12月）。全面实施。
`;

function read(text: string): NoticeImport {
  const outcome = importNotice({ source: { text }, locale: localeOf("zh-CN") });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const imported = read(TEXT);
const keyOf = (name: string): string => imported.items.find(({ value }) => "name" in value && value.name === name)!.key;

it("gives every item the clause it was read from and what is doubtful about it", () => {
  const item = imported.items.find(({ key }) => key === keyOf("节水型单位"))!;
  expect(item).toMatchObject({ kind: "indicator", section: "一(一)", clauses: [{ section: "一(一)", text: "节水型单位12个" }], doubts: [{ code: "bare-number", clause: "节水型单位12个" }] });
  expect(imported.items.find(({ key }) => key === keyOf("高效灌溉面积"))!.doubts.map(({ text }) => text)).toEqual(["“高效灌溉面积”写的是“力争”，请确认是否作为必须完成的目标。"]);
  expect(imported.items.filter(({ kind }) => kind === "phase").map(({ key }) => key)).toEqual(["phase:1", "phase:2"]);
});

it("says everything doubtful once: on an item or beside them", () => {
  const worded = [...imported.items.flatMap(({ doubts }) => doubts), ...imported.otherDoubts].map(({ text, clause }) => text + clause);
  expect(worded.sort()).toEqual(imported.plan.doubts.map(({ text, clause }) => text + (clause ?? "")).sort());
});

it("makes the plan of what is accepted or edited", () => {
  const lead = imported.plan.indicators.find(({ name }) => name === "漏损率")!;
  const decisions = new Map<string, NoticeDecision>([
    [keyOf("节水型单位"), { kind: "drop" }],
    [keyOf("漏损率"), { kind: "edit", value: { ...lead, target: { comparator: "<=", value: 8.5 }, leads: ["区住建局"] } }],
    [keyOf("高效灌溉面积"), { kind: "accept" }],
    ["phase:1", { kind: "drop" }],
  ]);
  const plan = confirmNotice(imported, decisions);
  expect(plan.indicators.map(({ name, target, leads }) => [name, target.value, ...leads])).toEqual([["漏损率", 8.5, "区住建局"], ["高效灌溉面积", 3.2, "区农业农村局"]]);
  expect(plan.phases.map(({ no, name }) => [no, name])).toEqual([[1, "实施阶段"]]);
  expect(plan.departments.map(({ name }) => name)).toContain("区住建局");
  expect(plan.doubts.some(({ clause }) => clause === "节水型单位12个")).toBe(false);
});

it("with nothing decided is the plan as read", () => {
  expect(confirmNotice(imported, new Map())).toEqual(imported.plan);
});

it("says in a problem what a file is instead of a notice", () => {
  const outcome = importNotice({ source: { file: "通知.pdf", bytes: new TextEncoder().encode("%PDF-1.7") }, locale: localeOf("en") });
  expect(outcome).toEqual({ ok: false, problem: { code: "not-a-notice", file: "通知.pdf", looksLike: "pdf" } });
});
