/**
 * Indicators of service quality (服务质量), 2018 plan. Aliases are wordings that can mean nothing else; anything less certain is left to proposals.
 */
import type { Indicator } from "../plan";
import { indicator } from "./indicator";

export const serviceIndicators: readonly Indicator[] = [
  indicator({
    id: "producer-services-satisfaction",
    name: "生产性服务业顾客满意度指数",
    aliases: ["生产性服务业顾客满意度", "生产性服务业满意度指数", "现代物流、信息、科技等生产性服务业顾客满意度指数", "生产性服务业(现代物流、信息、科技等)顾客满意度指数"],
    target: { comparator: ">=", value: 80 }, unit: "指数", ceiling: 100, comparatorInferred: false,
    wording: "均达到…以上",
    clauses: [
      { section: "二(三)", text: "现代物流、信息、科技等生产性服务业和旅游、商贸等生活性服务业顾客满意度指数均达到80以上" },
      { section: "三(三)", text: "生产性和生活性服务业顾客满意度指数均达到80以上" },
    ],
    taskSection: "三(三)",
    ownerBasis: "stated-in-repeat",
  }),
  indicator({
    id: "consumer-services-satisfaction",
    name: "生活性服务业顾客满意度指数",
    aliases: ["生活性服务业顾客满意度", "生活性服务业满意度指数", "旅游、商贸等生活性服务业顾客满意度指数", "生活性服务业(旅游、商贸等)顾客满意度指数"],
    target: { comparator: ">=", value: 80 }, unit: "指数", ceiling: 100, comparatorInferred: false,
    wording: "均达到…以上",
    clauses: [
      { section: "二(三)", text: "现代物流、信息、科技等生产性服务业和旅游、商贸等生活性服务业顾客满意度指数均达到80以上" },
      { section: "三(三)", text: "生产性和生活性服务业顾客满意度指数均达到80以上" },
    ],
    taskSection: "三(三)",
    ownerBasis: "stated-in-repeat",
  }),
  indicator({
    id: "service-standards-drafted",
    name: "制修订服务标准或规范",
    aliases: ["服务标准或规范制修订", "制(修)订服务标准或规范", "制订修订服务标准或规范", "制定修订服务标准或规范", "制修订服务标准(规范)"],
    target: { comparator: ">=", value: 2 }, unit: "项", ceiling: null, comparatorInferred: false,
    wording: "…以上",
    clauses: [{ section: "三(三)", text: "制修订服务标准或规范2项以上" }],
    taskSection: "三(三)",
    ownerBasis: "stated",
  }),
];
