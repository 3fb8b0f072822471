/**
 * The four phases (阶段) of the 2018 plan. They are given to the month, and neighbours share one: May, July and August 2018 belong to two.
 */
import type { Phase } from "../plan";

export const phases: readonly Phase[] = [
  {
    no: 1,
    name: "规划筹备阶段",
    from: "2018-04",
    to: "2018-05",
    who: "相关责任单位",
    duties: ["制定工作方案,明确创建重点和目标要求"],
  },
  {
    no: 2,
    name: "全面推进阶段",
    from: "2018-05",
    to: "2018-07",
    who: "(未写明)",
    duties: ["召开创建工作动员大会", "组织开展满意度测评工作", "定期召开质量强区活动领导小组会议", "对照考核细则查找存在问题,制定整改措施"],
  },
  {
    no: 3,
    name: "巩固提升阶段",
    from: "2018-07",
    to: "2018-08",
    who: "(未写明)",
    duties: ["邀请省、市质量部门和专家实地检查指导", "提请省、市质量部门组织预验收", "查漏补缺、补齐短板"],
  },
  {
    no: 4,
    name: "总结验收阶段",
    from: "2018-08",
    to: "2018-09",
    who: "各责任单位",
    duties: ["对照创建验收细则,自查自评", "做好考核验收前的各项准备工作"],
  },
];
