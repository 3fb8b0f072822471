/** zh-CN · 核验结果：每个代码的名称、说明和下一步，判定、级别，以及“核验意见”列的文字。 */
import type { FindingCode, Severity, Verdict } from "../../checks/finding";
import type { RowVerdict } from "../../checks/review";
import type { Clause } from "../../plan/plan";
import { figureText } from "../figures";
import type { FindingSentences, UnclearWords } from "../shapes";
import { amount, gap, listed, month, quoted, target } from "./amounts";

const unclearReason: UnclearWords = {
  hedged: "是概数或者预计数（如“约”“余”“左右”“预计”），不是准确数值",
  comparator: "只写明了界限（如“≥”“以上”“超过”“不足”），没有写明确定的完成值",
  "several-figures": "数字不止一个，或者数字之外另有说明，不能确定以哪个数为准",
  range: "是一个区间，不是一个确定的数值",
  narrative: "只有文字说明，没有数值",
  date: "是日期，不是完成值",
  "percentage-points": "是增减的百分点，不是完成值本身",
  "single-period": "是单个时段的数，不是截至目前的累计数",
  "not-calculated": "单元格是公式，文件中没有保存计算结果；请用Excel或者WPS打开后保存，再核验",
  "shared-cell": "单元格跨几个指标合并，不能确定是哪一个指标的数值",
  "ahead-of-time": "写在核验日期之后的时段列，是预计数，不是完成值",
  "which-column": "有几列都可能是完成值，列标题不能确定以哪一列为准",
  "progress-rate": "写在“进度”列，可能是工作进度，不一定是指标的完成值",
  "percent-or-fraction-text": "比例用文字表示，没有写成数字",
  unreadable: "不能识别为一个数值",
  "loose-target": "数值明确，但方案的目标是约数，不能由程序判定",
};

const verdict: Readonly<Record<Verdict, string>> = {
  met: "达标",
  shortfall: "未达标",
  unclear: "待确认",
  missing: "未填报",
  manual: "定性待判",
  notApplicable: "不适用",
};

const title: Readonly<Record<FindingCode, string>> = {
  shortfall: "未达标",
  "rounded-to-target": "显示值掩盖差距",
  "missing-value": "完成值未填报",
  "missing-indicator": "缺少应报指标",
  "unclear-value": "完成值不明确",
  "ambiguous-percent": "百分数写法有歧义",
  "unit-mismatch": "计量单位不符",
  "out-of-range": "数值超出合理范围",
  "altered-target": "目标值与方案不一致",
  "arithmetic-mismatch": "数据自相矛盾",
  "duplicate-indicator": "指标重复填报",
  "unknown-indicator": "方案中没有的指标",
  "formula-error": "公式出错",
  "hidden-row": "隐藏行",
  "lead-missing": "牵头责任单位未填",
  "lead-mismatch": "牵头责任单位不一致",
  "support-missing": "协同配合单位未填",
  "support-mismatch": "协同配合单位不一致",
  "renamed-department": "部门使用更名后名称",
  "inferred-owner": "责任单位系推定",
  "missing-evidence": "缺少佐证材料",
  overdue: "已过期限",
  "conflicting-reports": "填报数据不一致",
};

const inferredNote = (inferred: boolean): string => (inferred ? "（口径推定）" : "");

function difference(missing: readonly string[], extra: readonly string[]): string {
  const parts = [missing.length > 0 ? `缺少${listed(missing)}` : "", extra.length > 0 ? `多出${listed(extra)}` : ""].filter((part) => part !== "");
  return parts.length > 0 ? `，${parts.join("，")}` : "";
}

const fillHint = "可使用“填写责任单位”功能补填。";
const mergedHint = "该单元格由几行合并而成，各行的责任单位不同，请取消合并后分别填写。";
const ownerHint = "请按方案改正；确有调整的，请报领导小组办公室确认。";

const of: FindingSentences = {
  shortfall: (facts) => ({
    message:
      facts.gap === 0
        ? `${gap(facts.actual, 0, facts.target)}，未达标。`
        : `完成值${amount(facts.actual, facts.target.unit)}，目标${target(facts.target)}${inferredNote(facts.target.inferred)}，${gap(facts.actual, facts.gap, facts.target)}，未达标。`,
    next: "请核对数据；确未达标的，列入整改，写明原因、措施和完成时限。",
  }),
  "rounded-to-target": (facts) => ({
    message: `单元格显示为${quoted(facts.shown)}，实际值为${amount(facts.actual, facts.target.unit)}，目标${target(facts.target)}，${gap(facts.actual, facts.gap, facts.target)}，按实际值判定为未达标。`,
    next: "请增加单元格的小数位数，使显示值与实际值一致。",
  }),
  "missing-value": (facts) => ({
    message: facts.written !== "" ? `填写为${quoted(facts.written)}，但本单位是该指标的牵头责任单位，应当填报${facts.target ? `（目标${target(facts.target)}）` : ""}。` : facts.target ? `目标${target(facts.target)}，完成值未填写。` : "完成情况未填写。",
    next: missingNext(facts.written !== "", facts.target !== null),
  }),
  "missing-indicator": (facts, indicator) => ({
    message: `${facts.department}牵头的指标${indicator === null ? "" : quoted(indicator)}（目标${target(facts.target)}）未在台账中填报。`,
    next: "请在台账中增加该指标并填报；由并列牵头单位统一填报的，请报领导小组办公室确认。",
  }),
  "unclear-value": (facts) => ({
    message: `填写为${quoted(facts.text)}，${unclearReason[facts.reason]}。目标${target(facts.target)}，未作判定。`,
    next: facts.reason === "loose-target" ? "请由领导小组办公室人工判定。" : "请只填一个准确的累计数值，其他说明写入备注。",
  }),
  "ambiguous-percent": (facts) => ({
    message: `填写为${quoted(facts.text)}，可能是${figureText(facts.asFraction)}%，也可能是${figureText(facts.asWritten)}%。目标${target(facts.target)}，未作判定。`,
    next: `请写明百分号：填“${figureText(facts.asFraction)}%”或者“${figureText(facts.asWritten)}%”。`,
  }),
  "unit-mismatch": (facts) => ({
    message: `填写为${quoted(facts.text)}，计量单位是${quoted(facts.unit)}，方案的计量单位是${quoted(facts.expected)}。目标${target(facts.target)}，未作判定。`,
    next: "请按方案的计量单位填报；需要换算的，请在备注中写明依据。",
  }),
  "out-of-range": (facts) => ({ message: `${outOfRange(facts.fault, facts.actual, facts.ceiling, facts.unit)}目标${target(facts.target)}，未作判定。`, next: "请核对原始数据后更正。" }),
  "altered-target": (facts) => ({
    message: `台账的目标值写为${quoted(facts.written)}，方案的目标是${target(facts.target)}${inferredNote(facts.target.inferred)}；判定以方案为准。`,
    next: "请改为方案规定的目标值；目标确有调整的，请附调整文件。",
  }),
  "arithmetic-mismatch": (facts) => ({
    message: `填写为${facts.written}，按${facts.from}计算应为${facts.computed}，两者不一致。`,
    next: "请核对这几个数据，更正有误的一个。",
  }),
  "duplicate-indicator": (facts) => ({
    message: `同一指标在台账中填报了多次，另见${listed(facts.otherCells)}单元格。`,
    next: "请合并为一行，只保留一个完成值。",
  }),
  "unknown-indicator": (facts) => ({
    message: `${quoted(facts.written)}不是方案中的指标或任务，未作判定。${nearNames(facts.proposals)}`,
    next: facts.proposals.length > 0 ? `如果${facts.proposals.length > 1 ? "是其中一项" : "就是该指标"}，请改用方案中的名称后重新核验。` : "如果属于方案的指标，请改用方案中的名称后重新核验；否则不必处理。",
  }),
  "formula-error": (facts) => ({ message: `公式出错，显示为${quoted(facts.text)}，没有可判定的数值。${facts.target === null ? "" : `目标${target(facts.target)}，未作判定。`}`, next: "请修正公式或者直接填写数值，再重新核验。" }),
  "hidden-row": (facts) => ({ message: `${quoted(facts.name)}所在的行已隐藏，仍按所填内容核验。`, next: "请取消隐藏后核对；不应填报的，请删除该行。" }),
  "lead-missing": (facts) => ({ message: `牵头责任单位未填写，应为${quoted(facts.expected)}。`, next: facts.merged ? mergedHint : fillHint }),
  "lead-mismatch": (facts) => ({
    message: `牵头责任单位写为${quoted(facts.written)}，方案为${quoted(facts.expected)}${difference(facts.missing, facts.extra)}。`,
    next: ownerHint,
  }),
  "support-missing": (facts) => ({ message: `协同配合单位未填写，应为${quoted(facts.expected)}。`, next: facts.merged ? mergedHint : fillHint }),
  "support-mismatch": (facts) => ({
    message: `协同配合单位写为${quoted(facts.written)}，方案为${quoted(facts.expected)}${difference(facts.missing, facts.extra)}。`,
    next: ownerHint,
  }),
  "renamed-department": (facts) => ({
    message: `${quoted(facts.written)}按方案中的${quoted(facts.planName)}核对。`,
    next: "请确认更名后的职责承接关系；名称不必改回。",
  }),
  "inferred-owner": (facts) => ({
    message: `方案没有写明该指标的责任单位，${quoted(facts.expected)}是按所属任务推定的。`,
    next: "请领导小组办公室确认责任单位。",
  }),
  "missing-evidence": (facts) => ({ message: `${quoted(facts.name)}填报为达标，但没有列出佐证材料。`, next: "请补充佐证材料的名称，原件留存备查。" }),
  overdue: (facts) => ({
    message: `${facts.of === "row" ? `完成时限${quoted(facts.written)}已过` : `方案的最后一个阶段${quoted(facts.phase)}已于${month(facts.until)}结束`}，该指标${facts.reported ? "仍未达标" : "仍未填报"}。`,
    next: "请说明原因，明确新的完成时限。",
  }),
  "conflicting-reports": (facts) => ({
    message: `各单位填报的完成值不一致：${listed(facts.values)}。不作平均，不作合计，待确认。`,
    next: "请牵头责任单位核实后统一填报。",
  }),
};

/** 名称相近而不判定的，说明是哪些、为什么。 */
function nearNames(proposals: readonly string[]): string {
  if (proposals.length === 0) return "";
  const names = listed(proposals.map(quoted));
  return proposals.length === 1 ? `名称与方案中的${names}相近，但不完全相同，不能认定是同一指标。` : `名称与方案中的${names}都相近，不能认定是哪一个。`;
}

function missingNext(leftOut: boolean, isFigure: boolean): string {
  if (leftOut) return "请填报完成值；由其他并列牵头单位统一填报的，请报领导小组办公室确认。";
  return isFigure ? "请补填截至目前的完成值；尚无数据的，请在备注中说明原因。" : "请补填完成情况。";
}

function outOfRange(fault: "above-ceiling" | "negative" | "not-whole", actual: number, ceiling: number | null, unit: string): string {
  const value = amount(actual, unit);
  switch (fault) {
    case "above-ceiling":
      return `完成值${value}超过上限${ceiling === null ? "" : amount(ceiling, unit)}，数据有误，不作超额完成计算。`;
    case "negative":
      return `完成值${value}小于零，数据有误。`;
    case "not-whole":
      return `完成值${value}不是整数，以“${unit}”计量的数只能是整数。`;
  }
}

export const findings = {
  verdict,
  severity: { error: "问题", warning: "提醒", info: "说明" } as Readonly<Record<Severity, string>>,
  comparator: { ">=": "不少于", ">": "超过", "<=": "不超过", "<": "低于", "=": "等于", range: "介于", "rank<=": "名次不低于", about: "约" },
  unclearReason,
  title,
  of,
  amount,
  target,
  gap,
  /** 方案条款的引用。 */
  clause: ({ section, text }: Clause): string => `方案${sectionText(section)}：“${text}”`,
  /** “三(一)” → “三（一）”。 */
  section: sectionText,
  /** 结果所在的位置。 */
  place: (sheet: string, cell: string | null, row: number | null): string => `“${sheet}”工作表` + (cell !== null ? `${cell}单元格` : row !== null ? `第${row}行` : ""),
  /** 有几个时段列时，说明按哪一列核验；更晚的累计列未填的，一并说明。 */
  inColumn,
  setIn: (place: string): string => `目标以办公室的方案表（${place}）为准。`,
  remarkHeading: "核验意见",
  remark,
};

function inColumn(message: string, period: string | null, laterBlank: string | null): string {
  const blank = laterBlank === null ? "" : `之后的“${laterBlank}”列未填写。`;
  return period === null ? message : `按“${period}”列，${message}${blank}`;
}

function sectionText(section: string): string {
  return section.replace(/\(/g, "（").replace(/\)/g, "）");
}

/** 核验意见：“【未达标】完成值96.5%，目标≥97%，低0.5个百分点。见方案三（一）”；其后是该行的其他问题。 */
function remark(row: RowVerdict, section: string | null, others: readonly string[]): string {
  const source = section === null ? "" : `见方案${sectionText(section)}。`;
  const body = [figures(row), source, ...others].filter((part) => part !== "").join("");
  return `【${verdict[row.verdict]}】${body === "" ? "" : inColumn(body, row.period, row.laterBlank)}`;
}

function figures({ verdict: judged, actual, target: aim, gap: short }: RowVerdict): string {
  if (aim === null || judged === "manual" || judged === "notApplicable") return "";
  const goal = `目标${target(aim)}${inferredNote(aim.inferred)}`;
  if (judged === "missing") return `${goal}，完成值未填写。`;
  if (actual === null || judged === "unclear") return "";
  if (judged === "met" || short === null) return `完成值${amount(actual, aim.unit)}，${goal}。`;
  return short === 0 ? `${gap(actual, 0, aim)}。` : `完成值${amount(actual, aim.unit)}，${goal}，${gap(actual, short, aim)}。`;
}
