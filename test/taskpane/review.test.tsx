/** The review in the pane, with actions that are fakes: asking for it, reading it, what is out of date. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { succeeded } from "../../src/sheet/outcome";
import { correctable } from "./fakes";
import { showPane } from "./setup";

const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: /核验结果列表/ });
const mains = (results: HTMLElement): HTMLElement[] => within(results).getAllByRole("button", { name: /^(问题|提醒|说明) / });

describe("the date", () => {
  test("that is none stops the review, and says how to write one", async () => {
    const { user } = showPane();
    const field = screen.getByLabelText("核验日期");
    await user.clear(field);
    await user.type(field, "2018-02-30");
    expect(screen.getByRole("alert")).toHaveTextContent("请填写日期，例如 2018-07-31。");
    expect(field).toHaveAccessibleDescription(/请填写日期/);
    expect(screen.getByRole("button", { name: "核验" })).toBeDisabled();
  });

  test("in another writing is taken as ISO", async () => {
    const asked: string[] = [];
    const { user, press } = showPane({
      review: async ({ asOf }) => {
        asked.push(asOf);
        return succeeded(correctable({ asOf }));
      },
    });
    const field = screen.getByLabelText("核验日期");
    await user.clear(field);
    await user.type(field, "2018年6月5日");
    await press("核验");
    await list();
    expect(asked).toEqual(["2018-06-05"]);
    expect(screen.getByText("截至 2018年6月5日")).toBeInTheDocument();
  });
});

describe("the results", () => {
  test("counts verdicts, names the department, lists findings by severity, marks the sheet", async () => {
    const { actions, press } = showPane();
    await press("核验");
    const results = await list();
    expect(screen.getByRole("button", { name: /^未达标\s*1$/ })).toBeInTheDocument();
    expect(screen.getByText("区农委")).toBeInTheDocument();
    expect(within(results).getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["问题2", "提醒5", "说明1", "未见填报的指标1"]);
    expect(await screen.findByText("已标记 7 个单元格")).toBeInTheDocument();
    expect(actions.calls.filter((call) => ["review", "mark"].includes(call))).toEqual(["review", "mark"]);
    expect(screen.getByRole("button", { name: "重新核验" })).toBeInTheDocument();
  });

  test("a row the plan does not know goes by the name it has in the ledger", async () => {
    const { press } = showPane();
    await press("核验");
    expect(within(await list()).getByText("农产品品牌宣传次数")).toBeInTheDocument();
  });

  test("names the sheets that were passed over, and why", async () => {
    const { press } = showPane();
    await press("核验");
    expect(await screen.findByText("未作为台账读取的工作表（2）")).toBeInTheDocument();
    expect(screen.getByText("Sheet3：空表")).toBeInTheDocument();
  });

  test("a click or Enter goes to the cell and keeps focus in the list; arrows, Home and End move", async () => {
    const { actions, user, press } = showPane();
    await press("核验");
    const [first, second] = mains(await list());
    await user.click(first!);
    expect(actions.calls).toContain("jumpTo 台账!F6");
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(actions.calls).toContain("jumpTo 台账!F9");
    expect(second).toHaveFocus();
    expect(screen.getByText("已选中 F9")).toBeInTheDocument();
    await user.keyboard("{End}");
    expect(mains(await list()).at(-1)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(first).toHaveFocus();
  });

  test("a finding without a cell says so instead of going anywhere", async () => {
    const { actions, user, press } = showPane();
    await press("核验");
    await user.click(mains(await list()).at(-1)!);
    expect(await screen.findByText("这条结果没有对应的单元格。")).toBeInTheDocument();
    expect(actions.calls.filter((call) => call.startsWith("jumpTo"))).toEqual([]);
  });

  test("only one entry of the list is in the tab order, with what belongs to it", async () => {
    const { press } = showPane();
    await press("核验");
    const inOrder = within(await list()).getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0);
    expect(inOrder.map(({ textContent }) => textContent)).toEqual([expect.stringContaining("主要农产品质量安全监测总体合格率"), "对照方案"]);
  });

  test("what a finding rests on is shown on demand, with the arrow too", async () => {
    const { press, user } = showPane();
    await press("核验");
    const results = await list();
    const basis = within(results).getAllByRole("button", { name: "对照方案" })[0]!;
    expect(basis).toHaveAttribute("aria-expanded", "false");
    await user.click(basis);
    expect(basis).toHaveAttribute("aria-expanded", "true");
    const facts = document.getElementById(basis.getAttribute("aria-controls")!)!;
    expect(facts).toHaveTextContent("台账96.5%方案≥97%差距低0.5个百分点原文方案三（一）：“主要农产品质量安全监测总体合格率保持在97%以上；”");
    await user.click(mains(results)[0]!);
    await user.keyboard("{ArrowLeft}");
    expect(basis).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{ArrowRight}");
    expect(basis).toHaveAttribute("aria-expanded", "true");
  });

  test("says so when there is nothing to settle, and what is next", async () => {
    const { press } = showPane({ review: async () => succeeded(correctable({ findings: [] })) });
    await press("核验");
    expect(await screen.findByText(/没有发现需要处理的问题/)).toHaveTextContent("可以保存并报送办公室了。");
  });
});

describe("finding one among many", () => {
  test("a verdict filters the list and shows rows that have no finding", async () => {
    const { press } = showPane();
    await press("核验");
    await list();
    await press(/^达标/);
    const results = await list();
    expect(within(results).getByText("水产品质量安全抽检合格率")).toBeInTheDocument();
    expect(within(results).queryByText("“三品一标”认证个数")).not.toBeInTheDocument();
    expect(screen.getByText(/^\d 条，共 9 条$/)).toBeInTheDocument();
  });

  test("words search names, cells and what was written; nothing found can be taken back", async () => {
    const { press, user } = showPane();
    await press("核验");
    await list();
    const field = screen.getByRole("textbox", { name: "查找指标或单元格" });
    await user.type(field, "区林业局");
    expect(await screen.findByText("1 条，共 9 条")).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, "没有的东西");
    expect(await screen.findByText("没有符合条件的结果。")).toBeInTheDocument();
    await press("显示全部");
    expect(within(await list()).getAllByRole("heading")).toHaveLength(4);
    expect(field).toHaveValue("");
  });

  test("Escape and the button empty the search", async () => {
    const { press, user } = showPane();
    await press("核验");
    await list();
    const field = screen.getByRole("textbox", { name: "查找指标或单元格" });
    await user.type(field, "F7{Escape}");
    expect(field).toHaveValue("");
    await user.type(field, "F7");
    await press("清空查找");
    expect(field).toHaveValue("");
    expect(field).toHaveFocus();
  });

  test("by indicator each indicator is a heading, in the ledger's order; the choice is remembered", async () => {
    const { host, press, user } = showPane();
    await press("核验");
    await list();
    await user.selectOptions(screen.getByRole("combobox", { name: "分组" }), "按指标");
    const headings = within(await list()).getAllByRole("heading").map((heading) => heading.textContent);
    expect(headings.slice(0, 2)).toEqual(["主要农产品质量安全监测总体合格率2", "农业标准化普及率1"]);
    expect(host.kept.get("grouping")).toBe("indicator");
  });
});

describe("out of date", () => {
  test("is said when somebody changes the sheet, and can be put right", async () => {
    const { actions, press } = showPane();
    await press("核验");
    await list();
    await screen.findByText("已标记 7 个单元格");
    act(() => actions.change());
    const warning = await screen.findByText("工作表已改动，下面的结果可能不是最新。");
    await act(async () => within(warning.parentElement!).getByRole("button", { name: "重新核验" }).click());
    await waitFor(() => expect(screen.queryByText(/可能不是最新/)).not.toBeInTheDocument());
  });
});

describe("waiting", () => {
  test("tells how far it is, and a reading can be cancelled without marking anything", async () => {
    let answer: () => void = () => undefined;
    let signal: AbortSignal | undefined;
    const { actions, press } = showPane({
      review: (_, watcher) => {
        watcher.step({ sheets: 3, of: 12 });
        signal = watcher.signal;
        return new Promise((resolve) => (answer = () => resolve(succeeded(correctable()))));
      },
    });
    await press("核验");
    expect(await screen.findByText("已核验 3 / 12 张工作表")).toBeInTheDocument();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.25");
    expect(signal?.aborted).toBe(false);
    await press("取消");
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await act(async () => answer());
    expect(actions.calls).not.toContain("mark");
    expect(screen.queryByRole("heading", { name: "核验结果" })).not.toBeInTheDocument();
  });

  test("while one action runs, the other buttons do nothing", async () => {
    const { actions, press } = showPane({ clearMarks: () => new Promise(() => undefined) });
    await screen.findByRole("button", { name: "清除标记" });
    await press("清除标记");
    await press("核验");
    expect(actions.calls).toContain("clearMarks");
    expect(actions.calls).not.toContain("review");
  });

  test("what takes long is said with what may be the matter; what never answers is given up", async () => {
    jest.useFakeTimers();
    showPane({ clearMarks: () => new Promise(() => undefined) });
    await act(async () => jest.advanceTimersByTimeAsync(100));
    act(() => screen.getByRole("button", { name: "清除标记" }).click());
    await act(async () => jest.advanceTimersByTimeAsync(9_000));
    expect(screen.getByText(/用时比平常长.*按回车或 Esc/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "不再等待" })).toBeInTheDocument();
    await act(async () => jest.advanceTimersByTimeAsync(120_000));
    expect(screen.getByRole("alert")).toHaveTextContent("Excel 一直没有回应");
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    jest.useRealTimers();
  });
});
