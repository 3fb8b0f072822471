/** 区经信委: a table that begins at column B, with an area column and a later name among the owners. */
import { Book } from "./book";
import { BLUE } from "./hands";

export async function industryLedger(): Promise<Uint8Array> {
  const book = await Book.create(BLUE, { title: "标准化及质量工作台账", department: "区经信委" });
  const sheet = book.sheet("7月", [6, 14, 34, 11, 14, 24, 40, 26, 20], 2);
  sheet.skip();
  sheet.title("区经信委质量强区工作台账（截至7月底）", 34);
  sheet.line([[1, 3, "填报单位：区经信委", "left"], [7, 9, "填报日期：2018年7月31日", "right"]]);
  sheet.heads(["序号", "任务类别", "指标内容", "目标值", "实际完成", "牵头责任单位", "协同配合单位", "佐证资料", "备注"], 32);
  const top = sheet.row;
  sheet.entry(1, "提升标准水平", "规模以上工业企业主导产品采标率", "80%以上", { n: 0.813, as: "0.0%" }, "区市场监管局、区农委、区经信委", "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等", "企业采标情况统计", "按企业户数统计");
  sheet.entry(2, null, "创建省级以上农业标准化示范区", "1个", "—", "区市场监管局、区农委、区经信局", null, null, "不涉及");
  sheet.entry(3, null, "农业标准化普及率", "超过30%", "—", null, null, null, "不涉及");
  sheet.group(2, top);
  const words = sheet.row;
  sheet.entry(4, "其他任务", "参与标准制修订", "定性", "3家企业参与国家标准起草", "区市场监管局、区农委、区经信委", null, "标准立项文件", null);
  sheet.entry(5, null, "保障质量安全", "定性", "组织工业企业质量安全培训1期", "区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委", "区政府有关单位", "培训资料", null);
  sheet.group(2, words);
  sheet.line([[1, 3, "填报人：", "left"], [4, 6, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [4, 4] });
  return book.bytes();
}
