/** zh-CN · summary: what each of the sheets says of its own. */
import type { SummaryWords } from "../../summary/words";
import { findings } from "./findings";
import { figureText } from "../figures";

export const departmentStatus: SummaryWords["departmentStatus"] = {
  sumNote: "说明：几个部门并列牵头的指标，分别计入各部门，因此合计可能多于指标总数。",
  scoreNote: ({ rates, counts, missing }) => `计分办法：比率和指数类指标${rates}，数量类指标${counts}；未填报的${missing}；待确认、定性待判、不适用的不计入，此时得分和名次为暂定。得分为所牵头指标的加权平均，满分100分；得分相同的名次并列。`,
  scoreRules: { "all-or-nothing": "达标得满分、未达标不得分", proportional: "按完成比例得分（不超过满分）", zero: "不得分", exclude: "不计入" },
  provisional: (leftOut) => `暂定，${leftOut}项未计`,
  rank: (place) => `第${place}名`,
};

export const rectification: SummaryWords["rectification"] = {
  openHeading: "一、整改中",
  closedHeading: "二、已销号",
  noneOpen: "目前没有需要整改的指标。",
  noneClosed: "目前没有已销号的指标。",
  problem: (value, target) => `完成${value}，目标${target}，未达标`,
  problemNow: (before, verdict) => `${before}\n本次${verdict}，尚不能销号`,
  notInPlan: (before) => `${before}\n现行方案没有这项指标`,
  closedWith: (before, value) => `${before}\n现完成${value}，已达标`,
  states: { open: "整改中", overdue: "已逾期", closed: "已销号" },
  typingHint: "填写说明：原因分析、整改措施、完成时限、整改进展由责任单位或者办公室填写，再次汇总时原样保留；指标达标后自动转入已销号，不会删除。完成时限请填日期，超过完成时限仍未达标的显示为已逾期。",
};

export const roster: SummaryWords["roster"] = {
  expectedHeading: "一、部门报送",
  unreadHeading: "二、无法读取的文件",
  noneUnread: "没有无法读取的文件。",
  unreadHeads: { file: "文件", sheet: "工作表", reason: "原因" },
  wholeFile: "整个文件",
  counts: { expected: "应报部门", reported: "已报部门", notReported: "未报部门" },
};

export const phases: SummaryWords["phases"] = {
  phasesHeading: "一、阶段安排",
  dutiesHeading: "二、定性任务",
  subjectHead: "阶段、任务",
  periodHead: "起止时间、牵头责任单位",
  contentHead: "工作任务、进展情况",
  stateHead: "进度、数据来源",
  states: { over: "✓ 已结束", running: "▶ 进行中", ahead: "○ 未开始" },
  who: (who) => `责任主体：${who}`,
  none: "方案没有划分阶段。",
};

const IMPOSSIBLE = { "above-ceiling": "超过上限", negative: "为负数", "not-whole": "应为整数" } as const;

export const reconciliation: SummaryWords["reconciliation"] = {
  openHeading: "一、待核定的指标",
  decidedHeading: "二、已核定的指标",
  lapsedHeading: "三、已失效的核定",
  alteredHeading: "四、台账改动目标值的情况",
  none: "无。",
  hint: "核定办法：在“采用（填序号）”中填各方报送前面的序号，或者在“核定值”中填数值，并写明核定理由，再次汇总即按核定的数值判定。所依据的报送数据不变，核定一直有效；报送数据变化的，核定失效，列入第三部分。",
  matters: { conflict: "数据不一致", "support-only": "牵头单位未报", "unread-department": "文件无法读取", unclear: "内容不明确" },
  candidate: (number, department, value, source) => `${number} ${department}：${value}（${source}）`,
  quoted: (department, written, source) => `${department}：“${written}”（${source}）`,
  reading: (value, written) => `${value}（填写“${written}”）`,
  noReportAtAll: "没有报送",
  states: {
    undecided: "待核定",
    applied: (value) => `已按核定的${value}判定`,
    lapsed: ({ before, now, cause }) => `${cause}，不再适用。原核定：${before === "" ? "未生效" : before}；现在：${now === "" ? "无" : now}`,
  },
  causes: { "reports-changed": "报送数据已变化", "settled-by-reports": "报送数据已一致", "not-in-plan": "现行方案没有这项指标" },
  fault: (fault, cell) => {
    switch (fault.code) {
      case "nothing-to-decide":
        return `未采用：${cell}，这项指标不需要核定。`;
      case "nothing-chosen":
        return `未采用：请填采用的序号，或者在${cell}填核定值。`;
      case "no-such-candidate":
        return fault.candidates === 0 ? `未采用：${cell}填的是“${fault.text}”，这项指标没有可以采用的报送，请填核定值。` : `未采用：${cell}填的是“${fault.text}”，应填1至${fault.candidates}的序号。`;
      case "not-a-figure":
        return `未采用：${cell}填的是“${fault.text}”，${fault.reason === "not-applicable" || fault.reason === "formula-error" ? "不是数值" : findings.unclearReason[fault.reason]}，请填一个明确的数值。`;
      case "ambiguous-percent":
        return `未采用：${cell}填的是“${fault.text}”，不能确定是${figureText(fault.asFraction)}%还是${figureText(fault.asWritten)}%，请带百分号填写。`;
      case "other-unit":
        return `未采用：${cell}填的是“${fault.text}”，单位应为${fault.expected}。`;
      case "impossible-figure":
        return `未采用：${cell}的${figureText(fault.value)}${fault.unit === "指数" ? "" : fault.unit}${IMPOSSIBLE[fault.fault]}。`;
      case "choice-and-value-differ":
        return `未采用：采用的是${figureText(fault.chosen)}，${cell}填的是${figureText(fault.typed)}，二者不一致，请只填一项。`;
      case "no-reason":
        return `未采用：请在${cell}填核定理由。`;
      case "not-a-date":
        return `未采用：${cell}填的是“${fault.text}”，不是日期，请填如2018-07-31的日期或者留空。`;
    }
  },
  thenAndNow: (then, now) => `核定时：\n${then}\n现在：\n${now}`,
  altered: (written, target, source) => `台账写“${written}”，方案为${target}，按方案判定（${source}）`,
};

export const bulletin: SummaryWords["bulletin"] = {
  heading: (title) => `《${title}》指标完成情况通报要点`,
  overall: "一、总体情况",
  overallText: ({ date, plan, indicators, counts, decided }) =>
    `截至${date}，${plan === "" ? "方案" : `方案（${plan}）`}确定的${indicators}项指标中，${counts.map(({ verdict, count, share }) => `${verdict}${count}项，占${share}`).join("；")}。${decided > 0 ? `其中${decided}项由办公室核定。` : ""}`,
  compared: ({ date, met, short, nowMet, nowShort }) =>
    `与截至${date}的汇总相比，达标指标${moved(met)}，未达标指标${moved(short)}。${nowMet.length > 0 ? `新达标：${nowMet.join("、")}。` : ""}${nowShort.length > 0 ? `新出现未达标：${nowShort.join("、")}。` : ""}`,
  rosterText: ({ expected, reported, share }) => `应报送部门${expected}个，已报送${reported}个，报送率${share}。`,
  shortfalls: "二、未达标指标",
  shortfall: ({ number, indicator, value, target, gap, leads, supports, decided }) =>
    `${number}. ${indicator}：完成${value}，目标${target}${gap === "" ? "" : `，${gap}`}。牵头责任单位：${leads || "方案未明确"}${supports === "" ? "" : `；协同配合单位：${supports}`}。${decided ? "（完成值由办公室核定）" : ""}`,
  noShortfall: "没有未达标指标。",
  unsettled: "三、待确认和未填报指标",
  unclear: ({ number, indicator, why, leads }) => `${number}. ${indicator}：待确认，${why}。牵头责任单位：${leads || "方案未明确"}。`,
  missing: ({ number, indicator, leads }) => `${number}. ${indicator}：未填报。牵头责任单位：${leads || "方案未明确"}。`,
  noUnsettled: "没有待确认和未填报的指标。",
  departments: "四、报送情况",
  notReported: (departments) => `未报送的部门${departments.length}个：${departments.join("、")}。`,
  allReported: "应报送的部门已全部报送。",
  unread: (files) => `无法读取、须重新报送的文件${files.length}个：${files.join("、")}。`,
  next: "五、下步工作",
  step: (number, text) => `（${"一二三四五六七八九"[number - 1] ?? number}）${text}`,
  nextRectify: (count) => `${count}项未达标指标的牵头责任单位要逐项分析原因，提出整改措施，明确完成时限，按整改清单销号管理。`,
  nextSettle: (count) => `${count}项待确认和未填报指标的牵头责任单位要尽快核实数据，按统一口径补报。`,
  nextReport: (departments) => `${departments.join("、")}要尽快报送台账。`,
  nextPhase: (name, until) => `当前处于${name}，须于${until}底前完成本阶段任务。`,
  nextKeep: "各责任单位要巩固现有成果，继续按时报送台账。",
};

const moved = (count: number): string => (count === 0 ? "持平" : count > 0 ? `增加${count}项` : `减少${-count}项`);
