/** Names, roles and relations in each state of the pane, by axe. Colours need a real browser: test/e2e/states.test.ts. */
import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { failed, succeeded } from "../../src/sheet/outcome";
import { SIX_MONTHS, historyOf } from "./fakes";
import { compilePane, showPane } from "./setup";

async function faults(): Promise<readonly string[]> {
  // The frame around is the host page's affair; jsdom draws nothing, so colours cannot be measured.
  const { violations } = await axe.run(document.body, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("before the first review, with the welcome", async () => {
  showPane({}, {}, {});
  expect(await faults()).toEqual([]);
});

test("with the settings open", async () => {
  const { press } = showPane();
  await press("设置");
  expect(await faults()).toEqual([]);
});

test("a date that is none", async () => {
  const { user } = showPane();
  await user.clear(screen.getByLabelText("核验日期"));
  expect(await faults()).toEqual([]);
});

test("busy", async () => {
  const { press } = showPane({ review: () => new Promise(() => undefined) });
  await press("核验");
  await screen.findByRole("progressbar");
  expect(await faults()).toEqual([]);
});

test("trouble, with details to copy by hand", async () => {
  const { press, user } = showPane({ review: async () => failed({ code: "sheet-protected", sheet: "台账" }) });
  await press("核验");
  await screen.findByRole("alert");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "复制技术信息" }));
  expect(screen.getByRole("textbox", { name: "技术信息（不含台账内容）" })).toHaveDisplayValue(/sheet-protected/);
  expect(await faults()).toEqual([]);
});

test("results, out of date, with the basis of one and the preview of another open", async () => {
  const { actions, press, user } = showPane();
  await press("核验");
  await screen.findByText(/已标记/);
  act(() => actions.change());
  await user.click(screen.getAllByRole("button", { name: "对照方案" })[0]!);
  await press("采用方案名称");
  expect(await faults()).toEqual([]);
});

test.each(["indicator", "sheet"])("results grouped by %s", async (grouping) => {
  const { press } = showPane({}, {}, { welcomed: "yes", grouping });
  await press("核验");
  await screen.findByText(/已标记/);
  expect(await faults()).toEqual([]);
});

test("nothing found, and nothing matching", async () => {
  const { press, user } = showPane();
  await press("核验");
  await screen.findByText(/已标记/);
  await user.type(screen.getByRole("textbox", { name: "查找指标或单元格" }), "没有的东西");
  await screen.findByText("没有符合条件的结果。");
  expect(await faults()).toEqual([]);
});

test("the preview of all corrections", async () => {
  const { press } = showPane();
  await press("核验");
  await screen.findByText(/已标记/);
  await press("查看并改正");
  expect(await faults()).toEqual([]);
});

test("the office and the meeting, before and after", async () => {
  const { press, user } = showPane();
  await user.click(screen.getByRole("tab", { name: "会议" }));
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "办公室汇总" }));
  expect(await faults()).toEqual([]);
  await press("汇总");
  await screen.findByRole("heading", { name: "汇总预览" });
  expect(await faults()).toEqual([]);
  await press("核定：安徽名牌总数");
  expect(await faults()).toEqual([]);
  await press(/^写入 /);
  await screen.findByText(/^已写入：/);
  expect(await faults()).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "会议" }));
  expect(await faults()).toEqual([]);
});

test("the meeting's pictures, and the tables behind them", async () => {
  const { press, user } = await compilePane({ readHistory: async () => succeeded(historyOf(SIX_MONTHS)) });
  await user.click(screen.getByRole("tab", { name: "会议" }));
  for (const view of ["按部门", "按领域", "趋势"]) {
    await press(view);
    expect([view, await faults()]).toEqual([view, []]);
    await press("看表格");
    expect([view, await faults()]).toEqual([view, []]);
  }
});

test("the trend before anything was kept", async () => {
  const { press, user } = showPane();
  await user.click(screen.getByRole("tab", { name: "会议" }));
  await press("看历次汇总的趋势");
  expect(await faults()).toEqual([]);
});
