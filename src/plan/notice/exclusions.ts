/**
 * Numbers that are no targets although they look like some: subsidies, rewards and fines, what has been reached already, terms and ages,
 * sections that state principles or keep order.
 */

/** The sentence tells what is, not what is to be. */
export function tellsThePast(sentence: string): boolean {
  const head = sentence.slice(0, 400);
  if (/由目前|从目前|由现在|从现在/.test(head)) return false;
  return /截至|截止|目前,|现有|上年末|已(?:累计)?(?:完成|建成|达到|达|实现|形成|培育|创建)|(?:全[县区市镇]|我[县区市])共有|^(?:20\d{2}年,?)(?:全[县区市])?.{0,20}(?:实现了|完成了|达到了)/.test(head);
}

const GIVING = /给予|奖励|奖补|资助|予以补|罚款|处以|扣缴|扣减|扣发|扣除|扣\d|(?<![增追])加\d+分|津贴|保证金|加价|诫勉|贴息/;
const MONEY = /^(?:万亿|亿|千万|百万|万|千)?(?:美)?元/;

/** Is the number a sum given or taken, or the rate it is reckoned by? `sentence` and the clause's own words. */
export function isAllowance(sentence: string, clause: string, name: string, unit: string): boolean {
  const money = MONEY.test(unit);
  if (!money && unit !== "%" && unit !== "‰") return false;
  if (/(?:补助|补贴|保障|经费|资助|低保|救助|养老金).{0,4}标准$|政府性|融资担保/.test(name)) return false;
  if (GIVING.test(clause)) return true;
  // 对新上规企业,按设备投资额的8%给予补助: the clauses before and behind belong to it.
  if (GIVING.test(sentence) && /^(?:对|按|每|单个|单户|最高|一次性|超出|增加部分)/.test(clause.trim())) return true;
  if (!money) return false;
  return /补助|补贴|额度|最高|上限|每(?:部|张|户|人|家|亩|个|台|套|辆)(?:财政)?补|专款|经费.{0,6}(?:列入|纳入|拨付)|(?:列入|纳入|安排).{0,6}预算|预算(?:安排|资金)|财政资金/.test(clause);
}

/** Titles of sections that hold no targets. */
const PRINCIPLES = /指导思想|基本原则|创建原则|工作原则|重要意义|形势|背景|适用范围|有关说明|编制说明|名词解释/;
const PAST = /现状|发展基础|基本情况|工作基础|发展回顾|主要成效|取得的成|存在的?问题/;
const ORDER = /保障|组织领导|组织实施|工作要求|有关要求|相关要求|几点要求|具体要求|^要求|督查|督导|考核|奖惩|问责|附则|施行|监督检查|责任追究|步骤|阶段安排|进度安排|时间安排|实施阶段|工作机制|推进机制/;
const GOALS = /目标|任务|指标|举措|措施|行动|内容|重点/;

export type SectionKind = "targets" | "principles" | "past" | "order";

/** What a section holds, by its title and those above it (innermost first). */
export function sectionKind(titles: readonly string[]): SectionKind {
  for (const title of titles) {
    if (title === "") continue;
    if (PAST.test(title)) return "past";
    if (PRINCIPLES.test(title) && !/目标/.test(title)) return "principles";
    if (GOALS.test(title) && !/^(?:保障措施|组织保障措施|考核(?:内容|指标)?|奖惩措施)$|保障措施|要求/.test(title)) return "targets";
    if (ORDER.test(title)) return "order";
  }
  return "targets";
}
