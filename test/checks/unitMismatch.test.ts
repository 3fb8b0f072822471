import { aLedger, aRow, figure, otherUnit } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("unit-mismatch", () => {
  it("tells the unit written from the plan's, and does not judge", () => {
    const row = aRow("通过质量管理体系认证企业", otherUnit(30, "人", "家"));
    expect(foundIn("unit-mismatch", row)).toMatchObject([{ cell: "G5", facts: { text: "30人", unit: "人", expected: "家" } }]);
    expect(review(aLedger(null, [row])).rows).toMatchObject([{ verdict: "unclear", actual: null }]);
  });

  it("is silent on the plan's own unit", () => {
    expect(foundIn("unit-mismatch", aRow("通过质量管理体系认证企业", figure(30, { unit: "家" })))).toEqual([]);
  });
});
