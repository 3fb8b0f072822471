/** What the results list is made of: groups, order, search, the way of the arrows. */
import { entriesOf } from "../../src/taskpane/list/entries";
import { entryFrom, grouped, listItems, type Grouping, type ListItem } from "../../src/taskpane/list/grouping";
import { matcher, searchText } from "../../src/taskpane/list/search";
import { FINDINGS, longReview, reviewOf, SHEET } from "./fakes";

const everything = () => true;
const items = (grouping: Grouping, review = reviewOf()): readonly ListItem[] => listItems(grouped(entriesOf(review), grouping, [SHEET]), new Set(), everything);
/** "# group (count)" and the cell of each entry. */
const outline = (list: readonly ListItem[]): readonly string[] =>
  list.map((item) => {
    if (item.kind === "heading") return `# ${item.group.by === "indicator" ? item.group.name : item.group.by === "severity" ? item.group.severity : item.group.by} ${item.count}`;
    return item.kind === "finding" ? (item.finding.cell ?? "–") : `row ${item.row.row}`;
  });

test("by severity: gravest first, what nobody reported at the end", () => {
  expect(outline(items("severity"))).toEqual(["# error 2", "F6", "F9", "# warning 5", "F7", "E8", "H8", "H6", "B10", "# info 1", "–", "# unreported 1", "–"]);
});

test("by indicator: as they stand in the ledger, gravest first in each, those of no row last", () => {
  expect(outline(items("indicator"))).toEqual([
    "# 主要农产品质量安全监测总体合格率 2", "F6", "H6",
    "# 农业标准化普及率 1", "F7",
    "# 规模以上企业质量管理体系认证 2", "E8", "H8",
    "# “三品一标”认证个数 1", "F9",
    "# 农产品品牌宣传次数 1", "B10",
    "# 农产品抽检合格率 1", "–",
    "# 畜禽产品质量安全抽检合格率 1", "–",
  ]);
});

test("by sheet: one group a sheet", () => {
  expect(outline(items("sheet"))[0]).toBe("# sheet 9");
});

test("with a verdict asked for: its findings, and the rows so judged that have none", () => {
  const list = listItems(grouped(entriesOf(reviewOf()), "severity", [SHEET]), new Set(["met"]), everything);
  expect(outline(list)).toEqual(["# warning 2", "E8", "H8", "# info 1", "–", "# rows 1", "row 5"]);
});

test("every finding has a key of its own, and the same one in the next review", () => {
  const keys = (review = reviewOf()): readonly string[] => entriesOf(review).findings.map(({ key }) => key);
  const twice = reviewOf({ findings: [...FINDINGS, FINDINGS[0]!] });
  expect(new Set(keys(twice)).size).toBe(FINDINGS.length + 1);
  expect(keys(reviewOf({ findings: FINDINGS.slice(1) }))).toEqual(keys().slice(1));
});

describe("search", () => {
  const { findings, rows } = entriesOf(reviewOf());
  const all = [...findings, ...rows];
  const texts = new Map(all.map((entry) => [entry, searchText(entry, () => "未达标")]));
  const found = (query: string): number => all.filter(matcher(query, texts)).length;

  test.each([
    ["nothing asked for is everything", "  ", 10],
    ["a cell", "f7", 1],
    ["width and case make no difference", "Ｆ７", 1],
    ["what was written", "区林业局", 1],
    ["a row that bears no finding", "水产品", 1],
    ["every word must be there", "普及率 F7", 1],
    ["else nothing", "普及率 F6", 0],
    ["what findings are called", "未达标", 10],
  ])("%s", (_, query, count) => {
    expect(found(query)).toBe(count);
  });
});

describe("the way of the arrows", () => {
  const list = items("severity");
  test.each([
    ["the first entry is below the first heading", 0, 0, 1],
    ["down", 1, 1, 2],
    ["over a heading", 2, 1, 4],
    ["up over a heading", 4, -1, 2],
    ["not above the first", 1, -1, 1],
    ["to the end", 1, Infinity, 12],
    ["to the beginning", 10, -Infinity, 1],
    ["a page at most to the end", 10, 8, 12],
  ])("%s", (_, from, step, to) => {
    expect(entryFrom(list, from, step)).toBe(to);
  });

  test("an empty list has no entry", () => {
    expect(entryFrom([], 0, 1)).toBe(-1);
  });
});

test("ten thousand findings are arranged in every way", () => {
  const { review } = longReview(10_000);
  for (const grouping of ["severity", "indicator", "sheet"] as const) expect(items(grouping, review)).toHaveLength(10_001);
});
