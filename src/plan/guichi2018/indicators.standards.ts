/**
 * Indicators of standards and training (标准水平、质量素质), 2018 plan. Aliases are wordings that can mean nothing else; anything less certain is left to proposals.
 */
import type { Indicator } from "../plan";
import { indicator } from "./indicator";

export const standardsIndicators: readonly Indicator[] = [
  indicator({
    id: "leading-product-standard-adoption-rate",
    name: "规模以上工业企业主导产品采标率",
    aliases: ["规模以上工业企业主导产品采用标准率", "规上工业企业主导产品采标率"],
    target: { comparator: ">=", value: 80 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "达到…以上",
    clauses: [{ section: "四(二)", text: "规模以上工业企业主导产品采标率达到80%以上" }],
    taskSection: "四(二)",
    ownerBasis: "stated",
  }),
  indicator({
    id: "agri-standardisation-coverage",
    name: "农业标准化普及率",
    aliases: [],
    target: { comparator: ">", value: 30 }, unit: "%", ceiling: 100, comparatorInferred: false,
    wording: "超过",
    clauses: [{ section: "四(二)", text: "农业标准化普及率超过30%" }],
    taskSection: "四(二)",
    ownerBasis: "stated",
  }),
  indicator({
    id: "provincial-agri-demonstration-zones",
    name: "创建省级以上农业标准化示范区",
    aliases: ["省级以上农业标准化示范区", "建设省级以上农业标准化示范区", "省级及以上农业标准化示范区"],
    target: { comparator: ">=", value: 1 }, unit: "个", ceiling: null, comparatorInferred: true,
    wording: "创建(裸数)",
    clauses: [{ section: "四(二)", text: "创建省级以上农业标准化示范区1个" }],
    taskSection: "四(二)",
    ownerBasis: "stated",
  }),
  indicator({
    id: "enterprise-quality-training",
    name: "全员质量管理培训",
    aliases: ["组织全员质量管理培训", "每年组织全员质量管理培训", "开展全员质量管理培训", "企业全员质量管理培训"],
    target: { comparator: ">=", value: 1 }, unit: "次/年", ceiling: null, comparatorInferred: false,
    wording: "每年…次以上",
    clauses: [{ section: "四(四)", text: "每年组织1次以上全员质量管理培训" }],
    taskSection: "四(四)",
    ownerBasis: "stated",
  }),
];
