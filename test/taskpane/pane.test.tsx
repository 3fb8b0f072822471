/** The pane as people use it, with actions that are fakes. */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { failed, succeeded } from "../../src/sheet/outcome";
import { reviewOf } from "./fakes";
import { showPane } from "./setup";

const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: /核验结果列表/ });

describe("before the first review", () => {
  test("says what to do, in Chinese", () => {
    showPane();
    expect(screen.getByRole("heading", { name: "指标台账" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "打开台账，按“核验”" })).toBeInTheDocument();
    expect(screen.getByLabelText("核验日期（汇总截止）")).toHaveValue("2018-07-31");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(document.title).toBe("指标台账 · 任务窗格");
  });

  test("speaks English where Office does, and remembers another choice", async () => {
    const { host, press } = showPane({}, { displayLanguage: "en-GB" });
    expect(screen.getByRole("button", { name: "Review" })).toBeEnabled();
    await press("Settings");
    await press("中文");
    expect(screen.getByRole("button", { name: "核验" })).toBeEnabled();
    expect(host.kept.get("language")).toBe("zh-CN");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("a chosen language holds until Office itself is switched to another", async () => {
    const first = showPane({}, { displayLanguage: "zh-CN" });
    await first.press("设置");
    await first.press("English");
    cleanup();
    const kept = { readSetting: (key: string) => first.host.kept.get(key) ?? null, writeSetting: (key: string, value: string) => void first.host.kept.set(key, value) };
    for (const [displayLanguage, button] of [["zh-CN", "Review"], ["en-US", "Review"], ["zh-CN", "核验"]] as const) {
      showPane({}, { ...kept, displayLanguage });
      expect(screen.getByRole("button", { name: button })).toBeInTheDocument();
      cleanup();
    }
  });

  test("a date that is none stops the review", async () => {
    const { user } = showPane();
    const field = screen.getByLabelText("核验日期（汇总截止）");
    await user.clear(field);
    await user.type(field, "2018-02-30");
    expect(screen.getByText(/请填写日期/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "核验" })).toBeDisabled();
  });

  test("a date in another writing is taken as ISO", async () => {
    const asked: string[] = [];
    const { user, press } = showPane({
      review: async (asOf) => {
        asked.push(asOf);
        return succeeded(reviewOf({ asOf }));
      },
    });
    const field = screen.getByLabelText("核验日期（汇总截止）");
    await user.clear(field);
    await user.type(field, "2018年6月5日");
    await press("核验");
    await list();
    expect(asked).toEqual(["2018-06-05"]);
  });
});

describe("the review", () => {
  test("counts verdicts, names the department, lists findings by severity, marks the sheet", async () => {
    const { actions, press } = showPane();
    await press("核验");
    const results = await list();
    expect(screen.getByRole("button", { name: /^未达标\s*1$/ })).toBeInTheDocument();
    expect(screen.getByText("区农委")).toBeInTheDocument();
    expect(within(results).getAllByRole("heading").map((heading) => heading.textContent)).toEqual(["问题2", "提醒4", "说明1", "未见填报的指标1"]);
    expect(await screen.findByText("已标记 7 个单元格")).toBeInTheDocument();
    expect(actions.calls.filter((call) => ["review", "mark"].includes(call))).toEqual(["review", "mark"]);
  });

  test("names the sheets that were passed over, and why", async () => {
    const { press } = showPane();
    await press("核验");
    expect(await screen.findByText("未作为台账读取的工作表（2）")).toBeInTheDocument();
    expect(screen.getByText("Sheet3：空表")).toBeInTheDocument();
  });

  test("a click or Enter goes to the cell and keeps focus in the list; arrows move", async () => {
    const { actions, user, press } = showPane();
    await press("核验");
    const results = await list();
    const [first, second] = within(results).getAllByRole("button", { name: /问题/ });
    await user.click(first!);
    expect(actions.calls).toContain("jumpTo 台账!F6");
    expect(first).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(actions.calls).toContain("jumpTo 台账!F9");
    expect(second).toHaveFocus();
  });

  test("only one entry of the list is in the tab order", async () => {
    const { press } = showPane();
    await press("核验");
    const entries = within(await list()).getAllByRole("listitem").flatMap((item) => within(item).queryAllByRole("button", { name: /^(问题|提醒|说明)/ }));
    expect(entries.length).toBeGreaterThan(4);
    expect(entries.filter((entry) => entry.tabIndex === 0)).toHaveLength(1);
  });

  test("shows the notice's clause on demand", async () => {
    const { press } = showPane();
    await press("核验");
    const results = await list();
    const clause = within(results).getAllByRole("button", { name: "原文条款" })[0]!;
    expect(clause).toHaveAttribute("aria-expanded", "false");
    await act(async () => clause.click());
    expect(clause).toHaveAttribute("aria-expanded", "true");
    expect(within(results).getByText(/保持在97%以上/)).toBeInTheDocument();
  });

  test("a verdict filters the list and shows rows that have no finding", async () => {
    const { press } = showPane();
    await press("核验");
    await list();
    await press(/^达标/);
    const results = await list();
    expect(within(results).getByText("水产品质量安全抽检合格率")).toBeInTheDocument();
    expect(within(results).queryByText("“三品一标”认证个数")).not.toBeInTheDocument();
  });

  test("says so when there is nothing to settle", async () => {
    const { press } = showPane({ review: async () => succeeded(reviewOf({ findings: [] })) });
    await press("核验");
    expect(await screen.findByText("没有发现需要处理的问题。")).toBeInTheDocument();
  });

  test("is marked out of date when somebody changes the sheet, and can be done again", async () => {
    const { actions, press } = showPane();
    await press("核验");
    await list();
    await screen.findByText("已标记 7 个单元格");
    act(() => actions.change());
    const warning = screen.getByText(/可能不是最新/);
    await act(async () => within(warning.parentElement!).getByRole("button", { name: "重新核验" }).click());
    await waitFor(() => expect(screen.queryByText(/可能不是最新/)).not.toBeInTheDocument());
  });
});

describe("waiting", () => {
  test("says what is being done, and a reading can be cancelled without marking anything", async () => {
    let answer: (review: ReturnType<typeof reviewOf>) => void = () => undefined;
    const { actions, press } = showPane({ review: () => new Promise((resolve) => (answer = (review) => resolve(succeeded(review)))) });
    await press("核验");
    expect(screen.getByText("正在读取工作簿并逐项核验……")).toBeInTheDocument();
    await press("取消");
    expect(screen.queryByText("正在读取工作簿并逐项核验……")).not.toBeInTheDocument();
    await act(async () => answer(reviewOf()));
    expect(actions.calls).not.toContain("mark");
    expect(screen.queryByRole("heading", { name: "核验结果" })).not.toBeInTheDocument();
  });

  test("while one action runs, the other buttons do nothing", async () => {
    const { actions, press } = showPane({ clearMarks: () => new Promise(() => undefined) });
    await press("清除标记");
    await press("汇总");
    expect(actions.calls).toContain("clearMarks");
    expect(actions.calls).not.toContain("compile");
  });
});

describe("what goes wrong", () => {
  test("is a sentence with the next step and a way to try again", async () => {
    const { press } = showPane({ review: async () => failed({ code: "cell-being-edited" }) });
    await press("核验");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText("核验没有完成")).toBeInTheDocument();
    expect(within(alert).getByRole("button", { name: "重试" })).toBeInTheDocument();
  });

  test("details for support hold codes and versions, and nothing of the ledger", async () => {
    const { press, user } = showPane({ review: async () => failed({ code: "excel-error", excelCode: "InvalidReference", detail: "秘密内容" }) });
    await press("核验");
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "复制技术信息" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain("InvalidReference");
    expect(copied).toContain("16.0");
    expect(copied).not.toContain("秘密内容");
  });

  test("an action that throws does not leave the pane waiting", async () => {
    const { press } = showPane({
      compile: async () => {
        throw new Error("boom");
      },
    });
    await press("汇总");
    expect(await screen.findByText("汇总没有完成")).toBeInTheDocument();
    expect(screen.queryByText(/正在汇总/)).not.toBeInTheDocument();
  });
});

describe("filling in owners", () => {
  test("shows before and after, writes the blank cells, and differing ones only when ticked", async () => {
    const { press, user } = showPane();
    await press("填写责任单位");
    expect(await screen.findByRole("heading", { name: "填写责任单位：预览" })).toHaveFocus();
    expect(screen.getByText("将填写（2）")).toBeInTheDocument();
    expect(screen.getByText("与方案不一致（2）")).toBeInTheDocument();
    expect(screen.getByText("区农委、区市场监管局")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: /改写 H6/ }));
    await press("写入 3 个单元格");
    expect(await screen.findByText("已填写 3 个单元格。")).toBeInTheDocument();
    expect(screen.getByText("1 个单元格与方案不一致，未改动。")).toBeInTheDocument();
  });

  test("can be left without writing", async () => {
    const { actions, press } = showPane();
    await press("填写责任单位");
    await screen.findByRole("heading", { name: "填写责任单位：预览" });
    await press("不写入");
    expect(actions.calls).not.toContain("fill");
    expect(screen.getByRole("heading", { name: "核验结果" })).toBeInTheDocument();
  });
});

describe("other actions", () => {
  test("compiling tells the sheets, the totals and who has not reported", async () => {
    const { press } = showPane();
    await press("汇总");
    expect(await screen.findByText("已写入：质量强区汇总、整改清单")).toBeInTheDocument();
    expect(screen.getByText("未报：区住建委")).toBeInTheDocument();
  });

  test("cells changed since are named after an undo", async () => {
    const { press } = showPane({ undo: async () => succeeded({ action: "fill", restored: 1, kept: [{ sheet: "台账", cell: "H8" }] }) });
    await press("撤销上次操作");
    expect(await screen.findByText("已撤销“填写责任单位”，恢复 1 处。")).toBeInTheDocument();
    expect(screen.getByText("之后又改过的单元格予以保留：台账!H8")).toBeInTheDocument();
  });

  test("the remarks option is remembered and handed on", async () => {
    const { host, press, user } = showPane();
    await user.click(screen.getByRole("checkbox", { name: "写入“核验意见”列" }));
    await press("核验");
    expect(await screen.findByText("已标记 7 个单元格 · 写入 7 行核验意见")).toBeInTheDocument();
    expect(host.kept.get("remarks")).toBe("yes");
  });
});
