/** The page of the office: compile what is in the workbook, see who is missing, go on to the meeting. */
import { screen, within } from "@testing-library/react";
import { failed } from "../../src/sheet/outcome";
import { showPane } from "./setup";

async function compiled(overrides: Parameters<typeof showPane>[0] = {}) {
  const shown = showPane(overrides);
  await shown.user.click(screen.getByRole("tab", { name: "办公室汇总" }));
  await shown.press("汇总");
  return shown;
}

test("before it says what to do", async () => {
  const { user } = showPane();
  await user.click(screen.getByRole("tab", { name: "办公室汇总" }));
  expect(screen.getByRole("heading", { name: "汇总各部门台账" })).toBeInTheDocument();
  expect(screen.getByLabelText("汇总截止日期")).toHaveValue("2018-07-31");
});

test("tells the sheets, the totals, who has not reported, and what does not agree", async () => {
  const { actions, press } = await compiled();
  expect(await screen.findByText("已写入：质量强区汇总、整改清单")).toBeInTheDocument();
  expect(screen.getByText("应报 2 个单位，已报 1 个")).toBeInTheDocument();
  expect(screen.getByText("区住建委")).toBeInTheDocument();
  expect(within(screen.getByText("几个牵头单位填报不一致").parentElement!).getByText("安徽名牌总数")).toBeInTheDocument();
  await press("打开“整改清单”");
  expect(actions.calls).toContain("jumpTo 整改清单!A1");
});

test("leads on to the meeting", async () => {
  const { press } = await compiled();
  await screen.findByText(/^已写入：/);
  await press("到会议页查看");
  expect(screen.getByRole("tab", { name: "会议" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("heading", { name: "质量强区活动实施方案" })).toBeVisible();
  // The big screen shows figures, not what was written when.
  expect(screen.queryByText(/^已写入：/)).not.toBeInTheDocument();
});

test("what goes wrong is a sentence with a way to try again", async () => {
  const { actions, press } = await compiled({ compile: async () => failed({ code: "workbook-protected" }) });
  expect(await screen.findByRole("alert")).toHaveTextContent(/汇总没有完成.*结构受保护/);
  await press("重试");
  expect(actions.calls.filter((call) => call === "compile")).toHaveLength(2);
});
