import { aRow, bareFraction, figure } from "../builders/aLedger";
import { foundIn } from "./review";

describe("shortfall", () => {
  it("says how far a rate is below its target, in exact decimals", () => {
    const [finding] = foundIn("shortfall", aRow("主要农产品质量安全抽检合格率", figure(96.95)));
    expect(finding).toMatchObject({
      severity: "error",
      sheet: "台账",
      row: 5,
      cell: "G5",
      indicator: "主要农产品质量安全抽检合格率",
      clause: { section: "三(一)", text: "主要农产品质量安全抽检合格率稳定在97%以上" },
      facts: { actual: 96.95, gap: 0.05, target: { comparator: ">=", value: 97, unit: "%" } },
    });
  });

  it("counts what is missing", () => {
    const [finding] = foundIn("shortfall", aRow("通过质量管理体系认证企业", figure(28)));
    expect(finding?.facts).toMatchObject({ gap: 2, target: { unit: "家" } });
  });

  it("takes 超过30% strictly: 30 falls short by nothing", () => {
    const [finding] = foundIn("shortfall", aRow("农业标准化普及率", figure(30)));
    expect(finding?.facts).toMatchObject({ actual: 30, gap: 0, target: { comparator: ">" } });
  });

  it("is silent on a figure that reaches its target", () => {
    expect(foundIn("shortfall", aRow("主要农产品质量安全抽检合格率", figure(97)), aRow("农业标准化普及率", figure(30.1)))).toEqual([]);
  });

  it("is silent on what was not read without doubt, however small", () => {
    expect(foundIn("shortfall", aRow("主要农产品质量安全抽检合格率", bareFraction(0.5)))).toEqual([]);
  });
});
