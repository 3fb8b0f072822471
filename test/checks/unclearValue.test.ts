import { guichi2018 } from "../../src/plan/guichi2018";
import type { Plan } from "../../src/plan/plan";
import { aLedger, aRow, figure, unclear } from "../builders/aLedger";
import { foundIn, review } from "./review";

describe("unclear-value", () => {
  it("quotes what was written, why it is not clear, and the target", () => {
    const [finding] = foundIn("unclear-value", aRow("通过质量管理体系认证企业", unclear("约30家", "hedged")));
    expect(finding).toMatchObject({ cell: "G5", severity: "warning", facts: { text: "约30家", reason: "hedged", target: { value: 30 } } });
  });

  it("is silent on words where words belong", () => {
    expect(foundIn("unclear-value", aRow("建筑节能", unclear("已落实", "narrative")))).toEqual([]);
  });

  it("is silent on a plain figure", () => {
    expect(foundIn("unclear-value", aRow("通过质量管理体系认证企业", figure(30)))).toEqual([]);
  });

  it("leaves a plain figure to people when the plan states its target loosely", () => {
    const loose: Plan = { ...guichi2018, indicators: guichi2018.indicators.map((one) => (one.id === "anhui-famous-brands" ? { ...one, target: { comparator: "about", value: 18 } } : one)) };
    const { rows, findings } = review(aLedger(null, [aRow("安徽名牌总数", figure(3))]), loose);
    expect(rows).toMatchObject([{ verdict: "unclear", actual: 3, gap: null }]);
    expect(findings).toMatchObject([{ code: "unclear-value", facts: { reason: "loose-target" } }]);
  });
});
