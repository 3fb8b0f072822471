/** zh-CN · 空白台账上的文字。 */
import type { BlankLedgerWords } from "../../planSheets/blankLedgerWords";

const SIGNS = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "＝" } as const;
const NUMERALS = ["一", "二", "三"] as const;
/** 指数没有单位；“次/年”在目标值中写作“每年1次”。 */
const suffix = (unit: string): string => (unit === "指数" ? "" : unit.replace(/\/年$/, ""));

export const blankLedger: BlankLedgerWords = {
  sheetName: "台账",
  title: (planTitle) => `${planTitle.replace(/(?:活动)?(?:实施|工作)?方案$/, "")}指标台账`,
  filledInBy: (department) => `填报单位：${department}（盖章）`,
  filledInOn: "填报日期：",
  byPlan: (documentNumber) => `依据：${documentNumber}`,
  columns: { number: "序号", name: "指标名称", target: "目标值", unit: "计量单位", value: "完成值", status: "完成情况说明", evidence: "佐证材料", lead: "牵头责任单位", support: "协同配合单位", note: "备注" },
  sections: { led: "牵头指标", supported: "协同配合指标（由牵头单位填报；掌握数据的请一并填写，供核对）", duties: "定性任务（填写进展和完成情况说明，由人工评定）" },
  numbered: (index, title) => `${NUMERALS[index] ?? String(index + 1)}、${title}`,
  target: (target, unit) => {
    if (target.comparator === "range") return `${target.value}—${target.valueTo}${suffix(unit)}`;
    if (target.comparator === "rank<=") return `前${target.value}名`;
    if (target.comparator === "about") return `约${target.value}${suffix(unit)}`;
    return `${SIGNS[target.comparator]}${target.value}${suffix(unit)}`;
  },
  listSeparator: "、",
  open: "等",
  inferred: "（推定）",
  asSupport: "协同配合",
  progress: ["已完成", "推进中", "未启动"],
  checks: {
    rate: { title: "完成值", prompt: "填截至填报日的累计数，按百分数填写，如97%。", error: "应为0%至100%之间的百分数，如97%。说明文字请写在“完成情况说明”列。" },
    growth: { title: "完成值", prompt: "填截至填报日的累计数，按百分数填写，如15%；下降的填负数。", error: "只填百分数，如15%。说明文字请写在“完成情况说明”列。" },
    count: { title: "完成值", prompt: "填截至填报日的累计数，只填整数，不写单位。", error: "只填整数，不写单位。说明文字请写在“完成情况说明”列。" },
    rank: { title: "完成值", prompt: "填名次，只填整数。", error: "只填名次的整数。" },
    index: { title: "完成值", prompt: "填0至100之间的数，只填数字。", error: "应为0至100之间的数。说明文字请写在“完成情况说明”列。" },
    amount: { title: "完成值", prompt: "填截至填报日的累计数，只填数字，单位以“计量单位”列为准。", error: "只填数字，不写单位。说明文字请写在“完成情况说明”列。" },
    progress: { title: "进展", prompt: "请从下拉列表中选择，具体情况写在“完成情况说明”列。", error: "请从下拉列表中选择，具体情况写在“完成情况说明”列。" },
    evidence: { title: "佐证材料", prompt: "填写文件名称和文号、证书编号、检测报告编号等；达标的指标必须填写。" },
    status: { title: "完成情况说明", prompt: "写明完成情况、未达标的原因和下一步措施。" },
    date: { title: "填报日期", prompt: "如：2018-07-31。", error: "请填日期，如：2018-07-31。" },
  },
  notesTitle: "填报说明：",
  notes: [
    "1.浅黄色单元格由填报单位填写，其余内容为方案内容，已锁定，不要改动；目标值、责任单位有异议的，报领导小组办公室。",
    "2.“完成值”填截至填报日的累计数，每格只填一个数；比率按百分数填写（如97%），数量只填数字。没有发生的填0；不适用的填“/”并在备注中说明原因。",
    "3.达标的指标须在“佐证材料”列注明佐证；未达标的，在“完成情况说明”列写明原因和措施。填好后盖章报送，电子表格一并报送，不要改动表头。",
  ],
  footer: "第 &P 页，共 &N 页",
};
