import { aLedger, aRow, bareFraction, figure } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("ambiguous-percent", () => {
  it("offers both readings of a bare 0.97 and takes neither", () => {
    const row = aRow("主要农产品质量安全抽检合格率", bareFraction(0.97));
    expect(foundIn("ambiguous-percent", row)).toMatchObject([{ cell: "G5", facts: { asFraction: 97, asWritten: 0.97 } }]);
    expect(review(aLedger(null, [row])).rows).toMatchObject([{ verdict: "unclear", actual: null, gap: null }]);
  });

  it("is silent on 97", () => {
    expect(foundIn("ambiguous-percent", aRow("主要农产品质量安全抽检合格率", figure(97)))).toEqual([]);
  });
});
