import { bulletinFor } from "../../src/actions/bulletin";
import { compileSummary } from "../../src/actions/compile";
import { compareSnapshots, coursesOf, readHistory, trendOf } from "../../src/actions/history";
import { prepareWritePlan, writePlan } from "../../src/actions/officePlan";
import { localeOf } from "../../src/locales/locale";
import { bookOf } from "../../src/planSheets/planBook";
import { held, ledger, open, request, sheetOf, valueOf } from "./office";
import { placeOf } from "./ourSheet";

const asked = { ...request, locale: localeOf("zh-CN") };
const STANDARD = request.plan.indicators.find(({ name }) => name === "农业标准化普及率")!;

async function twoMonths() {
  const host = open([ledger()]);
  valueOf(await compileSummary({ ...asked, asOf: "2018-06-30" }));
  host.typeInto("台账", 3, 3, "31%");
  const report = valueOf(await compileSummary({ ...asked, asOf: "2018-07-31" }));
  return { host, report };
}

test("before the first compilation there is none", async () => {
  open([ledger()]);
  expect(valueOf(await readHistory(request)).snapshots).toEqual([]);
});

test("what was compiled is read back as it was, to the digit", async () => {
  const { report } = await twoMonths();
  expect(valueOf(await readHistory(request)).snapshots).toEqual(report.history);
  expect(report.history.map(({ asOf, indicators }) => [asOf, indicators.length])).toEqual([["2018-06-30", 22], ["2018-07-31", 22]]);
});

test("also after the workbook went through a program that drops custom properties, and in the other language", async () => {
  const { host, report } = await twoMonths();
  sheetOf(host, "历次汇总").customProperties.clear();
  expect(valueOf(await readHistory(request)).snapshots).toEqual(report.history);
  valueOf(await compileSummary({ ...asked, locale: localeOf("en-US"), asOf: "2018-07-31" }));
  expect(held(host, "历次汇总", "L4")).toBe("Not reported");
  expect(valueOf(await readHistory(request)).snapshots).toEqual(report.history);
});

test("a trend and two dates side by side", async () => {
  const { report } = await twoMonths();
  expect(trendOf(report.history, STANDARD.id, request.plan)!.points.map(({ asOf, value, verdict }) => [asOf, value, verdict])).toEqual([["2018-06-30", 28.5, "shortfall"], ["2018-07-31", 31, "met"]]);
  expect(trendOf(report.history, "nothing", request.plan)).toBeNull();
  expect(compareSnapshots(report.history[0]!, report.history[1]!)).toMatchObject({ samePlan: true, nowMet: [STANDARD.name] });
});

test("the courses of all indicators, read from the workbook; what another plan judged is told apart and not joined", async () => {
  const { host } = await twoMonths();
  const stricter = { ...request.plan, indicators: request.plan.indicators.map((one) => (one.id === STANDARD.id ? { ...one, target: { comparator: ">=" as const, value: 35 } } : one)) };
  host.typeInto("台账", 3, 3, "36%");
  valueOf(await compileSummary({ ...asked, plan: stricter, asOf: "2018-08-31" }));
  const seenBy = async (plan: typeof request.plan) => {
    const { snapshots, force } = valueOf(await readHistory({ plan }));
    const { dates, indicators } = coursesOf(snapshots, force);
    const course = indicators.find(({ indicatorId }) => indicatorId === STANDARD.id)!;
    return { dates, target: course.target?.value, points: course.points.map(({ value, target, samePlan }) => [value, target, samePlan]), runs: course.runs.map((run) => run.map(({ value }) => value)) };
  };
  const dates = ["2018-06-30", "2018-07-31", "2018-08-31"];
  expect(await seenBy(stricter)).toEqual({ dates, target: 35, points: [[28.5, 30, false], [31, 30, false], [36, 35, true]], runs: [[28.5], [31], [36]] });
  expect(await seenBy(request.plan)).toEqual({ dates, target: 30, points: [[28.5, 30, true], [31, 30, true], [36, 35, false]], runs: [[28.5, 31], [36]] });
});

test("plan sheets that are not in order are said, as they are when compiling", async () => {
  const { host } = await twoMonths();
  valueOf(await writePlan(valueOf(await prepareWritePlan(bookOf(request.plan), request.plan, asked.locale))));
  const { row, column } = placeOf(host, "方案指标", STANDARD.name, "目标值");
  const line = sheetOf(host, "方案指标").cells.get(row)!;
  line.set(column, { ...line.get(column)!, value: "不是数" });
  expect(await readHistory(request)).toMatchObject({ ok: false, problem: { code: "plan-broken" } });
});

test("the same date again leaves one result of it, the last", async () => {
  const { host } = await twoMonths();
  host.typeInto("台账", 3, 3, "32%");
  const { history } = valueOf(await compileSummary({ ...asked, asOf: "2018-07-31" }));
  expect(history).toHaveLength(2);
  expect(history[1]!.indicators.find(({ indicatorId }) => indicatorId === STANDARD.id)!.value).toBe(32);
});

test("the bulletin for the clipboard says what its sheet says", async () => {
  const { host, report } = await twoMonths();
  const [, ...paragraphs] = bulletinFor(report.summary, request.plan, asked.locale).split("\n");
  const sheet = [...sheetOf(host, "通报要点").cells.values()].flatMap((line) => [...line.values()].map(({ value }) => String(value ?? "").trim()));
  for (const paragraph of paragraphs) expect(sheet).toContain(paragraph);
});
