import { consolidate } from "../../src/summary/consolidate";
import type { StandingItem } from "../../src/summary/rectification";
import { rectify } from "../../src/summary/rectification";
import { rectificationKey } from "../../src/summary/rectificationTable";
import type { TypedCell } from "../../src/summary/typed";
import { PLAN, file } from "./fixtures";
import { documents, ofKind, rowOf, shown } from "./sheets";
import { NOTHING_CARRIED } from "../../src/summary/carried";

const typed = (value: string | number, format = "General"): TypedCell => ({ value, format, formula: null, cell: "I8", row: 7 });
const item = (change: Partial<StandingItem> = {}): StandingItem => ({
  indicatorId: "pass",
  indicator: "农产品抽检合格率",
  openedOn: "2018-06-30",
  closedOn: null,
  problem: "完成96%，目标≥97%，未达标",
  lead: "监管",
  support: "农委等",
  typed: new Map([["measure", typed("加强抽检")]]),
  ...change,
});
const SHORT = [file("监管", ["pass", "shortfall", 96.5, 0.5])];
const MET = [file("监管", ["pass", "met", 98])];
const list = (standing: readonly StandingItem[], inputs: Parameters<typeof consolidate>[0], asOf = "2018-07-31") => rectify(standing, consolidate(inputs, PLAN, { asOf }));
const brief = (items: ReturnType<typeof list>) => items.map(({ indicatorId, openedOn, closedOn }) => [indicatorId, openedOn, closedOn]);

test("a shortfall is put on the list, once", () => {
  expect(brief(list([], SHORT))).toEqual([["pass", "2018-07-31", null]]);
  expect(brief(list([item()], SHORT))).toEqual([["pass", "2018-06-30", null]]);
});

test("met: closed, and still there", () => {
  expect(brief(list([item()], MET))).toEqual([["pass", "2018-06-30", "2018-07-31"]]);
  expect(brief(list([item({ closedOn: "2018-06-30" })], MET))).toEqual([["pass", "2018-06-30", "2018-06-30"]]);
});

test("neither unclear nor missing closes anything", () => {
  expect(brief(list([item()], []))).toEqual([["pass", "2018-06-30", null]]);
  expect(brief(list([item()], [file("监管", ["pass", "unclear", "约98%"])]))).toEqual([["pass", "2018-06-30", null]]);
});

test("short again after it was closed: a new item beside the closed one", () => {
  expect(brief(list([item({ closedOn: "2018-06-30" })], SHORT))).toEqual([["pass", "2018-07-31", null], ["pass", "2018-06-30", "2018-06-30"]]);
});

test("the same date compiled anew with corrected figures opens again what it had closed", () => {
  expect(brief(list([item({ closedOn: "2018-07-31" })], SHORT))).toEqual([["pass", "2018-06-30", null]]);
});

test("an indicator the present plan does not have stays on the list", () => {
  expect(brief(list([item({ indicatorId: "old", indicator: "旧指标" })], []))).toEqual([["old", "2018-06-30", null]]);
});

test("keys tell items of one indicator apart", () => {
  expect(rectificationKey(item())).toBe("pass@2018-06-30");
  expect(rectificationKey(item({ closedOn: "2018-07-31" }))).toBe("pass@2018-06-30~2018-07-31");
});

describe("the sheet", () => {
  const sheet = (standing: readonly StandingItem[], inputs: Parameters<typeof consolidate>[0]) => ofKind(documents(inputs, {}, { carried: { ...NOTHING_CARRIED, rectification: standing } }), "rectification");
  const row = (standing: readonly StandingItem[], inputs: Parameters<typeof consolidate>[0]) => Object.fromEntries(Object.entries(rowOf(sheet(standing, inputs), "农产品抽检合格率")).map(([head, cell]) => [head, shown(cell)]));

  test("an open item: what is wrong now, since when, what was typed", () => {
    expect(row([item()], SHORT)).toMatchObject({ 存在问题: "完成96.5%，目标≥97%，未达标", 差距: "低0.5个百分点", 牵头责任单位: "监管", 列入日期: "2018-06-30", 整改措施: "加强抽检", 整改状态: "整改中", 销号日期: "" });
  });

  test("closed: with what, and when", () => {
    expect(row([item()], MET)).toMatchObject({ 存在问题: "完成96%，目标≥97%，未达标\n现完成98%，已达标", 整改措施: "加强抽检", 整改状态: "已销号", 销号日期: "2018-07-31" });
  });

  test("open without a figure this time: said", () => {
    expect(row([item()], [])).toMatchObject({ 存在问题: "完成96%，目标≥97%，未达标\n本次未填报，尚不能销号", 整改状态: "整改中" });
  });

  test("past its deadline, whichever way the date was typed", () => {
    for (const deadline of [typed(43_311, "yyyy/m/d"), typed("2018年7月30日"), typed("2018-7-30")]) expect(row([item({ typed: new Map([["deadline", deadline]]) })], SHORT)["整改状态"]).toBe("已逾期");
    for (const deadline of [typed(43_312, "yyyy/m/d"), typed("七月底前"), typed("2018年9月")]) expect(row([item({ typed: new Map([["deadline", deadline]]) })], SHORT)["整改状态"]).toBe("整改中");
  });

  test("counts are live", () => {
    const table = sheet([item(), item({ openedOn: "2018-05-31", closedOn: "2018-06-30" })], SHORT);
    const counted = table.cells.flat().filter(({ value }) => value.kind === "formula").map(shown);
    expect(counted).toEqual(["1", "1", "2"]);
  });
});
