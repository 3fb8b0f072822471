import { ownershipEdits, undecidedCells } from "../../src/ownership/ownershipEdits";
import { ownersOf } from "../../src/ownership/ownersOf";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { CellEdit } from "../../src/sheet/edit";
import { aLedger, aRow, figure, type RowSpec } from "../builders/aLedger";

const editsFor = (rows: readonly RowSpec[], overwrite = false): readonly CellEdit[] => ownershipEdits(ownersOf(aLedger(null, rows), guichi2018), { overwrite });
const brands = (lead: string, support: string) => aRow("安徽名牌总数", figure(18), { lead, support });
const SUPPORT = "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等";

describe("ownershipEdits", () => {
  it("fills blank cells and remembers that they were blank", () => {
    expect(editsFor([brands("", "")])).toEqual([
      { sheet: "台账", cell: "I5", before: null, after: { kind: "text", text: "区市场监管局" } },
      { sheet: "台账", cell: "J5", before: null, after: { kind: "text", text: SUPPORT } },
    ]);
  });

  it("leaves alone what somebody wrote, right or wrong", () => {
    expect(editsFor([brands("区农委", SUPPORT)])).toEqual([]);
  });

  it("replaces what differs when asked to, and nothing that agrees", () => {
    expect(editsFor([brands("区农委", "区发改委,区农委,区经信委,区商务局,贵池工业园区,前江工业园区")], true)).toEqual([
      { sheet: "台账", cell: "I5", before: "区农委", after: { kind: "text", text: "区市场监管局" } },
    ]);
  });

  it("never writes over a formula", () => {
    expect(editsFor([aRow("安徽名牌总数", figure(18), { lead: "", formulas: ["lead"] })], true)).toEqual([]);
  });

  it("writes a merged cell once, at its anchor", () => {
    const rows = [aRow("安徽名牌总数", figure(18), { lead: "" }), aRow("建设公共技术服务平台", figure(1), { lead: "", mergedUp: { lead: 1 } })];
    expect(editsFor(rows).map(({ cell }) => cell)).toEqual(["I5"]);
  });

  it("does not fill a merged cell whose rows belong to different departments", () => {
    const rows = [aRow("安徽名牌总数", figure(18), { lead: "" }), aRow("建筑节能", figure(1), { lead: "", mergedUp: { lead: 1 } })];
    expect(editsFor(rows)).toEqual([]);
  });

  it("is done once filled: what it writes reads as the same", () => {
    const filled = editsFor([brands("", "")]).map(({ after }) => (after.kind === "text" ? after.text : ""));
    expect(editsFor([brands(filled[0] ?? "", filled[1] ?? "")], true)).toEqual([]);
  });

  it.each(guichi2018.indicators.map(({ name }) => name))("is done once filled: %s", (name) => {
    const [lead, support] = editsFor([aRow(name, figure(1), { lead: "", support: "" })]).map(({ after }) => (after.kind === "text" ? after.text : ""));
    expect(editsFor([aRow(name, figure(1), { lead, support })], true)).toEqual([]);
  });
});

describe("undecidedCells", () => {
  const merged = (lead: string) => [brands(lead, SUPPORT), aRow("农业标准化普及率", figure(31), { lead, support: "x", mergedUp: { lead: 1 } })];
  const undecided = (rows: readonly RowSpec[]): readonly string[] => undecidedCells(ownersOf(aLedger(null, rows), guichi2018)).map(([first]) => first!.reading.cell);

  it("names a merged cell over rows with different owners, blank or filled", () => {
    expect([undecided(merged("")), undecided(merged("区市场监管局"))]).toEqual([["I5"], ["I5"]]);
    expect(editsFor(merged(""), true).map(({ cell }) => cell)).not.toContain("I5");
  });

  it("is silent where one text is right for all rows", () => {
    expect(undecided([brands("", SUPPORT), aRow("地理标志保护产品累计数", figure(3), { lead: "", support: SUPPORT, mergedUp: { lead: 1 } })])).toEqual([]);
  });
});
