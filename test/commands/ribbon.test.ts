/** The ribbon's buttons on the real Office.js: each does its job, and however it ends, somebody sees it and Excel gets its button back. */
import type { RibbonNews, RibbonResult } from "../../src/actions/ribbonNews";
import { lastRibbonNews, onRibbonNews } from "../../src/actions/ribbonNews";
import { serveButton } from "../../src/commands/index";
import { RIBBON_FUNCTIONS, clearCommand, compileCommand, fillCommand, reviewCommand } from "../../src/commands/ribbon";
import { today } from "../../src/commands/today";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open } from "../actions/office";
import { anExcel } from "./excelShell";

const anEvent = () => ({ completed: jest.fn() });

/** Presses buttons one after another; what was told about each. */
async function press(...buttons: readonly ((event: { completed(): void }) => Promise<void>)[]) {
  const heard: { readonly news: RibbonNews; readonly result: RibbonResult | null }[] = [];
  const stop = onRibbonNews((news, result) => heard.push({ news, result }));
  for (const button of buttons) {
    const event = anEvent();
    await button(event);
    expect(event.completed).toHaveBeenCalledTimes(1);
  }
  stop();
  return heard;
}

test("each button does its job, says how it went with the whole result, and gives the button back", async () => {
  const host = open([ledger()]);
  anExcel();
  const heard = await press(...Object.values(RIBBON_FUNCTIONS));
  expect(heard.map(({ news: { command, problem, count }, result }) => `${command} ${problem?.code ?? "ok"} ${count > 0} ${result?.command}`)).toEqual(["review ok true review", "fill ok true fill", "compile ok true compile", "clear ok true clear"]);
  expect(held(host, "台账", "E4")).toBe("区市场监管局、区农委、区经信委");
});

test("the pane opens with what a button did; the summary is in front already and needs no words", async () => {
  open([ledger()]);
  const excel = anExcel();
  await press(reviewCommand);
  expect(excel.panesShown).toBe(1);
  await press(fillCommand);
  expect(excel.panesShown).toBe(2);
  await press(compileCommand);
  expect(excel.panesShown).toBe(2);
  await press(clearCommand);
  expect(excel.panesShown).toBe(3);
  expect(excel.notices).toEqual([]);
});

test("a button with nothing to do says so too", async () => {
  open([ledger()]);
  const excel = anExcel();
  await press(clearCommand);
  expect(lastRibbonNews()).toMatchObject({ command: "clear", problem: null, count: 0 });
  expect(excel.panesShown).toBe(1);
});

test("a problem is told in the pane, and Excel gets its button back", async () => {
  open([aSheet("空")]);
  const excel = anExcel();
  await press(compileCommand);
  expect(lastRibbonNews()).toMatchObject({ command: "compile", count: 0, problem: { code: "no-ledger", sheets: [{ sheet: "空", reason: "empty-sheet" }] } });
  expect(excel.panesShown).toBe(1);
});

test("where Excel does not open the pane, a small window says it, in words and in Excel's language", async () => {
  open([aSheet("空")]);
  const excel = anExcel({ pane: "refuses" });
  await press(reviewCommand);
  expect(excel.notices).toEqual([{ page: "notice.html", lang: "zh-CN", title: "核验没有完成", lines: [expect.stringContaining("没有找到台账"), expect.stringContaining("表头")] }]);
});

test("a review whose marks could not be written is told as a problem, with the review to read", async () => {
  open([ledger()], { faults: { failAt: { member: "Formula", code: "GeneralException" } } });
  const excel = anExcel();
  const [told] = await press(reviewCommand);
  expect(told).toMatchObject({ news: { problem: { code: "excel-error" }, count: 0 }, result: { command: "review", review: { ledgers: [{}] }, marked: { ok: false } } });
  expect(excel.panesShown).toBe(1);
});

test("a protected sheet is reviewed, left as it is, and named", async () => {
  open([ledger("台账", { protected: true })]);
  anExcel();
  const [told] = await press(reviewCommand);
  expect(told?.result).toMatchObject({ command: "review", marked: { value: { cellsMarked: 0, skipped: [{ sheet: "台账", reason: "protected" }] } } });
});

test("a bundle that does not come is told like any failure", async () => {
  open([ledger()]);
  const excel = anExcel();
  const event = anEvent();
  await serveButton("fillCommand", event, () => Promise.reject(new Error("Loading chunk program failed")));
  expect(lastRibbonNews()).toMatchObject({ command: "fill", problem: { code: "unexpected", detail: "Loading chunk program failed" } });
  expect(excel.panesShown).toBe(1);
  expect(event.completed).toHaveBeenCalledTimes(1);
});

test("two buttons pressed at once work one after the other", async () => {
  const host = open([ledger()]);
  anExcel();
  const events = [anEvent(), anEvent()];
  await Promise.all([fillCommand(events[0]!), compileCommand(events[1]!)]);
  expect(held(host, "台账", "E4")).toBe("区市场监管局、区农委、区经信委");
  expect(events.map(({ completed }) => completed.mock.calls.length)).toEqual([1, 1]);
});

test("today is this computer's calendar day", () => {
  expect(today(new Date(2018, 6, 5, 23, 59))).toBe("2018-07-05");
});
