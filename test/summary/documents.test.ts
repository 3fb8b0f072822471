import type { DocumentCell, SheetDocument } from "../../src/sheet/document";
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import type { SummaryInput } from "../../src/summary/consolidate";
import { consolidate } from "../../src/summary/consolidate";
import { summaryDocuments } from "../../src/summary/documents";
import { amount, decimalsFor } from "../../src/summary/figures";
import { PLAN, file, review } from "./fixtures";

const documents = (inputs: readonly SummaryInput[], words = zhCN.summary): SheetDocument[] => summaryDocuments(consolidate(inputs, PLAN, { asOf: "2018-07-31" }), PLAN, words);
const shown = ({ value }: DocumentCell): string => (value.kind === "text" || value.kind === "link" ? value.text : value.kind === "number" ? String(value.value) : "");
const lineOf = (document: SheetDocument, name: string): DocumentCell[] => [...document.cells.find((row) => row.some((cell) => shown(cell) === name))!];

const target = { comparator: ">=" as const, value: 98, valueTo: null, unit: "%", inferred: false };

test("a line of the summary: figure, gap in words, verdict in symbol and word, source", () => {
  const [table] = documents([file("监管", ["pass", "shortfall", 96.5, 0.5])]);
  expect(lineOf(table!, "农产品抽检合格率").map(shown)).toEqual(["1", "农产品抽检合格率", "≥97%", "96.5", "低0.5个百分点", "✗ 未达标", "监管", "农委等", "监管.xlsx · 台账!E4", ""]);
});

test("counts fall short by things, and a bare number in the plan is named as inferred", () => {
  const [table] = documents([file("农委", ["zones", "shortfall", 4, 1])]);
  const line = lineOf(table!, "示范区");
  expect(line.map(shown).slice(2, 6)).toEqual(["≥5家", "4", "差1家", "✗ 未达标"]);
  expect(table!.looks[line[3]!.look]!.numberFormat).toBe('0"家"');
  expect(shown(line[9]!)).toContain("口径推定");
});

test("co-leads that differ: no figure, both quoted", () => {
  const [table] = documents([file("监管", ["adopt", "met", 82.5]), file("经信", ["adopt", "met", 81.3])]);
  const line = lineOf(table!, "主导产品采标率").map(shown);
  expect(line.slice(3, 6)).toEqual(["不一致", "", "? 待确认"]);
  expect(line[9]).toContain("监管“82.5%”、经信“81.3%”");
});

test("what a department typed is quoted as text, and missing says so", () => {
  const [table] = documents([file("监管", ["pass", "unclear", "=97%"])]);
  expect(lineOf(table!, "农产品抽检合格率")[3]!.value).toEqual({ kind: "text", text: "=97%" });
  expect(shown(lineOf(table!, "示范区")[3]!)).toBe("未填报");
});

test("figures of the open workbook link to their cells", () => {
  const [table] = documents([{ file: null, reviews: [review("监管", [["pass", "met", 98]], "七 月")] }]);
  expect(lineOf(table!, "农产品抽检合格率")[8]!.value).toEqual({ kind: "link", text: "七 月!E4", sheet: "七 月", cell: "E4" });
});

test("the totals line names every verdict that occurs, and the roster those who did not report", () => {
  const [table, departments] = documents([file("监管", ["pass", "met", 98])]);
  expect(shown(table!.cells[2]![0]!)).toBe("共3项指标：✓ 达标1项，○ 未填报2项。应报3个部门，已报1个，未报2个：农委、经信。");
  expect(lineOf(departments!, "农委").map(shown)[2]).toBe("○ 未报");
});

test.each([zhCN.summary, enUS.summary])("every sheet is well formed: rows full width, looks known, merges inside", (words) => {
  for (const document of documents([file("监管", ["pass", "met", 98], ["D1", "manual", "推进"])], words)) {
    expect(document.name.length).toBeLessThanOrEqual(31);
    for (const row of document.cells) {
      expect(row).toHaveLength(document.columnWidths.length);
      for (const cell of row) expect(document.looks[cell.look]).toBeDefined();
    }
    for (const merge of document.merges) {
      expect(merge.bottom).toBeLessThan(document.cells.length);
      expect(merge.right).toBeLessThan(document.columnWidths.length);
    }
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
