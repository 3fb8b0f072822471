import { totalsOf } from "../../src/checks/reviewLedger";
import { aLedger, aRow, bareFraction, blank, figure, notApplicable, otherUnit, unclear } from "../builders/aLedger";
import { review } from "./review";

const ledger = aLedger("区市场监管局", [
  aRow("主要农产品质量安全抽检合格率", figure(97), { lead: "区市场监管局", support: "" }),
  aRow("工业产品质量监督抽查合格率", figure(89.9), { lead: "", support: "" }),
  aRow("列入强制检定目录的在用计量器具受检率", bareFraction(1), {}),
  aRow("通过质量管理体系认证企业", unclear("约30家", "hedged")),
  aRow("安徽名牌总数", otherUnit(18, "人", "个")),
  aRow("建设公共技术服务平台", blank),
  aRow("创建省级以上农业标准化示范区", notApplicable("—")),
  aRow("产品质量监督抽查全覆盖(可折算覆盖率100%)", unclear("已按季度实施", "narrative")),
  aRow("弘扬质量文化", blank),
  aRow("招商引资到位资金", figure(3)),
]);

describe("reviewLedger", () => {
  it("gives every row one verdict", () => {
    const { rows } = review(ledger);
    expect(rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [5, "met"],
      [6, "shortfall"],
      [7, "unclear"],
      [8, "unclear"],
      [9, "unclear"],
      [10, "missing"],
      [11, "notApplicable"],
      [12, "manual"],
      [13, "missing"],
      [14, "unclear"],
    ]);
  });

  it("keeps actual, target and gap for what was judged", () => {
    expect(review(ledger).rows[1]).toEqual({
      row: 6,
      name: "工业产品质量监督抽查合格率",
      indicatorId: "industrial-product-inspection-pass-rate",
      indicator: "工业产品质量监督抽查合格率",
      match: "exact",
      dutyId: null,
      taskSection: null,
      verdict: "shortfall",
      actual: 89.9,
      target: { comparator: ">=", value: 90, valueTo: null, unit: "%", inferred: false },
      gap: 0.1,
      cell: "G6",
      written: "89.9",
      period: null,
      laterBlank: null,
    });
  });

  it("lists findings by row, within a row in the catalogue's order, those about no row last", () => {
    const { findings } = review(ledger);
    const rows = findings.map(({ row }) => row ?? Infinity);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(findings.filter(({ row }) => row === 6).map(({ code }) => code)).toEqual(["shortfall", "lead-missing", "support-missing"]);
    expect(findings.at(-1)?.code).toBe("missing-indicator");
  });

  it("takes a duty's words from the column beside the figures when the value cell is blank", () => {
    const { rows } = review(aLedger(null, [aRow("建筑节能", blank, { status: "节能标准执行到位" }), aRow("安徽名牌总数", blank, { status: "正在评审" })]));
    expect(rows).toMatchObject([
      { verdict: "manual", cell: "L5", written: "节能标准执行到位" },
      { verdict: "missing", cell: "G6" },
    ]);
  });

  it("takes “/” for a duty as not applicable", () => {
    expect(review(aLedger(null, [aRow("建筑节能", notApplicable("/"))])).rows).toMatchObject([{ verdict: "notApplicable" }]);
  });

  it("judges a ledger of an unknown department without asking for its indicators", () => {
    const anonymous = review(aLedger(null, [aRow("安徽名牌总数", figure(18))]));
    expect(anonymous).toMatchObject({ department: null, missingIndicatorIds: [], findings: [] });
  });
});

describe("totalsOf", () => {
  it("counts verdicts over ledgers; the counts add up to the rows", () => {
    const totals = totalsOf([review(ledger), review(aLedger(null, [aRow("安徽名牌总数", figure(18))]))]);
    expect(totals).toEqual({ met: 2, shortfall: 1, unclear: 4, missing: 2, manual: 1, notApplicable: 1 });
  });
});
