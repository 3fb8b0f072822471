/** From cells to findings: ledgers as departments write them, read and reviewed. */
import type { CellValue } from "../../src/sheet/grid";
import { ledgerOf, type GridOptions } from "../ledger/grids";
import { review } from "./review";

const HEADS = ["序号", "指标名称", "目标值", "抽检数", "合格数", "完成值", "牵头责任单位", "协同配合单位", "佐证材料"];
const PRODUCT = "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等";

/** A ledger sheet of 区市场监管局 with the given rows from row 4 on; its codes by cell, in order, without what is missing altogether. */
function codes(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): string[] {
  const ledger = ledgerOf([["质量强区指标台账"], ["填报单位：区市场监管局"], HEADS, ...rows], options);
  return review(ledger)
    .findings.filter(({ code }) => code !== "missing-indicator")
    .map(({ code, cell }) => `${cell} ${code}`);
}

const row = (name: string, target: CellValue, value: CellValue, ...rest: readonly CellValue[]): CellValue[] => [1, name, target, null, null, value, ...(rest.length > 0 ? rest : ["区市场监管局", PRODUCT, "通报"])];

describe("from the grid to the findings", () => {
  it("has nothing to say about a ledger in order", () => {
    expect(codes([row("安徽名牌总数", "18个以上", 18), row("主要农产品质量安全抽检合格率", "≥97%", "97.2%"), row("通过质量管理体系认证企业", "30家以上", "31家")])).toEqual([]);
  });

  it("reads the same figure as number, percentage and text", () => {
    const rows = [0.965, 96.5, "96.5%", "９６．５％"].map((value) => row("主要农产品质量安全抽检合格率", "≥97%", value));
    const { rows: verdicts } = review(ledgerOf([["填报单位：区市场监管局"], HEADS, ...rows], { formats: { F3: "0.0%" } }));
    expect(verdicts.map(({ verdict, actual, gap }) => [verdict, actual, gap])).toEqual(Array(4).fill(["shortfall", 96.5, 0.5]));
  });

  it("tells a shortfall that the format hides", () => {
    expect(codes([row("主要农产品质量安全抽检合格率", "≥97%", 0.9695)], { formats: { F4: "0%" } })).toEqual(["F4 shortfall", "F4 rounded-to-target"]);
  });

  it("judges nothing it did not understand", () => {
    const rows = [
      row("主要农产品质量安全抽检合格率", "≥97%", 0.97),
      row("工业产品质量监督抽查合格率", "≥90%", "≥90%"),
      row("通过质量管理体系认证企业", "30家以上", "30余家"),
      row("安徽名牌总数", "18个以上", "18（上半年）"),
      row("通过标准化良好行为企业认定", "5家", "5户"),
      row("市级以上农业标准化示范区", "5家", "#REF!"),
      row("列入强制检定目录的在用计量器具受检率", "100%", "102%"),
    ];
    expect(codes(rows)).toEqual(["F4 ambiguous-percent", "F5 unclear-value", "F6 unclear-value", "F7 unclear-value", "F8 unit-mismatch", "F9 formula-error", "F10 out-of-range"]);
  });

  it("checks a rate against its own figures", () => {
    const rate = (value: CellValue) => [1, "主要农产品质量安全抽检合格率", "≥97%", 400, 392, value, "区市场监管局", PRODUCT, "通报"];
    expect(codes([rate("98%")])).toEqual([]);
    expect(codes([rate("99%")])).toEqual(["F4 arithmetic-mismatch"]);
  });

  it("holds targets and owners against the plan", () => {
    expect(codes([row("安徽名牌总数", "15个以上", 18, "区农业农村局", null, null)])).toEqual(["C4 altered-target", "G4 lead-mismatch", "H4 support-missing", "G4 renamed-department", "I4 missing-evidence"]);
  });

  it("reads a hidden row like any other, and says that it is there", () => {
    expect(codes([row("安徽名牌总数", "18个以上", 17)], { hiddenRows: [4] })).toEqual(["F4 shortfall", "B4 hidden-row"]);
  });

  it("reports what is left out", () => {
    const ledger = ledgerOf([["填报单位：贵池区农业委员会"], HEADS, row("农业标准化普及率", "超过30%", null, "区市场监管局、区农委、区经信委", null, null)]);
    expect(review(ledger)).toMatchObject({ department: "区农委", rows: [{ verdict: "missing", cell: "F3" }], missingIndicatorIds: ["leading-product-standard-adoption-rate", "provincial-agri-demonstration-zones"] });
  });
});
