import { aLedger, aRow, blank, figure } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("duplicate-indicator", () => {
  const brands = (value: number) => aRow("安徽名牌总数", figure(value));

  it("lists every row with the cells of all the others; each keeps its own verdict", () => {
    const rows = [brands(18), aRow("建设公共技术服务平台", figure(1)), brands(17), brands(19)];
    expect(foundIn("duplicate-indicator", ...rows).map(({ cell, facts }) => [cell, facts.otherCells])).toEqual([
      ["B5", ["B7", "B8"]],
      ["B7", ["B5", "B8"]],
      ["B8", ["B5", "B7"]],
    ]);
    expect(review(aLedger(null, rows)).rows.map(({ verdict }) => verdict)).toEqual(["met", "met", "shortfall", "met"]);
  });

  it("is silent on look-alikes that are different indicators", () => {
    expect(foundIn("duplicate-indicator", aRow("生产性服务业顾客满意度指数", figure(81)), aRow("生活性服务业顾客满意度指数", figure(81)))).toEqual([]);
  });

  it("is silent on rows the plan does not know, even of one name", () => {
    expect(foundIn("duplicate-indicator", aRow("其他", blank), aRow("其他", blank))).toEqual([]);
  });

  it("keeps each row's list short when a name fills a column", () => {
    const many = Array.from({ length: 500 }, () => brands(18));
    const findings = foundIn("duplicate-indicator", ...many);
    expect(findings).toHaveLength(500);
    expect(Math.max(...findings.map(({ facts }) => facts.otherCells.length))).toBe(20);
  });
});
