/** What was chosen in the pane holds for the ribbon's buttons. */
import { settings } from "../../src/actions/host";
import { keepSittingDate } from "../../src/actions/sitting";
import { choices } from "../../src/commands/choices";
import { compileCommand, reviewCommand } from "../../src/commands/ribbon";
import { today } from "../../src/commands/today";
import { ledger, open, sheetOf } from "../actions/office";
import { anExcel } from "./excelShell";

const choose = (chosen: Readonly<Record<string, string>>) => Object.entries(chosen).forEach(([key, value]) => settings("indicator-ledger").set(key, value));
afterEach(() => {
  for (const key of ["language", "language-under", "remarks"]) settings("indicator-ledger").delete(key);
  keepSittingDate("");
});

test("nothing chosen: Office's language, no remarks column, today", () => {
  expect(choices()).toMatchObject({ language: "zh-CN", remarks: false, asOf: today() });
});

test("the language holds under the display language it was chosen under, and lapses under another", () => {
  choose({ language: "en-US", "language-under": "zh-CN" });
  expect(choices().language).toBe("en-US");
  choose({ "language-under": "ja-JP" });
  expect(choices().language).toBe("zh-CN");
});

test("an empty date field in the pane is no date", () => {
  keepSittingDate("2018-07-31");
  expect(choices().asOf).toBe("2018-07-31");
  keepSittingDate("");
  expect(choices().asOf).toBe(today());
});

test("the remarks column is written only where that was chosen", async () => {
  const host = open([ledger()]);
  anExcel();
  const widest = () => Math.max(...[...sheetOf(host, "台账").cells.values()].flatMap((row) => [...row.keys()]));
  const before = widest();
  await reviewCommand({ completed: () => undefined });
  expect(widest()).toBe(before);
  choose({ remarks: "yes" });
  await reviewCommand({ completed: () => undefined });
  expect(widest()).toBeGreaterThan(before);
});

test("the summary is written in the language chosen", async () => {
  const host = open([ledger()]);
  anExcel();
  choose({ language: "en-US", "language-under": "zh-CN" });
  await compileCommand({ completed: () => undefined });
  expect(host.workbook.sheets.map(({ name }) => name).join()).toMatch(/[A-Za-z]/);
});
