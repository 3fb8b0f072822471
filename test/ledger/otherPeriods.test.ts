/** Columns and sheets of several periods: which one holds the figure to date, in the words clerks use for it. */
import { figures, gridOf, ledgerOf } from "./grids";
import { earlierSheets } from "../../src/ledger/earlierSheets";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedgers } from "../../src/ledger/reader";
import { guichi2018 } from "../../src/plan/guichi2018";

const AGRI = "主要农产品质量安全抽检合格率";
const CERTIFIED = "通过质量管理体系认证企业";
const BRANDS = "安徽名牌总数";

describe("the month beside what has come together", () => {
  test.each(["本月止累计", "至本月累计", "1-本月累计", "年初至本旬累计", "累计至本月", "本月末累计", "年初至今", "1月至本月", "截至本月"])("本月完成 | %s: the second is judged", (toDate) => {
    const ledger = ledgerOf([["项目", "计量单位", "全年目标", "本月完成", toDate, "去年同期累计"], [CERTIFIED, "家", 30, 4, 31, 25], [BRANDS, "个", 18, 1, 17, 16]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31, [BRANDS]: 17 });
  });

  test("a month's figure is not judged beside a heading that is not understood as a whole", () => {
    const ledger = ledgerOf([["指标", "目标", "7月完成", "至7月滚动累计完成（调整口径甲）"], [CERTIFIED, "30家", 4, 31]]);
    expect(figures(ledger)[CERTIFIED]).toMatch(/^unclear/);
  });

  test("a lone 本月完成 is the month's, and no figure to date", () => {
    expect(figures(ledgerOf([["指标", "目标", "本月完成"], [CERTIFIED, "30家", 31]]))).toEqual({ [CERTIFIED]: "unclear:single-period" });
  });

  test("four quarters and 全年累计: the sum so far is judged in July; a forecast for December is not", () => {
    const rows = (last: string): unknown[][] => [["指标", "目标", "一季度", "二季度", "三季度", "四季度", last], [CERTIFIED, "30家以上", 15, 16, null, null, 31]];
    const figureOf = (last: string) => {
      const reading = readLedgers(gridOf(rows(last) as never), guichi2018, { asOf: "2018-07-31" });
      return reading.ok ? figures(reading.ledgers[0]) : reading.reason;
    };
    expect(figureOf("全年累计")).toEqual({ [CERTIFIED]: 31 });
    expect(figureOf("全年")).not.toEqual({ [CERTIFIED]: 31 });
  });

  test("phases of the plan with their dates in brackets: the latest filled one", () => {
    const ledger = ledgerOf(
      [["指标名称", "目标值", "完成情况", null, null], [null, null, "规划筹备阶段\n（截至5月底）", "全面推进阶段\n（截至6月底）", "全面推进阶段\n（截至7月底）"], [CERTIFIED, "30家", 20, 25, 31]],
      { merges: ["A1:A2", "B1:B2", "C1:E1"] },
    );
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31 });
  });

  test("a row of column numbers below two rows of headings is neither", () => {
    const ledger = ledgerOf(
      [["序号", "考核指标", "年度目标", "完成情况", null], [null, null, null, "当月", "累计\n（1—7月）"], ["（1）", "（2）", "（3）", "（4）", "（5）"], ["1", AGRI, "≥97%", "98.2%", "97.4%"]],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] },
    );
    expect(figures(ledger)).toEqual({ [AGRI]: 97.4 });
  });

  test("完成进度 over 1-7月累计 heads figures, not shares of the work", () => {
    const ledger = ledgerOf([["指标", "目标", "完成进度", null], [null, null, "一季度实绩", "1-7月累计"], [AGRI, "97%", "96%", "99.7%"]], { merges: ["A1:A2", "B1:B2", "C1:D1"] });
    expect(figures(ledger)).toEqual({ [AGRI]: 99.7 });
  });
});

describe("the whole beside its parts", () => {
  test("全区 | 其中：各镇街: the whole is judged", () => {
    const ledger = ledgerOf([["指标名称", "目标", "全区", "其中：各镇街", null], [null, null, null, "秋阳街道", "梅街镇"], [CERTIFIED, "≥30家", 29, 20, 9]], { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 29 });
  });

  test("全区 beside a heading that is no part of it is not", () => {
    const ledger = ledgerOf([["指标名称", "目标", "全区", "年报口径"], [CERTIFIED, "≥30家", 29, 31]]);
    expect(figures(ledger)[CERTIFIED]).toMatch(/^unclear/);
  });
});

describe("dates that are no deadlines", () => {
  test.each(["交办日期", "数据截止日期", "填报日期", "立项时间", "验收时间"])("%s", (heading) => {
    const [row] = ledgerOf([["指标", "目标", heading, "完成值"], [CERTIFIED, "30家", "2018-07-02", 17]]).rows;
    expect(row?.due).toBeNull();
  });

  test.each(["办结时限", "计划完成日期", "完成时间", "任务期限"])("%s is one", (heading) => {
    const [row] = ledgerOf([["指标", "目标", heading, "完成值"], [CERTIFIED, "30家", "2018-07-02", 17]]).rows;
    expect(row?.due).toBe("2018-07-02");
  });
});

test("合格数 belongs to the rates of passing, 一次合格数 to those of passing at once", () => {
  const { rows } = ledgerOf([["指标名称", "验收工程数", "其中合格数", "一次合格数", "合格率"], ["经竣工验收的工程合格率", 86, 86, 84, "100%"], ["其他工程一次验收合格率", 60, 60, 59, "98.3%"]]);
  expect(rows.map(({ passed }) => passed?.cell)).toEqual(["C2", "D3"]);
});

describe("a sheet a month", () => {
  const sheetOf = (sheet: string, rows: readonly unknown[][]): Ledger => {
    const reading = readLedgers(gridOf([["填报单位：区旅发委"], ["指标", "目标", "完成值"], ...rows] as never, { sheet }), guichi2018, { asOf: "2018-07-31" });
    if (!reading.ok) throw new Error(reading.reason);
    return reading.ledgers[0];
  };
  const names = (...ledgers: readonly Ledger[]) => [...earlierSheets(ledgers, "2018-07-31")];

  test("the latest reports, the earlier ones are passed over", () => {
    expect(names(sheetOf("5月", [[CERTIFIED, 30, 20]]), sheetOf("7月", [[CERTIFIED, 30, 31], [BRANDS, 18, 18]]), sheetOf("6月", [[CERTIFIED, 30, 25]]))).toEqual(["5月", "6月"]);
  });

  test("an earlier one with a figure that the later one has not, or has blank, stays", () => {
    expect(names(sheetOf("6月", [[CERTIFIED, 30, 25], [BRANDS, 18, 18]]), sheetOf("7月", [[CERTIFIED, 30, 31]]))).toEqual([]);
    expect(names(sheetOf("6月", [[CERTIFIED, 30, 25]]), sheetOf("7月", [[CERTIFIED, 30, null]]))).toEqual([]);
  });

  test("sheets whose names differ in more than the month, and a month that has not begun, make nothing earlier", () => {
    expect(names(sheetOf("工业6月", [[CERTIFIED, 30, 25]]), sheetOf("农业7月", [[CERTIFIED, 30, 31]]))).toEqual([]);
    expect(names(sheetOf("7月", [[CERTIFIED, 30, 25]]), sheetOf("8月", [[CERTIFIED, 30, 31]]))).toEqual([]);
  });
});

describe("names with more or fewer words", () => {
  const subjects = (name: string) => ledgerOf([["指标", "目标", "完成值"], [AGRI, "97%", "98%"], [name, null, "80.5"]]).rows[1]?.subject;

  test("who says it is no part of the name", () => {
    expect(subjects("农业标准化普及率（市农委核实）")).toMatchObject({ kind: "indicator" });
  });

  test("part of what an indicator measures is that indicator's to propose, and is not judged", () => {
    const whole = guichi2018.indicators.find(({ name }) => name === "生活性服务业顾客满意度指数")!;
    expect(subjects("生活性服务业（商贸）顾客满意度指数")).toEqual({ kind: "unknown", proposals: [whole.id] });
  });

  test.each([["首席质量官制度", "D18"], ["质量责任终身制", "D06"], ["引导酒店、农家乐通过ISO9001认证", "D12"], ["企业分类监管", "D19"], ["精品服务项目", "D13"], ["加快建立质量安全风险分析、风险预警和快速反应机制", "D21"]])("%s is a duty", (name, dutyId) => {
    expect(subjects(name)).toEqual({ kind: "duty", dutyId });
  });

  test.each(["新增规上服务业企业", "建筑节能改造面积", "物流园区建设", "食品安全抽检", "企业认证"])("%s is none", (name) => {
    expect(subjects(name)).toMatchObject({ kind: "unknown" });
  });
});

describe("more habits of clerks", () => {
  test("headings in two languages are read in Chinese", () => {
    const ledger = ledgerOf([["序号\nNo.", "指标名称\nIndicator", "目标值\nTarget", "完成值\nActual"], ["甲", "乙", 1, 2], ["1", CERTIFIED, "≥30", 31]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31 });
  });

  test("a group and its rows, whichever of the two begins the name", () => {
    const ledger = ledgerOf([["类别", "指标名称", "目标值", "完成值"], ["一次验收合格率", "大中型工程项目", "100%", "100%"], [null, "其他工程", "98%", "98.3%"]], { merges: ["A2:A3"] });
    expect(ledger.rows.map(({ subject }) => subject.kind)).toEqual(["indicator", "indicator"]);
  });

  test("完成数据 heads the figures; 每年1次以上 behind a name is its target; a slip in 抽检 is one", () => {
    const ledger = ledgerOf([["考核指标（目标）", "完成数据", "佐证"], ["全员质量管理培训（每年1次以上）", 2, "照片"], ["主要农产品质量安全抽捡合格率", "98%", "通报"]]);
    expect(figures(ledger)).toEqual({ "全员质量管理培训(每年1次以上)": 2, "主要农产品质量安全抽捡合格率": 98 });
  });

  test("a title may name the department behind, in brackets", () => {
    expect(ledgerOf([["2018年质量强区工作考核自评表（区农委）"], ["指标", "目标", "完成值"], [AGRI, "97%", "98%"]]).department).toMatchObject({ kind: "known", name: "区农委" });
  });
});

describe("columns that a hasty reader would take", () => {
  test("发现时数值 | 整改后数值: what was found is not what was reached", () => {
    const ledger = ledgerOf([["涉及指标", "应达标准", "发现时数值", "整改措施", "整改后数值"], [AGRI, "97%以上", "86.7%", "约谈", "97.2%"], [BRANDS, "18个以上", "15个", "申报4个", null]]);
    expect(figures(ledger)).toMatchObject({ [AGRI]: 97.2 });
    expect(figures(ledger)[BRANDS]).not.toBe(15);
  });

  test("完成情况（7月） beside 上半年完成: the period decides, not the word", () => {
    const ledger = ledgerOf([["指标", "2018年上半年完成", "完成情况（1-7月）"], [CERTIFIED, "30家", "31家"], [AGRI, "99%", "98%"]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31, [AGRI]: 98 });
  });

  test("上半年 beside 二季度 of the same month: the first is the figure to date", () => {
    const ledger = ledgerOf([["指标", "完成", null, null], [null, "一季度", "二季度", "上半年"], [AGRI, "97%", "100%", "98.5%"]], { merges: ["A1:A2", "B1:D1"] });
    expect(figures(ledger)).toEqual({ [AGRI]: 98.5 });
  });

  test("a scale of ten marks is no index of a hundred", () => {
    const ledger = ledgerOf([["指标", "目标（百分制）", "测评结果（10分制）"], ["生产性服务业顾客满意度指数", 80, 8.6]]);
    expect(Object.values(figures(ledger))[0]).not.toBe(8.6);
  });

  test("a table of the year before above this year's: the second alone is read", () => {
    const ledger = ledgerOf([["一、2017年度指标完成情况（存档）"], ["指标", "目标", "完成"], [AGRI, "96%", "99%"], [null], ["二、2018年上半年指标完成情况"], ["指标", "目标", "完成"], [AGRI, "97%", "96.5%"]]);
    expect(ledger.rows.map(({ row }) => row + 1)).toEqual([7]);
  });

  test("other districts stand beside: our own column is judged", () => {
    const ledger = ledgerOf([["指标", "2018年目标", "贵池区", "青阳县", "全市平均", "我区位次"], [AGRI, "97%", "96.8%", "98.2%", "97.8%", 4], [BRANDS, "18个", 17, 12, 13.3, 2]]);
    expect(figures(ledger)).toEqual({ [AGRI]: 96.8, [BRANDS]: 17 });
  });

  test("a row of the body that begins with 重点工作 is a row, not headings", () => {
    const ledger = ledgerOf([["序号", "类别", "指标名称", "单位", "目标值", "完成值", "备注"], [1, "质量指标", CERTIFIED, "家", 30, 31, null], [2, "重点工作", "专项工作第2项", "项", "9项", 5, "工作总结"], [3, "质量指标", BRANDS, "个", 18, 17, null]]);
    expect(ledger.rows.map(({ row }) => row + 1)).toEqual([2, 3, 4]);
    expect(figures(ledger)).toMatchObject({ [CERTIFIED]: 31, [BRANDS]: 17 });
  });
});
