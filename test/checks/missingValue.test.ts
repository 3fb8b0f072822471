import { aLedger, aRow, blank, figure, notApplicable } from "../builders/aLedger";
import { found, foundIn } from "./review";

describe("missing-value", () => {
  it("points at the blank cell and gives the target", () => {
    const [finding] = foundIn("missing-value", aRow("建设公共技术服务平台", blank));
    expect(finding).toMatchObject({ row: 5, cell: "G5", severity: "warning", facts: { written: "", target: { value: 1, unit: "个", inferred: true } } });
  });

  it("takes a duty without a word about it as missing, too", () => {
    expect(foundIn("missing-value", aRow("建筑节能", blank))).toMatchObject([{ facts: { target: null }, clause: { section: "三(二)" } }]);
  });

  it("takes “/” amiss where the department itself leads the indicator", () => {
    const ledger = aLedger("区农委", [aRow("农业标准化普及率", notApplicable("/"))]);
    expect(found("missing-value", ledger)).toMatchObject([{ facts: { written: "/" } }]);
  });

  it("is silent on “/” for somebody else's indicator, and for a department it does not know", () => {
    const row = aRow("建设公共技术服务平台", notApplicable("/"));
    expect(found("missing-value", aLedger("区农委", [row]))).toEqual([]);
    expect(found("missing-value", aLedger(null, [row]))).toEqual([]);
  });

  it("is silent on a nought, which is a value", () => {
    expect(foundIn("missing-value", aRow("建设公共技术服务平台", figure(0)))).toEqual([]);
  });

  it("leaves blank rows the plan does not know to unknown-indicator", () => {
    expect(foundIn("missing-value", aRow("招商引资到位资金", blank))).toEqual([]);
  });
});
