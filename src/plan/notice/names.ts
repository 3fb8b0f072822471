/**
 * The name of an indicator out of the words around its number: without dates, scope (全区), modal words (确保, 力争) and the words that lead
 * to the number. What the notice calls it stays as it is written.
 */

const LEADING: readonly RegExp[] = [
  // 【公益性安葬设施建设】新建…: the heading of an item.
  /^\[[\u4e00-\u9fff]{2,14}\](?=.{3})/,
  /^(?:按照?|依据|对照)[^,]{2,20}(?:标准|要求|规范)(?=打造|建设|建成|创建|新建|改造|配备)/,
  /^[\s,、;:.。·-]+/,
  /^(?:到|至|在|于)?(?:(?:19|20)\d{2}年)?\d{1,2}月(?:\d{1,2}日)?(?:至|到|-)(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?(?:期间)?[,:]?/,
  /^(?:到|至|在|于)?(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:以?前|起)?[,:]?/,
  /^(?:第?[一二三四]季度|前[一二三]季度|[一二三四]至[一二三四]季度)(?:末|底)?(?:以?前)?[,:]?/,
  /^(?:其中|同时|并且|并(?!购|网|联|轨|列|行)|且|以及|及(?!时|格|早)|和(?!谐|美|平)|与(?!会)|即:)[,:]?/,
  /^(?:到|至|在|截至)?(?:19|20)\d{2}(?:年)?(?:-|至|到|、|和)(?:19|20)?\d{2,4}年(?:底|末|期间)?(?:前|内|间)?[,:]?/,
  /^(?:到|至|在|截至|力争到|确保到|于)?(?:19|20)\d{2}年度?(?:底|末|年底|年末|\d{1,2}月)?(?:底|末|份)?(?:以?前|时|起)?[,:]?/,
  /^(?:到|至|在|于)?(?:今年(?:底|末)?|明年(?:底|末)?|本年度?|当年|全年|年内|年度内|年底|年末|期末|三年内|两年内|五年内|上半年|下半年|项目期末|规划期末|本轮|“十[二三四五六]五”(?:期间|末|时期)?|\d{1,2}月(?:底|末|份)?|国庆|春节|汛期|春耕|入冬)(?:以?前|底前|末前|时)?[,:]?/,
  /^(?:到|至)?\d{1,2}月\d{1,2}日(?:以?前)?[,:]?/,
  // 用三年时间, 经过努力: only with a term or an effort, or 用水总量年均… would lose its beginning.
  /^(?:用|通过|经过|利用)(?:[一二两三四五六七八九十半\d]{1,3}(?:(?:至|到|-)[一二两三四五六七八九十\d]{1,3})?(?:年|个?月|天)左右?(?:的?(?:时间|努力))?|[^,]{0,4}努力)[,:]?/,
  /^(?:全区|全县|全市|全镇|全街道|全乡|全省|全旗|我区|我县|我市|我镇|我街道|本区|本县|本市)(?!域|统|直)(?:范围内|内|的)?/,
  /^(?:负责|力争|确保|争取(?=在|到20|达到|实现|位列|位居|进入)|努力|力求|保证(?!金)|务必|必须|继续(?!教育)|进一步|逐步|切实|积极(?!性)|大力|坚决|全面(?=实现|完成|推进|落实|提升|建成|开展)|持续(?!性)|计划(?!生育|单列)|预计|拟(?!建)|要(?!素|件|点|道|情)|应(?!急|用|届|对|收|税|当|检|参|保|纳|征|付|急)|须|需(?!求|要)|使(?!用|馆|命)|推动实现|努力实现|推动(?=[^,]{2,}率)|原则上|最终|总体上)/,
  /^(?:实现(?=.{3,}(?:率|额|值|收入|产值|比例|比重|数|量|总额)$)|实现(?=全?社会|旅游|农业|工业|规上))/,
];
/** A sign that may end a word of its own (供应, 公共, 节约, 行为, 许可) is no leading word there. */
const TRAILING = /(?:[\s,、:;·-]+|(?:到|至)20\d{2}年[底末]?|(?<=[率比]|比例|比重|数量|面积)提|(?<![行人作认])为|是|(?<![存潜内所])在|(?<![送到发传直通抵])达|(?<![平人户亩年地村日月])均|(?<![首成])都|分别|共计|(?<![公])共|累计|合计|总计|力争|确保|争取|努力|(?<![需主重概])要|(?<![供响感效对反相适])应|须|至少|(?<![签节集合公特履预邀租续])约|完成|不少于|(?<![许认])可|也|将|已|(?<![用功性节产职动智储耗])能|预计|保持|稳定|原则上|每年|全年|常年|长期|基本|动态|(?:较|比)[^,、]{2,8}(?:翻一番|翻番|翻两番)|(?<=.{3})的)$/;

/** How often, where a notice says 每年, 每季度 …: the denominator of the unit. */
const PER = /(?:每年度?|每半年|每季度?|每月度?|每周|每旬|每日|每天|每学期|每学年|每两年)(?=[^,]|$)/;
const PER_UNIT: Readonly<Record<string, string>> = { 每年: "年", 每年度: "年", 每半年: "半年", 每季度: "季度", 每季: "季度", 每月: "月", 每月度: "月", 每周: "周", 每旬: "旬", 每日: "日", 每天: "日", 每学期: "学期", 每学年: "学年", 每两年: "两年" };

export interface Named {
  readonly name: string;
  /** "年" for 每年; null when nothing was said. */
  readonly per: string | null;
  /** It began with 其中: a part of the indicator before it. */
  readonly part: boolean;
  /** Two terms are named (每旬、每周): which one is meant is for a person. */
  readonly twoTerms: boolean;
}

/** Cleans the words for a name. `words` are as written (raw) or folded; `takePer`: 每年 belongs to the unit (次/年), not to the name. */
export function nameFrom(words: string, takePer: boolean): Named {
  let name = words.trim();
  let part = false;
  for (let changed = true; changed; ) {
    changed = false;
    for (const pattern of LEADING) {
      const match = pattern.exec(name);
      if (!match || match[0] === "") continue;
      if (/^其中/.test(match[0])) part = true;
      name = name.slice(match[0].length);
      changed = true;
    }
  }
  let per: string | null = null;
  const twoTerms = takePer && (name.match(new RegExp(PER, "g"))?.length ?? 0) > 1;
  if (takePer) {
    const match = PER.exec(name);
    if (match) {
      per = PER_UNIT[match[0]] ?? null;
      name = name.slice(0, match.index) + name.slice(match.index + match[0].length);
    }
  }
  for (let match = TRAILING.exec(name); match && match[0] !== ""; match = TRAILING.exec(name)) name = name.slice(0, match.index);
  name = balanced(name.replace(/^(?:组织|开展)(?=.{0,4}全员|.*培训$)/, (verb) => (per === null ? verb : "")).replace(/ /g, ""));
  return { name, per, part, twoTerms };
}

/** A bracket that was cut open loses its stray half. */
function balanced(name: string): string {
  let depth = 0;
  let out = "";
  for (const sign of name) {
    if (/[(（〔[［【]/.test(sign)) depth += 1;
    if (/[)）〕\]］】]/.test(sign)) {
      if (depth === 0) continue;
      depth -= 1;
    }
    out += sign;
  }
  if (depth === 0) return out;
  const at = Math.max(out.lastIndexOf("("), out.lastIndexOf("（"), out.lastIndexOf("〔"), out.lastIndexOf("["));
  return at <= 0 ? out.slice(at + 1) : out.slice(0, at);
}

/** Verbs that make a count a target: 新建…, 培育…. What follows the number is what is counted. Longest first. */
const VERBS = [
  "培育发展", "规划建设", "开发建设", "改造建设",
  "优化调整", "开工建设", "改造提升", "制修订", "改扩建", "新投放", "新开工", "新签约", "新改建", "新签约", "新认定", "举办", "争创", "争取", "亮化", "优化", "修复", "修缮", "修订", "储备",
  "储存", "入库", "共建", "关停", "净增", "出动", "出台", "出版", "划分", "划定", "创作", "创办", "创建", "创成", "制定", "办好", "办理",
  "加装", "募集", "化解", "压减", "发展", "发布", "发掘", "发放", "受理", "召开", "启用", "吸纳", "培养", "培育", "培训", "增加", "增设", "孵化",
  "安置", "安装", "完成", "实施", "对接", "封停", "巡查", "布局", "带动", "帮助", "帮扶", "建好", "建成", "建有", "建立", "建设", "建造",
  "开办", "开发", "开展", "开工", "开设", "开通", "引入", "引导", "引育", "引进", "征集", "惠及", "慰问", "打通", "打造", "扩建", "扶持", "承办",
  "投放", "投用", "抽查", "抽检", "拆除", "招引", "招录", "招聘", "排查", "推广", "推荐", "推进", "推选", "提升", "搬迁", "播放", "支持",
  "收购", "改建", "改造", "放映", "救助", "整治", "敷设", "新创", "新增", "新建", "新设", "新辟", "施划", "更换", "服务", "构建", "栽植", "栽种",
  "检查", "检测", "植树", "治理", "派出", "淘汰", "清理", "申报", "申请", "疏浚", "监测", "盘活", "硬化", "种植", "竣工", "筹建", "签约", "组建",
  "组织", "续建", "维修", "绿化", "编制", "聘任", "聘请", "腾出", "获得", "获批", "落实", "补充", "补齐", "覆盖", "规划", "认定", "设立", "设置",
  "评选", "调处", "调整", "购置", "资助", "走访", "转化", "转移", "轮训", "选树", "造林", "遴选", "邀请", "配备", "配置", "配齐", "采购",
  "铺设", "销售", "鼓励", "创",
].join("|");
/** A text that ends with such a verb, or with a preposition that leads to what is counted (为280户…). */
export const MAKING = new RegExp(`(?:${VERBS})$`);
/** The verbs a name begins with: "新建、改扩建" of 新建、改扩建公办幼儿园. */
const VERB_HEAD = new RegExp(`^(?:${VERBS})(?:[、和及](?:${VERBS})|新建|改建|扩建|改扩建|续建|改造|提升)*`);

/** The verb a name begins with, or "". */
export function verbOf(name: string): string {
  return VERB_HEAD.exec(name)?.[0] ?? "";
}

/** A name ends like this when the number measures it. */
export const MEASURED = /(?:率|比例|比重|占比|覆盖面|面|数|量|额|值|指数|系数|满意度|度|面积|收入|产值|总额|总量|规模|投资|时间|时限|周期|天数|水平|浓度|能耗|长度|里程|产量|贷款|余额|资金|税收|标准|强度|幅度|涨幅|增幅|增速|增长|下降|降低|提高|提升|减少|缩短|压缩|成本|费用|寿命|年限|人数|户数|件数|起数|次数|个数|班额|价格|密度|得分|评分|分值|成绩|机率|概率|倍数|容量|库容|存贷比|车桩比|师生比|能力|工期|距离|半径|床位|投入)$/;

/** Only a change or a measure, with nothing it could be of: 年均增长, 总数, 占比. */
export const SUBJECTLESS = /^(?:(?:年均|同比|环比|同口径|平均|分别|累计)?(?:增长|增速|增幅|下降|降低|提高|提升|增加|减少)(?:率|幅度)?|(?:较|比)(?:上年|去年|\d{4}年)(?:同期)?(?:分别)?(?:增长|增速|增幅|下降|降低|提高|提升|增加|减少)|总数|总量|总额|总数量|数量|占比|比例|比重|总面积|总规模|增速|年均增速|年增长率|增长率)$/;

/** The subject without the change said of it: 社会消费品零售总额增长 → 社会消费品零售总额. */
export function subjectBase(name: string): string {
  return name.replace(/\(其中:.*$/, "").replace(/(?:同口径|同比|环比|年均|比[^比]{2,8}年|较[^较]{2,8}年)?(?:增长|增速|增幅|净增|新增|提高|提升|增加|下降|降低|减少|总数|增至)$/, "");
}
