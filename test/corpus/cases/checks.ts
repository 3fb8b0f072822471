/** Findings beside the figure itself: ranges, arithmetic, targets, evidence, duplicates, dates. */
import { aCase } from "../aCase";
import type { Case } from "../aCase";
import { ADOPTION, building, COVERAGE, farming, HIGHWAY, HOUSING, LARGE, OTHER, services, STANDARDS, WATER, ZONES } from "../build/ledgerDraft";
import * as mess from "../build/messes";
import { buildingMet, farmingMet } from "./tidy";

const AGRI = "主要农产品质量安全抽检合格率";

export const checks: readonly Case[] = [
  aCase("above-ceiling", "超过 100%：数据有误，不是超额完成", farming(mess.says("above-ceiling", ADOPTION, { value: "108%" }), mess.alsoSays(COVERAGE, { value: 310 })), { rows: `
    3 E3 ${ADOPTION} unclear 108%
    4 E4 ${COVERAGE} unclear 310%
    5 E5 ${ZONES} met 1个`, findings: "E3 out-of-range\nE4 out-of-range" }),
  aCase("negative", "负数：文本、数值、格式", farming(mess.says("negative", ADOPTION, { value: "-82.5%" }), mess.alsoSays(COVERAGE, { value: { value: -0.31, format: "0%;(0%)" } }), mess.alsoSays(ZONES, { value: -1 })), { rows: `
    3 E3 ${ADOPTION} unclear -82.5%
    4 E4 ${COVERAGE} unclear -31%
    5 E5 ${ZONES} unclear -1个`, findings: "E3 out-of-range\nE4 out-of-range\nE5 out-of-range" }),
  aCase("not-whole", "2.5 项", services(mess.says("not-whole", STANDARDS, { value: 2.5 })), { rows: `
    3 E3 生产性服务业顾客满意度指数 met 82.1指数
    4 E4 生活性服务业顾客满意度指数 met 80指数
    5 E5 ${STANDARDS} unclear 2.5项`, findings: "E5 out-of-range" }),

  aCase(
    "rate-contradicts-counts", "合格率与合格数/抽检数不符",
    farming(mess.extraColumn("rate-contradicts-counts", "inspected", "抽检批次", "value"), mess.extraColumn("rate-contradicts-counts", "passed", "合格批次", "value"), mess.furtherRows("rate-contradicts-counts", mess.indicatorRow(AGRI, { inspected: 400, passed: 386, value: "98.5%" }), mess.indicatorRow("工业产品质量监督抽查合格率", { inspected: "120批次", passed: "114批次", value: "95%" }))),
    { rows: `
      3 G3 ${ADOPTION} met 82.5%
      4 G4 ${COVERAGE} met 31%
      5 G5 ${ZONES} met 1个
      6 G6 ${AGRI} met 98.5%
      7 G7 工业产品质量监督抽查合格率 met 95%`, findings: "G6 arithmetic-mismatch" },
  ),
  aCase(
    "rounding-hides-shortfall", "386/400是96.5%，写成97%正好“达标”",
    farming(mess.extraColumn("rate-contradicts-counts", "inspected", "抽检批次", "value"), mess.extraColumn("rate-contradicts-counts", "passed", "合格批次", "value"), mess.furtherRows("rounded-shortfall", mess.indicatorRow(AGRI, { inspected: 400, passed: 386, value: "97%" }), mess.indicatorRow("工业产品质量监督抽查合格率", { inspected: 300, passed: 281, value: "94%" }))),
    { rows: `
      3 G3 ${ADOPTION} met 82.5%
      4 G4 ${COVERAGE} met 31%
      5 G5 ${ZONES} met 1个
      6 G6 ${AGRI} met 97%
      7 G7 工业产品质量监督抽查合格率 met 94%`, findings: "G6 arithmetic-mismatch" },
  ),
  aCase(
    "completion-contradicts", "完成率与完成值/目标值不符",
    farming(mess.extraColumn("completion-contradicts", "rate", "完成率", "lead"), mess.alsoSays(ZONES, { rate: "100%" }), mess.furtherRows("completion-contradicts", mess.indicatorRow("通过质量管理体系认证企业", { value: 20, rate: "80%" }), mess.indicatorRow("安徽名牌总数", { value: 9, rate: { value: 0.5, format: "0%" } }))),
    { rows: `
      ${farmingMet(3)}
      6 E6 通过质量管理体系认证企业 shortfall 20家 gap 10
      7 E7 安徽名牌总数 shortfall 9个 gap 9`, findings: `
      E6 shortfall
      F6 arithmetic-mismatch
      E7 shortfall` },
  ),

  aCase("altered-target", "目标改低、改比较词、改单位：按方案判定", farming(mess.says("altered-target", ADOPTION, { target: "75%以上", value: "78%" }), mess.alsoSays(COVERAGE, { target: "30%以上", value: "30%" }), mess.alsoSays(ZONES, { target: "2个" })), { rows: `
    3 E3 ${ADOPTION} shortfall 78% gap 2
    4 E4 ${COVERAGE} shortfall 30% gap 0
    5 E5 ${ZONES} met 1个`, findings: `
    E3 shortfall
    C3 altered-target
    E4 shortfall
    C4 altered-target
    C5 altered-target` }),
  aCase("same-target", "同一目标的不同写法不算改动", farming(mess.says("target-synonyms", ADOPTION, { target: { value: 0.8, format: "0%" } }), mess.alsoSays(COVERAGE, { target: "＞30％" }), mess.alsoSays(ZONES, { target: "创建1个" })), { rows: farmingMet(3) }),
  aCase("same-target-more", "保持在80%以上、大于30%、≥1个", farming(mess.says("target-synonyms", ADOPTION, { target: "保持在80%以上" }), mess.alsoSays(COVERAGE, { target: "大于30%" }), mess.alsoSays(ZONES, { target: "≥1个" })), { rows: farmingMet(3) }),
  aCase("evidence-missing", "达标而无佐证材料；未达标的不催", farming(mess.says("evidence-missing", ADOPTION, { evidence: null }), mess.alsoSays(COVERAGE, { evidence: null, value: "29%" }), mess.alsoSays(ZONES, { evidence: "　" })), { rows: `
    3 E3 ${ADOPTION} met 82.5%
    4 E4 ${COVERAGE} shortfall 29% gap 1
    5 E5 ${ZONES} met 1个`, findings: `
    H3 missing-evidence
    E4 shortfall
    H5 missing-evidence` }),
  aCase("duplicates", "同一指标三行：每行都列出，各判各的", farming(mess.furtherRows("duplicates", mess.indicatorRow(COVERAGE, { value: "29%" }), mess.indicatorRow(COVERAGE, { name: "农业标准化普及率（%）", value: null }))), { rows: `
    ${farmingMet(3)}
    6 E6 ${COVERAGE} shortfall 29% gap 1
    7 E7 农业标准化普及率(%)=${COVERAGE} missing`, findings: `
    B4 duplicate-indicator
    E6 shortfall
    B6 duplicate-indicator
    E7 missing-value
    B7 duplicate-indicator` }),
  aCase("overdue", "2018年10月：最后阶段已过", farming(mess.says("overdue", ADOPTION, { value: "79%" }), mess.alsoSays(COVERAGE, { value: null }), mess.alsoSays(ZONES, { value: "约1个" })), { rows: `
    3 E3 ${ADOPTION} shortfall 79% gap 1
    4 E4 ${COVERAGE} missing
    5 E5 ${ZONES} unclear`, findings: `
    E3 shortfall
    E3 overdue
    E4 missing-value
    E4 overdue
    E5 unclear-value` }, { asOf: "2018-10-08" }),
  aCase("last-month", "2018年9月30日：还没有过期", farming(mess.says("overdue", ADOPTION, { value: "79%" })), { rows: farmingMet(3).replace("met 82.5%", "shortfall 79% gap 1"), findings: "E3 shortfall" }, { asOf: "2018-09-30" }),
  aCase("indicator-left-out", "牵头的指标没有报", building(mess.without("indicator-left-out", OTHER), mess.without("indicator-left-out", WATER)), { rows: `
    3 E3 ${LARGE} met 100%
    4 E4 ${HOUSING} met 100%
    5 E5 ${HIGHWAY} met 100%
    6 E6 经竣工验收的工程合格率 met 100%`, missing: [WATER, OTHER] }),
  aCase("inferred-owner", "方案没有写明责任单位的三项：说明系推定", building(mess.says("inferred-owner", HOUSING, { lead: "区住建委" }), mess.alsoSays(HIGHWAY, { lead: "区交通运输局" }), mess.alsoSays(WATER, { lead: null })), { rows: buildingMet(3), findings: `
    F4 inferred-owner
    F5 lead-mismatch
    F5 inferred-owner
    F6 lead-missing
    F6 inferred-owner` }),
];
