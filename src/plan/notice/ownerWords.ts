/**
 * The words a notice says responsibility with: labels (牵头单位:), actions (A牵头,B配合), endings of departments' names, and phrases that
 * name nobody.
 */

export type Role = "lead" | "support" | "responsible" | "other";

const LEAD = "(?:并列)?(?:第一)?(?:牵头|主办|主责|主管|主要责任|总牵头)";
const SUPPORT = "(?:协同|配合|协办|协助|协作|参与|参加|支持)";
const RESPONSIBLE = "(?:责任|承办|落实|实施|承担|完成|执行|负责|组织)";
const BODY = "(?:单位|部门|主体|科室|机构|处室|股室)";

/** A label: what the list behind it is. Role "other" ends an owner list without being one (完成时限:, 责任人:). */
const LABELS: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`^(?:${LEAD}(?:及|和|、|/)?${RESPONSIBLE}?${BODY}|${LEAD}(?:及|和|、)?${RESPONSIBLE}?)[:]`), "lead"],
  [new RegExp(`^${SUPPORT}(?:${SUPPORT})?${RESPONSIBLE}?${BODY}?[:]`), "support"],
  [new RegExp(`^${RESPONSIBLE}${SUPPORT}${BODY}?[:]`), "support"],
  [new RegExp(`^${RESPONSIBLE}(?:${RESPONSIBLE})?${BODY}[:]`), "responsible"],
  [/^(?:工作|任务|职责)?分工[:]/, "responsible"],
  [/^(?:完成|办结|整改|落实|推进)?(?:时限|时间|期限|节点|进度)(?:要求|安排|节点)?[:]/, "other"],
  [/^(?:(?:市|区|县|政府|分管|责任|牵头|包保|挂点|联系|主管|配合)*(?:领导|负责人|责任人|联系人|领导同志)|联系方式|电话|监督电话)[:]/, "other"],
];

/** Anything that may begin a label, to look for one quickly inside a text. */
export const LABEL_START = /(?:并列|第一|总)?(?:牵头|主办|主责|主管|主要责任|协同|配合|协办|协助|协作|参与|参加|责任|承办|落实|实施|承担|执行|负责|组织|完成|办结|分管|包保|挂点|时限|联系)[^,。;:()[\]]{0,10}:/g;

const LABEL_WORDS = "(?:并列|第一)?(?:牵头|主办|主责|主管|责任|承办|配合|协同|协办|协助|落实|实施)(?:责任|配合|协同|牵头)?(?:单位|部门|主体)";
const LABEL_IN_BRACKETS = new RegExp(`[[(](${LABEL_WORDS})[\\])]`, "g");
const LABEL_WITH_VERB = new RegExp(`(${LABEL_WORDS})[为是](?=[区县市镇乡省州旗街团国驻中各由])`, "g");
const LABEL_WITH_SPACE = new RegExp(`(?<=^|[\\s。;(])(${LABEL_WORDS}) (?=[^\\s:])`, "g");

/** 【牵头单位】区农委, 牵头单位为区农委, 牵头单位 区农委: all as 牵头单位:区农委, in the same length. */
export function plainLabels(text: string): string {
  if (!/(?:单位|部门|主体)/.test(text)) return text;
  return text.replace(LABEL_IN_BRACKETS, " $1:").replace(LABEL_WITH_VERB, "$1:").replace(LABEL_WITH_SPACE, "$1:");
}

/** The label `text` begins with. */
export function labelOf(text: string): { readonly role: Role; readonly length: number } | null {
  const head = text.slice(0, 20);
  for (const [pattern, role] of LABELS) {
    const match = pattern.exec(head);
    if (match) return { role, length: match[0].length };
  }
  return null;
}

/** What a list is said to do: 区农委牵头, 区财政局配合, 各镇按职责分工负责. */
const ACTIONS: readonly (readonly [RegExp, Exclude<Role, "other">])[] = [
  [/(?:共同|分别|联合)?(?:配合|协助|协同|协办|参与|参加|支持)(?:落实|实施|推进|完成|做好)?$/, "support"],
  [/(?:共同|分别|联合)?(?:牵头|主办|主责|总牵头)(?:负责|落实|抓总|实施|组织|组织实施|推进|完成)*$/, "lead"],
  [/(?:等)?(?:依|按照?|根据)?(?:各自)?(?:职责|职能)(?:分工)?(?:分别|共同)?(?:负责|落实|实施|推进|抓好落实|组织实施|做好)+$/, "responsible"],
  [/(?:共同|分别|具体|组织|联合)*(?:负责|落实|实施|承办|承担|执行)(?:落实|实施)?$/, "responsible"],
];

/** What the text says at its end that the departments before it do, and where that begins. */
export function actionOf(text: string): { readonly role: Exclude<Role, "other">; readonly at: number } | null {
  const from = Math.max(0, text.length - 24);
  const tail = text.slice(from);
  for (const [pattern, role] of ACTIONS) {
    const match = pattern.exec(tail);
    if (match && match.index + from > 0) return { role, at: match.index + from };
  }
  return null;
}

/** Endings that only bodies have. */
const STRONG_END = /(?:局|委|办|部|厅|管委会|办事处|人民政府|委员会|办公室|政府|法院|检察院|公安分局|分局|支队|大队|总队|妇联|残联|工商联|文联|科协|侨联|团委|工会|总工会|红十字会|供销社|政法委|纪委|监委|党校|工委|督查室|执法局|指挥部|开发区|高新区|经开区|工业园|产业园|园区|度假区|示范区|风景区|街道|公司|集团|银行|支行|分行|农商行|融媒体中心|电视台|信访办|委组织部|宣传部|统战部|烟草专卖|气象|领导小组|专班|工作站)$/;
/** Endings that bodies share with other things: only with a district's word in front, or behind a label. */
const WEAK_END = /(?:会|室|处|所|站|队|院|镇|乡|村|社区|馆|社|园|组|科|司|中心|台|联|区|县|市|学校|医院|企业|单位|部门|机构|团县委|厂|矿|行)$/;
const WHOLE_NAMES = new Set(["公安分局", "妇联", "残联", "团委", "工会", "总工会", "法院", "检察院", "工商联", "宣传部", "统战部", "政法委"]);
const OF_A_DISTRICT = /^(?:区|县|市|省|镇|乡|州|旗|街道|各|团|县级|市级|区级|市直|区直|县直|驻|高新|经开|新区|国网|中国)/;
const NOT_A_NAME = /[\d%‰A-Za-z“”"<>]|以上|以下|达到|不低于|包括|以下简称|含|如|见|附|第.条|不含|另行|试行|修订|征求意见|下同|即|^(?:推进|建设|加强|完善|开展|实施|设在|由|经|报|对|为|在|以|与|向|从)/;

/** Is this, and nothing else, the name of a body? `labelled`: it stands behind a label or an action, where weaker endings count. */
export function isBody(name: string, labelled: boolean): boolean {
  const bare = name.replace(/\([^()]*\)$/, "");
  if (bare.length < 2 || bare.length > 24) return false;
  if (/[\d%‰<>]|以上|以下|达到|不低于/.test(bare)) return false;
  if (labelled) return STRONG_END.test(bare) || WEAK_END.test(bare) || isCatchAll(bare) || (OF_A_DISTRICT.test(bare) && bare.length <= 12);
  if (NOT_A_NAME.test(name)) return false;
  if (isCatchAll(bare)) return /(?:单位|部门|镇|乡|街|街道|社区|村|园区|区|县|市|学校|企业|政府|委|局)$/.test(bare);
  // (办公室) and (公司) alone name nobody.
  const strong = STRONG_END.exec(bare);
  return (strong !== null && (strong.index > 0 || WHOLE_NAMES.has(bare))) || (OF_A_DISTRICT.test(bare) && WEAK_END.test(bare) && bare.length >= 3);
}

const MANY_END = /(?:单位|部门|镇|乡|街|街道|村|社区|居|委会|园区|区|县|市|旗|州|省|银行|企业|公司|机构|学校|医院|卫生院|办|局|委|厅|部|政府|办事处|成员|科室|处室|站|所|中心|组|队|主体|运营商|责任人|团体|协会|场|院|校|园|馆|会)$/;

/** A phrase that stands where departments stand and names nobody: 各镇(街道), 区直有关部门, 各成员单位. */
export function isCatchAll(name: string): boolean {
  const bare = name.replace(/\([^()]*\)/g, "");
  if (/^(?:各|全体|所有|其他|其它|有关|相关)/.test(bare)) return bare.length <= 16 && MANY_END.test(bare);
  if (/(?:有关|相关|各|成员|责任|职能|主管|其他)(?:职能|成员|责任|行业|主管)?(?:单位|部门|科室|处室|企业|机构|方面)$/.test(bare)) return true;
  if (/^(?:区|县|市|镇|省)?(?:直|级|属|政府)?(?:有关|相关|各)/.test(bare)) return true;
  return /^(?:镇街|乡镇|镇村|县区|区县|街镇|街道乡镇|乡镇街道|镇\(街道\))(?:园区)?$/.test(bare) || /^(?:区|县|市)(?:直|级|属)(?:部门|单位)$/.test(bare);
}
