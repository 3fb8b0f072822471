/** Which indicator a row is about: certain, or only near, or none of the plan's. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, building, COMPLETED, CONSUMER, COVERAGE, farming, OTHER, PRODUCER, services, STANDARDS, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";

const named = (shown: Parameters<typeof mess.says>[0], names: readonly [string, string, string]) => farming(mess.says(shown, ADOPTION, { name: names[0] }), mess.alsoSays(COVERAGE, { name: names[1] }), mess.alsoSays(ZONES, { name: names[2] }));
/** The three rows of the tidy ledger under other names (spaces as "_"), taken for the plan's. */
const taken = (...names: readonly string[]) => `
  3 E3 ${names[0]}=${ADOPTION} met 82.5%
  4 E4 ${names[1]}=${COVERAGE} met 31%
  5 E5 ${names[2]}=${ZONES} met 1个`;

export const names: readonly Case[] = [
  aCase("name-spacing", "名称里有空格、换行、不间断空格、书名号", named("name-spacing", ["规模以上工业企业\n主导产品采标率", "农业\u00a0标准化 普及率 ", "创建“省级以上”农业标准化示范区"]), { rows: taken("规模以上工业企业_主导产品采标率", "农业_标准化_普及率", "创建“省级以上”农业标准化示范区") }),
  aCase("name-numbered", "名称带序号", named("name-numbered", ["1.规模以上工业企业主导产品采标率", "（二）农业标准化普及率", "★创建省级以上农业标准化示范区"]), { rows: taken("1.规模以上工业企业主导产品采标率", "(二)农业标准化普及率", "★创建省级以上农业标准化示范区") }),
  aCase("name-with-unit", "名称带单位", named("name-with-unit", ["规模以上工业企业主导产品采标率（%）", "农业标准化普及率(单位：%)", "创建省级以上农业标准化示范区（个）"]), { rows: taken("规模以上工业企业主导产品采标率(%)", "农业标准化普及率(单位:%)", "创建省级以上农业标准化示范区(个)") }),
  aCase("name-with-target", "名称里写着目标值", named("name-with-target", ["规模以上工业企业主导产品采标率达到80%以上", "农业标准化普及率超过30%", "创建省级以上农业标准化示范区1个"]), { rows: taken("规模以上工业企业主导产品采标率达到80%以上", "农业标准化普及率超过30%", "创建省级以上农业标准化示范区1个") }),
  aCase("name-with-own-target", "名称里写着另一个目标：照方案判定", named("name-with-target", ["规模以上工业企业主导产品采标率85%以上", "农业标准化普及率（≥30%）", "创建省级以上农业标准化示范区1家"]), { rows: taken("规模以上工业企业主导产品采标率85%以上", "农业标准化普及率(≥30%)", "创建省级以上农业标准化示范区1家") }),
  aCase("name-alias", "名称的其他说法", named("name-alias", ["规上工业企业主导产品采标率", "农业标准化普及率（%）", "省级及以上农业标准化示范区数"]), { rows: taken("规上工业企业主导产品采标率", "农业标准化普及率(%)", "省级及以上农业标准化示范区数") }),
  aCase(
    "name-by-group", "分类与名称合起来才是指标",
    services(mess.extraColumn("name-by-group", "area", "类别", "name"), mess.alsoSays(PRODUCER, { area: "生产性服务业", name: "顾客满意度指数" }), mess.alsoSays(CONSUMER, { area: "生活性服务业", name: "顾客满意度指数" }), mess.alsoSays(STANDARDS, { area: "标准化" })),
    { rows: `
      3 F3 生产性服务业_顾客满意度指数=${PRODUCER} met 82.1指数
      4 F4 生活性服务业_顾客满意度指数=${CONSUMER} met 80指数
      5 F5 ${STANDARDS} met 2项` },
  ),
  aCase(
    "near-name", "名称相近：提示，不判定，不算已报",
    farming(mess.says("near-name", COVERAGE, { name: "农业标准化覆盖率" }), mess.says("near-name", ZONES, { name: "国家级农业标准化示范区" })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 农业标准化覆盖率=? unclear
      5 E5 国家级农业标准化示范区=? unclear`, findings: `
      B4 unknown-indicator
      B5 unknown-indicator`, missing: [COVERAGE, ZONES] },
  ),
  aCase(
    "close-pair", "与两个指标同样相近：不替人选",
    building(mess.says("close-pair", COMPLETED, { name: "工程项目验收合格率" }), mess.says("close-pair", OTHER, { name: "工程一次验收合格率" })),
    { rows: `
      3 E3 大中型工程项目一次验收合格率 met 100%
      4 E4 住宅工程分户验收执行率 met 100%
      5 E5 等级以上公路交通工程验收合格率 met 100%
      6 E6 单位水利工程一次验收合格率 met 100%
      7 E7 工程项目验收合格率=? unclear
      8 E8 工程一次验收合格率=? unclear`, findings: `
      B7 unknown-indicator
      B8 unknown-indicator`, missing: [COMPLETED, OTHER] },
  ),
  aCase(
    "close-pair-zones", "示范区：市级、省级、不写级别",
    farming(mess.furtherRows("close-pair", mess.indicatorRow("市级以上农业标准化示范区", { value: 6 }), { name: "农业标准化示范区", value: 7 })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} met 31%
      5 E5 ${ZONES} met 1个
      6 E6 市级以上农业标准化示范区 met 6家
      7 E7 农业标准化示范区=? unclear`, findings: "B7 unknown-indicator" },
  ),
  aCase(
    "close-pair-services", "服务业满意度不写生产性、生活性",
    services(mess.says("close-pair", PRODUCER, { name: "服务业顾客满意度指数" }), mess.says("close-pair", CONSUMER, { name: "生产性和生活性服务业顾客满意度指数" })),
    { rows: `
      3 E3 服务业顾客满意度指数=? unclear
      4 E4 生产性和生活性服务业顾客满意度指数=? unclear
      5 E5 ${STANDARDS} met 2项`, findings: `
      B3 unknown-indicator
      B4 unknown-indicator`, missing: [PRODUCER, CONSUMER] },
  ),
  aCase(
    "unknown-name", "方案中没有的指标：有数、没有数",
    farming(mess.furtherRows("unknown-name", { no: 4, name: "森林覆盖率", value: "58%" }, { no: 5, name: "招商引资到位资金", target: "20亿元", value: null })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} met 31%
      5 E5 ${ZONES} met 1个
      6 E6 森林覆盖率=? unclear
      7 E7 招商引资到位资金=? missing`, findings: `
      B6 unknown-indicator
      B7 unknown-indicator` },
  ),
  aCase(
    "duty-rows", "定性任务：写了的待判，没写的未报",
    farming(mess.furtherRows("duty-rows", { name: "大力推进建筑节能", value: "已完成3项改造", lead: "区住建委", support: "区发改委、区经信委、区交通运输局、区水务局等" }, { name: "引入和实施第三方用户满意度调查评价体系", value: null }, { name: "制作创建宣传片", value: "不涉及" })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} met 31%
      5 E5 ${ZONES} met 1个
      6 E6 大力推进建筑节能=D08 manual
      7 E7 引入和实施第三方用户满意度调查评价体系=D10 missing
      8 E8 制作创建宣传片=D23 notApplicable`, findings: `
      E7 missing-value
      F7 lead-missing
      G7 support-missing
      F8 lead-missing
      G8 support-missing` },
  ),
  aCase(
    "task-rows", "整项任务一行：由人判定",
    farming(mess.furtherRows("task-rows", { no: 4, name: "提升标准水平", value: "有序推进", lead: "区市场监管局、区农委、区经信委", support: "区发改委、区科技局、贵池工业园区、前江工业园区、杏花村文化旅游区等" })),
    { rows: `
      3 E3 ${ADOPTION} met 82.5%
      4 E4 ${COVERAGE} met 31%
      5 E5 ${ZONES} met 1个
      6 E6 提升标准水平=四(二) manual` },
  ),
];
