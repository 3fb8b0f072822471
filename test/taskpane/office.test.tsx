/** The page of the office: compile what is in the workbook, see who is missing, go on to the meeting. */
import { act, screen, within } from "@testing-library/react";
import { failed, succeeded } from "../../src/sheet/outcome";
import { prepared } from "./fakes";
import { compilePane as compiled, showPane } from "./setup";

async function previewed(overrides: Parameters<typeof showPane>[0] = {}) {
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

test("the preview says which sheets are new, which are filled again, and what people typed that is kept; nothing is written by it", async () => {
  const { actions, press } = await previewed();
  expect(await screen.findByRole("heading", { name: "汇总预览" })).toHaveFocus();
  expect(within(screen.getByRole("region", { name: "写入的工作表" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["质量强区汇总新建", "整改清单重新填写"]);
  expect(screen.getByText("整改清单里填写的 2 处，保留")).toBeInTheDocument();
  await press("不写入");
  expect(screen.queryByRole("heading", { name: "汇总预览" })).not.toBeInTheDocument();
  expect(actions.calls).not.toContain("writeCompile");
});

test("a workbook changed under the preview is not written from it, but looked at again", async () => {
  const { actions, press } = await previewed();
  await screen.findByRole("heading", { name: "汇总预览" });
  act(() => actions.change());
  expect(screen.getByRole("button", { name: "写入 2 张工作表" })).toBeDisabled();
  await press("重新预览");
  expect(await screen.findByRole("button", { name: "写入 2 张工作表" })).toBeEnabled();
  expect(actions.calls.filter((call) => call === "prepareCompile")).toHaveLength(2);
});

test("tells the sheets, the totals, who has not reported, and what does not agree", async () => {
  const { actions, press } = await compiled();
  expect(await screen.findByText("已写入：质量强区汇总、整改清单")).toBeInTheDocument();
  expect(screen.getByText("应报 2 个单位，已报 1 个")).toBeInTheDocument();
  expect(screen.getByText("区住建委")).toBeInTheDocument();
  expect(within(screen.getByText("几个牵头单位填报不一致").parentElement!).getByText("安徽名牌总数")).toBeInTheDocument();
  expect(screen.getByText(/^还有 1 项待核定/)).toBeInTheDocument();
  await press("打开“整改清单”");
  expect(actions.calls).toContain("jumpTo 整改清单!A1");
});

test("leads on to the meeting", async () => {
  const { press } = await compiled();
  await press("到会议页查看");
  expect(screen.getByRole("tab", { name: "会议" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("heading", { name: "质量强区活动实施方案" })).toBeVisible();
  // The big screen shows figures, not what was written when.
  expect(screen.queryByText(/^已写入：/)).not.toBeInTheDocument();
});

test("what goes wrong is a sentence with a way to try again", async () => {
  const { actions, press } = await previewed({ prepareCompile: async () => failed({ code: "workbook-protected" }) });
  expect(await screen.findByRole("alert")).toHaveTextContent(/汇总没有完成.*结构受保护/);
  await press("重试");
  expect(actions.calls.filter((call) => call === "prepareCompile")).toHaveLength(2);
});

test("a sheet somebody typed into meanwhile: nothing is written, and the preview is made anew", async () => {
  const { actions, press } = await previewed({ writeCompile: async () => failed({ code: "sheet-changed", sheet: "整改清单" }) });
  await screen.findByRole("heading", { name: "汇总预览" });
  await press("写入 2 张工作表");
  expect(await screen.findByRole("alert")).toHaveTextContent(/整改清单/);
  expect(screen.queryByRole("heading", { name: "汇总预览" })).not.toBeInTheDocument();
  await press("重试");
  expect(await screen.findByRole("heading", { name: "汇总预览" })).toBeInTheDocument();
  expect(actions.calls.filter((call) => call === "prepareCompile")).toHaveLength(2);
});

describe("核定", () => {
  const wished: unknown[] = [];
  const decision = { indicatorId: "安徽名牌总数", indicator: "安徽名牌总数", value: 19, unit: "家", choice: { kind: "typed" }, reason: "以证书为准", by: null, on: null, basis: "" } as const;
  async function deciding(overrides: Parameters<typeof showPane>[0] = {}) {
    wished.length = 0;
    const given: unknown[] = [];
    const shown = await previewed({
      decide: async (_, id, wish) => {
        wished.push([id, wish]);
        return wish.reason === "" ? { ok: false, fault: { code: "no-reason", field: "reason" } } : { ok: true, decision };
      },
      prepareCompile: async ({ asOf }, { decisions }) => {
        given.push(decisions);
        const compile = prepared(asOf);
        const indicators = compile.summary.indicators.map((one) => (one.indicatorId === decision.indicatorId && decisions.length > 0 ? { ...one, decision } : one));
        return succeeded({ ...compile, summary: { ...compile.summary, indicators } });
      },
      ...overrides,
    });
    await shown.user.click(await screen.findByRole("button", { name: "核定：安徽名牌总数" }));
    return { ...shown, given };
  }

  test("a figure without a reason is refused at the field", async () => {
    const { press, user } = await deciding();
    await user.type(screen.getByLabelText("核定值（家）"), "19");
    await press("核定");
    expect(await screen.findByText(/^未采用：.*理由/)).toBeInTheDocument();
    expect(screen.getByLabelText("核定值（家）")).toHaveValue("19");
  });

  test("a decision shows in the preview, goes along when written, and can be taken back before", async () => {
    const { press, user, given } = await deciding();
    await user.type(screen.getByLabelText("核定值（家）"), "19");
    await user.type(screen.getByLabelText("理由"), "以证书为准");
    await press("核定");
    expect(await screen.findByText(/^已核定为 19/)).toBeInTheDocument();
    expect(wished).toEqual([["安徽名牌总数", { value: "19", reason: "以证书为准", by: "" }]]);
    expect(given).toEqual([[], [decision]]);
    expect(screen.getByRole("region", { name: "待核定（0）" })).toBeInTheDocument();
    await press("撤回核定");
    expect(await screen.findByRole("region", { name: "待核定（1）" })).toBeInTheDocument();
    expect(given.at(-1)).toEqual([]);
  });
});
