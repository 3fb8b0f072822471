import { nameHints } from "../../../src/actions/files/nameHints";

const of = (name: string) => nameHints(name, 2018);

test.each([
  ["区农委.xlsx", { stem: "区农委", date: null, copy: 0 }],
  ["7月/区农委.xlsx", { stem: "区农委", date: null }],
  ["区农委(1).xlsx", { stem: "区农委", copy: 1 }],
  ["区农委（2）.et", { stem: "区农委", copy: 2 }],
  ["区农委 - 副本.xlsx", { stem: "区农委", copy: 1 }],
  ["区农委 - 副本 (3).xlsx", { stem: "区农委", copy: 3 }],
  ["区农委0731.xlsx", { stem: "区农委", date: "2018-07-31" }],
  ["区农委20180630.xls", { stem: "区农委", date: "2018-06-30" }],
  ["区农委台账 2018-7-31.csv", { stem: "区农委台账", date: "2018-07-31" }],
  ["区农委7.31.xlsx", { stem: "区农委", date: "2018-07-31" }],
  ["区农委2018年7月.xlsx", { stem: "区农委", date: "2018-07-31" }],
  ["区农委（7月底）.xlsx", { stem: "区农委", date: "2018-07-31" }],
  // No such day, a document's number, a version: no dates.
  ["区农委1399.xlsx", { date: null }],
  ["贵政办22号 区农委.xlsx", { date: null }],
  ["区农委v1.2.xlsx", { stem: "区农委", date: null }],
])("%s", (name, expected) => {
  expect(of(name)).toMatchObject(expected);
});

test("words put versions in order, whatever stands between them", () => {
  const names = ["区农委（旧）.xlsx", "区农委.xlsx", "区农委v1.xlsx", "区农委 V2.xlsx", "区农委-修改稿.xlsx", "区农委【最终版】.xlsx"];
  const ranks = names.map((name) => of(name).words.rank);
  expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
  expect(new Set(ranks).size).toBe(ranks.length);
  expect(new Set(names.map((name) => of(name).stem))).toEqual(new Set(["区农委"]));
});
