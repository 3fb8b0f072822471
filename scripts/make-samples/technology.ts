/** 区科技局: mostly words; one count beside them; owners in one column. */
import { Book } from "./book";
import { FANGSONG } from "./hands";

const LEAD = "区科技局";

export async function technologyLedger(): Promise<Uint8Array> {
  const book = await Book.create(FANGSONG, { title: "自主创新任务台账", department: LEAD });
  const sheet = book.sheet("自主创新", [6, 34, 16, 42, 18, 34, 28, 16]);
  sheet.title("推进自主创新工作台账", 36);
  sheet.line([[1, 3, "填报单位：区科技局", "left"], [6, 8, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "指标名称", "目标值", "完成值", "牵头责任单位", "协同配合单位", "佐证材料", "备注"], 32);
  sheet.entry(1, "技术创新/高新技术企业/知识产权", "定性", "新申报高新技术企业5家，上半年专利申请量同比增长", LEAD, "区发改委、区经信委、区市场监管局、贵池工业园区、前江工业园区、杏花村文化旅游区等", "申报受理通知", null);
  sheet.entry(2, "推进自主创新", "定性", "建立科技成果转化项目库，入库项目9个", LEAD, null, "项目库清单", null);
  sheet.entry(3, "培育发展创新型或科技型企业", "3家", "4家", null, null, "省创新型试点企业名单", "与区市场监管局口径待核对");
  sheet.line([[1, 2, "填报人：", "left"], [4, 5, "审核人：", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 3] });
  return book.bytes();
}
