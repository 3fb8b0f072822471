/** What a report says beside the plain count: what was kept, renamed, left alone. */
import { zhCN } from "../../src/locales/zh-CN";
import { reportLines } from "../../src/taskpane/state/reportLines";
import { compiled } from "./fakes";

test("marking names the remarks that somebody had changed", () => {
  const { lines, complete } = reportLines({ task: "mark", report: { cellsMarked: 3, remarksWritten: 2, skipped: [], kept: [{ sheet: "台账", cell: "K6" }] } }, zhCN.pane);
  expect(lines).toEqual(["已标记 3 个单元格 · 写入 2 行核验意见", "有人改过的核验意见予以保留：台账!K6"]);
  expect(complete).toBe(false);
});

test("compiling says what a sheet is called instead, and which earlier sheets stay", () => {
  const { lines, complete } = reportLines({ task: "compile", report: { ...compiled(), renamed: [{ wished: "汇总表", name: "汇总表 (2)" }], left: ["汇总表（旧）"] } }, zhCN.pane);
  expect(lines.slice(1)).toEqual(["工作簿里已有另一张名为“汇总表”的工作表，这次写入“汇总表 (2)”。", "有人填写过的旧汇总表予以保留：汇总表（旧）"]);
  expect(complete).toBe(false);
});

test("of many places the first are named and the rest counted", () => {
  const refused = Array.from({ length: 12 }, (_, index) => ({ edit: { sheet: "台账", cell: `F${index + 1}`, before: null, after: { kind: "text" as const, text: "x" } }, reason: "protected" as const }));
  const { lines, wrote } = reportLines({ task: "correct", report: { done: [], refused }, reviewed: true }, zhCN.pane);
  expect(lines[1]).toMatch(/F8.*另有 4 处$/);
  expect(wrote).toBe(false);
});
