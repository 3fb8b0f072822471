/**
 * Indicators of engineering quality (工程质量), 2018 plan. Aliases are wordings that can mean nothing else; anything less certain is left to proposals.
 */
import type { Indicator } from "../plan";
import { indicator } from "./indicator";

export const engineeringIndicators: readonly Indicator[] = [
  indicator({
    id: "large-project-first-acceptance-rate",
    name: "大中型工程项目一次验收合格率",
    aliases: ["大中型工程一次验收合格率", "大、中型工程项目一次验收合格率", "大中型工程项目一次性验收合格率"],
    target: { comparator: ">=", value: 100 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "(无动词)100%",
    clauses: [
      { section: "二(二)", text: "大中型工程项目一次验收合格率100%" },
      { section: "三(二)", text: "大中型工程项目一次验收合格率100%" },
    ],
    taskSection: "三(二)",
    ownerBasis: "stated-in-repeat",
  }),
  indicator({
    id: "housing-unit-acceptance-execution-rate",
    name: "住宅工程分户验收执行率",
    aliases: ["住宅工程质量分户验收执行率"],
    target: { comparator: ">=", value: 100 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "达到",
    clauses: [{ section: "二(二)", text: "住宅工程分户验收执行率达到100%" }],
    taskSection: "三(二)",
    ownerBasis: "inferred",
  }),
  indicator({
    id: "graded-highway-acceptance-rate",
    name: "等级以上公路交通工程验收合格率",
    aliases: ["等级以上公路工程验收合格率"],
    target: { comparator: ">=", value: 100 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "达到",
    clauses: [{ section: "二(二)", text: "等级以上公路交通工程验收合格率达到100%" }],
    taskSection: "三(二)",
    ownerBasis: "inferred",
  }),
  indicator({
    id: "water-project-first-acceptance-rate",
    name: "单位水利工程一次验收合格率",
    aliases: ["单位水利工程一次性验收合格率"],
    target: { comparator: ">=", value: 100 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "达到",
    clauses: [{ section: "二(二)", text: "单位水利工程一次验收合格率达到100%" }],
    taskSection: "三(二)",
    ownerBasis: "inferred",
  }),
  indicator({
    id: "completed-project-pass-rate",
    name: "经竣工验收的工程合格率",
    aliases: ["经竣工验收工程合格率", "竣工验收的工程合格率", "竣工验收工程合格率"],
    target: { comparator: ">=", value: 100 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "达",
    clauses: [{ section: "三(二)", text: "经竣工验收的工程合格率达100%" }],
    taskSection: "三(二)",
    ownerBasis: "stated",
  }),
  indicator({
    id: "other-project-first-acceptance-rate",
    name: "其他工程一次验收合格率",
    aliases: ["其它工程一次验收合格率", "其他工程一次性验收合格率", "其它工程一次性验收合格率"],
    target: { comparator: ">=", value: 98 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "在…以上",
    clauses: [{ section: "三(二)", text: "其他工程一次验收合格率在98%以上" }],
    taskSection: "三(二)",
    ownerBasis: "stated",
  }),
];
