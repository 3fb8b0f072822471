/** 区农委: the full name in the heading line, a unit column, an owner under its later name, a target that was copied wrongly. */
import { Book } from "./book";
import { FANGSONG } from "./hands";

const LEADS = "区市场监管局、区农委、区经信委";
const SUPPORT = "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等";

export async function agricultureLedger(): Promise<Uint8Array> {
  const book = await Book.create(FANGSONG, { title: "农产品质量及农业标准化台账", department: "区农委" });
  const sheet = book.sheet("台账", [6, 32, 9, 12, 14, 14, 24, 38, 28, 24]);
  sheet.title("贵池区农业委员会质量强区创建台账", 36);
  sheet.line([[1, 4, "填报单位：贵池区农业委员会", "left"], [8, 10, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "指标", "单位", "目标任务", "完成时限", "完成值", ["责任单位", "牵头单位", "协同单位"], "佐证材料", "备注"]);
  sheet.section("一、农产品质量安全");
  sheet.entry(1, "主要农产品质量安全抽检合格率", "%", "97%以上", "2018年9月", "≥97%", "区市场监管局", "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等", "例行监测结果", "以区市场监管局数据为准");
  sheet.section("二、农业标准化");
  sheet.entry(2, "农业标准化普及率", "%", "30%", "2018年9月", { n: 0.3, as: "0.0%" }, LEADS, SUPPORT, "标准化生产基地统计表", "新增面积待验收");
  sheet.entry(3, "创建省级以上农业标准化示范区", "个", "1个", "2018年9月", 1, "区市场监管局、区农业农村局、区经信委", SUPPORT, "示范区下达文件", "茶叶标准化示范区");
  sheet.entry(4, "市级以上农业标准化示范区", "家", "5家", "2018年9月", 6, null, null, "市级批复", "含省级1个");
  sheet.entry(5, "规模以上工业企业主导产品采标率", "%", "80%", "2018年9月", "/", LEADS, SUPPORT, null, "非本单位统计");
  sheet.section("三、重点工作");
  sheet.entry(6, "质量安全责任与监管长效机制", "—", "建立健全", "长期", "镇街监管站全部配备速测设备", "区市场监管局、区农委、区住建委、区旅发委、区商务局、区卫计委、区经信委", "区政府有关单位", "工作总结", null);
  sheet.line([[1, 3, "填报人：", "left"], [4, 7, "审核人：", "left"], [8, 10, "单位（盖章）：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 4] });
  return book.bytes();
}
