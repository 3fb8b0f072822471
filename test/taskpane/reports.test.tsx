/** What a report says beside the plain count: what was kept, renamed, left alone. */
import { zhCN } from "../../src/locales/zh-CN";
import { succeeded } from "../../src/sheet/outcome";
import { reportLines } from "../../src/taskpane/state/reportLines";
import { screen } from "@testing-library/react";
import { fakeActions } from "./fakes";
import { showPane } from "./setup";

test("marking names the remarks that somebody had changed", () => {
  const { lines, complete } = reportLines({ task: "mark", report: { cellsMarked: 3, remarksWritten: 2, skipped: [], kept: [{ sheet: "台账", cell: "K6" }] } }, zhCN.pane);
  expect(lines).toEqual(["已标记 3 个单元格 · 写入 2 行核验意见", "有人改过的核验意见予以保留：台账!K6"]);
  expect(complete).toBe(false);
});

test("compiling says what a sheet is called instead, and which earlier sheets stay", async () => {
  const compiled = await fakeActions().compile("2018-07-31", "zh-CN", {});
  if (!compiled.ok) throw new Error("the fake refuses");
  const { press } = showPane({ compile: async () => succeeded({ ...compiled.value, renamed: [{ wished: "汇总表", name: "汇总表 (2)" }], left: ["汇总表（旧）"] }) });
  await press("汇总");
  expect(await screen.findByText("工作簿里已有另一张名为“汇总表”的工作表，这次写入“汇总表 (2)”。")).toBeInTheDocument();
  expect(screen.getByText("有人填写过的旧汇总表予以保留：汇总表（旧）")).toBeInTheDocument();
});

test("with nothing to undo the button says why", () => {
  showPane({ undoable: () => false });
  const undo = screen.getByRole("button", { name: "撤销上次操作" });
  expect(undo).toHaveAttribute("aria-disabled", "true");
  expect(undo).toHaveAccessibleDescription(/没有可撤销的操作/);
});
