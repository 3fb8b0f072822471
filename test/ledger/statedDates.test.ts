/** Dates a sheet states about itself, and where. */
import { guichi2018 } from "../../src/plan/guichi2018";
import { readLedgers } from "../../src/ledger/reader";
import type { StatedDates } from "../../src/ledger/statedDates";
import { dateAtStart, statedDates } from "../../src/ledger/statedDates";
import type { CellValue } from "../../src/sheet/grid";
import { gridOf } from "./grids";

const TABLE: readonly (readonly CellValue[])[] = [["指标", "目标值", "完成值"], ["农业标准化普及率", "超过30%", "31%"]];

function around(above: readonly (readonly CellValue[])[], below: readonly (readonly CellValue[])[] = [], formats: Record<string, string> = {}, table = TABLE): StatedDates {
  const grid = gridOf([...above, ...table, ...below], { formats });
  const reading = readLedgers(grid, guichi2018);
  if (!reading.ok) throw new Error(reading.reason);
  return statedDates(grid, reading.ledgers, 2018);
}

test.each([
  ["截至2018年7月31日", "2018-07-31"],
  ["（截至7月底）", "2018-07-31"],
  ["数据截止时间：2018-06-30", "2018-06-30"],
  ["填报单位：区农委　　截止2018.9", "2018-09-30"],
  ["统计时间:二〇一八年二月", "2018-02-28"],
])("the figures stand at: %s", (text, date) => {
  expect(around([["台账"], [text]]).asOf).toMatchObject({ date, cell: "A2" });
});

test.each([
  ["填报日期：2018年8月1日", "2018-08-01"],
  ["填报单位：区农委  填报时间：2018/8/2", "2018-08-02"],
  ["日期：2018.08.03", "2018-08-03"],
  ["制表日期 二〇一八年十月十二日", "2018-10-12"],
])("filled in on: %s", (text, date) => {
  expect(around([[text]]).filledOn).toMatchObject({ date });
});

test("the date may stand in the next cell, as a text or as a number shown as a date", () => {
  expect(around([["填报日期", null, "2018年8月1日"]]).filledOn).toEqual({ date: "2018-08-01", written: "填报日期2018年8月1日", cell: "C1" });
  expect(around([["填报日期：", 43312, null]], [], { B1: "yyyy/m/d" }).filledOn).toMatchObject({ date: "2018-07-31", cell: "B1" });
  expect(around([["填报日期：", 43312, null]]).filledOn).toBeNull();
});

test("below the table counts as well, and a period in the title reaches its last day", () => {
  expect(around([["区农委2018年上半年工作台账"]], [[null], ["填表人：", "填报日期：2018年7月5日", null]])).toEqual({
    asOf: null,
    period: { date: "2018-06-30", written: "区农委2018年上半年工作台账", cell: "A1" },
    filledOn: { date: "2018-07-05", written: "填报日期:2018年7月5日", cell: "B5" },
  });
});

test("without words around, the columns that were judged say how far it reaches", () => {
  const table = [["指标", "目标值", "上半年", "1—7月", "1—8月"], ["农业标准化普及率", "超过30%", "30.5%", "31%", null]];
  expect(around([], [], {}, table).period).toEqual({ date: "2018-07-31", written: "1—7月", cell: "D2" });
});

test("days that are none, figures and document numbers are no dates", () => {
  for (const text of ["2018年13月", "2月30日", "22号", "97%", ""]) expect(dateAtStart(text, 2018)).toBeNull();
  expect(around([["贵政办〔2018〕22号"], ["指标共22项"]])).toEqual({ asOf: null, period: null, filledOn: null });
});
