import { guichi2018 } from "../../src/plan/guichi2018";
import { lastDayOf, phasesAt, phasesOver } from "../../src/plan/phases";

const at = (date: string) => phasesAt(guichi2018, date).map(({ no }) => no);
const over = (date: string) => phasesOver(guichi2018, date).map(({ no }) => no);

test.each([
  ["2018-03-31", [], []],
  ["2018-04-01", [1], []],
  ["2018-05-31", [1, 2], []],
  ["2018-06-15", [2], [1]],
  ["2018-07-31", [2, 3], [1]],
  ["2018-08-01", [3, 4], [1, 2]],
  ["2018-09-30", [4], [1, 2, 3]],
  ["2018-10-01", [], [1, 2, 3, 4]],
  ["2018-13-01", [], []],
])("%s falls in %j; over are %j", (date, phases, gone) => {
  expect(at(date)).toEqual(phases);
  expect(over(date)).toEqual(gone);
});

test("last day of a month, leap years too", () => {
  expect(["2018-02", "2020-02", "1900-02", "2000-02", "2018-09", "x"].map(lastDayOf)).toEqual(["2018-02-28", "2020-02-29", "1900-02-28", "2000-02-29", "2018-09-30", null]);
});
