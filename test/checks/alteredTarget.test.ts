import { aRow, figure } from "../builders/aLedger";
import { foundIn } from "./review";

const AGRI = "主要农产品质量安全抽检合格率"; // ≥97%
const STRICT = "农业标准化普及率"; // 超过30%
const FULL = "大中型工程项目一次验收合格率"; // 100%
const COUNT = "通过质量管理体系认证企业"; // 30家以上
const BARE = "通过标准化良好行为企业认定"; // 5家, 口径推定
const YEARLY = "全员质量管理培训"; // 每年1次以上
const INDEX = "生产性服务业顾客满意度指数"; // 80以上

describe("altered-target", () => {
  it.each([
    [AGRI, "≥97%"],
    [AGRI, "97%以上"],
    [AGRI, "保持在97%以上"],
    [AGRI, "９７％"],
    [AGRI, "不低于97%"],
    [AGRI, "97"],
    [AGRI, "0.97"],
    [STRICT, "超过30%"],
    [STRICT, ">30%"],
    [STRICT, "＞30%"],
    [FULL, "100%"],
    [FULL, "=100%"],
    [FULL, "达到100%"],
    [COUNT, "30家以上"],
    [COUNT, "≥30"],
    [COUNT, "30个以上"],
    [BARE, "5家"],
    [YEARLY, "每年1次以上"],
    [YEARLY, "≥1次"],
    [INDEX, "80以上"],
    [INDEX, "≥80分"],
  ])("%s: “%s” is the plan's target in other words", (name, target) => {
    expect(foundIn("altered-target", aRow(name, figure(99), { target }))).toEqual([]);
  });

  it.each([
    [AGRI, "≥95%", "another figure"],
    [AGRI, "95%以上", "another figure"],
    [AGRI, "0.95", "another figure, however it is read"],
    [AGRI, ">97%", "a stricter comparison"],
    [STRICT, "≥30%", "a looser comparison"],
    [STRICT, "30%以上", "a looser comparison"],
    [STRICT, "30%", "a bare figure is “at least”"],
    [COUNT, "≤30家", "the other way round"],
    [COUNT, "20家", "another figure"],
    [COUNT, "30%", "another unit"],
  ])("%s: “%s” is not: %s", (name, target) => {
    expect(foundIn("altered-target", aRow(name, figure(99), { target }))).toMatchObject([{ cell: "C5", severity: "warning", facts: { written: target } }]);
  });

  it("reads a target that is a number by its format", () => {
    expect(foundIn("altered-target", aRow(AGRI, figure(99), { target: 0.97, targetFormat: "0%" }))).toEqual([]);
    expect(foundIn("altered-target", aRow(AGRI, figure(99), { target: 0.95, targetFormat: "0%" }))).toHaveLength(1);
  });

  it.each(["", "见方案", "约97%", "95%—97%", "一季度95%，二季度97%", "稳步提高"])("guesses nothing from “%s”", (target) => {
    expect(foundIn("altered-target", aRow(AGRI, figure(99), { target }))).toEqual([]);
  });

  it("is silent on a duty's target", () => {
    expect(foundIn("altered-target", aRow("建筑节能", figure(1), { target: "全面落实" }))).toEqual([]);
  });
});
