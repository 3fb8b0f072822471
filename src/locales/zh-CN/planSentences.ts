/** zh-CN · 方案表的错误和方案自检的疑点：每句说明哪里有什么问题，下一步怎么办。 */
import type { PlanDoubtSentences, PlanFaultSentences } from "../planShapes";
import { planSheets } from "./planSheets";

const listed = (words: readonly string[]): string => words.join("、");
const quoted = (words: string): string => `“${words}”`;
const both = (words: readonly string[]): string => words.map(quoted).join("、");
const restore = "也可以在窗格中选择“恢复内置方案”。";

const fault: PlanFaultSentences = {
  "sheet-missing": ({ kind }) => ({ message: `缺少工作表${quoted(planSheets.sheetNames[kind])}，方案不完整。`, next: `请找回该工作表（可使用撤销），${restore}` }),
  "sheet-twice": ({ kind, names }) => ({ message: `有${names.length}个工作表都是${quoted(planSheets.sheetNames[kind])}：${listed(names)}，不能确定以哪个为准。`, next: "请删除多余的工作表，只保留一个。" }),
  "heading-missing": ({ heading }) => ({ message: `没有找到表头${quoted(heading)}。`, next: `请把表头改回${quoted(heading)}，${restore}` }),
  "heading-twice": ({ heading }) => ({ message: `表头${quoted(heading)}出现了两次，不能确定以哪一列为准。`, next: "请修改或者删除多余的一列。" }),
  "setting-missing": ({ setting }) => ({ message: `缺少${quoted(setting)}一行。`, next: `请找回该行（可使用撤销），${restore}` }),
  "value-missing": ({ heading }) => ({ message: `${quoted(heading)}没有填写。`, next: "请填写；整行不需要的，请删除该行。" }),
  "not-a-number": ({ heading, written }) => ({ message: `${quoted(heading)}写为${quoted(written)}，不是单独的数字。`, next: "请只填数字：计量单位写在“计量单位”列，比较关系写在“比较关系”列；计量单位不是百分率的，不要写百分号。" }),
  "not-a-choice": ({ heading, written, choices }) => ({ message: `${quoted(heading)}写为${quoted(written)}，不在可选的内容之中。`, next: `请从下拉列表中选择：${listed(choices)}。` }),
  "not-a-date": ({ heading, written }) => ({ message: `${quoted(heading)}写为${quoted(written)}，不是日期。`, next: "请写成2018-05-21这样的日期。" }),
  "not-a-month": ({ heading, written }) => ({ message: `${quoted(heading)}写为${quoted(written)}，不是年月。`, next: "请写成2018-04这样的年月。" }),
  "list-not-closed": ({ heading, written }) => ({ message: `${quoted(heading)}写为${quoted(written)}，其中的引号没有成对，不能确定每一项到哪里为止。`, next: "请补上引号，或者删去引号。" }),
  "range-without-end": () => ({ message: "比较关系是区间，但没有填写区间上限。", next: "请填写“区间上限”，或者改为其他比较关系。" }),
  "range-reversed": ({ from, to }) => ({ message: `区间上限${to}小于下限${from}。`, next: "请核对区间的两端。" }),
  "end-without-range": () => ({ message: "填写了区间上限，但比较关系不是区间。", next: "请把比较关系改为区间，或者清空“区间上限”。" }),
  "formula-error": ({ heading, written }) => ({ message: `${quoted(heading)}的公式出错，显示为${quoted(written)}。`, next: "请修正公式，或者直接填写。" }),
  "not-calculated": ({ heading }) => ({ message: `${quoted(heading)}是公式，文件中没有保存计算结果。`, next: "请用Excel或者WPS打开后保存，或者直接填写。" }),
  "setting-out-of-place": ({ setting, written, fault: why, allowed }) => ({
    message: why === "out-of-range" ? `${quoted(setting)}写为${quoted(written)}，超出了允许的范围。` : `${quoted(setting)}写为${quoted(written)}，不能使用。`,
    next: why === "out-of-range" && allowed.length === 2 ? `请填${allowed[0]}至${allowed[1]}之间的数字。` : "请按右侧的说明填写。",
  }),
  "no-indicators": () => ({ message: "表中没有任何指标。", next: `请填写指标，${restore}` }),
};

const doubt: PlanDoubtSentences = {
  "same-name-two-values": ({ names }) => ({ message: `指标${quoted(names[0] ?? "")}出现${names.length}次，目标值或者计量单位不一致。`, next: "请核对原文，保留一个，或者用不同的名称区分。" }),
  "entered-twice": ({ name }) => ({ message: `指标${quoted(name)}重复出现，内容相同。`, next: "请删除重复的一行；两处条款可以写在同一行的“条款原文”中。" }),
  "names-alike": ({ names, wording }) => ({ message: `${both(names)}都可以写成${quoted(wording)}，台账中出现这一写法时不能区分。`, next: "请从“其他写法”中删去这一写法，或者修改指标名称。" }),
  "levels-may-nest": ({ names }) => ({ message: `${both(names)}只是级别不同，高一级的是否计入低一级，方案没有写明。`, next: "请由领导小组办公室明确口径。" }),
  "nobody-leads": ({ name }) => ({ message: `指标${quoted(name)}没有牵头责任单位，无人报送。`, next: "请填写牵头责任单位。" }),
  "task-without-lead": ({ section }) => ({ message: `任务${section}没有牵头责任单位。`, next: "请填写牵头责任单位。" }),
  "lead-not-registered": ({ department, names }) => ({ message: `牵头责任单位${quoted(department)}不在部门名录中，或者不能确定是哪一个（${listed(names)}）。`, next: "请在部门名录中增加该单位，或者改用名录中的名称。" }),
  "support-not-registered": ({ department, names }) => ({ message: `协同配合单位${quoted(department)}不在部门名录中，或者不能确定是哪一个（${listed(names)}）。`, next: "请在部门名录中增加该单位，或者改用名录中的名称；不指明具体部门的说法，请填入“概称”。" }),
  "department-ambiguous": ({ wording, departments }) => ({ message: `${quoted(wording)}在部门名录中对应${departments.length}个部门：${listed(departments)}。`, next: "请修改部门名录，使每个写法只对应一个部门。" }),
  "unit-unknown": ({ name, unit }) => ({ message: `指标${quoted(name)}的计量单位${quoted(unit)}不能识别，台账中带单位的数值将不能自动核对。`, next: "请核对计量单位的写法。" }),
  "ceiling-below-target": ({ name, ceiling }) => ({ message: `指标${quoted(name)}的数值上限${ceiling}低于目标值，任何完成值都不可能达标。`, next: "请核对目标值和数值上限。" }),
  "clause-missing": ({ name }) => ({ message: `指标${quoted(name)}没有条款原文，核验结果无法引用依据。`, next: "请填写“条款原文”。" }),
  "value-not-in-clause": ({ name }) => ({ message: `指标${quoted(name)}的目标值在条款原文中找不到。`, next: "请核对目标值；目标确已调整的，请在“条款原文”中补充调整文件的原文。" }),
  "task-missing": ({ name, section }) => ({ message: `${quoted(name)}所属的任务${quoted(section)}不在“方案任务”表中。`, next: "请核对条款号，或者增加该任务。" }),
  "section-twice": ({ section }) => ({ message: `条款号${section}对应了不止一项任务。`, next: "请核对“方案任务”表的条款号。" }),
  "phases-overlap": ({ phases, months }) => ({ message: `${both(phases)}都包含${listed(months)}。`, next: "方案只写到月份的，可以不改；判断进度时两个阶段同时适用。" }),
  "phase-before-issue": ({ phase, from, issuedOn }) => ({ message: `${quoted(phase)}从${from}开始，早于方案印发日期${issuedOn}。`, next: "请核对阶段的起始月份；原文如此的，可以不改。" }),
  "phase-turned-round": ({ phase, from, to }) => ({ message: `${quoted(phase)}的截止月份${to}早于起始月份${from}。`, next: "请核对阶段的起止月份。" }),
};

/** 方案表有错误时，操作停下来的说明。 */
const broken = (count: number, first: readonly string[]): { readonly message: string; readonly next: string } => ({
  message: `工作簿中的方案表有${count}处错误，改正之前不作判定：${first.join("")}${count > first.length ? "……" : ""}`,
  next: "请按提示改正方案表，或者恢复内置方案，再重试。",
});

export const planSentences = { fault, doubt, broken, place: (sheet: string | null, cell: string | null): string => (sheet === null ? "" : cell === null ? `${sheet}：` : `${sheet}!${cell}：`) };
