/** Units of measure as notices write them behind a number, longest first. */

/** Counts and measures that can be a target's unit. */
const UNITS = [
  "个百分点", "百分点", "个工作日", "工作日", "平方公里", "平方千米", "平方米", "立方米", "吨标准煤", "吨标煤", "标准煤", "千瓦时", "微克/立方米", "毫克/立方米", "毫克/升", "微克", "毫克", "克", "μg/m³", "mg/m³", "mg/L", "μg/L",
  "人次", "场次", "轮次", "航次", "艘次", "趟次", "空方", "单位", "万单位",  "批次", "车次", "架次", "项次", "件次", "家次", "台次", "户次", "班次", "人年", "亩次", "课时", "学时", "学分", "千瓦", "兆瓦", "万千瓦", "公里", "千米", "公顷", "公斤", "公里/小时",
  "美元", "标箱", "标台", "户", "元", "家", "个", "人", "项", "次", "件", "批", "台", "套", "辆", "吨", "亩", "米", "分", "天", "名", "位", "期", "场", "处", "座", "条", "份", "只",
  "头", "羽", "所", "宗", "起", "张", "篇", "部", "种", "类", "款", "支", "块", "片", "村", "镇", "点", "栋", "幢", "间", "孔", "眼", "口", "路", "株", "棵", "面", "盏", "杆", "组", "对", "册", "本", "首",
  "门", "例", "桩", "遍", "轮", "队", "方", "管", "斤", "尾", "艘", "架", "樘", "副", "把", "袋", "箱", "包", "瓶", "桶", "垛", "列", "站", "店", "盘", "根", "枚", "幅", "顶", "床", "倍", "马力", "岁", "年", "月", "个月", "小时", "分钟", "秒", "日", "周", "升", "度", "％", "%", "‰", "㎡", "km²", "km", "m³", "m²", "kg", "kW", "MW", "GWh",
  "村(社区)", "条(个)", "家(个)", "台(套)", "台(次)", "项(次)", "亩(次)", "人(次)", "所(个)", "个(处)", "处(个)", "起(件)", "座(处)", "户(人)",
];

const BY_LENGTH = [...new Set(UNITS)].sort((a, b) => b.length - a.length);
const FIRST = new Map<string, string[]>();
for (const unit of BY_LENGTH) FIRST.set(unit[0]!, [...(FIRST.get(unit[0]!) ?? []), unit]);

/** Words whose first sign is a unit and which are none: 个性, 人口, 家庭, 年度, 分类. */
const NOT_UNITS = /^(?:家庭|家长|家属|人口|人群|人员|人均|人大|人才|年度|年龄|年级|年均|年前|年底|年末|年内|年来|年后|年期|年间|月份|月底|月末|月初|日前|日内|日常|日起|分类|分钟圈|分别|分钟级|分析|分布|次性|位于|位列|位居|项目|场所|场地|部门|部分|点位|点多|门店|路口|路段|路网|面积|组织|级|条例|所有|起步|种植|类型|处理|处置|处罚|期间|期末|批准|张贴|块链|片区|村级|镇级|站点|店铺|队伍|方面|方案|管理|管网|管道|口径|本地|本区|根据|面对|个人(?!次)|件以上?的规定)/;

/** The unit a text begins with, at most one denominator behind it ("批次/千人", "元/人·年"); null when it begins with none. */
export function unitAt(text: string): string | null {
  const rate = /^\/(?:10万|十万|100000|万)(?:人|活产)?/.exec(text);
  if (rate) return rate[0];
  const multiplier = /^(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千(?!米|瓦|克|人|户|家|亩))?/.exec(text)![0];
  const rest = text.slice(multiplier.length, multiplier.length + 14);
  const base = FIRST.get(rest[0] ?? "")?.find((unit) => rest.startsWith(unit) && !NOT_UNITS.test(rest)) ?? null;
  if (base === null) return multiplier === "" ? null : multiplier;
  const extended = base + (standardCoal(rest, base) ?? "");
  const denominator = /^\/(?:\d{0,6}(?:万|千|百)?(?:常住人口|人口|千瓦时|立方米|平方米|平方公里|公里|人|户|亩|年|月|季度|季|村\(社区\)|村|镇|周|日|天|次|吨|公顷|元|株|个|家|件|升|小时|秒|头|只|学期|批|台|辆|艘|市场|校|班|亩次)(?:·年|·月)?)/.exec(rest.slice(extended.length))?.[0] ?? perWord(rest.slice(extended.length));
  const bracket = denominator === "" ? /^\((?:个|处|次|套|家|台|座|点|所|项|人|件|条|户|亩|组|路|站|粒|尾|只|头|株|羽)\)/.exec(rest.slice(extended.length))?.[0] ?? "" : "";
  return multiplier + extended + denominator + bracket;
}

const standardCoal = (rest: string, base: string): string | null => (base === "吨" ? /^(?:标准煤|标煤)/.exec(rest.slice(1))?.[0] ?? null : null);
const perWord = (rest: string): string => /^每(?:立方米|平方米|人|户|年|公里|升)/.exec(rest)?.[0] ?? "";

/** Units of time; a number with one of these is a term or an age more often than a target. */
export const TIME = /^(?:个工作日|工作日|天|日|小时|分钟|秒|个月|月|年|周|岁)$/;
/** Units that count things, where a bare number is a target. */
export const COUNTED = /^(?:万|千|百)?(?:家|个|户|人|项|次|件|批|台|套|辆|名|位|期|场|处|座|条|份|所|宗|篇|部|种|类|款|支|块|栋|间|眼|口|路|盏|组|对|册|人次|场次|批次|家次|张|只|头|幢|片|门|遍|队|艘|站|床|例)/;
