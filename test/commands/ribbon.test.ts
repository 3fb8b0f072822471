import { lastRibbonNews, onRibbonNews } from "../../src/actions/ribbonNews";
import { RIBBON_FUNCTIONS, reviewCommand } from "../../src/commands/ribbon";
import { today } from "../../src/commands/today";
import { associatedActions } from "../../src/workbench/office/officeStandIn";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open } from "../actions/office";

const anEvent = () => ({ completed: jest.fn() });

test("each button does its job, says how it went, and tells Excel that it is done", async () => {
  const host = open([ledger()]);
  const heard: string[] = [];
  const stop = onRibbonNews(({ command, problem, count }) => heard.push(`${command} ${problem?.code ?? "ok"} ${count > 0}`));
  for (const command of Object.values(RIBBON_FUNCTIONS)) {
    const event = anEvent();
    await command(event);
    expect(event.completed).toHaveBeenCalledTimes(1);
  }
  stop();
  expect(heard).toEqual(["review ok true", "fill ok true", "compile ok true", "clear ok true"]);
  expect(held(host, "台账", "E4")).toBe("区市场监管局、区农委、区经信委");
});

test("a problem is left for the pane, and Excel is told all the same", async () => {
  open([aSheet("空")]);
  const event = anEvent();
  await reviewCommand(event);
  expect(event.completed).toHaveBeenCalledTimes(1);
  expect(lastRibbonNews()).toMatchObject({ command: "review", count: 0, problem: { code: "no-ledger", sheets: [{ sheet: "空", reason: "empty-sheet" }] } });
});

test("the manifest's function names are associated when the bundle loads", async () => {
  await import("../../src/commands/index");
  expect([...associatedActions.keys()].sort()).toEqual(["clearCommand", "compileCommand", "fillCommand", "reviewCommand"]);
});

test("today is this computer's calendar day", () => {
  expect(today(new Date(2018, 6, 5, 23, 59))).toBe("2018-07-05");
});
