/** Names in a department's own words: which are taken, which only where the row's target confirms them, and which never. */
import { likeName } from "../../src/ledger/names/likeName";
import { guichi2018 } from "../../src/plan/guichi2018";

const nameOf = (id: string) => guichi2018.indicators.find((indicator) => indicator.id === id)!.name;
const taken = (name: string): string | null => {
  const like = likeName(name, guichi2018);
  return like && `${nameOf(like.indicatorId)}${like.toConfirm ? "?" : ""}`;
};

test.each([
  ["农业标准化普及", "农业标准化普及率"],
  ["大中型工程一次验收合格", "大中型工程项目一次验收合格率"],
  ["生活服务业满意度指数", "生活性服务业顾客满意度指数"],
  ["生产服务业满意度指数", "生产性服务业顾客满意度指数"],
  ["市级以上农标示范区", "市级以上农业标准化示范区"],
  ["技术服务平台建设", "建设公共技术服务平台"],
  ["主要农产品质量安全监测抽检合格率", "主要农产品质量安全抽检合格率"],
  // The one rate of its kind is known by its measure.
  ["规上企业采标率", "规模以上工业企业主导产品采标率"],
  ["主导产品采标率", "规模以上工业企业主导产品采标率"],
])("%s is %s", (name, indicator) => expect(taken(name)).toBe(indicator));

test.each([
  ["良好行为企业认定", "通过标准化良好行为企业认定?"],
  ["分户验收执行率", "住宅工程分户验收执行率?"],
  ["创新型企业培育数", "培育发展创新型或科技型企业?"],
  ["服务标准制修订", "制修订服务标准或规范?"],
  ["省级农标示范区", "创建省级以上农业标准化示范区?"],
])("%s is %s where the row's target says so", (name, indicator) => expect(taken(name)).toBe(indicator));

test.each(["合格率", "工程验收合格率", "标准化示范区", "农产品抽检合格数", "培育企业", "服务业满意度指数", "农业标准化普及培训", "公共技术服务平台服务次数"])("%s is none", (name) => expect(taken(name)).toBeNull());
