import { aLedger, aRow, figure } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("hidden-row", () => {
  it("names a hidden row, which is judged like any other", () => {
    const row = aRow("安徽名牌总数", figure(17), { hidden: true });
    expect(foundIn("hidden-row", row)).toMatchObject([{ severity: "info", cell: "B5", facts: { name: "安徽名牌总数" } }]);
    expect(review(aLedger(null, [row])).rows).toMatchObject([{ verdict: "shortfall", gap: 1 }]);
  });

  it("is silent on a row in sight", () => {
    expect(foundIn("hidden-row", aRow("安徽名牌总数", figure(17)))).toEqual([]);
  });
});
