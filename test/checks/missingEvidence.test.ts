import { aRow, figure } from "../builders/aLedger";
import { foundIn } from "./review";

describe("missing-evidence", () => {
  const brands = (value: number, evidence?: string) => aRow("安徽名牌总数", figure(value), evidence === undefined ? {} : { evidence });

  it("asks for evidence of what is claimed as met", () => {
    expect(foundIn("missing-evidence", brands(18, ""))).toMatchObject([{ severity: "info", cell: "K5", facts: { name: "安徽名牌总数" } }]);
  });

  it("is silent where evidence is named, where nothing is claimed, and where the ledger has no such column", () => {
    expect(foundIn("missing-evidence", brands(18, "名单"), brands(17, ""))).toEqual([]);
    expect(foundIn("missing-evidence", brands(18))).toEqual([]);
  });
});
