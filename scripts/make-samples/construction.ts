/** 区住建委: one-row headings with a unit column, areas merged down the side, figures computed in place. */
import { Book } from "./book";
import { PLAIN } from "./hands";

const LEAD = "区住建委";
const SUPPORT = "区发改委、区经信委、区交通运输局、区水务局等";

export async function constructionLedger(): Promise<Uint8Array> {
  const book = await Book.create(PLAIN, { title: "工程质量指标台账", department: LEAD });
  const sheet = book.sheet("工程质量", [6, 11, 34, 10, 11, 14, 16, 38, 26, 24]);
  sheet.title("贵池区质量强区创建工程质量指标完成情况表", 36);
  sheet.line([[1, 5, "填报单位：贵池区住房和城乡建设委员会", "left"], [8, 10, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "类别", "考核指标", "计量单位", "目标值", "完成值", "牵头单位", "配合单位", "佐证材料", "备注"], 32);
  const building = sheet.row;
  sheet.entry(1, "房屋建筑", "大中型工程项目一次验收合格率", "%", "100%", { n: 1, as: "0%" }, LEAD, SUPPORT, "竣工验收备案表", null);
  sheet.entry(2, null, "住宅工程分户验收执行率", "%", "100%", 0.98, null, null, "分户验收汇总表", null);
  sheet.entry(3, null, "经竣工验收的工程合格率", "%", "100%", { f: "46/46", result: 1, as: "0%" }, LEAD, SUPPORT, "竣工验收报告46份", "1—7月竣工46项，全部合格");
  sheet.entry(4, null, "其他工程一次验收合格率", "%", "98%以上", { f: "191/195", result: 191 / 195, as: "0%" }, LEAD, SUPPORT, "分部分项验收记录", "195项中4项整改后通过");
  sheet.group(2, building);
  const roads = sheet.row;
  sheet.entry(5, "交通水利", "等级以上公路交通工程验收合格率", "%", "100%", null, LEAD, "区交通运输局", null, "数据由区交通运输局提供，未收到");
  sheet.entry(6, null, "单位水利工程一次验收合格率", "%", "100%", "100％", LEAD, "区水利局", "水利工程验收鉴定书", null);
  sheet.group(2, roads);
  const words = sheet.row;
  sheet.entry(7, "重点工作", "法定代表人和项目负责人质量责任终身制", "—", "全面落实", "新开工项目承诺书签订率100%，已全部存档", LEAD, SUPPORT, "两书一牌台账", null);
  sheet.entry(8, null, "工程质量抽查抽测、民生工程质量监管", "—", "按季开展", "开展2次专项检查，下发整改通知书17份", LEAD, SUPPORT, "检查通报", null);
  sheet.entry(9, null, "建筑节能", "—", "持续推进", "新建建筑节能标准执行到位", LEAD, SUPPORT, "节能专项验收资料", null);
  sheet.entry(10, null, "争创各级优质工程奖", "—", "积极申报", "申报市级优质工程奖2项", LEAD, null, "申报表", null);
  sheet.group(2, words);
  sheet.line([[1, 3, "填报人：", "left"], [4, 7, "审核人：", "left"], [8, 10, "联系方式：（内部留存）", "left"]], 28);
  sheet.finish({ paper: "A4", headRows: [3, 3] });
  return book.bytes();
}
