/** The checks of owner cells. How owner cells are compared is shown in test/ownership. */
import { aLedger, aRow, figure } from "../builders/aLedger";
import { found, foundIn } from "./review";

const SUPPORT = "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等";
const brands = (cells: { lead?: string; support?: string }) => aRow("安徽名牌总数", figure(18), cells);
const highway = (lead: string) => aRow("等级以上公路交通工程验收合格率", figure(100), { lead });

describe("lead-missing, support-missing", () => {
  it("offer what the plan calls for in a blank cell", () => {
    const row = brands({ lead: "", support: "" });
    expect(foundIn("lead-missing", row)).toMatchObject([{ cell: "I5", severity: "info", facts: { expected: "区市场监管局" } }]);
    expect(foundIn("support-missing", row)).toMatchObject([{ cell: "J5", severity: "info", facts: { expected: SUPPORT } }]);
  });

  it("say when no one text fills the cell, for it is merged over rows with different owners", () => {
    const coverage = (lead: string) => aRow("农业标准化普及率", figure(31), { lead, mergedUp: { lead: 1 } });
    const merged = foundIn("lead-missing", brands({ lead: "" }), coverage(""));
    expect(merged).toMatchObject([{ row: 5, cell: "I5", facts: { merged: true } }, { row: 6, cell: "I5", facts: { merged: true } }]);
    expect(foundIn("lead-missing", brands({ lead: "" }))).toMatchObject([{ facts: { merged: false } }]);
  });

  it("are silent on cells that say something, and on ledgers without the columns", () => {
    expect(foundIn("lead-missing", brands({ lead: "区农委" }), brands({}))).toEqual([]);
    expect(foundIn("support-missing", brands({ support: SUPPORT }), brands({}))).toEqual([]);
  });
});

describe("lead-mismatch, support-mismatch", () => {
  it("name what is missing and what is extra", () => {
    expect(foundIn("lead-mismatch", brands({ lead: "区农委" }))).toMatchObject([
      { cell: "I5", severity: "warning", facts: { written: "区农委", expected: "区市场监管局", missing: ["区市场监管局"], extra: ["区农委"] } },
    ]);
    expect(foundIn("support-mismatch", brands({ support: "区发改委、区农委、区经信委等" }))).toMatchObject([
      { cell: "J5", severity: "info", facts: { missing: ["区商务局", "贵池工业园区", "前江工业园区"], extra: [] } },
    ]);
  });

  it("quote the notice's bracket on the task; where the owner is inferred there is none to quote", () => {
    expect(foundIn("lead-mismatch", brands({ lead: "区农委" }))[0]?.clause).toMatchObject({ section: "三(一)", text: expect.stringContaining("牵头责任单位:区市场监管局") });
    expect(foundIn("lead-mismatch", highway("区交通运输局"))[0]?.clause).toEqual({ section: "二(二)", text: "等级以上公路交通工程验收合格率达到100%" });
    expect(foundIn("lead-missing", aRow("建筑节能", figure(1), { lead: "" }))[0]?.clause?.text).toContain("牵头责任单位:区住建委");
  });

  it("weigh less where the owner is only inferred", () => {
    expect(foundIn("lead-mismatch", highway("区交通运输局"))).toMatchObject([{ severity: "info" }]);
  });

  it("are silent on the same departments in another order or spelling", () => {
    const adoption = aRow("规模以上工业企业主导产品采标率", figure(80), { lead: "经信委，贵池区农业委员会、区市场监督管理局" });
    expect(foundIn("lead-mismatch", adoption)).toEqual([]);
    expect(foundIn("support-mismatch", brands({ support: SUPPORT.replace("等", "") }))).toEqual([]);
  });
});

describe("renamed-department", () => {
  it("reports a later name in an owner cell, which is no mismatch", () => {
    const adoption = aRow("规模以上工业企业主导产品采标率", figure(80), { lead: "区市场监管局、区农业农村局、区经信委" });
    expect(foundIn("renamed-department", adoption)).toMatchObject([{ cell: "I5", severity: "info", facts: { written: "区农业农村局", planName: "区农委" } }]);
    expect(foundIn("lead-mismatch", adoption)).toEqual([]);
  });

  it("reports the ledger's own department under a later name, at the line that says so", () => {
    const ledger = aLedger({ written: "区农业农村局", name: "区农委" }, [aRow("农业标准化普及率", figure(31))]);
    expect(found("renamed-department", ledger)).toMatchObject([{ row: 2, cell: "A2", indicator: null }]);
  });

  it("is silent on full names and aliases", () => {
    expect(foundIn("renamed-department", aRow("农业标准化普及率", figure(31), { lead: "区市场监督管理局、贵池区农业委员会、经信委" }))).toEqual([]);
  });
});

describe("inferred-owner", () => {
  it("says that the notice names nobody", () => {
    expect(foundIn("inferred-owner", highway("区住建委"))).toMatchObject([{ cell: "I5", severity: "info", facts: { expected: "区住建委（推定）" } }]);
  });

  it("is silent once the cell says so itself", () => {
    expect(foundIn("inferred-owner", highway("区住建委（推定）"))).toEqual([]);
    expect(foundIn("lead-mismatch", highway("区住建委（推定）"))).toEqual([]);
  });

  it("is silent where the notice names the owner", () => {
    expect(foundIn("inferred-owner", brands({ lead: "区市场监管局" }))).toEqual([]);
  });
});
