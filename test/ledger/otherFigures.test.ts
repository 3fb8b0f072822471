/** Figures that are not the year's: of another time, of another column, of a part; and dates typed as digits. */
import { figures, gridOf, ledgerOf } from "./grids";
import { guichi2018 } from "../../src/plan/guichi2018";
import { readLedgers } from "../../src/ledger/reader";

const AGRI = "主要农产品质量安全抽检合格率";
const INDUSTRY = "工业产品质量监督抽查合格率";
const CERTIFIED = "通过质量管理体系认证企业";

describe("figures of another time", () => {
  test.each<[string, unknown[][], string]>([
    ["a title of the year before", [["2017年质量工作指标台账"], ["指标名称", "完成值"], [AGRI, "98%"]], "台账"],
    ["a title with the year in brackets", [["质量强区指标台账（2017年度）"], ["指标名称", "完成值"], [AGRI, "98%"]], "台账"],
    ["a sheet of the year before", [["指标名称", "完成值"], [AGRI, "98%"]], "2017年"],
    ["a sheet of last year", [["指标名称", "完成值"], [AGRI, "98%"]], "上年"],
  ])("%s is not held against this year's targets", (_what, rows, sheet) => {
    expect(readLedgers(gridOf(rows as never, { sheet }), guichi2018)).toMatchObject({ ok: false, reason: "earlier-year" });
  });

  test.each([["2018年质量强区指标台账"], ["2017—2018年质量工作指标台账"], ["填报单位：区农委　填报时间：2017年12月20日"], ["根据贵政办〔2017〕9号文件编制的指标台账"]])("%s says nothing against it", (title) => {
    expect(figures(ledgerOf([[title], ["指标名称", "完成值"], [AGRI, "98%"]]))).toEqual({ [AGRI]: 98 });
  });

  test("dates in digits are no counts; a large count is none where the target is large", () => {
    const ledger = ledgerOf([["指标名称", "完成值"], [CERTIFIED, 20180630], ["安徽名牌总数", "201807"], ["建设公共技术服务平台", 2018], ["通过标准化良好行为企业认定", 18]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: "unclear:date", 安徽名牌总数: "unclear:date", 建设公共技术服务平台: "unclear:date", 通过标准化良好行为企业认定: 18 });
  });
});

describe("two columns for one figure", () => {
  test.each([["完成值", "完成值（7月）"], ["完成值", "完成值"]])("%s | %s: where one is blank, the other may be of another time", (one, other) => {
    const ledger = ledgerOf([["指标名称", "目标值", one, other], [CERTIFIED, "30家以上", 27, null], ["安徽名牌总数", "18个以上", 19, 19]]);
    expect(figures(ledger)[CERTIFIED]).toBe("unclear:which-column");
  });

  test("a figure that is said to be cumulative counts beside a blank one of the month", () => {
    const ledger = ledgerOf([["指标名称", "目标值", "完成值（本月）", "完成值（累计）"], [CERTIFIED, "30家以上", null, 31], ["安徽名牌总数", "18个以上", 1, 19]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31, 安徽名牌总数: 19 });
  });

  test("what others found must agree with what the department says of itself", () => {
    const ledger = ledgerOf([["指标名称", "目标值", "自报完成值", "核定完成值（领导小组办公室填写）"], [AGRI, "97%", "98.6%", "96.9%"], [CERTIFIED, "30家", 31, 31]]);
    expect(figures(ledger)).toEqual({ [AGRI]: "unclear:several-figures", [CERTIFIED]: 31 });
  });

  test("the number inspected is not the figure", () => {
    const ledger = ledgerOf([["指标名称", "验收个数", "合格个数", "完成值"], ["其他工程一次验收合格率", 145, 143, "98.6%"]]);
    expect(figures(ledger)).toEqual({ 其他工程一次验收合格率: 98.6 });
  });

  test("quarters under a heading that says 累计 are cumulative", () => {
    const ledger = ledgerOf([["指标名称", "累计完成情况", null, null], [null, "一季度", "二季度", "三季度"], [CERTIFIED, 27, 31, null]], { merges: ["A1:A2", "B1:D1"] });
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31 });
  });
});

test("parts go on below 其中 as long as they have no number of their own", () => {
  const ledger = ledgerOf([["序号", "项目", "目标", "合格率"], [1, AGRI, "97%以上", "97.6%"], [null, "其中：蔬菜", null, "96.9%"], [null, "畜禽产品", null, "98.1%"], [2, INDUSTRY, "90%以上", "91%"]]);
  expect(figures(ledger)).toEqual({ [AGRI]: 97.6, [INDUSTRY]: 91 });
});
