import { about, figures, gridOf, ledgerOf } from "./grids";
import { guichi2018 } from "../../src/plan/guichi2018";
import { readLedgers } from "../../src/ledger/reader";

const AGRI = "主要农产品质量安全抽检合格率";
const INDUSTRY = "工业产品质量监督抽查合格率";
const CERTIFIED = "通过质量管理体系认证企业";

const roles = (ledger: ReturnType<typeof ledgerOf>) => ledger.columns.map(({ role, column }) => `${String.fromCharCode(65 + column)}:${role}`).join(" ");

describe("an ordinary ledger", () => {
  const ledger = ledgerOf(
    [
      ["贵池区质量强区指标台账"],
      ["填报单位：区市场监管局（盖章）", null, null, null, null, "填报日期：2018年7月31日"],
      ["序号", "指标名称", "目标值", "计量单位", "完成值", "牵头责任单位", "协同配合单位", "佐证材料", "备注"],
      [1, AGRI, "≥97%", "%", 0.965, "区市场监管局", "区发改委、区农委等", "检测报告", null],
      [2, INDUSTRY, "90%以上", "%", "93.2%", null, null, null, null],
      [3, CERTIFIED, 30, "家", "约30家", null, null, null, null],
      ["合计", null, null, null, null],
      ["填表人：甲　　审核人：乙"],
    ],
    { merges: ["A1:I1", "A2:E2"], formats: { E4: "0.0%" } },
  );

  test("rows, figures, department", () => {
    expect(figures(ledger)).toEqual({ [AGRI]: 96.5, [INDUSTRY]: 93.2, [CERTIFIED]: "unclear:hedged" });
    expect(ledger.department).toMatchObject({ kind: "known", name: "区市场监管局", source: "heading-line", cell: "A2" });
    expect(ledger.rows.map((row) => [row.row + 1, row.actual!.cell])).toEqual([[4, "E4"], [5, "E5"], [6, "E6"]]);
  });

  test("columns by name", () => {
    expect(roles(ledger)).toBe("A:number B:indicator C:target D:unit E:actual F:lead G:support H:evidence I:note");
  });

  test("targets with their comparator", () => {
    expect(ledger.rows.map(({ targetQuantity, targetComparator }) => [targetQuantity.kind === "number" && targetQuantity.value, targetComparator])).toEqual([[97, ">="], [90, ">="], [30, null]]);
  });

  test("owner cells with their place", () => {
    expect(ledger.rows[0]!.lead).toMatchObject({ cell: "F4", text: "区市场监管局" });
    expect(ledger.rows[1]!.lead).toMatchObject({ cell: "F5", value: null });
  });
});

describe("headings", () => {
  test("two rows, merged down and across", () => {
    const ledger = ledgerOf(
      [
        ["序号", "指标", "目标", "完成情况", null, "责任单位", null],
        [null, null, null, "数值", "说明", "牵头", "协同"],
        [1, AGRI, "97%", "98%", "正常", "区市场监管局", "区农委"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
    );
    expect(roles(ledger)).toBe("A:number B:indicator C:target D:actual E:note F:lead G:support");
    expect(ledger.header).toMatchObject({ top: 0, bottom: 1 });
    expect(figures(ledger)).toEqual({ [AGRI]: 98 });
  });

  test("three rows, with a group over everything and a row of column numbers", () => {
    const ledger = ledgerOf(
      [
        ["序号", "考核指标", null, "完成情况", null, null],
        [null, "指标名称", "目标值", "2018年", null, "完成率"],
        [null, null, null, "上半年", "1—7月", null],
        ["甲", "乙", 1, 2, 3, "4=3/1"],
        [1, AGRI, "97%", "96%", "97.5%", null],
      ],
      { merges: ["A1:A3", "B1:C1", "D1:F1", "B2:B3", "C2:C3", "D2:E2", "F2:F3"] },
    );
    expect(roles(ledger)).toBe("A:number B:indicator C:target D:actual E:actual F:rate");
    expect(ledger.header).toMatchObject({ top: 0, bottom: 3 });
    expect(ledger.rows.map((row) => [row.row + 1, row.actual!.cell, row.actualColumn!.period!.untilMonth])).toEqual([[5, "E5", 7]]);
  });

  test("not merged at all: groups over blank cells", () => {
    const ledger = ledgerOf([
      ["指标名称", "目标值", "完成情况", null, "牵头单位"],
      [null, null, "一季度", "上半年", null],
      [AGRI, "97%", "96%", "97.5%", "区市场监管局"],
    ]);
    expect(roles(ledger)).toBe("A:indicator B:target C:actual D:actual E:lead");
    expect(figures(ledger)).toEqual({ [AGRI]: 97.5 });
  });

  test("line breaks, spaces, full-width letters and units in headings", () => {
    const ledger = ledgerOf([
      ["序 号", "指标\n名称 ", "2018年\n目标值（%）", "完成值（单位：%）", "牵 头 单 位"],
      [1, AGRI, 97, 98, "区市场监管局"],
    ]);
    expect(roles(ledger)).toBe("A:number B:indicator C:target D:actual E:lead");
    expect(ledger.columns[3]!.headingUnit).toBe("%");
  });

  test("anywhere on the sheet, below titles and notes", () => {
    const ledger = ledgerOf([["质量强区台账"], ["注：数据截至7月底"], [], ["指标名称", "完成值"], [AGRI, "98%"]], { at: "D7" });
    expect(ledger.rows[0]).toMatchObject({ row: 10, actual: { cell: "E11" } });
  });

  test("last year's figure and a forecast are not the figure", () => {
    const ledger = ledgerOf([
      ["指标名称", "2018年目标值", "2017年完成值", "上年同期", "2018年完成值", "预计全年完成"],
      [CERTIFIED, 30, 22, 20, 31, 40],
    ]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31 });
  });

  test.each([
    ["牵头单位 责任单位", "B:lead C:support"],
    ["牵头单位 责任单位 配合单位", "B:lead D:support"],
    ["责任单位 配合单位", "B:owner C:support"],
    ["责任单位 备注", "B:owner C:note"],
    ["牵头部门 协助单位", "B:lead C:support"],
    ["牵头责任单位 协同责任单位", "B:lead C:support"],
  ])("owners: %s", (headings, expected) => {
    const ledger = ledgerOf([["指标名称", ...headings.split(" "), "完成值"], [AGRI, "区市场监管局", null, null, null]].map((row, index) => (index === 0 ? row : [AGRI, ...headings.split(" ").map(() => null), "98%"])));
    expect(roles(ledger).replace("A:indicator ", "").replace(/ ?[A-E]:actual/, "")).toBe(expected);
  });

  test("完成情况 holds the figure where it stands alone, and words beside 完成值", () => {
    expect(roles(ledgerOf([["指标", "完成情况"], [AGRI, "98%"]]))).toBe("A:indicator B:actual");
    expect(roles(ledgerOf([["指标", "完成值", "完成情况"], [AGRI, "98%", "已完成"]]))).toBe("A:indicator B:actual C:status");
  });

  test("工作任务 names the rows where there is no 指标", () => {
    expect(roles(ledgerOf([["工作任务", "进展情况"], ["大力推进建筑节能", "已完成"]]))).toBe("A:indicator B:actual");
    expect(roles(ledgerOf([["工作任务", "指标", "完成值"], ["提升工程质量", AGRI, "98%"]]))).toBe("A:area B:indicator C:actual");
  });

  test("目标任务 is the target beside an indicator column, and the name alone", () => {
    expect(roles(ledgerOf([["指标", "目标任务", "完成值"], [AGRI, "97%", "98%"]]))).toBe("A:indicator B:target C:actual");
    expect(roles(ledgerOf([["目标任务", "完成值"], [AGRI, "98%"]]))).toBe("A:indicator B:actual");
  });

  test("a 单位 column of departments holds the owners", () => {
    expect(roles(ledgerOf([["指标", "单位", "完成值"], [AGRI, "区农委", "98%"]]))).toBe("A:indicator B:owner C:actual");
    expect(roles(ledgerOf([["指标", "单位", "完成值"], [AGRI, "%", "98%"]]))).toBe("A:indicator B:unit C:actual");
  });

  test("wordings the table does not hold, by their shape", () => {
    expect(roles(ledgerOf([["序号", "质量强区创建考核指标", "方案规定目标值", "截至7月底实际完成数", "牵头负责部门", "配合的有关单位", "备注"], [1, AGRI, "97%", "98%", null, null, null]]))).toBe("A:number B:indicator C:target D:actual E:lead F:support G:note");
  });

  test("数值 and 单位 belong to the group above them; each figure has the unit beside it", () => {
    const ledger = ledgerOf(
      [["指标", "目标", null, "完成", null], [null, "数值", "单位", "数值", "单位"], [CERTIFIED, 30, "家", 31, "人"]],
      { merges: ["A1:A2", "B1:C1", "D1:E1"] },
    );
    expect(roles(ledger)).toBe("A:indicator B:target C:unit D:actual E:unit");
    expect(figures(ledger)).toEqual({ [CERTIFIED]: "mismatch:人" });
    expect(ledger.rows[0]!.targetQuantity).toMatchObject({ kind: "number", value: 30 });
  });

  test("a rate beside its counts is the figure where there is no other", () => {
    expect(roles(ledgerOf([["指标", "抽检批次", "合格批次", "合格率（%）"], [AGRI, 500, 485, 97]]))).toBe("A:indicator B:inspected C:passed D:actual");
  });

  test("our own remarks are never read as the ledger's", () => {
    expect(roles(ledgerOf([["指标", "完成值", "核验意见"], [AGRI, "98%", "达标"]]))).toBe("A:indicator B:actual C:remark");
  });
});

describe("periods", () => {
  const periods = (headings: readonly string[], cells: readonly (string | number | null)[]) => {
    const [row] = ledgerOf([["指标名称", ...headings], [CERTIFIED, ...cells]]).rows;
    return [row!.actual?.cell, row!.quantity.kind === "number" ? row!.quantity.value : row!.quantity.kind === "unclear" ? row!.quantity.reason : row!.quantity.kind];
  };

  test.each<[string, (string | number | null)[], unknown[]]>([
    ["一季度 二季度累计 三季度累计", [10, 20, null], ["C2", 20]],
    ["一季度 上半年 1—10月", [10, 20, 31], ["D2", 31]],
    ["一季度 上半年 1-10月", [10, 20, "—"], ["D2", "notApplicable"]],
    ["上半年完成值 全年完成值", [20, null], ["B2", 20]],
    ["一季度 二季度", [10, 12], ["C2", "single-period"]],
    ["一季度 二季度", [10, null], ["B2", 10]],
    ["7月完成值 累计完成值", [3, 31], ["C2", 31]],
    ["本月完成 累计完成", [3, 31], ["C2", 31]],
    ["二季度完成值", [31], ["B2", 31]],
    ["截至7月底完成情况", [31], ["B2", 31]],
    ["上半年 下半年", [null, null], ["B2", "blank"]],
  ])("%s: %j", (headings, cells, expected) => {
    expect(periods(headings.split(" "), cells)).toEqual(expected);
  });
});

describe("a rate goes with the figure of its own period", () => {
  const rateOf = (headings: readonly string[], cells: readonly (string | number | null)[]) => ledgerOf([["指标名称", ...headings], [CERTIFIED, ...cells]]).rows[0]!.rate?.cell;

  test.each<[string, (string | number | null)[], string | undefined]>([
    ["一季度完成数 一季度完成率 上半年完成数 上半年完成率", [8, "26.7%", 20, "66.7%"], "E2"],
    ["一季度完成数 一季度完成率 上半年完成数 上半年完成率", [8, "26.7%", null, null], "C2"],
    ["一季度完成数 一季度完成率 上半年完成数", [8, "26.7%", 20], undefined],
    ["上半年完成数 完成率", [20, "66.7%"], "C2"],
    ["上半年完成数 1—10月完成数 完成率", [20, null, "66.7%"], undefined],
  ])("%s: %j", (headings, cells, expected) => {
    expect(rateOf(headings.split(" "), cells)).toBe(expected);
  });
});

describe("rows", () => {
  test("sections, totals, notes, signatures and blank rows are no rows of the ledger", () => {
    const ledger = ledgerOf(
      [
        ["序号", "指标名称", "目标值", "完成值"],
        ["一、产品质量（18分）", null, null, null],
        [1, AGRI, "97%", "98%"],
        [null, null, null, null],
        [null, "（二）工程质量", null, null],
        [2, "经竣工验收的工程合格率", "100%", "100%"],
        ["小 计", null, null, 2],
        [null, "合计", null, 2],
        ["注：数据截至7月底。"],
        ["填表人：甲", null, "审核人：乙", "联系电话：0"],
      ],
      { merges: ["A2:D2"] },
    );
    expect(ledger.rows.map((row) => row.row + 1)).toEqual([3, 6]);
  });

  test("a section with its number in the number column, a row of sums without its word", () => {
    const ledger = ledgerOf(
      [["序号", "指标名称", "目标值", "完成值"], ["一", "产品质量", null, null], [1, AGRI, "97%", "98%"], [null, null, null, 98]],
      { formulas: { D4: "=SUM(D3:D3)" } },
    );
    expect(ledger.rows.map((row) => row.row + 1)).toEqual([3]);
  });

  test("a task without a report is a row; as a section's title it is none", () => {
    const ledger = ledgerOf([["序号", "工作任务", "完成情况"], ["(一)", "大力提升产品质量", null], [1, "制作创建宣传片", "已完成"], [2, "弘扬质量文化", null]]);
    expect(ledger.rows.map(about)).toEqual(["D23", "四(七)"]);
  });

  test("an indicator that was left wholly blank is a row", () => {
    const ledger = ledgerOf([["指标名称", "目标值", "完成值"], [AGRI, null, null], [INDUSTRY, "90%", "91%"]]);
    expect(figures(ledger)).toEqual({ [AGRI]: "blank", [INDUSTRY]: 91 });
  });

  test("a figure without a name does not vanish", () => {
    const ledger = ledgerOf([["指标名称", "目标值", "完成值"], [AGRI, "97%", "98%"], [null, null, 5]]);
    expect(ledger.rows.map((row) => [row.name, about(row)])).toEqual([[AGRI, "agri-product-sampling-pass-rate"], ["", "?"]]);
  });

  test("a name merged over several rows is one row; two figures in it are unclear", () => {
    const ledger = ledgerOf(
      [
        ["指标名称", "完成值", "佐证材料"],
        [AGRI, "98%", "报告一"],
        [null, null, "报告二"],
        [INDUSTRY, "91%", null],
        [null, "92%", null],
      ],
      { merges: ["A2:A3", "B2:B3", "A4:A5"] },
    );
    expect(figures(ledger)).toEqual({ [AGRI]: 98, [INDUSTRY]: "unclear:several-figures" });
  });

  test("an owner merged down several rows owns them all", () => {
    const ledger = ledgerOf([["指标名称", "完成值", "牵头单位"], [AGRI, "98%", "区市场监管局"], [INDUSTRY, "91%", null]], { merges: ["C2:C3"] });
    expect(ledger.rows.map((row) => row.lead!.cell)).toEqual(["C2", "C2"]);
  });

  test("hidden rows are read and told", () => {
    const ledger = ledgerOf([["指标名称", "完成值"], [AGRI, "98%"], [INDUSTRY, "91%"]], { hiddenRows: [3] });
    expect(ledger.rows.map((row) => row.hidden)).toEqual([false, true]);
  });

  test("a duty's words stand beside its blank figure", () => {
    const [row] = ledgerOf([["工作任务", "完成值", "完成情况"], ["大力推进建筑节能", null, "已完成三项改造"]]).rows;
    expect([about(row!), row!.actual!.cell, row!.quantity.kind]).toEqual(["D08", "C2", "unclear"]);
  });

  test("a group and a name together name the indicator", () => {
    const ledger = ledgerOf(
      [["类别", "指标名称", "完成值"], ["生产性服务业", "顾客满意度指数", 82], ["大中型工程项目", "一次验收合格率", "100%"], [null, "人员到位率", "100%"]],
      { merges: ["A3:A4"] },
    );
    expect(ledger.rows.map(about)).toEqual(["producer-services-satisfaction", "large-project-first-acceptance-rate", "?"]);
  });
});

describe("which indicator", () => {
  const named = (name: string) => ledgerOf([["指标名称", "目标值", "完成值"], [name, "1", "98%"]]).rows[0]!.subject;

  test.each([
    [AGRI, "exact"],
    ["主要农产品质量安全抽检合格率 ", "exact"],
    ["1.主要农产品质量安全抽检合格率", "normalised"],
    ["（一）主要农产品质量安全抽检合格率", "normalised"],
    ["① 主要农产品质量安全抽检合格率", "normalised"],
    ["主要农产品 质量安全\n抽检合格率", "normalised"],
    ["主要农产品质量安全抽检合格率（%）", "normalised"],
    ["主要农产品质量安全抽检合格率≥97%", "normalised"],
    ["主要农产品质量安全抽检合格率（≥97%）", "normalised"],
    ["主要农产品质量安全抽检合格率达到97%以上", "normalised"],
    ["主要农产品质量安全抽检合格率稳定在97%以上", "alias"],
  ])("%j is the agricultural rate (%s)", (name, match) => {
    expect(named(name)).toEqual({ kind: "indicator", indicatorId: "agri-product-sampling-pass-rate", match });
  });

  test.each([
    ["安徽名牌", "anhui-famous-brands"],
    ["安徽名牌总数（个）", "anhui-famous-brands"],
    ["通过质量管理体系认证企业数", "quality-management-certified-enterprises"],
    ["通过质量管理体系认证企业30家以上", "quality-management-certified-enterprises"],
    ["公共技术服务平台", "public-technology-platforms"],
    ["省级以上农业标准化示范区", "provincial-agri-demonstration-zones"],
    ["市级以上农业标准化示范区数量", "municipal-agri-demonstration-zones"],
    ["经竣工验收的工程合格率", "completed-project-pass-rate"],
    ["其他工程一次验收合格率", "other-project-first-acceptance-rate"],
    ["大中型工程项目一次验收合格率100%", "large-project-first-acceptance-rate"],
    ["生活性服务业顾客满意度指数", "consumer-services-satisfaction"],
    ["创新型或科技型企业", "innovative-or-tech-enterprises"],
    ["每年组织1次以上全员质量管理培训", "enterprise-quality-training"],
  ])("%s", (name, id) => {
    expect(named(name)).toMatchObject({ kind: "indicator", indicatorId: id });
  });

  test.each([
    ["工程一次验收合格率", ["large-project-first-acceptance-rate", "other-project-first-acceptance-rate"]],
    ["农业标准化示范区", ["municipal-agri-demonstration-zones", "provincial-agri-demonstration-zones"]],
    ["服务业顾客满意度指数", ["producer-services-satisfaction", "consumer-services-satisfaction"]],
    ["农产品质量安全抽检合格批次率", ["agri-product-sampling-pass-rate"]],
  ])("%s is never silently taken; proposals are made", (name, among) => {
    const subject = named(name);
    expect(subject.kind).toBe("unknown");
    expect(subject.kind === "unknown" && subject.proposals).toEqual(expect.arrayContaining(among));
  });

  test.each([
    ["严格落实法定代表人和项目负责人质量责任终身制", "duty", "D06"],
    ["制作创建宣传片", "duty", "D23"],
    ["产品质量监督抽查全覆盖", "duty", "D02"],
    ["大力提升产品质量", "task", "三(一)"],
  ])("%s is a %s", (name, kind, id) => {
    expect(named(name)).toEqual(kind === "duty" ? { kind, dutyId: id } : { kind, section: id });
  });
});

describe("which department", () => {
  const table = [["指标名称", "完成值"], [AGRI, "98%"]];
  const department = (lines: readonly (readonly string[])[], options: { sheet?: string; fileName?: string } = {}) => ledgerOf([...lines, ...table], options);

  test.each([
    [["填报单位：区农委"]],
    [["填报单位（盖章）：池州市贵池区农业委员会"]],
    [["填报单位:区农委（盖章）    填报日期：2018年7月31日"]],
    [["填报部门", "区农委"]],
    [["填报单位：", "", "贵池区农委"]],
    [["单位名称：农委"]],
    [["报送单位： 区 农 委"]],
    [["填报日期：7月31日", "填报单位：区农委"]],
  ])("the line %j", (line) => {
    expect(department([line]).department).toMatchObject({ kind: "known", name: "区农委", source: "heading-line" });
  });

  test("then the sheet's name, then the file's", () => {
    expect(department([], { sheet: "区农委" }).department).toMatchObject({ name: "区农委", source: "sheet-name" });
    expect(department([], { fileName: "区农委2018年台账.xlsx" }).department).toMatchObject({ name: "区农委", source: "file-name" });
    expect(department([], { fileName: "附件2：区农委质量强区台账(1).xlsx" }).department).toMatchObject({ name: "区农委" });
    expect(department([["填报单位（盖章）：          "]], { fileName: "区农委.xlsx" }).department).toMatchObject({ name: "区农委", source: "file-name" });
  });

  test("a municipal or neighbouring body is not the district's", () => {
    expect(department([], { fileName: "池州市农委.xlsx" }).department.kind).toBe("unknown");
    expect(department([["填报单位：石台县农委"]]).department).toMatchObject({ kind: "unknown", written: "石台县农委" });
  });

  test("单位：% above a table is a unit of measure", () => {
    expect(department([["单位：%"]], { fileName: "区农委.xlsx" }).department).toMatchObject({ name: "区农委", source: "file-name" });
  });

  test("contradictions are kept", () => {
    const ledger = department([["填报单位：区农委"]], { sheet: "区住建委", fileName: "区农委.xlsx" });
    expect(ledger.department).toMatchObject({ name: "区农委" });
    expect(ledger.otherDepartments).toMatchObject([{ source: "sheet-name", reading: { name: "区住建委" } }]);
  });
});

describe("several tables", () => {
  test("one below the other, each with its department", () => {
    const reading = readLedgers(
      gridOf([
        ["填报单位：区农委"],
        ["指标名称", "完成值"],
        [AGRI, "98%"],
        [],
        ["填报单位：区住建委"],
        ["序号", "指标名称", "完成值"],
        [1, "经竣工验收的工程合格率", "100%"],
      ]),
      guichi2018,
    );
    expect(reading.ok && reading.ledgers.map((ledger) => [ledger.department, figures(ledger)])).toMatchObject([
      [{ name: "区农委" }, { [AGRI]: 98 }],
      [{ name: "区住建委" }, { 经竣工验收的工程合格率: 100 }],
    ]);
  });

  test("side by side", () => {
    const reading = readLedgers(gridOf([["序号", "指标名称", "完成值", "序号", "指标名称", "完成值"], [1, AGRI, "98%", 2, INDUSTRY, "91%"]]), guichi2018);
    expect(reading.ok && reading.ledgers.map(figures)).toEqual([{ [AGRI]: 98 }, { [INDUSTRY]: 91 }]);
  });

  test("a heading repeated for printing makes no second ledger", () => {
    const ledger = ledgerOf([["指标名称", "完成值"], [AGRI, "98%"], ["指标名称", "完成值"], [INDUSTRY, "91%"]]);
    expect(figures(ledger)).toEqual({ [AGRI]: 98, [INDUSTRY]: 91 });
  });
});

describe("what is no ledger", () => {
  test.each<[string, unknown[][], string | undefined, string]>([
    ["an empty sheet", [[null, ""]], undefined, "empty-sheet"],
    ["a text", [["填表说明"], ["一、指标名称按方案填写"], ["二、完成值填数字"]], "Sheet2", "no-header"],
    ["a sheet of instructions", [["指标名称", "完成值"], [AGRI, "98%"]], "填表说明", "instructions"],
    ["nothing to judge", [["指标名称", "目标值"], [AGRI, "97%"]], undefined, "no-value-column"],
    ["a header alone", [["指标名称", "完成值"], [null, null]], undefined, "no-rows"],
  ])("%s", (_what, rows, sheet, reason) => {
    expect(readLedgers(gridOf(rows as never, { sheet: sheet ?? "台账" }), guichi2018)).toMatchObject({ ok: false, reason });
  });
});

describe("parts of the row above", () => {
  test("其中 rows are no rows, whatever stands left of them", () => {
    const ledger = ledgerOf([["类别", "指标名称", "完成值"], ["认证", CERTIFIED, 31], [null, "其中：规模以上企业", 12], [CERTIFIED, "其中新增", 4], ["其中", "开发区企业", 6]]);
    expect(figures(ledger)).toEqual({ [CERTIFIED]: 31 });
  });

  test("one that bears an indicator's name stays to be seen, and is not judged", () => {
    const ledger = ledgerOf([["指标名称", "完成值"], ["市级以上农业标准化示范区", 6], ["其中：创建省级以上农业标准化示范区", 1]]);
    expect(ledger.rows.map(({ subject }) => subject.kind)).toEqual(["indicator", "unknown"]);
  });
});

describe("years in headings", () => {
  test("a line break within the year hides nothing", () => {
    expect(figures(ledgerOf([["指标名称", "20\n17年完成值", "20\n18年完成值"], [AGRI, "98%", "96%"]]))).toEqual({ [AGRI]: 96 });
  });
});

describe("more wordings of headings", () => {
  test("years of two digits; words beside do not take the figure's place", () => {
    const ledger = ledgerOf([["指标项目", "17年完成", "18年完成", "18年目标", "情况说明"], [AGRI, "98%", "96%", "97%", "数据截至7月底"], [INDUSTRY, "95%", null, "90%", null]]);
    expect(roles(ledger)).toBe("A:indicator C:actual D:target E:status");
    expect(figures(ledger)).toEqual({ [AGRI]: 96, [INDUSTRY]: "blank" });
  });

  test.each(["主要目标", "创建工作任务"])("%s names the rows, 达到情况 holds the figures", (naming) => {
    expect(figures(ledgerOf([["序号", naming, "目标要求", "达到情况"], [1, AGRI, "97%", "98%"]]))).toEqual({ [AGRI]: 98 });
  });
});

describe("完成情况（%）", () => {
  test("is the rate where the counts beside it do not say otherwise", () => {
    expect(figures(ledgerOf([["指标名称", "目标值", "完成情况（%）"], [AGRI, 97, 98.2], [INDUSTRY, 90, 91]]))).toEqual({ [AGRI]: 98.2, [INDUSTRY]: 91 });
    expect(figures(ledgerOf([["指标名称", "目标值", "完成情况（%）"], [AGRI, 97, 98.2], [CERTIFIED, 30, 31]]))).toMatchObject({ [AGRI]: 98.2 });
  });

  test.each([93.3, "93.3%", "110"])("is in doubt where a count of 30 has %p", (share) => {
    expect(figures(ledgerOf([["指标名称", "目标值", "完成情况（%）"], [AGRI, 97, 98.2], [CERTIFIED, 30, share]]))).toMatchObject({ [AGRI]: "unclear:progress-rate" });
  });
});
