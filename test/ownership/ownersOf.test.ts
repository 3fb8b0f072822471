import type { OwnerCell } from "../../src/ownership/ownership";
import { ownersOf } from "../../src/ownership/ownersOf";
import { guichi2018 } from "../../src/plan/guichi2018";
import { aLedger, aRow, figure, type RowCells } from "../builders/aLedger";

/** The owner cells of one row. */
function ownersOfRow(name: string, cells: RowCells, loneOwner = false): Partial<Record<OwnerCell["role"], OwnerCell>> {
  const cellsOfRow = ownersOf(aLedger(null, [aRow(name, figure(1), cells)], { loneOwner }), guichi2018);
  return Object.fromEntries(cellsOfRow.map((cell) => [cell.role, cell]));
}

const BRANDS = "安徽名牌总数"; // 区市场监管局; 三(一)
const ADOPTION = "规模以上工业企业主导产品采标率"; // three co-leads; 四(二)
const HOUSING = "住宅工程分户验收执行率"; // inferred; 三(二)
const CULTURE = "弘扬质量文化"; // eight co-leads, supports 区政府有关单位

describe("what an owner cell should say", () => {
  it("joins co-leads in the notice's order", () => {
    expect(ownersOfRow(ADOPTION, { lead: "" }).lead).toMatchObject({ expected: "区市场监管局、区农委、区经信委", inferred: false, state: { kind: "blank" } });
  });

  it("keeps 等 at the end of an open list", () => {
    expect(ownersOfRow(BRANDS, { support: "" }).support?.expected).toBe("区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等");
  });

  it("marks an inferred owner", () => {
    const { lead, support } = ownersOfRow(HOUSING, { lead: "", support: "" });
    expect(lead).toMatchObject({ expected: "区住建委（推定）", inferred: true });
    expect(support?.expected).toBe("区发改委、区经信委、区交通运输局、区水务局等（推定）");
  });

  it("writes a phrase that names nobody as the notice does", () => {
    expect(ownersOfRow(CULTURE, { support: "" }).support?.expected).toBe("区政府有关单位");
  });

  it("gives a duty the owners of its task, and none where the notice names none", () => {
    expect(ownersOfRow("建筑节能", { lead: "" }).lead?.expected).toBe("区住建委");
    expect(ownersOfRow("重点食品质量安全状况保持稳定良好", { lead: "" })).toEqual({});
  });

  it("says nothing about rows the plan does not know, or columns the ledger does not have", () => {
    expect(ownersOfRow("招商引资到位资金", { lead: "" })).toEqual({});
    expect(ownersOfRow(BRANDS, {})).toEqual({});
  });
});

describe("what it says against what it should", () => {
  it.each([
    ["the plan's words", "区市场监管局、区农委、区经信委"],
    ["another order", "区经信委、区市场监管局、区农委"],
    ["other separators", "区市场监管局，区农委\n区经信委"],
    ["full names and aliases", "池州市贵池区市场监督管理局、农委、贵池区经济和信息化委员会"],
    ["joined by 和", "区市场监管局、区农委和区经信委"],
    ["with an office in brackets", "区市场监管局、区农委（种植业科）、区经信委"],
  ])("is the same in %s", (_, lead) => {
    expect(ownersOfRow(ADOPTION, { lead }).lead?.state).toEqual({ kind: "same", renamed: [] });
  });

  it("is the same under a later name, which is kept for telling", () => {
    expect(ownersOfRow(ADOPTION, { lead: "区市场监管局、区农业农村局、区经信委" }).lead?.state).toEqual({ kind: "same", renamed: [{ written: "区农业农村局", planName: "区农委" }] });
  });

  it("takes a later name that two departments may bear as the one the plan calls for here", () => {
    expect(ownersOfRow(ADOPTION, { lead: "区市场监管局、区农委、区科技经信局" }).lead?.state).toEqual({ kind: "same", renamed: [{ written: "区科技经信局", planName: "区经信委" }] });
    expect(ownersOfRow(BRANDS, { lead: "区市场监管局、区科技经信局" }).lead?.state).toEqual({ kind: "different", missing: [], extra: ["区科技经信局"], renamed: [] });
  });

  it("names missing and extra departments, by the plan's names where it knows them", () => {
    expect(ownersOfRow(ADOPTION, { lead: "区市场监管局、贵池区水务局、区财政局" }).lead?.state).toEqual({
      kind: "different",
      missing: ["区农委", "区经信委"],
      extra: ["区水务局", "区财政局"],
      renamed: [],
    });
  });

  it("takes first co-lead alone for a difference: none is first", () => {
    expect(ownersOfRow(ADOPTION, { lead: "区市场监管局" }).lead?.state).toMatchObject({ kind: "different", missing: ["区农委", "区经信委"], extra: [] });
  });

  it.each(["区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区", "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区、区财政局等"])("lets an open list name more, with or without 等: %s", (support) => {
    expect(ownersOfRow(BRANDS, { support }).support?.state.kind).toBe("same");
  });

  it("does not let an open list name fewer", () => {
    expect(ownersOfRow(BRANDS, { support: "区发改委等" }).support?.state).toMatchObject({ kind: "different", missing: ["区农委", "区经信委", "区商务局", "贵池工业园区", "前江工业园区"] });
  });

  it.each(["区政府有关单位", "区政府各有关单位", "区财政局"])("holds nobody against 区政府有关单位: %s", (support) => {
    expect(ownersOfRow(CULTURE, { support }).support?.state.kind).toBe("same");
  });

  it("does not take a neighbour for our own", () => {
    expect(ownersOfRow("农业标准化普及率", { lead: "区市场监管局、市农委、区经信委" }).lead?.state).toMatchObject({ kind: "different", missing: ["区农委"], extra: ["市农委"] });
  });
});

describe("a lone 责任单位 column", () => {
  it("is held against the leads, and may name the supporting departments too", () => {
    expect(ownersOfRow(BRANDS, { lead: "区市场监管局、区发改委、区农委" }, true).lead?.state.kind).toBe("same");
    expect(ownersOfRow(BRANDS, { lead: "区发改委、区农委" }, true).lead?.state).toMatchObject({ kind: "different", missing: ["区市场监管局"] });
  });

  it("is filled with the leads only", () => {
    expect(ownersOfRow(BRANDS, { lead: "" }, true).lead?.expected).toBe("区市场监管局");
  });
});
