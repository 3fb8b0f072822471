/**
 * The register of departments (部门名录) the 2018 plan names: fifteen, with full names, other ways of writing them, and names after
 * the 2019 reform. Prefixes (区, 贵池区, 池州市贵池区) need no entry here: `departments.ts` knows them from the plan's district.
 *
 * Later names: "presumed" = the new body exists, that it took over is presumed; "unconfirmed" = the office must confirm it.
 * A later name listed under two departments is ambiguous on purpose: it is asked about, never decided.
 */
import type { Department } from "../plan";

/** Bodies that economy and science may have become together; the notice's two departments cannot be told apart in them. */
const scienceAndEconomy = ["区科技经信局", "区科技和经济信息化局", "区经信和科技局", "区经济信息化和科技局", "区科经局"].map((name) => ({ name, certainty: "unconfirmed" as const }));

export const departments: readonly Department[] = [
  {
    name: "区市场监管局",
    fullName: "池州市贵池区市场监督管理局",
    aliases: ["区市场监督管理局", "区市监局", "区市场局"],
    laterNames: [],
    reform: { note: "区市场监管局(名称沿用)", certainty: "推定" },
  },
  {
    name: "区发改委",
    fullName: "贵池区发展和改革委员会",
    aliases: ["区发展和改革委员会", "区发展改革委", "区发展改革委员会", "区发展和改革委", "区发改委员会"],
    laterNames: [],
    reform: { note: "区发改委(沿用)", certainty: "推定" },
  },
  {
    name: "区农委",
    fullName: "贵池区农业委员会",
    aliases: ["区农业委员会", "区农业委"],
    laterNames: [
      { name: "区农业农村局", certainty: "presumed" },
      { name: "区农业农村水利局", certainty: "unconfirmed" },
    ],
    reform: { note: "区农业农村局", certainty: "已证实新机构存在(gcrd.gov.cn 2023-10);职责承接关系为推定" },
  },
  {
    name: "区经信委",
    fullName: "贵池区经济和信息化委员会",
    aliases: ["区经济和信息化委员会", "区经济和信息化委", "区经济信息化委员会", "区经济信息化委", "区经信委员会"],
    laterNames: [{ name: "区经信局", certainty: "unconfirmed" }, { name: "区经济和信息化局", certainty: "unconfirmed" }, ...scienceAndEconomy],
    reform: { note: "区经信局/区经济和信息化局(或与科技合并)", certainty: "未证实,须由客户确认" },
  },
  {
    name: "区商务局",
    fullName: "贵池区商务局",
    aliases: [],
    laterNames: [],
    reform: { note: "区商务局?", certainty: "未证实" },
  },
  {
    name: "区住建委",
    fullName: "贵池区住房和城乡建设委员会",
    aliases: ["区住房和城乡建设委员会", "区住房和城乡建设委", "区住房城乡建设委员会", "区住房城乡建设委", "区住建委员会"],
    laterNames: [
      { name: "区住建局", certainty: "unconfirmed" },
      { name: "区住房和城乡建设局", certainty: "unconfirmed" },
      { name: "区住房城乡建设局", certainty: "unconfirmed" },
    ],
    reform: { note: "区住建局/区住房和城乡建设局", certainty: "未证实(同省宣州区2022年用“区住建局”)" },
  },
  {
    name: "区交通运输局",
    fullName: "贵池区交通运输局",
    aliases: ["区交通局", "区交运局"],
    laterNames: [],
    reform: { note: "区交通运输局(沿用)", certainty: "推定" },
  },
  {
    name: "区水务局",
    fullName: "贵池区水务局",
    aliases: [],
    laterNames: [
      { name: "区水利局", certainty: "presumed" },
      { name: "区农业农村水利局", certainty: "unconfirmed" },
    ],
    reform: { note: "区水利局", certainty: "已证实新机构存在(gcrd.gov.cn 2023-10);承接关系为推定" },
  },
  {
    name: "区旅发委",
    fullName: "贵池区旅游发展委员会",
    aliases: ["区旅游发展委员会", "区旅游发展委", "区旅游委", "区旅发委员会"],
    laterNames: [
      { name: "区文化和旅游局", certainty: "presumed" },
      { name: "区文旅局", certainty: "presumed" },
      { name: "区文化旅游局", certainty: "presumed" },
    ],
    reform: { note: "区文化和旅游局(区文旅局)", certainty: "已证实新机构存在(2022、2025);承接关系为推定" },
  },
  {
    name: "区卫计委",
    fullName: "贵池区卫生和计划生育委员会",
    aliases: ["区卫生和计划生育委员会", "区卫生计生委", "区卫生和计划生育委", "区卫生计生委员会", "区卫计委员会"],
    laterNames: [
      { name: "区卫健委", certainty: "unconfirmed" },
      { name: "区卫生健康委员会", certainty: "unconfirmed" },
      { name: "区卫生健康委", certainty: "unconfirmed" },
    ],
    reform: { note: "区卫健委/区卫生健康委员会", certainty: "未证实(全国统一模式)" },
  },
  {
    name: "区科技局",
    fullName: "贵池区科学技术局",
    aliases: ["区科学技术局"],
    laterNames: [...scienceAndEconomy],
    reform: { note: "区科技局/与经信合并?", certainty: "未证实" },
  },
  {
    name: "区委宣传部",
    fullName: "中共池州市贵池区委宣传部",
    aliases: ["宣传部", "区宣传部", "贵池区委宣传部", "池州市贵池区委宣传部", "中共贵池区委宣传部", "中共池州市贵池区委员会宣传部", "中共贵池区委员会宣传部", "贵池区宣传部"],
    laterNames: [],
    reform: { note: "沿用", certainty: "推定" },
  },
  {
    name: "贵池工业园区",
    fullName: "贵池工业园区管理委员会",
    aliases: ["贵池工业园区管委会", "贵池工业园", "贵池工业园管委会", "安徽贵池工业园区", "安徽贵池工业园区管委会", "安徽贵池工业园区管理委员会"],
    laterNames: [],
    reform: { note: "或与池州高新区有关", certainty: "未证实" },
  },
  {
    name: "前江工业园区",
    fullName: "前江工业园区管理委员会",
    aliases: ["前江工业园区管委会", "前江工业园", "前江工业园管委会", "池州前江工业园区", "池州前江工业园区管委会", "池州前江工业园区管理委员会", "池州市前江工业园区"],
    laterNames: [],
    reform: { note: "?", certainty: "未证实" },
  },
  {
    name: "杏花村文化旅游区",
    fullName: "杏花村文化旅游区管理委员会",
    aliases: ["杏花村文化旅游区管委会", "杏花村文旅区", "杏花村文旅区管委会", "杏花村旅游区", "池州杏花村文化旅游区", "池州杏花村文化旅游区管委会", "池州杏花村文化旅游区管理委员会", "池州市杏花村文化旅游区"],
    laterNames: [],
    reform: { note: "?(2021年区人大文章出现“生态旅游区”)", certainty: "未证实" },
  },
];
