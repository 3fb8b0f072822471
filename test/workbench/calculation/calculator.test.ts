/** Formulas as Excel works them out: what our documents use, and what their cells may hold. */
import { evaluateInNode } from "../../../src/workbench/calculation/nodeCalculator";
import { referencesOf } from "../../../src/workbench/calculation/references";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";

const rows = [
  ["达标", 1, "~x"],
  ["未达标", 2.5, "=1+1"],
  ["达标", "3", true],
  [null, null, "'引号"],
];
const book = aWorkbook("t.xlsx", aSheet("表", []), aSheet("汇总表", rows), aSheet("汇总 表 (2)", rows), aSheet("o'b", rows));

function worth(...formulas: string[]): unknown[] {
  const cells = formulas.map((formula, row) => ({ sheet: book.sheets[0]!, row, column: 5, formula }));
  return evaluateInNode(book, cells).map((one) => (one.kind === "value" ? one.value : one));
}

it.each([
  ['=COUNTIF(汇总表!A1:A4,"达标")', 2],
  ["=COUNTIF('汇总 表 (2)'!$A$1:$A$4,\"达标\")", 2],
  ["=COUNTIF('o''b'!A:A,\"达标\")", 2],
  ['=COUNTIFS(汇总表!A1:A4,"达标",汇总表!B1:B4,">=1")', 1],
  ["=SUM(汇总表!B1:B4)", 3.5],
  ['=SUMIF(汇总表!A1:A4,"达标",汇总表!B1:B4)', 1],
  ["=COUNTA(汇总表!A1:A4)", 3],
  ["=IF(汇总表!B1=0,\"\",ROUND(汇总表!B2/汇总表!B1,3))", 2.5],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=1/3", 0.333333333333333],
  ["=0.1+0.2", 0.3],
  ['=汇总表!B1&"家"', "1家"],
  ['=IF(汇总表!A4="","空","有")', "空"],
  ["=汇总表!C2", "=1+1"],
  ["=汇总表!C4", "'引号"],
  ["=汇总表!C3", true],
  ["=汇总表!A4", 0],
  ["=1/0", "#DIV/0!"],
  ["=汇总表!A1+1", "#VALUE!"],
  ['="a""b!C1"', 'a"b!C1'],
  ["=-汇总表!B1%", -0.01],
])("%s is %j", (formula, value) => {
  expect(worth(formula)).toEqual([value]);
});

it("works out formulas that name each other, whatever their order", () => {
  expect(worth("=F2*2", "=F3+1", "=SUM(汇总表!B1:B2)")).toEqual([9, 4.5, 3.5]);
});

it("says of a function it lacks, a sheet that is not there and a circle that it cannot", () => {
  expect(worth("=NOPE(1)", "=不存在!A1", "=F3+1", "=SUM(")).toEqual([
    { kind: "not-evaluated", why: "#NAME?" },
    { kind: "not-evaluated", why: "there is no sheet 不存在" },
    { kind: "not-evaluated", why: "#CIRC!" },
    { kind: "not-evaluated", why: "#ERROR!" },
  ]);
});

it("finds the cells a formula names, and no others", () => {
  const named = referencesOf("=LOG10(2)+SUM($B$2:C9,'a''b'!A:A,汇总表!3:4)&\"D4 '甲'!A1\"&TRUE");
  expect(named).toEqual([
    { sheet: null, area: { top: 1, left: 1, bottom: 8, right: 2 } },
    { sheet: "a'b", area: { top: 0, left: 0, bottom: 1_048_575, right: 0 } },
    { sheet: "汇总表", area: { top: 2, left: 0, bottom: 3, right: 16_383 } },
  ]);
});
