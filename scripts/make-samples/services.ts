/** 区旅发委, 区商务局, 区卫计委: departments that lead no figure of their own: duties in words, and a supporting figure or two. */
import { Book } from "./book";
import { BLUE, OFFICIAL, PLAIN } from "./hands";

const SAFETY_LEADS = "区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委";
const CREDIT_LEADS = `区发改委、${SAFETY_LEADS}`;
const ANYBODY = "区政府有关单位";

export async function tourismLedger(): Promise<Uint8Array> {
  const book = await Book.create(OFFICIAL, { title: "旅游服务质量台账", department: "区旅发委" });
  const sheet = book.sheet("旅游服务", [6, 34, 14, 38, 44, 26, 18]);
  sheet.title("旅游服务质量提升工作台账", 38);
  sheet.line([[1, 3, "填报单位：区旅发委", "left"], [5, 7, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "指标名称", "目标值", "完成值", "责任单位", "佐证材料", "备注"], 30);
  sheet.entry(1, "生活性服务业顾客满意度指数", "80以上", 83, "区发改委", "游客满意度调查", "仅旅游业");
  sheet.entry(2, "保障质量安全", "定性", "开展旅游市场秩序专项整治，检查经营单位64家次", SAFETY_LEADS, "检查记录", null);
  sheet.entry(3, "质量信用信息平台、信用档案、黑名单", "定性", "旅行社、星级饭店信用档案建档率达到八成", CREDIT_LEADS, "信用档案目录", null);
  sheet.entry(4, "弘扬质量文化", "定性", "在景区电子屏播放质量强区公益广告", null, "播放截图", null);
  sheet.line([[1, 2, "填报人：", "left"], [4, 4, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 3] });
  return book.bytes();
}

/** No heading line: only sheet and file say whose it is. */
export async function commerceLedger(): Promise<Uint8Array> {
  const book = await Book.create(PLAIN, { title: "质量强区任务台账", department: "区商务局" });
  const sheet = book.sheet("区商务局", [6, 34, 14, 40, 44, 18, 26, 16]);
  sheet.title("质量强区创建任务台账", 36);
  sheet.heads(["序号", "指标名称", "目标值", "完成值", ["责任单位", "牵头", "协同"], "佐证材料", "备注"]);
  sheet.entry(1, "服务业标准化规范化", "定性", "推荐2家商贸企业开展服务标准化试点", "区市场监管局、区农委、区经信委", "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等", "试点申报表", null);
  sheet.entry(2, "保障质量安全", "定性", "商场、超市进货查验制度落实到位", SAFETY_LEADS, ANYBODY, "巡查记录", null);
  sheet.entry(3, "倡导质量诚信", "定性", "开展诚信经营示范店创建", CREDIT_LEADS, ANYBODY, "创建方案", null);
  sheet.entry(4, "生活性服务业顾客满意度指数", "≥80", "九成以上满意", null, null, "问卷汇总", "商贸类自查");
  sheet.line([[1, 3, "填报人：", "left"], [4, 5, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [2, 3] });
  return book.bytes();
}

export async function healthLedger(): Promise<Uint8Array> {
  const book = await Book.create(BLUE, { title: "医疗卫生服务质量台账", department: "区卫计委" });
  const sheet = book.sheet("台账", [6, 34, 12, 42, 44, 20, 26]);
  sheet.title("医疗卫生服务质量工作台账", 34);
  sheet.line([[1, 3, "填报单位：区卫计委", "left"], [5, 7, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "工作任务", "目标值", "完成情况", "牵头责任单位", "协同配合单位", "佐证材料"], 30);
  sheet.entry(1, "保障质量安全", "定性", "完成二级以上医疗机构医疗质量专项督查", SAFETY_LEADS, ANYBODY, "督查通报");
  sheet.entry(2, "风险分析预警和快速反应机制", "定性", "食源性疾病监测点覆盖全部镇街卫生院", SAFETY_LEADS.replace("区卫计委", "区卫健委"), ANYBODY, "监测月报");
  sheet.entry(3, "倡导质量诚信", "定性", null, null, null, null);
  sheet.entry(4, "弘扬质量文化", "定性", "开展优质服务示范岗评选", `区委宣传部、${SAFETY_LEADS}`, ANYBODY, "评选通知");
  sheet.line([[1, 2, "填报人：", "left"], [4, 5, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 3] });
  return book.bytes();
}
