import { aLedger, aRow, figure, formulaError } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("formula-error", () => {
  it("quotes the error and does not judge", () => {
    const row = aRow("主要农产品质量安全抽检合格率", formulaError("#DIV/0!"));
    expect(foundIn("formula-error", row)).toMatchObject([{ severity: "error", cell: "G5", facts: { text: "#DIV/0!", target: { value: 97 } } }]);
    expect(review(aLedger(null, [row])).rows).toMatchObject([{ verdict: "unclear", actual: null }]);
  });

  it("is an error in a duty's cell as well", () => {
    expect(foundIn("formula-error", aRow("建筑节能", formulaError()))).toMatchObject([{ facts: { text: "#REF!", target: null } }]);
  });

  it("is silent on a formula with a result", () => {
    expect(foundIn("formula-error", aRow("主要农产品质量安全抽检合格率", figure(97), { formulas: ["actual"] }))).toEqual([]);
  });
});
