/** 读取通知 on the page of the plan: text or file, confirming item by item, and what stands in the way. */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder } from "node:util";
import type { NoticeConfirmed } from "../../src/taskpane/port/planPort";
import { planOfNotice } from "../../src/actions/noticePlan";
import { failed, succeeded } from "../../src/sheet/outcome";
import { todayIso } from "../../src/taskpane/state/today";
import { preparedPlan } from "./planFakes";
import { showPane } from "./setup";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const TEXT = `晴川区节水工作方案
一、目标
（一）节水载体。节水型单位12个，漏损率控制在9%以内。（牵头单位：区水利局；配合单位：区教育局）
（二）灌溉。高效灌溉面积力争达到3.2万亩。每位同志包保3人以上的事项另行通知。（牵头单位：区农业农村局）
二、步骤
（一）启动阶段（2022年3月至4月）。制定方案。
`;

async function opened(overrides: Parameters<typeof showPane>[0] = {}) {
  const confirmed: NoticeConfirmed[] = [];
  const shown = showPane({
    prepareNotice: async (one) => {
      confirmed.push(one);
      return succeeded({ kind: "prepared", prepared: preparedPlan(planOfNotice(one.read, one.decisions, one.head, one.date)) });
    },
    ...overrides,
  });
  await shown.press("设置");
  await shown.press("查看方案");
  await screen.findByText("加载项内置");
  await shown.press("读取通知");
  return { ...shown, confirmed, press };
}

/** The page alone is searched, hidden or not: looking through the whole pane for what is accessible takes jsdom seconds. */
const page = () => within(document.querySelector<HTMLElement>("[aria-labelledby=plan-preview], [aria-labelledby=plan-notice]")!);
const press = (name: string | RegExp): Promise<void> => userEvent.click(page().getByRole("button", { name, hidden: true }));
const appears = (name: string): Promise<HTMLElement> => screen.findByText(name, { selector: "h4" });

async function pasted(text = TEXT, overrides: Parameters<typeof showPane>[0] = {}) {
  const shown = await opened(overrides);
  fireEvent.change(screen.getByLabelText("通知全文"), { target: { value: text } });
  await press("读取");
  return shown;
}

const item = (name: string) => within(screen.getByText(name, { selector: "h4" }).closest("article")!);
/** jsdom's files have no bytes to give. */
const file = (text: string, name: string, bytes: () => Promise<ArrayBuffer> = async () => new Uint8Array(Buffer.from(text)).buffer): File => Object.defineProperty(new File([text], name), "arrayBuffer", { value: bytes });
const choose = (...files: readonly File[]): void => void fireEvent.change(document.querySelector("input[data-choose=notice]")!, { target: { files } });

it("shows what was understood beside the clause, with what is doubtful", async () => {
  await pasted();
  await appears("漏损率");
  const rate = item("漏损率");
  expect(rate.getByText("≤9%")).toBeInTheDocument();
  expect(rate.getByText("区水利局")).toBeInTheDocument();
  expect(rate.getByText("区教育局")).toBeInTheDocument();
  expect(rate.getByText("漏损率控制在9%以内")).toBeInTheDocument();
  expect(rate.getByText("采用")).toBeInTheDocument();
  const units = item("节水型单位");
  expect(units.getByText("≥12个（推定）")).toBeInTheDocument();
  expect(units.getByText(/只写了数字，按“不少于”推定/)).toBeInTheDocument();
  expect(units.getByText("待确认")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: /^没有列为条目/ })).toHaveTextContent("包保3人以上");
  expect(screen.getByRole("status")).toHaveTextContent("有疑问、等待确认的 2 项");
});

it("is written only when everything doubtful is decided: accepted, edited, dropped", async () => {
  const { press, confirmed } = await pasted();
  await appears("漏损率");
  await press("预览并写入方案");
  expect(screen.getByRole("alert")).toHaveTextContent("还有 2 项待确认，确认后才能写入。");
  await press("采用：节水型单位");
  await press("不采用：高效灌溉面积");
  await press("修改：漏损率");
  fireEvent.change(screen.getByLabelText("目标值"), { target: { value: "8.5" } });
  fireEvent.change(screen.getByLabelText(/^牵头责任单位/), { target: { value: "区水利局、区住建局" } });
  await press("预览并写入方案");
  expect(screen.getByRole("alert")).toHaveTextContent("有修改还没有保存。");
  await press("保存修改");
  expect(await screen.findByText("≤8.5%")).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("文号"), { target: { value: "晴政办〔2022〕9号" } });
  await press("预览并写入方案");
  expect(await screen.findByRole("heading", { name: "写入新方案" })).toBeInTheDocument();
  const [{ read, decisions, head, date }] = confirmed as [NoticeConfirmed];
  const plan = planOfNotice(read, decisions, head, date);
  expect(plan.documentNumber).toBe("晴政办〔2022〕9号");
  expect(plan.indicators.map(({ name, target, leads, comparatorConfirmedOn }) => [name, target.value, leads, comparatorConfirmedOn])).toEqual([
    ["节水型单位", 12, ["区水利局"], todayIso()],
    ["漏损率", 8.5, ["区水利局", "区住建局"], undefined],
  ]);
  await press(/^写入 4/);
  expect(await screen.findByText(/^方案已写入：/)).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "方案", level: 2 })).toBeInTheDocument();
});

it("an edit is held to what the plan's sheet takes", async () => {
  const { press } = await pasted();
  await appears("漏损率");
  await press("修改：漏损率");
  fireEvent.change(screen.getByLabelText("目标值"), { target: { value: "八点五" } });
  fireEvent.change(screen.getByLabelText("计量单位"), { target: { value: "" } });
  await press("保存修改");
  expect(await screen.findByText(/“目标值”写为“八点五”，不是单独的数字/)).toBeInTheDocument();
  expect(screen.getByText(/“计量单位”没有填写/)).toBeInTheDocument();
  await press("取消");
  expect(item("漏损率").getByText("≤9%")).toBeInTheDocument();
});

it("the rest is accepted at once; the filter shows what is in doubt; what was dropped comes back", async () => {
  const { press } = await pasted();
  await appears("漏损率");
  await press("待确认 2");
  expect(screen.queryByText("漏损率", { selector: "h4" })).not.toBeInTheDocument();
  await press("有疑问的 2 项全部采用");
  expect(screen.getByRole("status")).toHaveTextContent("有疑问的都已确认。");
  await press(/^全部/);
  await press("不采用：漏损率");
  expect(item("漏损率").getByText("不采用")).toBeInTheDocument();
  await press("采用：漏损率");
  expect(item("漏损率").getByText("≤9%")).toBeInTheDocument();
});

it("what the plan's sheets would not take is named, and nothing is written", async () => {
  const faults = [{ indicatorId: null, message: "“方案名称”没有填写。", next: "请填写；整行不需要的，请删除该行。" }];
  const { press, actions } = await pasted(TEXT, { prepareNotice: async () => succeeded({ kind: "faulty", faults }) });
  await appears("漏损率");
  await press("有疑问的 2 项全部采用");
  await press("预览并写入方案");
  expect(await screen.findByRole("alert")).toHaveTextContent("“方案名称”没有填写。");
  expect(actions.calls).not.toContain("writePlan");
});

it("a text without indicators says so", async () => {
  const { press } = await pasted("今天下午开会。");
  expect(await screen.findByText(/^没有读出指标。/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "预览并写入方案" })).not.toBeInTheDocument();
  await press("换一份通知");
  expect(screen.getByLabelText("通知全文")).toHaveValue("今天下午开会。");
});

it("reads a file; one that is no notice, or several, are refused with a sentence", async () => {
  await opened();
  choose(file("%PDF-1.7", "通知.pdf"));
  expect(await screen.findByRole("alert")).toHaveTextContent("“通知.pdf”不是通知文本");
  choose(file(TEXT, "a.txt"), file(TEXT, "b.txt"));
  expect(screen.getByText("一次只读取一个文件。")).toBeInTheDocument();
  choose(file(TEXT, "通知.txt"));
  expect(await appears("漏损率")).toBeInTheDocument();
});

it("a file that cannot be opened, and a reader that did not come, are told", async () => {
  const locked = file(TEXT, "通知.docx", () => Promise.reject(new DOMException("", "NotReadableError")));
  await opened({ readNotice: async () => Promise.reject(Object.assign(new Error(), { name: "ChunkLoadError" })) });
  choose(locked);
  expect(await screen.findByRole("alert")).toHaveTextContent("“通知.docx”没有打开");
  choose(file(TEXT, "通知.txt"));
  expect(await screen.findByText(/^这一部分没有载入/)).toBeInTheDocument();
});

it("what is half gone through is kept while the page is closed", async () => {
  const shown = await pasted();
  await appears("漏损率");
  await press("不采用：漏损率");
  await shown.user.click(screen.getByRole("tab", { name: "会议" }));
  await shown.user.click(screen.getByRole("button", { name: "设置" }));
  await shown.user.click(screen.getByRole("button", { name: "查看方案" }));
  expect(item("漏损率").getByText("不采用")).toBeInTheDocument();
});

it("a text that is too long is refused with the limit", async () => {
  await pasted(TEXT, { readNotice: async () => failed({ code: "notice-too-large", file: "粘贴的文本", limit: "300,000" }) });
  expect(await screen.findByRole("alert")).toHaveTextContent("“粘贴的文本”过大，超过了限制（300,000）");
});
