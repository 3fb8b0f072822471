/** zh-CN · 出错和读不了的情况：每句说明哪里有什么问题，下一步怎么办。 */
import type { PlanFault } from "../../planSheets/faults";
import type { EditRefusal } from "../../sheet/edit";
import type { ProblemSentences, SheetReason } from "../shapes";
import { brokenPlanSentence } from "../planSentences";
import { files } from "./files";
import { planSentences } from "./planSentences";

const sheetReason: Readonly<Record<SheetReason, string>> = {
  "empty-sheet": "空白工作表",
  instructions: "填表说明或者示例",
  "no-header": "没有找到指标名称列的表头",
  "no-value-column": "没有找到完成值或者完成情况列",
  "no-rows": "表头下面没有内容",
  "earlier-period": "已有更晚月份的表重新填报的旧数据，不再核验",
  "earlier-year": "以前年度的数据，不与本方案的目标比较",
  ours: "由本加载项生成的工作表",
  "hidden-sheet": "隐藏的工作表",
};

/** 未写入的单元格，原因。 */
const skipReason: Readonly<Record<EditRefusal | "no-column" | "owners-differ", string>> = {
  "changed-since": "读取之后单元格已被修改，保留现有内容",
  formula: "单元格内有公式，保留公式",
  "covered-by-merge": "单元格在合并区域之内，不能单独写入",
  protected: "工作表受保护，未作改动",
  "sheet-gone": "工作表已不存在",
  "owners-differ": "合并单元格内各行的责任单位不同，需分别填写",
  "no-column": "台账没有责任单位列",
};

/** 供技术支持人员看的原文，放在括号里，不与句子混在一起。 */
const details = (detail: string): string => (detail === "" ? "" : `（技术信息：${detail}）`);

const sheetReasonOf = (reason: string): string => (Object.hasOwn(sheetReason, reason) ? sheetReason[reason as SheetReason] : "不是台账");

const noticeLooksLike = { "web-page": "网页", "login-page": "登录页面", "web-table": "网页表格", pdf: "PDF文件", ofd: "OFD文件", image: "图片", workbook: "工作簿", archive: "压缩包", presentation: "演示文稿", "old-word": "旧版Word文档（.doc）或者RTF文档", empty: "空文件", unknown: "未知格式的文件" } as const;
const paste = "请打开后复制正文粘贴，或者存为.txt、.docx文件，再重试。";
const noticeNext: Readonly<Record<keyof typeof noticeLooksLike, string>> = {
  "web-page": paste,
  "login-page": "请登录后打开通知，复制正文粘贴，再重试。",
  "web-table": paste,
  pdf: paste,
  ofd: paste,
  image: "请使用文字版的通知（.txt、.docx）。",
  workbook: "请选择通知的正文文件（.txt、.docx）。",
  archive: "请解压后选择其中的通知正文（.txt、.docx）。",
  presentation: paste,
  "old-word": "请在Word中打开，另存为.docx，再重试。",
  empty: "请选择有内容的通知正文（.txt、.docx）。",
  unknown: paste,
};

const of: ProblemSentences = {
  "cell-being-edited": () => ({ message: "有单元格正在编辑，无法读写工作簿。", next: "请按回车键或者Esc键结束编辑，再重试。" }),
  "sheet-protected": ({ sheet }) => ({ message: `工作表“${sheet}”受保护，未作任何改动。`, next: "请在“审阅”选项卡中撤销工作表保护，再重试；本加载项不会自行解除保护。" }),
  "workbook-protected": () => ({ message: "工作簿的结构受保护，不能新增工作表，未作任何改动。", next: "请在“审阅”选项卡中撤销工作簿保护，再重试。" }),
  "sheet-missing": ({ sheet }) => ({ message: `没有找到工作表“${sheet}”，可能已被删除或者改名。`, next: "请重新核验，以读取当前的工作表。" }),
  "other-workbook-in-front": () => ({ message: "当前窗口是另一个工作簿，无法定位到单元格。", next: "请切换到打开本窗格的工作簿，再重试。" }),
  "excel-too-old": ({ needs }) => ({ message: `当前Excel版本过低，需要支持${needs}。`, next: "请使用Office LTSC 2021以上版本，或者使用网页版Excel。" }),
  "payload-too-large": () => ({ message: "一次读写的数据超过了Excel的限制，未作任何改动。", next: "请减少工作表数量或者删除多余的空行、格式，再重试。" }),
  timeout: () => ({ message: "Excel长时间没有响应，操作已停止等待。", next: "请确认没有打开的对话框、没有正在编辑的单元格，再重试。" }),
  "excel-error": ({ excelCode, detail }) => ({ message: `Excel返回错误（${excelCode}）。` + details(detail), next: "请重试；仍然出错的，请将本提示转给技术支持人员。" }),
  "office-not-loaded": () => ({ message: "Office组件没有加载成功，窗格不能与Excel通信。", next: "请检查网络能否访问Office组件的地址，然后关闭窗格重新打开。" }),
  "no-ledger": ({ sheets }) => ({
    message: "工作簿中没有找到台账。" + sheets.map(({ sheet, reason }) => `“${sheet}”：${sheetReasonOf(reason)}。`).join(""),
    next: "请确认表头中有“指标”列和“完成值”或者“完成情况”列，再重试。",
  }),
  "sheet-name-taken": ({ sheet }) => ({ message: `工作簿中已有名为“${sheet}”的工作表，且不是本加载项生成的，未作改动。`, next: "请将该工作表改名，再重试。" }),
  "nothing-to-undo": () => ({ message: "没有可以撤销的操作。", next: "只有本加载项写入的内容可以在这里撤销；其他修改请使用Excel的撤销功能。" }),
  ...files.problems,
  "sheet-changed": ({ sheet }) => ({ message: `读取之后工作表“${sheet}”有了改动，未作任何写入。`, next: "请重新预览，以读取最新内容，再写入。" }),
  "write-halfway": ({ sheets }) => ({ message: `写入中途出错，且未能全部退回，以下工作表可能不完整：${sheets.join("、")}。`, next: "请不要保存，关闭后重新打开工作簿，再重做一次。" }),
  cancelled: () => ({ message: "操作已取消，未作任何改动。", next: "需要时请重新操作。" }),
  "not-a-notice": ({ file, looksLike: kind }) => ({ message: `“${file}”不是通知文本，而是${noticeLooksLike[kind]}。`, next: noticeNext[kind] }),
  "notice-encrypted": ({ file }) => ({ message: `“${file}”设有打开密码，无法读取。`, next: "请在Word中取消密码后另存，再重试。" }),
  "notice-damaged": ({ file, detail }) => ({ message: `“${file}”已损坏，无法读取。` + details(detail), next: "请在Word中打开并另存为.docx，或者复制正文粘贴，再重试。" }),
  "notice-too-large": ({ file, limit }) => ({ message: `“${file}”过大，超过了限制（${limit}），为安全起见没有读取。`, next: "请只保留通知正文，另存后再重试。" }),
  "cannot-write": ({ file, detail }) => ({ message: `无法写入“${file}”。` + details(detail), next: "请检查文件是否正被打开、文件夹是否允许写入，再重试。" }),
  "plan-broken": ({ faults }) => brokenPlanSentence(faults as readonly PlanFault[], { planSentences }),
  "nobody-has-share": () => ({ message: "方案中没有一项指标或者任务写明了部门名录中的责任单位，没有可以生成的空白台账。", next: "请先在方案中填写牵头责任单位或者协同配合单位，并列入部门名录。" }),
  "unknown-department": ({ department, departments }) => ({ message: `方案的部门名录中没有“${department}”，或者方案没有要求该单位报送。`, next: `请使用以下名称：${departments.join("、")}。` }),
  unexpected: ({ detail }) => ({ message: "出现了意料之外的错误。" + details(detail), next: "请重试；仍然出错的，请将本提示转给技术支持人员。" }),
};

export const problems = { of, sheetReason, sheetReasonOf, skipReason };
