/** Ledgers with a column for each period: which one was judged is said. */
import { reviewLedger } from "../../src/checks/reviewLedger";
import type { LedgerReview } from "../../src/checks/review";
import { localeOf } from "../../src/locales/locale";
import { findingSentence, remarksOf } from "../../src/locales/sentences";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { CellValue } from "../../src/sheet/grid";
import { ledgerOf } from "../ledger/grids";

const NAME = "通过质量管理体系认证企业";

function reviewed(headings: readonly string[], figures: readonly CellValue[], asOf = "2018-07-31"): LedgerReview {
  return reviewLedger(ledgerOf([["填报单位：区市场监管局"], ["指标名称", ...headings], [NAME, ...figures]]), guichi2018, { asOf });
}
const messages = (review: LedgerReview, language = "zh-CN"): string[] => review.findings.filter(({ row }) => row === 3).map((finding) => findingSentence(finding, localeOf(language)).message);

it("one column of figures needs no word", () => {
  const review = reviewed(["完成值"], [28]);
  expect(review.rows).toMatchObject([{ period: null, laterBlank: null }]);
  expect(messages(review)[0]).toBe("完成值28家，目标≥30家，差2家，未达标。");
});

it("of several, the one judged is named in the verdict, the message and the remark", () => {
  const review = reviewed(["一季度", "上半年", "1—7月"], [10, 20, 28]);
  expect(review.rows).toMatchObject([{ period: "1—7月", laterBlank: null, cell: "D3" }]);
  expect(messages(review)[0]).toBe("按“1—7月”列，完成值28家，目标≥30家，差2家，未达标。");
  expect(messages(review, "en-US")[0]).toBe("Reported 28, target ≥30: 2 short. (By the column “1—7月”.)");
  expect(remarksOf(review, localeOf("zh-CN"))[0]!.text).toMatch(/^【未达标】按“1—7月”列，完成值28家/);
});

it("what is not judged names its column, too", () => {
  expect(messages(reviewed(["上半年", "1—7月"], [20, "约30家"]))[0]).toMatch(/^按“1—7月”列，填写为“约30家”/);
});

it("a later cumulative column that is blank is told", () => {
  const review = reviewed(["上半年", "1—7月"], [20, null]);
  expect(review.rows).toMatchObject([{ period: "上半年", laterBlank: "1—7月" }]);
  expect(messages(review)[0]).toBe("按“上半年”列，完成值20家，目标≥30家，差10家，未达标。之后的“1—7月”列未填写。");
});

it("months that are not over yet are not asked for", () => {
  expect(reviewed(["上半年", "1—9月", "全年"], [31, null, null]).rows).toMatchObject([{ verdict: "met", period: "上半年", laterBlank: null }]);
  expect(reviewed(["上半年", "1—9月", "全年"], [31, null, null], "2018-10-08").rows).toMatchObject([{ laterBlank: "1—9月" }]);
});

it("columns of the same months are told apart", () => {
  expect(reviewed(["二季度", "二季度累计"], [10, 28]).rows).toMatchObject([{ period: "二季度累计" }]);
});

it("says 累计 where only the heading does", () => {
  expect(reviewed(["一季度", "1—7月累计完成值"], [10, 28]).rows).toMatchObject([{ period: "1—7月累计" }]);
});

it("a column without a period is over on any day: blank, it is told", () => {
  expect(reviewed(["一季度", "累计完成值"], [10, null]).rows[0]).toMatchObject({ laterBlank: "累计完成值" });
});

it("nothing filled in: no column was judged", () => {
  expect(reviewed(["上半年", "1—7月"], [null, null]).rows).toMatchObject([{ verdict: "missing", period: null, laterBlank: null }]);
});
