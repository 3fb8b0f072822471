/** The meeting's pictures: bars that lead to their indicators, the trend, and the table behind each. */
import { act, screen, within } from "@testing-library/react";
import { failed, succeeded } from "../../src/sheet/outcome";
import { GIVE_UP_AFTER_MS } from "../../src/taskpane/state/useRunner";
import { ADOPTION, BRANDS, SIX_MONTHS, compiled, historyOf } from "./fakes";
import { compilePane, showPane, type Shown } from "./setup";

async function meeting(view: string, overrides: Parameters<typeof showPane>[0] = {}): Promise<Shown> {
  const shown = await compilePane(overrides);
  await shown.user.click(screen.getByRole("tab", { name: "会议" }));
  await shown.press(view);
  return shown;
}

const kept = (...args: Parameters<typeof historyOf>) => ({ readHistory: async () => succeeded(historyOf(...args)) });
const cells = (row: HTMLElement): (string | null)[] => within(row).getAllByRole("cell").map(({ textContent }) => textContent);
const plot = (): HTMLElement => screen.getByRole("img", { name: /的趋势/ });
const parts = (part: string): number => plot().querySelectorAll(`[data-part="${part}"]`).length;

describe("by department and by area", () => {
  test("a bar each: name, count, every verdict in words, and a pattern of its own", async () => {
    await meeting("按部门");
    const bars = within(screen.getByRole("region", { name: "各部门牵头的指标" })).getAllByRole("button", { name: /达标 \d/ });
    const names = ["区农委 达标 1/2 未达标 1", "区住建委 达标 1/1", "区市场监管局 达标 0/1 待确认 1", "区经信委 达标 0/1 待确认 1", "区科技局 达标 0/1 未填报 1"];
    expect(bars).toHaveLength(names.length);
    bars.forEach((bar, index) => expect(bar).toHaveAccessibleName(names[index]));
    const [first] = bars;
    expect([...first!.querySelectorAll("[data-verdict]")].map((part) => [part.getAttribute("data-verdict"), part.querySelector("rect")!.getAttribute("fill")])).toEqual([["met", "url(#fill-met)"], ["shortfall", "url(#fill-shortfall)"]]);
    expect(screen.getByText("有 1 项指标由几个部门共同牵头，在每个牵头部门名下各计一次。")).toBeInTheDocument();
  });

  test("all bars have one scale", async () => {
    await meeting("按部门");
    const lengths = (name: RegExp): number[] => [...screen.getByRole("button", { name }).querySelectorAll("[data-length]")].map((part) => Number(part.getAttribute("data-length")));
    expect(new Set([...lengths(/^区农委/), ...lengths(/^区住建委/)]).size).toBe(1);
  });

  test("a department's bar leads to what it leads, without what it supports; the focus goes along", async () => {
    const { press, user } = await meeting("按部门");
    await press(/^区农委/);
    const table = screen.getByRole("table", { name: "指标完成情况" });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(2);
    expect(screen.getByText("2 项，共 5 项指标")).toHaveFocus();
    const lead = screen.getByRole("checkbox", { name: "只看牵头的指标" });
    expect(lead).toBeChecked();
    await user.click(lead);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
    await user.selectOptions(screen.getByRole("combobox", { name: "部门" }), "");
    expect(screen.queryByRole("checkbox", { name: "只看牵头的指标" })).not.toBeInTheDocument();
  });

  test("an area's bar leads to its indicators, by the keyboard too", async () => {
    const { user } = await meeting("按领域");
    screen.getByRole("button", { name: /^三（二） 提升工程质量/ }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("combobox", { name: "领域" })).toHaveDisplayValue("三（二） 提升工程质量");
    expect(screen.getByText("1 项，共 5 项指标")).toHaveFocus();
  });

  test("the table behind: counts, and shares of a row that add up to 100 %", async () => {
    const { press } = await meeting("按领域");
    await press("看表格");
    const table = screen.getByRole("table", { name: "各领域的指标" });
    expect(within(table).getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["领域", "指标数", "达标", "未达标", "待确认", "未填报"]);
    expect(cells(within(table).getByRole("row", { name: /提升产品质量/ }))).toEqual(["4", "125.0%", "125.0%", "125.0%", "125.0%"]);
    expect(cells(within(table).getByRole("row", { name: /提升工程质量/ }))).toEqual(["1", "1100.0%", "0", "0", "0"]);
    await press("看图");
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
  });

  test("pictures show everything, whatever the list was narrowed down to", async () => {
    const { press, user } = await meeting("指标");
    await user.selectOptions(screen.getByRole("combobox", { name: "部门" }), "区科技局");
    expect(screen.getByText("达标 0 项，共 1 项")).toBeInTheDocument();
    await press("按部门");
    expect(screen.getByText("达标 2 项，共 5 项")).toBeInTheDocument();
    await press("指标");
    expect(screen.getByRole("combobox", { name: "部门" })).toHaveDisplayValue("区科技局");
  });
});

describe("the trend", () => {
  test("without a summary kept it says what to do, and can look again", async () => {
    let snapshots: typeof SIX_MONTHS = [];
    const { press } = await meeting("趋势", { readHistory: async () => succeeded(historyOf(snapshots)) });
    expect(screen.getByRole("heading", { name: "还没有历次汇总" })).toBeInTheDocument();
    expect(screen.getByText(/先在“办公室汇总”页汇总一次/)).toBeInTheDocument();
    snapshots = SIX_MONTHS;
    await press("重新读取");
    expect(plot()).toBeInTheDocument();
  });

  test("one summary: one figure, no line, and how to come to a trend", async () => {
    await meeting("趋势", kept(SIX_MONTHS.slice(-1)));
    expect(screen.getByText("只有 2018年7月31日 这一期。换一个截止日期再汇总一次，就能看到走势。")).toBeInTheDocument();
    expect([parts("figure"), parts("line"), parts("target")]).toEqual([1, 0, 1]);
  });

  test("many: figures joined by a plan, gaps left open, another plan marked, the target a line of its own", async () => {
    const { user } = await meeting("趋势", kept(SIX_MONTHS));
    // The plan's first indicator that has a figure; another is picked.
    expect(screen.getByRole("combobox", { name: "指标" })).toHaveDisplayValue(BRANDS);
    await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), ADOPTION);
    // Five figures; only the last three are neighbours of one plan.
    expect([parts("figure"), parts("no-figure"), parts("line"), parts("target")]).toEqual([5, 1, 1, 1]);
    const legend = screen.getByRole("list", { name: "图例" });
    expect(within(legend).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["达标", "未达标", "–未填报", "目标 ≥80%", "按另一方案汇总，不连线", "另一方案的目标"]);
    expect(plot()).toHaveAccessibleName(/目标 ≥80%.*2018年4月30日：无数值，未填报.*2018年7月31日：81.25%，达标/);
  });

  test("the table behind: date, figure, verdict and plan of every summary", async () => {
    const { press, user } = await meeting("趋势", kept(SIX_MONTHS));
    await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), ADOPTION);
    await press("看表格");
    const rows = within(screen.getByRole("table", { name: `${ADOPTION}的历次数值` })).getAllByRole("row").slice(1);
    expect(rows.map((row) => [within(row).getByRole("rowheader").textContent, ...cells(row)])).toEqual([
      ["2018年2月28日", "75.8%目标 ≥75%", "达标", "另一方案：质量强区活动实施方案（征求意见稿）（指纹 77AA-00FE）"],
      ["2018年3月31日", "76.1%目标 ≥80%", "未达标", "现行方案"],
      ["2018年4月30日", "—目标 ≥80%", "未填报", "现行方案"],
      ["2018年5月31日", "78.9%目标 ≥80%", "未达标", "现行方案"],
      ["2018年6月30日", "80%目标 ≥80%", "达标", "现行方案"],
      ["2018年7月31日", "81.25%目标 ≥80%", "达标", "现行方案"],
    ]);
  });

  test("another indicator: another unit and absence are said, and break the line", async () => {
    const { press, user } = await meeting("趋势", kept(SIX_MONTHS));
    await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), ADOPTION);
    expect(screen.queryByText(/^没有这项/)).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), BRANDS);
    expect(screen.getByText(/^没有这项指标或者计量单位不同的各期：2018年2月28日、2018年4月30日、2018年5月31日/)).toBeInTheDocument();
    expect([parts("figure"), parts("no-figure"), parts("line")]).toEqual([2, 1, 0]);
    await press("看表格");
    expect(cells(screen.getByRole("row", { name: /2018年4月30日/ }))).toEqual(["计量单位不同，不比较"]);
    expect(cells(screen.getByRole("row", { name: /2018年5月31日/ }))).toEqual(["这一期没有这项指标"]);
    expect(cells(screen.getByRole("row", { name: /2018年7月31日/ }))).toEqual(["—目标 ≥18个", "待确认", "现行方案"]);
  });

  test("an indicator only an earlier plan had can be looked at; it has no target line", async () => {
    const { user } = await meeting("趋势", kept(SIX_MONTHS));
    expect(within(screen.getByRole("group", { name: "现行方案没有的指标" })).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["标准化示范户"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "指标" }), "标准化示范户");
    expect(screen.getByText("现行方案没有这项指标，所以没有目标线。")).toBeInTheDocument();
    expect([parts("figure"), parts("target")]).toEqual([1, 0]);
  });

  test("what stands in the way is said with what to do, and it is tried again", async () => {
    let broken = true;
    const { press } = await meeting("趋势", { readHistory: async () => (broken ? failed({ code: "cell-being-edited" }) : succeeded(historyOf(SIX_MONTHS))) });
    expect(screen.getByRole("alert")).toHaveTextContent(/编辑/);
    broken = false;
    await press("重新读取");
    expect(plot()).toBeInTheDocument();
  });

  test("it is read again after the next summary", async () => {
    let snapshots: typeof SIX_MONTHS = SIX_MONTHS.slice(0, 5);
    const { user, press } = await meeting("趋势", { readHistory: async () => succeeded(historyOf(snapshots)), writeCompile: async () => succeeded(compiled()) });
    expect(screen.getByText(/共 5 期/)).toBeInTheDocument();
    snapshots = SIX_MONTHS;
    await user.click(screen.getByRole("tab", { name: "办公室汇总" }));
    await press(/^重新汇总|^汇总$/);
    await user.click(await screen.findByRole("button", { name: /^写入 \d+ 张工作表$/ }));
    await screen.findByText(/^已写入：/);
    await user.click(screen.getByRole("tab", { name: "会议" }));
    expect(await screen.findByText(/共 6 期/)).toBeInTheDocument();
  });

  test("without a summary of this sitting the earlier ones can be looked at", async () => {
    const { user, press } = showPane(kept(SIX_MONTHS));
    await user.click(screen.getByRole("tab", { name: "会议" }));
    await press("看历次汇总的趋势");
    expect(plot()).toBeInTheDocument();
  });
});

test("no reading without end", async () => {
  const { user } = showPane({ readHistory: () => new Promise(() => undefined) });
  await user.click(screen.getByRole("tab", { name: "会议" }));
  jest.useFakeTimers({ doNotFake: ["queueMicrotask"] });
  try {
    const button = screen.getByRole("button", { name: "看历次汇总的趋势" });
    act(() => button.click());
    expect(screen.getByText("正在读取“历次汇总”……")).toBeInTheDocument();
    act(() => void jest.advanceTimersByTime(GIVE_UP_AFTER_MS));
    expect(screen.getByRole("alert")).toHaveTextContent("Excel 一直没有回应");
  } finally {
    jest.useRealTimers();
  }
});
