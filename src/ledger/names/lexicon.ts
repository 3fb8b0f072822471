/**
 * Words that names of indicators are made of, whatever the plan: what each may do when a department writes the name in its own
 * words. One table, as data; words that stand behind "=" say the same as the first. The plan's own words come on top (`planNames.ts`).
 * Nothing here names an indicator: a word in this list only says how much depends on it.
 */

/**
 * - measure: what is measured. It must agree: a 覆盖率 is no 合格率.
 * - content: tells one thing from another. Never left out, never added. (Listed only where it helps to cut a name into words.)
 * - scope: which part of a thing is counted. May be left out when the row itself confirms the indicator (its target is the plan's).
 * - noun: what is counted or rated, in general. Beside a rate it goes without saying (住宅分户验收), of a count it is the scope.
 * - weak: may be left out, not added (安全管理体系 is no 质量管理体系).
 * - free: may be left out or added.
 */
export type WordKind = "measure" | "content" | "scope" | "noun" | "weak" | "free";

const WORDS: Readonly<Record<WordKind, string>> = {
  measure:
    "合格率=合格比例=合格比率 受检率 执行率 普及率=普及程度 采标率=采用标准率=采标比例 覆盖率 达标率 完成率 通过率 检出率 到位率 满意度指数=满意指数=满意度=满意度得分=满意度评分 满意率 分户验收执行率=分户验收率=分户验收制度执行率",
  content:
    "农产品 工业产品=工业品 农业 水利 公路 住宅 大中型 其他=其它=其他类=其它类 竣工 服务平台=平台 质量管理体系=质量体系=质量管理体系iso9001=iso9001质量管理体系 计量器具=工作计量器具 名牌=名牌产品 " +
    "标准化 标准 规范 创新型 科技型 生产性 生活性 国家级 部级 省级 市级 区级 县级 镇级 制修订=制订修订=制定修订=制定和修订=制订和修订=修订制定 服务=服务业=服务行业 认证 示范区 培训",
  scope:
    "规模以上=规上=规模上 限额以上=限上 等级以上=等级及以上=等级 以上=及以上=含以上=或以上=以上含 工业 在用 强制检定=强检 单位 一次=一次性 验收=交竣工验收=交工验收=竣交工验收 抽检=抽查=抽样检测=抽样检验=抽样=监测=检测=监测抽检=抽检监测=监督抽检 主导 全员 重点 交通",
  noun: "工程=项目=工程项目=项目工程=建设工程=建设项目=建设工程项目 企业 产品 机构 行业 顾客=用户=客户",
  weak: "质量 安全 监督 主要 管理 创建 建设=建成 培育=新培育 发展 目录 制度 公共",
  free: "的 之 总 总体 整体 或 和 及 与 数 数量 总数 总量 个数 家数 次数 项数 件数 户数 台数 情况 工作 累计 累计数 年度 每年 经 已 拥有 获得=获=取得 获证 认定 通过 列入 纳入 内 组织 开展 举办 实施 生产",
};

/** What offices shorten within a name, and what it stands for there. */
export const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/农标(?!准)/g, "农业标准化"],
  // A slip of the keyboard that clerks make: 抽捡, 捡测.
  [/捡/g, "检"],
  [/(?<=生产|生活)(?=服务业)/g, "性"],
  // A name cut short behind its verb: 农业标准化普及, 大中型工程一次验收合格.
  [/(?<=合格|普及|受检|采标|执行)$/, "率"],
];

export interface Word {
  /** The first of the words that say the same. */
  readonly says: string;
  readonly kind: WordKind;
}

/** Every spelling with what it says. */
export const LEXICON: ReadonlyMap<string, Word> = new Map(
  (Object.entries(WORDS) as [WordKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").flatMap((group) => {
      const spellings = group.split("=");
      return spellings.map((spelling) => [spelling, { says: spellings[0]!, kind }] as const);
    }),
  ),
);
