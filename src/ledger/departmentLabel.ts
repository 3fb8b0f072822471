/**
 * The label of the line that says who filled a ledger in (填报单位, 呈报部门, 填 报 单 位（盖章）), by what it is put together from: what was
 * done with the ledger, and an office. Offices a ledger is sent to, or that checked something, are others.
 */

export interface DepartmentLabel {
  /** What stands behind the label, up to the next label. */
  readonly rest: string;
  /** Too little to take anything but a known department for the one meant: 单位, 责任单位, 呈报. */
  readonly plain: boolean;
  /** No colon: a label only with a department behind it. */
  readonly unsure: boolean;
}

const OFFICE = "(?:单位|部门|机构|科室|股室|处室|主体|机关)";
const SEAL = "(?:[([]\\s*(?:加?盖\\s*公?章|公章|签章|章|全称|签字盖章|印章|盖印)\\s*[)\\]])?";
/** What a department does with its ledger. */
const REPORTING = "(?:被考核|被考评|受考核|受评|参评|填报|填表|填写|填制|填送|报送|上报|呈报|呈送|报告|编报|申报|汇报|编制|制表|报表|提交|提报|汇总|统计|自查|自评|承诺|落实|填|报)";
const LABEL = new RegExp(`^(?:(${REPORTING})\\s*(?:责任|人|人员)?\\s*|([\\u4e00-\\u9fff]{0,4}))${OFFICE}(?:\\s*/\\s*${OFFICE})?\\s*(名称|全称)?\\s*${SEAL}\\s*(:)?\\s*(.*)$`, "s");
const VERB = new RegExp(`^${REPORTING}\\s*:\\s*(.*)$`, "s");
/** Offices that are not whose ledger it is. */
const OTHERS = /抄|主送|收|考核|考评|评价|指导|监督|监管|检测|检验|验收|施工|监理|建设|设计|配合|协同|协助|协办|来源|提供|计量/;
/** Where the next label on the same line begins. */
const NEXT_LABEL = /\s+(?=\S{0,6}(?:日期|时间|填表人|填报人|负责人|审核人|联系人|电话|单位|期间|期|年度)\s*:)|\s{2,}|\s(?=\d{4}\s*年|截[至止])|\t/;

/** The label a cell begins with, or one inside a cell that begins with other labels. */
export function departmentLabel(raw: string): DepartmentLabel | null {
  const text = unspaced(raw.normalize("NFKC").replace(/\u00a0/g, " ").trim());
  const inside = text.search(/(?:填报|报送|上报|填表)(?:单位|部门)/);
  for (const piece of [text, ...text.split(/\s{2,}|\n/).slice(1), ...(inside > 0 ? [text.slice(inside)] : [])]) {
    const label = labelAt(piece.trim());
    if (label) return label;
  }
  return null;
}

function labelAt(piece: string): DepartmentLabel | null {
  const match = LABEL.exec(piece);
  if (!match) {
    const verb = VERB.exec(piece);
    return verb ? { rest: upToNext(verb[1]!), plain: true, unsure: false } : null;
  }
  const [, reporting, before = "", named, colon, behind = ""] = match;
  if (OTHERS.test(before)) return null;
  const plain = reporting === undefined && !(named && before === "");
  if (plain && !colon && behind.trim() !== "") return null;
  return { rest: upToNext(behind), plain, unsure: !colon && behind.trim() !== "" };
}

const upToNext = (behind: string): string => (` ${behind.trim()}`.split(NEXT_LABEL)[0] ?? "").trim();

/** 填 报 单 位 ： 区 商 务 局, written with a space after each character. */
function unspaced(text: string): string {
  return /^(?:[\u4e00-\u9fff] ){3}/.test(text) ? text.replace(/(?<=[\u4e00-\u9fff:]) (?=[\u4e00-\u9fff:])/g, "") : text;
}
