/** The page of the meeting: lights, filters, and the source behind each figure. Nothing is written from it. */
import { screen, within } from "@testing-library/react";
import { succeeded } from "../../src/sheet/outcome";
import { compilePane, showPane } from "./setup";

async function meeting(overrides: Parameters<typeof showPane>[0] = {}) {
  const shown = await compilePane(overrides);
  await shown.user.click(screen.getByRole("tab", { name: "会议" }));
  return shown;
}

const table = (): HTMLElement => screen.getByRole("table", { name: "指标完成情况" });
const rows = (): readonly string[] => within(table()).getAllByRole("rowheader").map(({ textContent }) => textContent ?? "");

test("without a summary it says what to do, and leads there", async () => {
  const { user, press } = showPane();
  await user.click(screen.getByRole("tab", { name: "会议" }));
  expect(screen.getByRole("heading", { name: "还没有汇总结果" })).toBeInTheDocument();
  await press("去汇总");
  expect(screen.getByRole("tab", { name: "办公室汇总" })).toHaveAttribute("aria-selected", "true");
});

test("shows date, rate, counts, and each indicator with its verdict in words", async () => {
  await meeting();
  expect(screen.getByText("截至 2018年7月31日", { selector: "p" })).toBeVisible();
  expect(screen.getByText("40%")).toBeInTheDocument();
  expect(screen.getByText("达标 2 项，共 5 项")).toBeInTheDocument();
  const short = within(table()).getByRole("row", { name: /主要农产品质量安全监测总体合格率/ });
  expect(within(short).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["未达标", "目标≥97%", "完成96.5%", "差距低0.5个百分点", "区农委"]);
  expect(within(within(table()).getByRole("row", { name: /安徽名牌总数/ })).getAllByRole("cell")[0]).toHaveTextContent("填报不一致");
});

test("a department and an area narrow it down; the counts follow", async () => {
  const { user, press } = await meeting();
  await user.selectOptions(screen.getByRole("combobox", { name: "部门" }), "区农委");
  expect(rows()).toEqual(["水产品质量安全抽检合格率", "主要农产品质量安全监测总体合格率", "工程一次验收合格率"]);
  expect(screen.getByText("达标 2 项，共 3 项")).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: "领域" }), "三（二） 提升工程质量");
  expect(rows()).toEqual(["工程一次验收合格率"]);
  expect(screen.getByText("1 项，共 5 项指标")).toBeInTheDocument();
  await press(/^达标/);
  expect(rows()).toEqual(["工程一次验收合格率"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "部门" }), "区科技局");
  expect(screen.getByText("没有符合条件的指标。")).toBeInTheDocument();
  await press("显示全部");
  expect(rows()).toHaveLength(5);
});

test("only areas that have indicators can be chosen", async () => {
  await meeting();
  expect(within(screen.getByRole("combobox", { name: "领域" })).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["全部领域", "三（一） 提升产品质量", "三（二） 提升工程质量"]);
});

test("a figure leads to its cell in Excel; one from another file says which", async () => {
  const { actions, press } = await meeting();
  await press("主要农产品质量安全监测总体合格率 96.5%，查看来源 台账!F6");
  expect(actions.calls).toContain("jumpTo 台账!F6");
  expect(await screen.findByText("已在 Excel 中选中 台账!F6")).toBeInTheDocument();
  await press(/^工程一次验收合格率 100%/);
  expect(screen.getByText("来源在文件“区住建委.xlsx”：台账!E4。请打开该文件查看。")).toBeInTheDocument();
  expect(actions.calls.filter((call) => call.startsWith("jumpTo"))).toHaveLength(1);
});

test("what nobody reported has no figure to press", async () => {
  await meeting();
  const missing = within(table()).getByRole("row", { name: /建设公共技术服务平台/ });
  expect(within(missing).queryByRole("button")).not.toBeInTheDocument();
});

test("a summary that was taken back is no longer shown", async () => {
  const { press, user } = await meeting({ undo: async () => succeeded({ report: { action: "compile", restored: 2, kept: [] }, after: null }) });
  await user.click(screen.getByRole("tab", { name: "本部门核验" }));
  await press("撤销上次操作");
  await screen.findByText(/^已撤销/);
  await user.click(screen.getByRole("tab", { name: "会议" }));
  expect(screen.getByRole("heading", { name: "还没有汇总结果" })).toBeInTheDocument();
});
