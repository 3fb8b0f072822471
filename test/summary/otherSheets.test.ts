import { DEFAULT_SETTINGS } from "../../src/plan/settings";
import { bulletinText } from "../../src/summary/bulletin";
import { consolidate } from "../../src/summary/consolidate";
import { snapshotOf } from "../../src/summary/snapshot";
import { PLAN, file, review } from "./fixtures";
import { documents, ofKind, rowOf, shown, textsOf, words } from "./sheets";

const SCORED = { ...DEFAULT_SETTINGS, scoring: { ...DEFAULT_SETTINGS.scoring, enabled: true } };
const MIXED = [file("监管", ["pass", "shortfall", 96.5, 0.5], ["adopt", "met", 82.5]), file("经信", ["adopt", "met", 81.3]), file("科技")];
const texts = (cells: Readonly<Record<string, Parameters<typeof shown>[0]>>) => Object.fromEntries(Object.entries(cells).map(([head, cell]) => [head, shown(cell)]));

describe("部门情况", () => {
  test("counts of what each leads, live sums, and no trace of scores while they are off", () => {
    const table = ofKind(documents(MIXED), "departmentStatus");
    expect(texts(rowOf(table, "监管"))).toMatchObject({ 牵头指标: "2", 达标: "0", 未达标: "1", 待确认: "1", 未填报: "0", 协同指标: "0", 报送情况: "已报" });
    expect(texts(rowOf(table, "科技"))).toMatchObject({ 牵头指标: "0", 协同指标: "1", 报送情况: "已报（协同）" });
    expect(texts(rowOf(table, "合计"))).toMatchObject({ 牵头指标: "5", 未达标: "1", 待确认: "3", 未填报: "1" });
    expect(rowOf(table, "监管")["牵头指标"]!.value).toMatchObject({ kind: "formula", formula: "=SUM(D4:I4)" });
    expect(textsOf(table).join("")).not.toMatch(/得分|名次|计分/);
  });

  test("scores and ranks where the office turned them on, provisional while something is left out, with the rules in words", () => {
    const table = ofKind(documents([file("监管", ["pass", "shortfall", 96.5, 0.5], ["adopt", "met", 82.5])], { settings: SCORED }), "departmentStatus");
    expect(texts(rowOf(table, "监管"))).toMatchObject({ 得分: "50", 名次: "第2名" });
    const unclear = ofKind(documents(MIXED, { settings: SCORED }), "departmentStatus");
    expect(texts(rowOf(unclear, "监管"))).toMatchObject({ 得分: "0", 名次: "第1名\n暂定，1项未计" });
    expect(texts(rowOf(unclear, "科技"))).toMatchObject({ 得分: "—", 名次: "—" });
    expect(textsOf(table).at(-1)).toMatch(/^计分办法：比率和指数类指标达标得满分、未达标不得分，数量类指标按完成比例得分（不超过满分）；未填报的不得分/);
  });
});

describe("报送情况", () => {
  test("who was to report, did, did not, or sent what nobody can read; counts are live", () => {
    const table = ofKind(documents(MIXED, { unreadDepartments: ["农委"], unread: [{ file: "农委.xlsx", sheet: null, reason: "“农委.xlsx”设有打开密码，无法读取。" }, { file: "乙.xlsx", sheet: "封面", reason: "没有表头。" }] }), "roster");
    expect(texts(rowOf(table, "农委"))).toMatchObject({ 是否应报: "应报", 报送情况: "文件无法读取", 报送文件: "" });
    expect(texts(rowOf(table, "科技"))).toMatchObject({ 是否应报: "不要求", 报送情况: "已报（协同）", 报送文件: "科技.xlsx" });
    const counted = table.cells.flat().filter(({ value }) => value.kind === "formula");
    expect(counted.map(shown)).toEqual(["3", "2", "1"]);
    expect(textsOf(table).slice(-8)).toEqual(["1", "乙.xlsx", "封面", "没有表头。", "2", "农委.xlsx", "整个文件", "“农委.xlsx”设有打开密码，无法读取。"]);
  });

  test("when a department reported, as far as its files say: the latest", () => {
    const dated = [{ ...file("监管"), reportedOn: "2018-07-28" }, { file: "监管2.xlsx", reviews: [review("监管", [])], reportedOn: "2018-07-30" }, file("经信")];
    const table = ofKind(documents(dated), "roster");
    expect([rowOf(table, "监管"), rowOf(table, "经信")].map((row) => row["报送日期"]!.value)).toEqual([{ kind: "date", date: "2018-07-30" }, { kind: "blank" }]);
    expect(shown(rowOf(table, "监管")["报送文件"]!)).toBe("监管.xlsx\n监管2.xlsx");
  });
});

describe("阶段进度", () => {
  const phased = { ...PLAN, phases: [
    { no: 1, name: "筹备", from: "2018-04", to: "2018-05", who: "各单位", duties: ["制定方案"] },
    { no: 2, name: "推进", from: "2018-05", to: "2018-07", who: "(未写明)", duties: ["动员", "整改"] },
    { no: 3, name: "验收", from: "2018-08", to: "2018-09", who: "", duties: [] },
  ] };

  test("phases against the date, duties with what was reported, word for word", async () => {
    const { summaryDocuments } = await import("../../src/summary/documents");
    const summary = consolidate([file("经信", ["D1", "manual", "参与 3 项国家标准"])], phased, { asOf: "2018-07-31" });
    const table = ofKind(summaryDocuments(summary, phased, words), "phases");
    const of = (name: string) => texts(rowOf(table, name));
    expect([of("筹备"), of("推进"), of("验收")].map((row) => row["进度、数据来源"])).toEqual(["✓ 已结束", "▶ 进行中", "○ 未开始"]);
    expect(of("筹备")).toMatchObject({ "起止时间、牵头责任单位": "2018年4月至2018年5月\n责任主体：各单位", "工作任务、进展情况": "1. 制定方案" });
    expect(of("推进")).toMatchObject({ "起止时间、牵头责任单位": "2018年5月至2018年7月", "工作任务、进展情况": "1. 动员\n2. 整改" });
    expect(of("参与标准制修订")).toMatchObject({ "起止时间、牵头责任单位": "监管、农委、经信", "工作任务、进展情况": "经信：参与 3 项国家标准", "进度、数据来源": "经信.xlsx · 台账!E4" });
  });

  test("a duty nobody reports says so", () => {
    expect(texts(rowOf(ofKind(documents([]), "phases"), "参与标准制修订"))["工作任务、进展情况"]).toBe("未见报送");
  });
});

describe("数据核对", () => {
  test("a target that a ledger states otherwise, with its cell", () => {
    const altered = { ...review("监管", [["pass", "met", 98]]), findings: [{ code: "altered-target", row: 4, cell: "C4", indicatorId: "pass", indicator: "农产品抽检合格率", facts: { written: "95%以上", target: { comparator: ">=", value: 97, valueTo: null, unit: "%", inferred: false } } }] } as unknown as ReturnType<typeof review>;
    const table = ofKind(documents([{ file: "监管.xlsx", reviews: [altered] }]), "reconciliation");
    expect(texts(rowOf(table, "农产品抽检合格率"))).toMatchObject({ 核对事项: "监管", 各方报送: "台账写“95%以上”，方案为≥97%，按方案判定（监管.xlsx · 台账!C4）", 目标值: "≥97%" });
  });

  test("nothing to settle: each part says so", () => {
    const all = documents([file("监管", ["pass", "met", 98], ["adopt", "met", 82]), file("农委", ["zones", "met", 5])]);
    expect(textsOf(ofKind(all, "reconciliation")).filter((text) => text === "无。")).toHaveLength(4);
  });
});

describe("通报要点", () => {
  const said = (inputs: Parameters<typeof consolidate>[0], options: Partial<Parameters<typeof consolidate>[2]> = {}) => bulletinText(consolidate(inputs, PLAN, { asOf: "2018-07-31", ...options }), PLAN, words);

  test("the whole text, ready to be copied", () => {
    expect(said(MIXED)).toBe(
      [
        "《质量强区创建方案》指标完成情况通报要点",
        "一、总体情况",
        "截至2018年7月31日，方案（政办〔2018〕1号）确定的3项指标中，未达标1项，占33.4%；待确认1项，占33.3%；未填报1项，占33.3%。",
        "应报送部门3个，已报送2个，报送率66.7%。",
        "二、未达标指标",
        "1. 农产品抽检合格率：完成96.5%，目标≥97%，低0.5个百分点。牵头责任单位：监管；协同配合单位：农委等。",
        "三、待确认和未填报指标",
        "1. 主导产品采标率：待确认，数据不一致。牵头责任单位：监管、农委、经信。",
        "2. 示范区：未填报。牵头责任单位：农委。",
        "四、报送情况",
        "未报送的部门1个：农委。",
        "五、下步工作",
        "（一）1项未达标指标的牵头责任单位要逐项分析原因，提出整改措施，明确完成时限，按整改清单销号管理。",
        "（二）2项待确认和未填报指标的牵头责任单位要尽快核实数据，按统一口径补报。",
        "（三）农委要尽快报送台账。",
      ].join("\n"),
    );
  });

  test("compared with the last time: how many more, and which turned", () => {
    const before = snapshotOf(consolidate([file("农委", ["zones", "met", 5])], PLAN, { asOf: "2018-06-30" }), () => "");
    expect(said([file("监管", ["pass", "met", 98]), file("农委", ["zones", "shortfall", 4, 1])], { history: [before] })).toContain("与截至2018年6月30日的汇总相比，达标指标持平，未达标指标增加1项。新达标：农产品抽检合格率。新出现未达标：示范区。");
  });

  test("all is well: said, with nothing invented to do", () => {
    const text = said([file("监管", ["pass", "met", 98], ["adopt", "met", 82]), file("农委", ["zones", "met", 5]), file("经信")]);
    expect(text).toContain("达标3项，占100.0%。");
    expect(text).toContain("没有未达标指标。");
    expect(text).toContain("（一）各责任单位要巩固现有成果，继续按时报送台账。");
  });
});
