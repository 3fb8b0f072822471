/**
 * What the headings of ledgers mean: one table, as data. Headings are compared without width, spaces, punctuation, bracketed
 * units, years and periods ("2018年目标值（%）" is 目标值). Add a wording here and nowhere else.
 */
import { fold, nameKey } from "../../plan/normalise";
import type { ColumnRole } from "../ledger";

/**
 * Finer than `ColumnRole`: some wordings mean one thing alone and another beside a clearer heading.
 * "indicator" names indicators; "work" names tasks, and is the indicator column only where there is no clearer one;
 * "goal" (目标任务) names the work, or its target beside an indicator column;
 * "value" is a figure reached; "progress" is the figure where it stands alone and words about it beside a "value";
 * "responsible" (责任单位) is the owner alone, supporting beside a lead column;
 * "words" tells something beside the figures (存在问题, 下步打算), and "other" is known and not read (last year's figure, a forecast, a
 * ranking, a person's name): neither is ever judged. "mixed" may hold the figure or the target (目标/完成).
 */
export type HeadingMeaning = Exclude<ColumnRole, "actual" | "owner"> | "work" | "goal" | "value" | "progress" | "responsible" | "words" | "mixed" | "other";

const WORDINGS: Readonly<Record<HeadingMeaning, string>> = {
  number: "序号 编号 序列 项次 No Number 指标编号 指标序号 任务编号 代码 指标代码",
  area: "类别 指标类别 领域 分类 类型 大类 板块 方面 一级指标 指标类型 任务类别 工作类别 指标分类 质量领域 所属任务 所属领域 任务来源 条款 条款号 方案条款 对应条款 出处 依据 考核类别 项目类别 维度",
  indicator: "指标 指标名称 指标及目标 指标及目标值 指标名称及内容 指标及内容 指标名称及目标值 指标名称及目标 考核指标及目标值 指标和目标值 考核指标 考核指标名称 具体指标 二级指标 三级指标 主要指标 目标指标 指标项 指标内容 评价指标 量化指标 指标项目 任务指标 创建指标 质量指标 工作指标 监测指标 绩效指标 考核指标内容 指标任务 指标或任务 指标任务名称 指标及任务 指标工作任务 指标考核内容 主要指标名称 创建指标名称 考核评价指标 indicator",
  work: "工作任务 任务 任务名称 具体任务 重点任务 重点工作 重点工作任务 主要任务 工作内容 任务内容 具体工作 具体内容 考核内容 考核项目 考核事项 创建任务 创建内容 事项 工作事项 任务事项 项目 项目名称 内容 名称 工作项目 主要工作 工作任务名称 工作名称 重点事项 工作要点 创建项目 创建工作任务 创建工作内容 task",
  goal: "目标任务 主要目标 工作目标 任务目标 目标任务名称 目标要求 目标内容 创建目标任务",
  target: "目标值 目标 目标数 年度目标 目标值要求 年度目标值 全年目标 全年目标值 年目标 年目标值 计划目标 计划目标值 指标值 指标目标 指标目标值 任务数 目标任务数 年度任务 年度任务数 全年任务 计划数 计划值 年度计划 年度计划数 全年计划 考核目标 考核目标值 目标标准 考核标准 标准值 应达值 应达到值 方案目标 方案目标值 方案要求 创建目标 目标数值 任务目标值 目标量 target",
  unit: "单位 计量单位 计算单位 度量单位 单位名称计量 数据单位 指标单位 unit",
  value: "完成值 实际完成 实际完成值 实际值 实际数 实际完成数 实际完成情况值 完成数 完成数量 累计完成 累计完成值 累计完成数 累计值 累计数 累计 实绩 实绩值 实现值 达成值 完成数值 完成量 完成实绩 实际 实际达到 实际达到值 达到值 当前值 现值 现状值 完成值数 自查值 自评值 目前完成 目前完成值 目前完成数 年度完成值 年度完成 完成 完成情况数值 完成结果 指标完成值 指标实际值 指标完成数 实际完成结果 实际完成量 指标完成 完成指标 核定值 核实值 认定值 审核值 审定值 核定数 核实数 认定数 actual",
  progress: "完成情况 达到情况 达成情况 达标完成情况 实现情况 实际完成情况 进展 进展情况 工作进展 工作进展情况 完成进展 完成进度 进度 落实情况 工作落实情况 推进情况 任务完成情况 指标完成情况 目标完成情况 工作完成情况 累计完成情况 目前进展 目前进展情况 目前完成情况 执行情况 实施情况 开展情况 工作开展情况 工作情况 当前进展 办理情况 完成及进展情况 工作成效 主要进展 完成进展情况 年度完成情况 合格率 抽检合格率 抽查合格率 验收合格率 受检率 执行率 达标率",
  rate: "完成率 目标完成率 完成比例 完成百分比 达成率 完成进度百分比 完成目标比例 完成占比 完成年度目标比例 年度目标完成率",
  passed: "合格数 合格批次 合格数量 合格批次数 合格个数 合格件数 合格工程数 合格项目数 合格样品数 抽检合格数 抽查合格数 抽检合格批次 抽查合格批次 检测合格数 检验合格数 验收合格数 一次验收合格数 合格量 合格家数 分子 实际受检数 受检数 已检数",
  inspected: "抽检数 抽检批次 抽检数量 抽检总数 抽检批次数 抽查数 抽查批次 抽查批次数 抽查数量 抽查总数 检测数 检测数量 检测批次 检验数 检验批次 检查数 验收数 验收总数 样本数 样品数 监测数 监测批次 抽样数 抽样数量 受检总数 应检数 应检总数 总数 总批次 检验总数 检测总数 验收工程数 验收项目数 分母",
  status: "完成情况说明 情况说明 进展说明 完成说明 文字说明 工作措施 主要做法 主要措施 完成情况简述 完成情况文字说明 完成情况描述 自查情况 自评情况 是否完成 是否达标 完成状态 达标情况 工作开展情况说明",
  lead: "牵头责任单位 牵头单位 牵头部门 牵头责任部门 牵头 并列牵头单位 主要责任单位 主责单位 主办单位 第一责任单位 牵头责任主体 牵头局 lead",
  support: "协同配合单位 配合单位 协助单位 协同责任单位 配合部门 协同单位 协办单位 配合责任单位 协同部门 配合 协同 协同配合部门 协同配合 参与单位 参加单位 协作单位 协助部门 配合责任部门 support",
  responsible: "责任单位 责任部门 责任主体 承办单位 负责单位 负责部门 责任单位名称 责任单位部门 承担单位 实施单位 owner",
  evidence: "佐证材料 佐证 证明材料 支撑材料 佐证资料 印证材料 印证资料 证明文件 附件材料 材料 资料 佐证材料名称 佐证材料清单 相关材料 依据材料 支撑材料名称 材料名称 台账资料 附件 佐证文件",
  deadline: "完成时限 时限 完成时间 时间节点 完成期限 截止时间 时限要求 计划完成时间 计划完成时限 要求完成时间 截止日期 节点 完成日期 时间要求 办结时限 计划时间 时间安排 进度安排 完成时限要求 期限",
  note: "备注 说明 备注说明 其他 其他说明 注 note",
  words: "存在问题 问题 原因 未完成原因 原因分析 未达标原因 下步措施 下一步措施 下一步工作 下一步工作打算 下一步工作安排 整改措施 推进措施",
  mixed: "",
  remark: "核验意见",
  other: "责任人 联系人 联系电话 分管领导 责任领导 填报人 审核人 经办人 得分 分值 权重 评分 自评分 排名 位次 同比 环比 增幅 增速 增长率 同比增长 去年同期 上年同期 去年 上年 上年完成 上年实绩 上年完成值 上年数 上年实际 去年完成 去年完成值 基数 基期 基期值 基数值 预计 预计完成 预计完成值 预计值 预计全年 预计全年完成 差距 差值 与目标差距 相差 责任科室 科室 责任股室 牵头领导 牵头科室 数据来源 统计口径 计算方法 指标解释 指标说明 口径 统计部门 评分标准 计分办法 考核办法 评价标准 考核单位 考核部门 数据提供单位 数据来源单位 填报日期 填报时间 日期 下步计划 状态",
};

const TABLE: ReadonlyMap<string, HeadingMeaning> = new Map(
  (Object.entries(WORDINGS) as [HeadingMeaning, string][]).flatMap(([meaning, words]) => words.split(" ").filter((word) => word !== "").map((word) => [nameKey(word), meaning] as const)),
);

/** Headings that say nothing by themselves under a parent: 完成情况 / 数值. */
const GENERIC = new Set(["数值", "数", "值", "数量", "名称", "内容", "具体内容", "具体", "数据", "情况", "合计", "小计", "项目", "全区", "全县", "总计", "绝对值", "绝对数", "总量"]);

/** 全面推进阶段: when it was, and no more. */
const A_PHASE = /^[^\d]{0,8}阶段$/;

/** Words for a figure of another year or a figure not yet reached: never the figure judged. */
const NOT_THE_FIGURE = /^(?:其中|上年|去年|上一年|前年|同期|基期|预计|预期|拟|力争|承诺|未|尚未|剩余|不合格)|(?:同期|预计数|预计值)$/;

/** What a cleaned heading means, or null when the table does not know it. */
export function listedMeaning(heading: string): HeadingMeaning | null {
  const key = nameKey(heading);
  if (key === "") return null;
  const direct = TABLE.get(key);
  if (direct) return direct;
  if (key.startsWith("其中") && shapeOf(key.slice(2)) === "passed") return "passed";
  if (NOT_THE_FIGURE.test(key)) return "other";
  const shorter = key.replace(/^(?:本单位|本部门|本区|全区|我区|年度|全年|本年度|本年|当年|年|责任|本)/, "").replace(/(?:情况|名称|栏|填写|要求|一栏|列|单位填写)$/, "");
  return (shorter === key ? null : TABLE.get(shorter)) ?? null;
}

/** Counts behind a rate, by their shape ("一次验收合格工程数"). */
const SHAPES: readonly (readonly [RegExp, HeadingMeaning])[] = [
  [/不合格|未合格/, "other"],
  [/合格(?:数|数量|批次|批次数|个数)$|实检(?:数|数量|批次)$/, "passed"],
  [/(?:抽检|抽查|检测|检验|抽样|应检|监测|验收)(?:数|数量|批次|批次数|总数|个数|项数|工程数|项目数)$/, "inspected"],
];
const LONGEST_SHAPE = 16;

/** What a heading means by its shape, or null. */
export function shapeOf(heading: string): HeadingMeaning | null {
  const key = nameKey(heading);
  return key.length > LONGEST_SHAPE ? null : (SHAPES.find(([shape]) => shape.test(key))?.[1] ?? null);
}

/** What a generic word heads with nothing above it: the figures themselves, or words about them. */
export function bareMeaning(heading: string): "value" | "progress" | null {
  const key = nameKey(heading);
  return ["数值", "数据", "值"].includes(key) ? "value" : key === "情况" ? "progress" : null;
}

export function isGeneric(heading: string): boolean {
  const key = nameKey(heading);
  return GENERIC.has(key) || A_PHASE.test(key);
}

/** Texts longer than this are no headings; saves looking at narrative. */
export const LONGEST_HEADING = 40;

/** Brackets of a heading, with what they hold. */
export const BRACKETS = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g;

/** The heading without its brackets. */
export function withoutBrackets(heading: string): string {
  return fold(heading).replace(BRACKETS, "");
}
