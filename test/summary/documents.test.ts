import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import { amount, decimalsFor } from "../../src/summary/figures";
import { file, review } from "./fixtures";
import { documents, ofKind, rowOf, shown, textsOf } from "./sheets";

const target = { comparator: ">=" as const, value: 98, valueTo: null, unit: "%", inferred: false };
const line = (inputs: Parameters<typeof documents>[0], name: string) => rowOf(ofKind(documents(inputs), "summary"), name);

test("a line of the summary: figure, gap in words, light and verdict, source", () => {
  const cells = line([file("监管", ["pass", "shortfall", 96.5, 0.5])], "农产品抽检合格率");
  expect(Object.values(cells).map(shown)).toEqual(["1", "农产品抽检合格率", "≥97%", "96.5", "低0.5个百分点", "▲ 黄灯", "未达标", "—", "监管", "农委等", "监管.xlsx · 台账!E4", "", "", "pass"]);
});

test("counts fall short by things, and a bare number in the plan is named as inferred", () => {
  const cells = line([file("农委", ["zones", "shortfall", 4, 1])], "示范区");
  expect([cells["目标值"]!, cells["完成值"]!, cells["差距"]!, cells["亮灯"]!].map(shown)).toEqual(["≥5家", "4", "差1家", "■ 红灯"]);
  const table = ofKind(documents([file("农委", ["zones", "shortfall", 4, 1])]), "summary");
  expect(table.looks[cells["完成值"]!.look]!.numberFormat).toBe('0"家"');
  expect(shown(cells["情况说明"]!)).toContain("口径推定");
});

test("co-leads that differ: no figure, both quoted", () => {
  const cells = line([file("监管", ["adopt", "met", 82.5]), file("经信", ["adopt", "met", 81.3])], "主导产品采标率");
  expect([cells["完成值"]!, cells["差距"]!, cells["判定"]!].map(shown)).toEqual(["不一致", "", "待确认"]);
  expect(shown(cells["情况说明"]!)).toContain("监管“82.5%”、经信“81.3%”");
});

test("what a department typed is quoted as text, and missing says so", () => {
  const inputs = [file("监管", ["pass", "unclear", "=97%"])];
  expect(line(inputs, "农产品抽检合格率")["完成值"]!.value).toEqual({ kind: "text", text: "=97%" });
  expect(shown(line(inputs, "示范区")["完成值"]!)).toBe("未填报");
});

test("a long text stands in the explanation, cut, and whole on 数据核对", () => {
  const long = `已完成${"很多工作，".repeat(100)}`;
  const all = documents([file("监管", ["pass", "unclear", long])]);
  const cells = rowOf(ofKind(all, "summary"), "农产品抽检合格率");
  expect(shown(cells["完成值"]!)).toBe("见情况说明");
  expect(shown(cells["情况说明"]!)).toContain("…");
  expect(textsOf(ofKind(all, "reconciliation")).some((text) => text.includes(long))).toBe(true);
});

test("figures of the open workbook link to their cells", () => {
  const cells = line([{ file: null, reviews: [review("监管", [["pass", "met", 98]], "七 月")] }], "农产品抽检合格率");
  expect(cells["数据来源"]!.value).toEqual({ kind: "link", text: "七 月!E4", sheet: "七 月", cell: "E4" });
});

test("totals are live over the column of verdicts, and their shares add up", () => {
  const table = ofKind(documents([file("监管", ["pass", "met", 98])]), "summary");
  const [names, counts, shares] = [2, 3, 4].map((row) => table.cells[row]!);
  expect(names!.slice(2, 9).map(shown)).toEqual(["达标", "未达标", "待确认", "未填报", "定性待判", "不适用", "合计"]);
  expect(counts!.slice(2, 9).map(shown)).toEqual(["1", "0", "0", "2", "0", "0", "3"]);
  expect(shares!.slice(2, 9).map(shown)).toEqual(["0.333", "0", "0", "0.667", "0", "0", "1"]);
  expect(counts![2]!.value).toMatchObject({ kind: "formula", formula: '=COUNTIF($G$8:$G$12,"达标")' });
  const verdicts = table.cells.slice(7, 12).map((row) => shown(row[6]!));
  expect(verdicts.filter((text) => text !== "")).toEqual(["达标", "未填报", "未填报"]);
  expect(shown(counts![9]!)).toBe("应报3个部门，已报1个，未报2个：农委、经信。");
});

test.each([zhCN.summary, enUS.summary])("every sheet is well formed: rows full width, looks known, merges inside and apart, no row too high", (words) => {
  for (const document of documents([file("监管", ["pass", "met", 98], ["D1", "manual", "推进".repeat(4_000)])], { unread: [{ file: "坏.xlsx", sheet: null, reason: "打不开。" }] }, {}, words)) {
    expect(document.name.length).toBeLessThanOrEqual(31);
    for (const row of document.cells) {
      expect(row).toHaveLength(document.columnWidths.length);
      for (const cell of row) expect(document.looks[cell.look]).toBeDefined();
    }
    const covered = new Set<string>();
    for (const { top, bottom, left, right } of document.merges) {
      expect(bottom).toBeLessThan(document.cells.length);
      expect(right).toBeLessThan(document.columnWidths.length);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          expect(covered.has(`${row},${column}`)).toBe(false);
          covered.add(`${row},${column}`);
        }
      }
    }
    expect(Math.max(...Object.values(document.rowHeights))).toBeLessThanOrEqual(409);
  }
});

test.each([
  [97.9487179, 2], // 97.95
  [97.9999, 4], // 98.00 would be on the target
  [98, 0],
  [96.5, 1],
])("%p beside ≥98%% is shown with %i decimals", (value, decimals) => {
  expect(decimalsFor(value, target)).toBe(decimals);
});

test("a small gap never reads as none", () => {
  expect([amount(0.051282), amount(0.0004), amount(1)]).toEqual(["0.05", "0.0004", "1"]);
});
