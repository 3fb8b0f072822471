import { aLedger, aRow, blank, figure } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("unknown-indicator", () => {
  it("proposes near names of the plan and judges nothing", () => {
    const row = aRow("工程一次验收合格率", figure(100), { subject: { kind: "unknown", proposals: ["large-project-first-acceptance-rate", "other-project-first-acceptance-rate"] } });
    expect(foundIn("unknown-indicator", row)).toMatchObject([
      { cell: "B5", severity: "warning", indicator: null, facts: { written: "工程一次验收合格率", proposals: ["大中型工程项目一次验收合格率", "其他工程一次验收合格率"] } },
    ]);
    expect(review(aLedger(null, [row])).rows).toMatchObject([{ verdict: "unclear", actual: null, indicator: null, target: null, written: "100" }]);
  });

  it("counts a blank unknown row as missing", () => {
    expect(review(aLedger(null, [aRow("招商引资到位资金", blank)])).rows).toMatchObject([{ verdict: "missing" }]);
  });

  it("is silent on indicators, duties and tasks of the plan", () => {
    expect(foundIn("unknown-indicator", aRow("安徽名牌总数", figure(18)), aRow("建筑节能", blank), aRow("弘扬质量文化", blank))).toEqual([]);
  });
});
