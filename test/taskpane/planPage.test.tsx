/** 方案: which plan judges, its faults, what is confirmed and written, and what is told when something stands in the way. */
import { act, screen, waitFor, within } from "@testing-library/react";
import { builtInPlan } from "../../src/actions/builtInPlan";
import type { PlanState } from "../../src/actions/officePlan";
import { failed, succeeded } from "../../src/sheet/outcome";
import type { PlanWish } from "../../src/taskpane/port/planPort";
import { todayIso } from "../../src/taskpane/state/today";
import { planState, preparedLedgers, preparedPlan } from "./planFakes";
import { showPane } from "./setup";

async function opened(...given: Parameters<typeof showPane>) {
  const shown = showPane(...given);
  await shown.press("设置");
  await shown.press("查看方案");
  return shown;
}

const fault = (number: number) => ({ what: { code: "value-missing" as const, sheet: "方案指标", cell: `D${number}`, heading: "目标值" }, message: `方案指标!D${number}：“目标值”没有填写。`, next: "请填写。" });
const broken = (count: number): PlanState => ({ kind: "broken", faults: Array.from({ length: count }, (_, index) => fault(index + 4)) });

describe("the plan in force", () => {
  it("is named with number, fingerprint and where it stands", async () => {
    await opened();
    const region = within(await screen.findByRole("region", { name: "正在使用的方案" }));
    expect(region.getByText(builtInPlan.title)).toBeInTheDocument();
    expect(region.getByText("贵政办〔2018〕22号")).toBeInTheDocument();
    expect(region.getByText("加载项内置")).toBeInTheDocument();
    expect(region.getByText(/^方案指纹 [0-9A-F]{4}-[0-9A-F]{4}$/)).toBeInTheDocument();
    expect(region.queryByRole("button", { name: "恢复内置方案" })).not.toBeInTheDocument();
  });

  it("is reached from the office's page, and Escape goes back to where one came from", async () => {
    const { user } = showPane();
    await user.click(screen.getByRole("tab", { name: "办公室汇总" }));
    const opener = screen.getByRole("button", { name: "查看方案" });
    await user.click(opener);
    expect(await screen.findByRole("heading", { name: "方案", level: 2 })).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(opener).toHaveFocus());
  });

  it("is written after a preview, which says what it writes; the report offers to undo it", async () => {
    const wishes: PlanWish[] = [];
    const { press, user } = await opened({ preparePlan: async (wish) => (wishes.push(wish), succeeded(preparedPlan())) });
    await screen.findByRole("region", { name: "正在使用的方案" });
    await press("写入方案");
    expect(await screen.findByRole("heading", { name: "写入方案" })).toHaveFocus();
    expect(within(screen.getByRole("region", { name: "写入的工作表" })).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["方案指标新建", "方案任务新建", "部门名录新建", "判定设置新建"]);
    await press("写入 4 张工作表");
    expect(await screen.findByText(/^方案已写入：方案指标、方案任务、部门名录、判定设置。/)).toBeInTheDocument();
    expect(wishes).toEqual([{ kind: "built-in" }]);
    // The one in the report; the page of the ledger below has another.
    await user.click(screen.getAllByRole("button", { name: "撤销上次操作" }).at(-1)!);
    expect(await screen.findByText(/^已撤销/)).toBeInTheDocument();
  });

  it("of the workbook can be replaced by the built-in one, and what changes is shown", async () => {
    const [first, ...others] = builtInPlan.indicators;
    const own = { ...builtInPlan, indicators: [{ ...first!, target: { comparator: ">=" as const, value: 98 } }, ...others] };
    const difference = { added: [others[0]!], removed: [], changed: [{ before: own.indicators[0]!, after: first! }], owners: [] };
    const { press, actions } = await opened({ readPlan: async () => succeeded(planState(own, "office")), preparePlan: async () => succeeded(preparedPlan(builtInPlan, { difference, kept: 3, left: ["方案指标 (2)"] })) });
    expect(await screen.findByText("本工作簿的方案表")).toBeInTheDocument();
    await press("打开“方案指标”表");
    expect(actions.calls).toContain("jumpTo 方案指标!A1");
    await press("恢复内置方案");
    const changes = within(await screen.findByRole("region", { name: "与现在的方案相比" }));
    expect(changes.getByText("目标有变 1 项")).toBeInTheDocument();
    expect(changes.getByText(/≥98% 改为 ≥97%$/)).toBeInTheDocument();
    expect(changes.getByText("增加 1 项")).toBeInTheDocument();
    expect(screen.getByText("表旁另写的 3 处内容，保留。")).toBeInTheDocument();
    expect(screen.getByText("保留不动（有人改过）：方案指标 (2)")).toBeInTheDocument();
    await press("不写入");
    expect(screen.getByRole("heading", { name: "方案", level: 2 })).toHaveFocus();
    expect(actions.calls).not.toContain("writePlan");
  });

  it("a refused write is told, and the preview is gone: it would be of another moment", async () => {
    const { press } = await opened({ writePlan: async () => failed({ code: "sheet-changed", sheet: "方案指标" }) });
    await screen.findByRole("region", { name: "正在使用的方案" });
    await press("写入方案");
    await press(/^写入 4/);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("方案没有写入");
    expect(alert).toHaveTextContent("读取之后工作表“方案指标”有了改动");
    expect(screen.getByRole("heading", { name: "方案", level: 2 })).toBeInTheDocument();
  });

  it("a preview that cannot be made is told", async () => {
    const { press } = await opened({ preparePlan: async () => failed({ code: "workbook-protected" }) });
    await screen.findByRole("region", { name: "正在使用的方案" });
    await press("写入方案");
    expect(await screen.findByRole("alert")).toHaveTextContent("预览没有完成");
  });

  it("that cannot be read is a sentence with a way to try again", async () => {
    let times = 0;
    const { press } = await opened({ readPlan: async () => ((times += 1) === 1 ? failed({ code: "timeout" }) : succeeded(planState())) });
    expect(await screen.findByRole("alert")).toHaveTextContent("方案没有读取");
    await press("重试");
    expect(await screen.findByText("加载项内置")).toBeInTheDocument();
  });

  it("is read anew when somebody changes the workbook; when that fails, what is shown is said to be old", async () => {
    let times = 0;
    const { actions, press } = await opened({ readPlan: async () => ((times += 1) === 2 ? failed({ code: "timeout" }) : succeeded(times === 1 ? planState() : broken(1))) });
    await screen.findByText("加载项内置");
    act(() => actions.change());
    expect(await screen.findByText("工作簿有改动，下面的内容可能不是最新。", {}, { timeout: 5000 })).toBeInTheDocument();
    await press("重新读取");
    expect(await screen.findByRole("heading", { name: "方案表有 1 处错误" })).toBeInTheDocument();
  });
});

describe("a broken plan", () => {
  it("shows five faults and the number of the others; one leads to its cell", async () => {
    const { actions, press } = await opened({ readPlan: async () => succeeded(broken(8)) });
    const region = within(await screen.findByRole("region", { name: "方案表有 8 处错误" }));
    expect(region.getAllByRole("listitem")).toHaveLength(5);
    await press(/方案指标!D5/);
    expect(actions.calls).toContain("jumpTo 方案指标!D5");
    await press("再显示一些（还有 3 项）");
    expect(region.getAllByRole("listitem")).toHaveLength(8);
    await press("恢复内置方案");
    expect(await screen.findByRole("heading", { name: "恢复内置方案" })).toBeInTheDocument();
  });

  it("is offered from the refusal of a review", async () => {
    const { press } = showPane({ review: async () => failed({ code: "plan-broken", faults: [] }), readPlan: async () => succeeded(broken(1)) });
    await press("核验");
    await screen.findByRole("alert");
    await press("查看方案");
    expect(await screen.findByRole("heading", { name: "方案表有 1 处错误" })).toBeInTheDocument();
  });
});

describe("口径确认", () => {
  it("lists what is inferred with its clause on demand, and confirms one with today's date", async () => {
    const wishes: PlanWish[] = [];
    const { user, press } = await opened({ preparePlan: async (wish) => (wishes.push(wish), succeeded(preparedPlan())) });
    const { inferences } = planState();
    const region = within(await screen.findByRole("region", { name: `口径确认（${inferences.length}）` }));
    const first = inferences[0]!;
    const box = region.getAllByRole("checkbox", { name: first.indicator.name })[0]!;
    await user.click(region.getAllByRole("button", { name: "原文" })[0]!);
    expect(region.getByText(first.indicator.clauses[0].text)).toBeInTheDocument();
    expect(region.getByRole("button", { name: "确认所选 0 项" })).toBeDisabled();
    await user.click(box);
    await press("确认所选 1 项");
    expect(await screen.findByText("确认 1 项")).toBeInTheDocument();
    expect(wishes).toEqual([{ kind: "confirm", keys: [{ indicatorId: first.indicatorId, kind: first.kind }], date: todayIso() }]);
    await press("不写入");
    expect(box).toBeChecked();
  });

  it("confirms all", async () => {
    const wishes: PlanWish[] = [];
    const { user, press } = await opened({ preparePlan: async (wish) => (wishes.push(wish), succeeded(preparedPlan())) });
    const { inferences } = planState();
    const region = within(await screen.findByRole("region", { name: /^口径确认/ }));
    await user.click(region.getByRole("checkbox", { name: "全选" }));
    await press(`确认所选 ${inferences.length} 项`);
    await screen.findByRole("heading", { name: "确认口径" });
    expect(wishes[0]).toMatchObject({ keys: inferences.map(({ indicatorId, kind }) => ({ indicatorId, kind })) });
  });

  it("says when nothing is left, with what was confirmed and when", async () => {
    const confirmed = { ...builtInPlan, indicators: builtInPlan.indicators.map((one) => ({ ...one, comparatorConfirmedOn: "2018-08-01", ownerConfirmedOn: "2018-08-01" })) };
    const { user } = await opened({ readPlan: async () => succeeded(planState(confirmed, "office")) });
    const region = within(await screen.findByRole("region", { name: "口径确认（0）" }));
    expect(region.getByText("没有需要确认的口径。")).toBeInTheDocument();
    await user.click(region.getByText(/^已确认 \d+ 项$/));
    expect(region.getAllByText(/2018年8月1日确认$/).length).toBeGreaterThan(0);
  });
});

describe("方案自检", () => {
  it("names the gravest first, each with what to do", async () => {
    const plan = { ...builtInPlan, indicators: builtInPlan.indicators.map((one, index) => (index === 3 ? { ...one, leads: [] } : one)) };
    await opened({ readPlan: async () => succeeded(planState(plan, "office")) });
    const region = within(await screen.findByRole("region", { name: /^方案自检/ }));
    const [first] = region.getAllByRole("listitem");
    expect(first).toHaveTextContent(/^须改正.*没有牵头责任单位/);
    expect(first).toHaveTextContent("请填写牵头责任单位。");
  });

  it("says so when nothing is doubtful", async () => {
    await opened({ readPlan: async () => succeeded({ ...planState(), doubts: [] }) });
    expect(await screen.findByText("没有发现矛盾或者缺漏。")).toBeInTheDocument();
  });
});

describe("生成空白台账", () => {
  it("previews the chosen departments, names those left alone, and writes", async () => {
    const asked: (readonly string[])[] = [];
    const { user, press } = await opened({ prepareLedgers: async (departments) => (asked.push(departments), succeeded(preparedLedgers(departments, ["区水务局"]))) });
    await screen.findByText("加载项内置");
    await press("生成空白台账");
    expect(screen.getByRole("button", { name: "预览 0 个部门" })).toBeDisabled();
    await user.click(screen.getByRole("checkbox", { name: "区农委" }));
    await user.click(screen.getByRole("checkbox", { name: "区水务局" }));
    await press("预览 2 个部门");
    expect(await screen.findByRole("region", { name: "已经填过、保留不动（1）" })).toHaveTextContent("区水务局");
    await press("写入 1 张工作表");
    expect(await screen.findByText("空白台账已写入：区农委")).toBeInTheDocument();
    expect(asked).toEqual([planState().departments.filter((name) => ["区农委", "区水务局"].includes(name))]);
  });

  it("all filled in already: nothing to write", async () => {
    const { user, press } = await opened({ prepareLedgers: async (departments) => succeeded(preparedLedgers(departments, departments)) });
    await screen.findByText("加载项内置");
    await press("生成空白台账");
    await user.click(screen.getByRole("checkbox", { name: "全选" }));
    await press(/^预览 \d+ 个部门$/);
    expect(await screen.findByText("所选部门的台账都已经填过，没有需要写入的工作表。")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^写入/ })).not.toBeInTheDocument();
  });

  it("a plan that asks nothing of anybody, and a broken one, say so", async () => {
    const { press, actions } = await opened({ readPlan: async () => succeeded({ ...planState(), departments: [] }) });
    await screen.findByText("加载项内置");
    await press("生成空白台账");
    expect(screen.getByText(/没有可以生成的空白台账。请先在“方案指标”/)).toBeInTheDocument();
    expect(actions.calls).not.toContain("prepareLedgers");
  });
});
