/** Setting findings right: looked at before it is written, all or some, undone, and the list keeps its place. */
import { screen, waitFor, within } from "@testing-library/react";
import type { CellEdit } from "../../src/sheet/edit";
import { failed, succeeded } from "../../src/sheet/outcome";
import { correctable, FINDINGS, OWNERS, reviewOf } from "./fakes";
import { showPane, type Shown } from "./setup";

const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: /核验结果列表/ });

/** The pane after a review, and the edits it asks for. */
async function reviewed(overrides: Parameters<typeof showPane>[0] = {}): Promise<Shown & { readonly asked: CellEdit[] }> {
  const asked: CellEdit[] = [];
  const shown = showPane({
    correct: async (edits, { asOf }) => {
      asked.push(...edits);
      const written = new Set(edits.map(({ cell }) => cell));
      return succeeded({ report: { done: edits, refused: [] }, after: succeeded(correctable({ asOf, findings: FINDINGS.filter(({ cell }) => cell === null || !written.has(cell)) })) });
    },
    ...overrides,
  });
  await shown.press("核验");
  await screen.findByText("已标记 7 个单元格");
  return { ...shown, asked };
}

const cells = (edits: readonly CellEdit[]): readonly string[] => edits.map(({ cell, after }) => `${cell} ${after.kind === "text" ? after.text : ""}`);

describe("below a finding", () => {
  test("the button shows the cell before and after; nothing is written before 写入", async () => {
    const { asked, press } = await reviewed();
    await press("采用方案目标");
    const panel = document.getElementById(screen.getByRole("button", { name: "采用方案目标" }).getAttribute("aria-controls")!)!;
    expect(panel).toHaveTextContent("E8现为20家改为30家");
    expect(within(panel).getByRole("button", { name: "写入" })).toHaveFocus();
    expect(asked).toEqual([]);
    await press("写入");
    expect(cells(asked)).toEqual(["E8 30家"]);
    expect(await screen.findByText("已写入 E8，已重新核验。")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "采用方案目标" })).not.toBeInTheDocument();
    expect(screen.getByText("8 条结果")).toBeInTheDocument();
  });

  test("Escape and 不写入 close it", async () => {
    const { asked, press, user } = await reviewed();
    await press("采用方案目标");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "写入" })).not.toBeInTheDocument();
    await press("采用方案目标");
    await press("不写入");
    expect(screen.queryByRole("button", { name: "写入" })).not.toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  test("both meanings of a bare 0.32 are offered, each by its own button", async () => {
    const { asked, press } = await reviewed();
    expect(screen.getByRole("button", { name: "确认为 0.32%" })).toBeInTheDocument();
    await press("确认为 32%");
    await press("写入");
    expect(cells(asked)).toEqual(["F7 32%"]);
  });

  test("of several near names one is chosen", async () => {
    const { asked, press, user } = await reviewed();
    await press("采用方案名称");
    const choices = screen.getByRole("group", { name: "改为哪一个" });
    expect(within(choices).getAllByRole("radio")).toHaveLength(2);
    await user.click(within(choices).getByRole("radio", { name: "农产品名牌数" }));
    await press("写入");
    expect(cells(asked)).toEqual(["B10 农产品名牌数"]);
  });

  test("focus stays in the list: the entry that takes the place of the one that is gone", async () => {
    const { press } = await reviewed();
    await press("采用方案目标");
    await press("写入");
    await screen.findByText("已写入 E8，已重新核验。");
    await waitFor(async () => expect((await list()).contains(document.activeElement)).toBe(true));
    expect(document.activeElement).toHaveTextContent("规模以上企业质量管理体系认证");
  });

  test("a cell that somebody changed meanwhile is left, and named", async () => {
    const { press } = await reviewed({ correct: async (edits, { asOf }) => succeeded({ report: { done: [], refused: edits.map((edit) => ({ edit, reason: "changed-since" as const })) }, after: succeeded(correctable({ asOf })) }) });
    await press("采用方案目标");
    await press("写入");
    expect(await screen.findByText("没有写入任何单元格。")).toBeInTheDocument();
    expect(screen.getByText("未处理： 台账!E8：内容已被改动")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "撤销" })).not.toBeInTheDocument();
  });

  test("when the review afterwards fails, the list says that it is old", async () => {
    const { press } = await reviewed({ correct: async (edits) => succeeded({ report: { done: edits, refused: [] }, after: failed({ code: "timeout" }) }) });
    await press("采用方案目标");
    await press("写入");
    expect(await screen.findByText("已写入 E8，请重新核验。")).toBeInTheDocument();
    expect(screen.getByText(/可能不是最新/)).toBeInTheDocument();
  });
});

describe("all at once", () => {
  test("blank owner cells are ticked, everything else waits; only what is ticked is written", async () => {
    const { asked, press, user } = await reviewed();
    await press("查看并改正");
    expect(await screen.findByRole("heading", { name: "改正预览" })).toHaveFocus();
    expect(screen.getByRole("checkbox", { name: "H8 改为“区农委、区市场监管局”" })).toBeChecked();
    expect(screen.getByRole("checkbox", { name: "E8 改为“30家”" })).not.toBeChecked();
    expect(screen.getByRole("combobox", { name: "F7 改为" })).toHaveValue("");
    await user.click(screen.getByRole("checkbox", { name: "E8 改为“30家”" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "F7 改为" }), "32%");
    await press("写入 3 个单元格");
    expect(cells(asked).slice().sort()).toEqual(["E8 30家", "F7 32%", "H8 区农委、区市场监管局"]);
    expect(await screen.findByText("已写入 3 个单元格，已重新核验。")).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "改正预览" })).not.toBeInTheDocument();
  });

  test("nothing ticked, nothing to write", async () => {
    const { press, user } = await reviewed();
    await press("查看并改正");
    await user.click(screen.getByRole("checkbox", { name: /^H8/ }));
    expect(screen.getByRole("button", { name: "写入 0 个单元格" })).toBeDisabled();
  });

  test("the page below is out of reach while the preview is open, and as it was afterwards", async () => {
    const { press, user } = await reviewed();
    await press("查看并改正");
    expect((await list()).closest("[inert]")).not.toBeNull();
    await user.keyboard("{Escape}");
    expect((await list()).closest("[inert]")).toBeNull();
  });
});

describe("owners alone", () => {
  test("reviews first where there is no review, and shows owner cells only", async () => {
    const { actions, press } = showPane();
    await screen.findByRole("button", { name: "填写责任单位" });
    await press("填写责任单位");
    expect(await screen.findByRole("heading", { name: "填写责任单位：预览" })).toHaveFocus();
    expect(actions.calls).toEqual(expect.arrayContaining(["review"]));
    expect(actions.calls).not.toContain("mark");
    expect(screen.getAllByRole("checkbox").map((box) => box.getAttribute("aria-label"))).toEqual(["H8 改为“区农委、区市场监管局”", "H6 改为“区农委”"]);
  });

  test("cells that cannot be filled are named, with the reason", async () => {
    const [first] = OWNERS;
    const owners = [first!, { ...first!, row: first!.row + 1, expected: "区住建委" }];
    const { press } = showPane({ review: async () => succeeded({ review: reviewOf({ owners }), remedies: new Map() }) });
    await screen.findByRole("button", { name: "填写责任单位" });
    await press("填写责任单位");
    expect(await screen.findByText("没有可以填写的责任单位。")).toBeInTheDocument();
    expect(screen.getByText("不能填写（2）")).toBeInTheDocument();
    expect(screen.getByText("台账!H8：合并单元格内各行的责任单位不同，需分别填写")).toBeInTheDocument();
    await press("关闭");
    expect(screen.queryByRole("heading", { name: "填写责任单位：预览" })).not.toBeInTheDocument();
  });
});

describe("undo", () => {
  test("stands beside the report of what was written, and shows the list as it is then", async () => {
    const { press, actions, user } = await reviewed();
    await press("采用方案目标");
    await press("写入");
    const report = await screen.findByText("已写入 E8，已重新核验。");
    await user.click(within(report.closest("[aria-live]") as HTMLElement).getByRole("button", { name: "撤销上次操作" }));
    expect(await screen.findByText("已撤销“按核验结果改正”，恢复 2 处。")).toBeInTheDocument();
    expect(actions.calls).toContain("undo");
    expect(screen.getByRole("button", { name: "采用方案目标" })).toBeInTheDocument();
  });

  test("cells changed since are named", async () => {
    const { press } = showPane({ undo: async () => succeeded({ report: { action: "fill", restored: 1, kept: [{ sheet: "台账", cell: "H8" }] }, after: null }) });
    await screen.findByRole("button", { name: "撤销上次操作" });
    await press("撤销上次操作");
    expect(await screen.findByText("已撤销“填写责任单位”，恢复 1 处。")).toBeInTheDocument();
    expect(screen.getByText("之后又改过的单元格予以保留：台账!H8")).toBeInTheDocument();
  });

  test("with nothing to undo the button says why", async () => {
    showPane({ undoable: () => false });
    const undo = await screen.findByRole("button", { name: "撤销上次操作" });
    expect(undo).toHaveAttribute("aria-disabled", "true");
    expect(undo).toHaveAttribute("title", expect.stringMatching(/没有可撤销的操作/));
  });
});
