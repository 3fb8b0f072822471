/** Targets and gaps in both languages. */
import type { QuotedTarget } from "../../src/checks/finding";
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";

const quote = (comparator: QuotedTarget["comparator"], value: number, unit: string, valueTo: number | null = null): QuotedTarget => ({ comparator, value, valueTo, unit, inferred: false });

it.each<[QuotedTarget, string, string]>([
  [quote(">=", 97, "%"), "≥97%", "≥97%"],
  [quote(">", 30, "%"), ">30%", ">30%"],
  [quote("<=", 3.5, "%"), "≤3.5%", "≤3.5%"],
  [quote("<", 3, "家"), "<3家", "<3"],
  [quote("=", 5, "个"), "=5个", "=5"],
  [quote(">=", 80, "指数"), "≥80", "≥80"],
  [quote(">=", 1, "次/年"), "≥1次/年", "≥1 a year"],
  [quote("rank<=", 3, "名"), "前3名", "top 3"],
  [quote("range", 8, "个", 10), "8—10个", "8–10"],
  [quote("about", 30, "家"), "约30家", "about 30"],
])("target %#: %s", (target, zh, en) => {
  expect(zhCN.findings.target(target)).toBe(zh);
  expect(enUS.findings.target(target)).toBe(en);
});

it.each<[number, number, QuotedTarget, string, string]>([
  [95.7, 1.3, quote(">=", 97, "%"), "低1.3个百分点", "1.3 percentage points below"],
  [28, 2, quote(">=", 30, "家"), "差2家", "2 short"],
  [79, 1, quote(">=", 80, "指数"), "低1", "1 point below"],
  [0, 1, quote(">=", 1, "次/年"), "差1次", "1 short"],
  [5, 2, quote("<=", 3, "个"), "多2个", "2 too many"],
  [3.2, 0.2, quote("<=", 3, "%"), "高0.2个百分点", "0.2 percentage points above"],
  [5, 2, quote("rank<=", 3, "名"), "名次差2位", "2 places too low"],
  [30, 0, quote(">", 30, "%"), "须超过30%，现为30%，未超过", "must be over 30%, is exactly 30%"],
  [3, 0, quote("<", 3, "%"), "须低于3%，现为3%，未低于", "must be under 3%, is exactly 3%"],
  [97.9487179487179, 0.0512820512821, quote(">=", 98, "%"), "低0.0513个百分点", "0.0513 percentage points below"],
  [97.99999, 0.00001, quote(">=", 98, "%"), "低0.00001个百分点", "0.00001 percentage points below"],
])("gap %#: %d", (actual, gap, target, zh, en) => {
  expect(zhCN.findings.gap(actual, gap, target)).toBe(zh);
  expect(enUS.findings.gap(actual, gap, target)).toBe(en);
});
