import { aRow, figure } from "../builders/aLedger";
import { foundIn } from "./review";

describe("rounded-to-target", () => {
  it("tells when the format shows 97% for 96.95%, beside the shortfall itself", () => {
    const row = aRow("主要农产品质量安全抽检合格率", figure(96.95, { shown: "97%" }));
    expect(foundIn("rounded-to-target", row)).toMatchObject([{ cell: "G5", severity: "warning", facts: { actual: 96.95, shown: "97%", gap: 0.05 } }]);
    expect(foundIn("shortfall", row)).toHaveLength(1);
  });

  it("is silent when the rounded figure falls short as well", () => {
    expect(foundIn("rounded-to-target", aRow("主要农产品质量安全抽检合格率", figure(96.45, { shown: "96.5%" })))).toEqual([]);
  });

  it("is silent when a figure that is met is rounded", () => {
    expect(foundIn("rounded-to-target", aRow("主要农产品质量安全抽检合格率", figure(97.04, { shown: "97%" })))).toEqual([]);
  });

  it("is silent when 30.0% is shown and 超过30% is asked: what is shown falls short too", () => {
    expect(foundIn("rounded-to-target", aRow("农业标准化普及率", figure(29.96, { shown: "30.0%" })))).toEqual([]);
  });
});
