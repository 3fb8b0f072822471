/** The frame of the pane: language, the three situations, the welcome, settings, parts that come later. */
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { shellTextOf } from "../../src/locales/shell";
import { PaneProvider } from "../../src/taskpane/context/paneContext";
import { lazyView } from "../../src/taskpane/shell/lazyView";
import { fakeHost } from "./fakes";
import { showPane } from "./setup";

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

describe("as it opens", () => {
  test("says what to do, in Chinese", () => {
    showPane();
    expect(screen.getByRole("heading", { name: "指标台账" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "核对这份台账" })).toBeInTheDocument();
    expect(screen.getByLabelText("核验日期")).toHaveValue("2018-07-31");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(document.title).toBe("指标台账 · 任务窗格");
  });

  test("speaks English where Office does, and remembers another choice", async () => {
    const { host, press } = showPane({}, { displayLanguage: "en-GB" });
    expect(screen.getByRole("button", { name: "Review" })).toBeEnabled();
    await press("Settings");
    await screen.findByRole("heading", { name: "Settings" });
    await press("中文");
    expect(screen.getByRole("heading", { name: "设置" })).toBeInTheDocument();
    expect(host.kept.get("language")).toBe("zh-CN");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("a chosen language holds until Office itself is switched to another", async () => {
    const first = showPane({}, { displayLanguage: "zh-CN" });
    await first.press("设置");
    await screen.findByRole("heading", { name: "设置" });
    await first.press("English");
    cleanup();
    const kept = { readSetting: (key: string) => first.host.kept.get(key) ?? null, writeSetting: (key: string, value: string) => void first.host.kept.set(key, value) };
    for (const [displayLanguage, button] of [["zh-CN", "Review"], ["en-US", "Review"], ["zh-CN", "核验"]] as const) {
      showPane({}, { ...kept, displayLanguage });
      expect(screen.getByRole("button", { name: button })).toBeInTheDocument();
      cleanup();
    }
  });
});

describe("the welcome", () => {
  test("explains the three pages until it was read, and again when asked for", async () => {
    const { host, press } = showPane({}, {}, {});
    expect(screen.getByRole("heading", { name: "三页，三种工作" })).toBeInTheDocument();
    await press("知道了");
    expect(screen.queryByRole("heading", { name: "三页，三种工作" })).not.toBeInTheDocument();
    expect(host.kept.get("welcomed")).toBe("yes");
    await press("设置");
    await screen.findByRole("heading", { name: "设置" });
    await press("再看一遍三页的说明");
    expect(screen.getByRole("heading", { name: "三页，三种工作" })).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "设置" })).not.toBeInTheDocument();
  });
});

describe("the three situations", () => {
  test("are tabs, moved through with arrows; the last one is where the pane opens next time", async () => {
    const { host, user } = showPane();
    expect(tab("本部门核验")).toHaveAttribute("aria-selected", "true");
    await user.click(tab("本部门核验"));
    await user.keyboard("{ArrowRight}");
    expect(tab("办公室汇总")).toHaveFocus();
    expect(tab("办公室汇总")).toHaveAttribute("aria-selected", "true");
    expect(await screen.findByRole("heading", { name: "汇总各部门台账" })).toBeVisible();
    await user.keyboard("{End}");
    expect(await screen.findByRole("heading", { name: "还没有汇总结果" })).toBeVisible();
    expect(host.kept.get("situation")).toBe("meeting");
    cleanup();
    showPane({}, {}, Object.fromEntries(host.kept));
    expect(tab("会议")).toHaveAttribute("aria-selected", "true");
  });

  test("only the chosen tab is in the tab order, and each controls its page", () => {
    showPane();
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    for (const each of tabs) expect(document.getElementById(each.getAttribute("aria-controls")!)).toHaveAttribute("aria-labelledby", each.id);
  });

  test("a setting that means nothing opens the first page", () => {
    showPane({}, {}, { welcomed: "yes", situation: "nowhere" });
    expect(tab("本部门核验")).toHaveAttribute("aria-selected", "true");
  });

  test("a page keeps what it shows while another is looked at", async () => {
    const { press, user } = showPane();
    await press("核验");
    await user.type(await screen.findByRole("textbox", { name: "查找指标或单元格" }), "F7");
    await user.click(tab("会议"));
    await user.click(tab("本部门核验"));
    expect(screen.getByRole("textbox", { name: "查找指标或单元格" })).toHaveValue("F7");
  });
});

describe("the settings", () => {
  test("lie above the page and give focus back when they close", async () => {
    const { press, user } = showPane();
    await press("设置");
    expect(await screen.findByRole("heading", { name: "设置" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: "设置" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "设置" })).toHaveFocus();
  });

  test("the remarks option is remembered and handed on", async () => {
    const { host, press, user } = showPane();
    await press("设置");
    await user.click(await screen.findByRole("checkbox", { name: "核验时写入“核验意见”列" }));
    await press("返回");
    await press("核验");
    expect(await screen.findByText("已标记 7 个单元格 · 写入 7 行核验意见")).toBeInTheDocument();
    expect(host.kept.get("remarks")).toBe("yes");
  });
});

describe("a part that comes later", () => {
  const pane = { code: "zh-CN" as const, shell: shellTextOf("zh-CN"), host: fakeHost() };
  const show = (view: React.ReactNode) => render(<PaneProvider value={pane}>{view}</PaneProvider>);

  test("that does not come is told, and can be tried again", async () => {
    let server = false;
    const Part = lazyView(async () => {
      if (!server) throw new Error("offline");
      return () => <p>here</p>;
    });
    show(<Part />);
    expect(await screen.findByRole("alert")).toHaveTextContent(/没有载入.*再重试/);
    server = true;
    await userEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "重试" }));
    expect(await screen.findByText("here")).toBeInTheDocument();
  });

  test("that takes its time says so, after a moment", async () => {
    jest.useFakeTimers();
    const Part = lazyView(() => new Promise<() => React.JSX.Element>(() => undefined));
    show(<Part />);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
    act(() => jest.advanceTimersByTime(500));
    expect(screen.getByRole("status")).toHaveTextContent("正在载入");
    jest.useRealTimers();
  });

  test("is fetched once, and drawn at once the next time", async () => {
    let fetched = 0;
    const Part = lazyView(async () => {
      fetched += 1;
      return () => <p>here</p>;
    });
    const { unmount } = show(<Part />);
    await screen.findByText("here");
    unmount();
    show(<Part />);
    expect(screen.getByText("here")).toBeInTheDocument();
    await waitFor(() => expect(fetched).toBe(1));
  });
});
