/** 区发改委: an attachment line, periods side by side, figures to one decimal. */
import { Book } from "./book";
import { BLUE } from "./hands";

const LEAD = "区发改委";
const SUPPORT = "区商务局、区旅发委、区市场监管局、区卫计委、区住建委、区经信委等";

export async function reformLedger(): Promise<Uint8Array> {
  const book = await Book.create(BLUE, { title: "服务质量指标台账", department: LEAD });
  const sheet = book.sheet("服务质量", [6, 32, 10, 11, 12, 14, 16, 40, 28, 22]);
  sheet.attachment("附件2");
  sheet.title("服务质量提升指标及重点任务台账", 36);
  sheet.line([[1, 4, "填报单位：区发改委", "left"], [8, 10, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "指标（任务）名称", "单位", "目标值", ["完成情况", "1—6月", "1—7月"], ["责任单位", "牵头", "协同"], "佐证材料", "备注"]);
  sheet.section("（一）定量指标");
  sheet.entry(1, "生产性服务业顾客满意度指数", "指数", "80以上", 81.3, 82.4, LEAD, SUPPORT, "第三方满意度测评报告", "物流、信息、科技三类");
  sheet.entry(2, "生活性服务业顾客满意度指数", "指数", "80以上", 78.9, 79.6, LEAD, SUPPORT, "第三方满意度测评报告", "商贸类偏低");
  sheet.entry(3, "制修订服务标准或规范", "项", "2项以上", 1, 3, LEAD, null, "标准发布公告", null);
  sheet.section("（二）重点任务");
  sheet.entry(4, "第三方用户满意度调查评价体系", "—", "建立", "方案印发", "已委托第三方开展两轮测评", LEAD, SUPPORT, "委托合同、测评方案", null);
  sheet.entry(5, "服务性单位通过ISO9001认证", "—", "积极引导", "摸底", "引导宾馆、物业公司6家启动认证", LEAD, null, "摸底表", null);
  sheet.entry(6, "质量信用信息平台、信用档案、黑名单", "—", "建成运行", "归集", "归集信用信息1.2万条，平台试运行", "区发改委、区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委", "区政府有关单位", "平台运行情况说明", null);
  sheet.line([[1, 3, "填报人：", "left"], [4, 7, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [4, 5], freezeColumns: 2 });
  return book.bytes();
}
