import { aLedger, aRow, blank, figure, unclear } from "../builders/aLedger";
import { found } from "./review";

describe("overdue", () => {
  const short = aLedger(null, [aRow("安徽名牌总数", figure(17)), aRow("建设公共技术服务平台", blank)]);

  it("starts when the month the last phase ends in is over", () => {
    expect(found("overdue", short, "2018-10-01")).toMatchObject([
      { row: 5, cell: "G5", severity: "info", facts: { phase: "总结验收阶段", until: "2018-09", reported: true } },
      { row: 6, cell: "G6", facts: { reported: false } },
    ]);
  });

  it("is silent to the last day of that month", () => {
    expect(found("overdue", short, "2018-09-30")).toEqual([]);
  });

  it("is silent on what is met, and on what may be met", () => {
    const ledger = aLedger(null, [aRow("安徽名牌总数", figure(18)), aRow("建设公共技术服务平台", unclear("已建成", "narrative")), aRow("建筑节能", blank)]);
    expect(found("overdue", ledger, "2026-01-01")).toEqual([]);
  });
});
