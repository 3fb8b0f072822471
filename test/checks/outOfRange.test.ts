import { aLedger, aRow, figure } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("out-of-range", () => {
  it.each([
    ["大中型工程项目一次验收合格率", 105, "above-ceiling"],
    ["生产性服务业顾客满意度指数", 100.1, "above-ceiling"],
    ["主要农产品质量安全抽检合格率", -0.5, "negative"],
    ["安徽名牌总数", -1, "negative"],
    ["安徽名牌总数", 0.97, "not-whole"],
  ])("%s %d cannot be: %s, and is not judged", (name, value, fault) => {
    expect(foundIn("out-of-range", aRow(name, figure(value)))).toMatchObject([{ severity: "error", cell: "G5", facts: { actual: value, fault } }]);
    expect(review(aLedger(null, [aRow(name, figure(value))])).rows).toMatchObject([{ verdict: "unclear", gap: null }]);
  });

  it.each([
    ["大中型工程项目一次验收合格率", 100],
    ["主要农产品质量安全抽检合格率", 0],
    ["安徽名牌总数", 1800],
  ])("is silent on %s %d, at or within the bounds", (name, value) => {
    expect(foundIn("out-of-range", aRow(name, figure(value)))).toEqual([]);
  });
});
