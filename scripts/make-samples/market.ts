/** 区市场监管局: the richest ledger: two-row headings, section rows, computed rates, a chart, a drop-down list, a comment, a second sheet. */
import { Book } from "./book";
import { OFFICIAL } from "./hands";

const LEAD = "区市场监管局";
const PRODUCT_SUPPORT = "区发改委、区农委、区经信委、区商务局、贵池工业园区、前江工业园区等";
const STANDARD_LEADS = "区市场监管局、区农委、区经信委";
const STANDARD_SUPPORT = "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等";

export async function marketLedger(): Promise<Uint8Array> {
  const book = await Book.create(OFFICIAL, { title: "创建安徽省质量强区指标台账", department: LEAD });
  const sheet = book.sheet("台账", [6, 34, 12, 11, 11, 13, 18, 40, 30, 20]);
  sheet.title("池州市贵池区创建安徽省质量强区工作指标台账");
  sheet.line([[1, 4, "填报单位：区市场监管局", "left"], [8, 10, "填报时间：2018年7月31日", "right"]]);
  sheet.heads(["序号", "指标名称", "目标值", ["完成情况", "抽检（查）数", "合格数", "完成值"], ["责任单位", "牵头责任单位", "协同配合单位"], "佐证材料", "备注"]);
  sheet.section("一、产品质量");
  const top = sheet.row;
  sheet.entry(1, "主要农产品质量安全抽检合格率", "≥97%", 400, 386, { f: `E${top}/D${top}`, result: 0.965, as: "0.0%" }, LEAD, PRODUCT_SUPPORT, "农产品质量安全监督抽检结果通报", "第二季度叶菜类3批次不合格，已督促整改");
  sheet.entry(2, "工业产品质量监督抽查合格率", "≥90%", 118, 110, { f: `E${top + 1}/D${top + 1}`, result: 110 / 118, as: "0.0%" }, LEAD, PRODUCT_SUPPORT, "工业产品质量监督抽查结果通报", null);
  sheet.entry(3, "列入强制检定目录的在用计量器具受检率", "100%", 2486, 2476, "99.6%", LEAD, null, "强制检定工作计量器具台账", "停业医疗机构10台未检");
  sheet.section("二、质量基础");
  sheet.entry(4, "通过质量管理体系认证企业", "30家以上", null, null, "约30家", LEAD, PRODUCT_SUPPORT, "认证证书清单", "部分企业换证中");
  sheet.entry(5, "通过标准化良好行为企业认定", "5家", null, null, 4, LEAD, null, "标准化良好行为企业确认公告", null);
  sheet.entry(6, "市级以上农业标准化示范区", "5家", null, null, 5, LEAD, PRODUCT_SUPPORT, "示范区批复文件", null);
  sheet.entry(7, "培育发展创新型或科技型企业", "3家", null, null, "3家", null, null, "认定文件", null);
  sheet.entry(8, "安徽名牌总数", "18个以上", null, null, "18（上半年）", LEAD, PRODUCT_SUPPORT, "安徽名牌产品名单", "下半年复评结果未公布");
  sheet.entry(9, "建设公共技术服务平台", "1个", null, null, null, LEAD, PRODUCT_SUPPORT, null, "选址已定，正在招标");
  sheet.section("三、标准与素质");
  sheet.entry(10, "规模以上工业企业主导产品采标率", "≥80%", null, null, { n: 0.825, as: "0.0%" }, STANDARD_LEADS, STANDARD_SUPPORT, "采标产品备案表", "按产品种数统计");
  sheet.entry(11, "创建省级以上农业标准化示范区", "1个", null, null, 1, STANDARD_LEADS, null, "省级示范区下达文件", null);
  sheet.entry(12, "全员质量管理培训", "每年1次以上", null, null, "2次", LEAD, "区发改委、区经信委、区农委、区科技局等", "培训通知、签到表", "5月、7月各一次");
  sheet.section("四、定性任务");
  sheet.entry(13, "产品质量监督抽查全覆盖", "定性", null, null, "已制定抽查计划并按季度实施", LEAD, PRODUCT_SUPPORT, "年度监督抽查计划", null);
  sheet.entry(14, "导入卓越绩效、申报各级质量奖", "定性", null, null, "指导4家企业导入，2家申报市政府质量奖", LEAD, null, "申报材料", null);
  sheet.entry(15, "规上企业首席质量官制度", "定性", null, null, "已聘任首席质量官12名", LEAD, null, "聘任文件", null);
  sheet.entry(16, "品牌培育规划、集体商标/地理标志", "定性", null, null, "规划初稿已征求意见", LEAD, null, "征求意见稿", null);
  sheet.entry(17, "首届区长质量奖", "定性", null, null, "评选办法已报区政府审定", LEAD, null, "评选管理办法（送审稿）", null);
  sheet.line([[1, 3, "填报人：", "left"], [4, 7, "审核人：", "left"], [8, 10, "单位（盖章）：", "left"]], 30);
  sheet.finish({ paper: "A3", headRows: [3, 4], freezeColumns: 2 });
  addRichParts(book, top);
  fillingNotes(book);
  return book.bytes();
}

/** What a careless program loses: a list in a column, a comment, a chart. */
function addRichParts(book: Book, top: number): void {
  const { file } = book;
  file.AddDataValidation("台账", { Type: "list", Sqref: `G${top}:G${top + 22}`, Formula1: '"区市场监管局,区农委,区经信委"', AllowBlank: true, ShowDropDown: false, ShowErrorMessage: false });
  file.AddComment("台账", { Cell: `F${top}`, Author: "填报单位", Text: "抽检数据截至7月31日，含蔬菜、水果、畜禽、水产。" });
  const chart = book.sheet("抽检情况", [22, 14, 14]);
  chart.title("监督抽检情况（批次）", 30);
  chart.heads(["类别", "抽检（查）数", "合格数"]);
  chart.entry("农产品", { f: `台账!D${top}`, result: 400, as: "0" }, { f: `台账!E${top}`, result: 386, as: "0" });
  chart.entry("工业产品", { f: `台账!D${top + 1}`, result: 118, as: "0" }, { f: `台账!E${top + 1}`, result: 110, as: "0" });
  chart.finish({ paper: "A4", headRows: [2, 2], landscape: false });
  drawChart(book);
}

function drawChart({ file, columnChart }: Book): void {
  const series = (column: string): { Name: string; Categories: string; Values: string } => ({ Name: `抽检情况!$${column}$2`, Categories: "抽检情况!$A$3:$A$4", Values: `抽检情况!$${column}$3:$${column}$4` });
  const result = file.AddChart("抽检情况", "A7", {
    Type: columnChart,
    Series: [series("B"), series("C")],
    Title: { Paragraph: [{ Text: "监督抽检批次与合格批次" }] },
    Legend: { Position: "bottom" },
    Dimension: { Width: 480, Height: 280 },
  });
  if (result.error) throw new Error(result.error);
}

/** The sheet with instructions that goes round with every form. */
function fillingNotes(book: Book): void {
  const sheet = book.sheet("填表说明", [6, 90]);
  sheet.title("填 表 说 明", 34);
  sheet.heads(["序号", "说明"]);
  sheet.entry(1, { text: "本表由各牵头责任单位填报，数据截至填报时间当日。", align: "left" });
  sheet.entry(2, { text: "完成值按方案规定的口径填写；比率类指标请填写百分数。", align: "left" });
  sheet.entry(3, { text: "佐证材料填写名称，原件由填报单位留存备查。", align: "left" });
  sheet.finish({ paper: "A4", headRows: [2, 2], landscape: false });
}
