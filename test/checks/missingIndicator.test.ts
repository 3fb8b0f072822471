import { reviewLedgers } from "../../src/checks/reviewLedger";
import { guichi2018 } from "../../src/plan/guichi2018";
import { aLedger, aRow, blank, figure } from "../builders/aLedger";
import { AS_OF, found, review } from "./review";

describe("missing-indicator", () => {
  it("names what the department leads or co-leads and no row reports", () => {
    const ledger = aLedger("区农委", [aRow("农业标准化普及率", figure(31))]);
    const missing = found("missing-indicator", ledger);
    expect(missing.map(({ indicator }) => indicator)).toEqual(["规模以上工业企业主导产品采标率", "创建省级以上农业标准化示范区"]);
    expect(missing[0]).toMatchObject({ row: null, cell: null, clause: { section: "四(二)" }, facts: { department: "区农委" } });
    expect(review(ledger).missingIndicatorIds).toEqual(["leading-product-standard-adoption-rate", "provincial-agri-demonstration-zones"]);
  });

  it("is silent on a row that is there and blank: that is a missing value", () => {
    const ledger = aLedger("区发改委", ["生产性服务业顾客满意度指数", "生活性服务业顾客满意度指数", "制修订服务标准或规范"].map((name) => aRow(name, blank)));
    expect(found("missing-indicator", ledger)).toEqual([]);
  });

  it("asks nothing of a department that only supports, and of one it does not know", () => {
    expect(found("missing-indicator", aLedger("区商务局", [aRow("安徽名牌总数", figure(18))]))).toEqual([]);
    expect(found("missing-indicator", aLedger(null, [aRow("安徽名牌总数", figure(18))]))).toEqual([]);
  });

  it("reads a department's sheets of one workbook together", () => {
    const first = aLedger("区发改委", [aRow("制修订服务标准或规范", figure(2))], { sheet: "标准" });
    const second = aLedger("区发改委", [aRow("生产性服务业顾客满意度指数", figure(81))], { sheet: "满意度" });
    const reviews = reviewLedgers([first, second], guichi2018, { asOf: AS_OF });
    expect(reviews.map(({ missingIndicatorIds }) => missingIndicatorIds)).toEqual([["consumer-services-satisfaction"], []]);
  });
});
