/** 区委宣传部: deliverables that are there or not, two-row headings, portrait page. */
import { Book } from "./book";
import { OFFICIAL } from "./hands";

const LEADS = "区委宣传部、区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委";

export async function publicityLedger(): Promise<Uint8Array> {
  const book = await Book.create(OFFICIAL, { title: "质量宣传工作台账", department: "区委宣传部" });
  const sheet = book.sheet("质量宣传", [6, 30, 12, 38, 14, 44, 18, 24]);
  sheet.title("质量强区创建宣传工作台账", 38);
  sheet.line([[1, 3, "填报单位：中共池州市贵池区委宣传部", "left"], [6, 8, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "重点任务", "目标值", ["工作进展", "完成情况", "完成时限"], ["责任单位", "牵头单位", "协同单位"], "佐证材料"]);
  sheet.entry(1, "制作创建宣传片", "1部", "脚本已定稿，正在拍摄", "2018年8月", LEADS, "区政府有关单位", "拍摄合同");
  sheet.entry(2, "宣传部门牵头质量宣传", "定性", "刊播质量强区稿件26篇，微信推送14期", "长期", "区委宣传部", null, "稿件剪报");
  sheet.entry(3, "弘扬质量文化", "定性", "5月、7月分别开展主题宣传日活动", "2018年9月", null, null, "活动照片");
  sheet.line([[1, 2, "填报人：", "left"], [4, 5, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 4] });
  return book.bytes();
}
