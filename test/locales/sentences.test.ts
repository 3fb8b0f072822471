/** Sentences as people read them. */
import type { Finding, FindingCode, FindingFacts } from "../../src/checks/finding";
import { enUS } from "../../src/locales/en-US";
import { figureText } from "../../src/locales/figures";
import { localeOf } from "../../src/locales/locale";
import { findingSentence, findingWords, problemSentence, remarksOf } from "../../src/locales/sentences";
import { zhCN } from "../../src/locales/zh-CN";
import { aLedger, aRow, blank, figure, notApplicable, unclear } from "../builders/aLedger";
import { review } from "../checks/review";
import { atLeast97, five, over30, thirty } from "./samples";

const aFinding = <Code extends FindingCode>(code: Code, facts: FindingFacts[Code]): Finding =>
  ({ code, facts, severity: "error", sheet: "台账", row: 5, cell: "F5", indicator: "农业标准化普及率", indicatorId: "x", clause: { section: "四(二)", text: "农业标准化普及率超过30%" } }) as Finding;

describe("a shortfall", () => {
  const message = (facts: FindingFacts["shortfall"], locale = zhCN): string => findingSentence(aFinding("shortfall", facts), locale).message;

  it("gives figure, target and gap in the unit's own words", () => {
    expect(message({ actual: 95.7, target: atLeast97, gap: 1.3 })).toBe("完成值95.7%，目标≥97%，低1.3个百分点，未达标。");
    expect(message({ actual: 28, target: thirty, gap: 2 })).toBe("完成值28家，目标≥30家，差2家，未达标。");
    expect(message({ actual: 78.5, target: { ...atLeast97, value: 80, unit: "指数" }, gap: 1.5 })).toBe("完成值78.5，目标≥80，低1.5，未达标。");
    expect(message({ actual: 0, target: { ...thirty, value: 1, unit: "次/年" }, gap: 1 })).toBe("完成值0次/年，目标≥1次/年，差1次，未达标。");
  });

  it("says so when a bound that must be passed is only reached", () => {
    expect(message({ actual: 30, target: over30, gap: 0 })).toBe("须超过30%，现为30%，未超过，未达标。");
    expect(message({ actual: 30, target: over30, gap: 0 }, enUS)).toBe("Short of target: must be over 30%, is exactly 30%.");
  });

  it("says when the comparison is inferred", () => {
    expect(message({ actual: 4, target: five, gap: 1 })).toBe("完成值4家，目标≥5家（口径推定），差1家，未达标。");
  });

  it("speaks of too much where less is asked", () => {
    expect(message({ actual: 3.2, target: { ...atLeast97, comparator: "<=", value: 3 }, gap: 0.2 })).toBe("完成值3.2%，目标≤3%，高0.2个百分点，未达标。");
    expect(message({ actual: 3, target: { ...atLeast97, comparator: "<", value: 3 }, gap: 0 })).toBe("须低于3%，现为3%，未低于，未达标。");
    expect(message({ actual: 5, target: { ...thirty, comparator: "rank<=", value: 3, unit: "名" }, gap: 2 })).toBe("完成值5名，目标前3名，名次差2位，未达标。");
    expect(message({ actual: 11, target: { ...thirty, comparator: "range", value: 8, valueTo: 10 }, gap: 1 })).toBe("完成值11家，目标8—10家，多1家，未达标。");
  });

  it("is natural in English", () => {
    expect(message({ actual: 95.7, target: atLeast97, gap: 1.3 }, enUS)).toBe("Reported 95.7%, target ≥97%: 1.3 percentage points below.");
    expect(message({ actual: 96, target: atLeast97, gap: 1 }, enUS)).toBe("Reported 96%, target ≥97%: 1 percentage point below.");
    expect(message({ actual: 28, target: thirty, gap: 2 }, enUS)).toBe("Reported 28, target ≥30: 2 short.");
  });
});

describe("other findings", () => {
  it("quote the clause apart from the message", () => {
    const words = findingWords(aFinding("shortfall", { actual: 30, target: over30, gap: 0 }), zhCN);
    expect(words.clause).toBe("方案四（二）：“农业标准化普及率超过30%”");
    expect(words.place).toBe("“台账”工作表F5单元格");
    expect(words.message).not.toContain("农业标准化普及率超过30%");
  });

  it("offer both readings of a bare fraction", () => {
    const { message, next } = findingSentence(aFinding("ambiguous-percent", { text: "0.97", asFraction: 97, asWritten: 0.97, target: atLeast97 }), zhCN);
    expect(message).toBe("填写为“0.97”，可能是97%，也可能是0.97%。目标≥97%，未作判定。");
    expect(next).toBe("请写明百分号：填“97%”或者“0.97%”。");
  });

  it("name the differences between owners", () => {
    const facts = { written: "区农委", expected: "区市场监管局", missing: ["区市场监管局"], extra: ["区农委"] };
    expect(findingSentence(aFinding("lead-mismatch", facts), zhCN).message).toBe("牵头责任单位写为“区农委”，方案为“区市场监管局”，缺少区市场监管局，多出区农委。");
  });
});

describe("figures", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1e21, "1000000000000000000000"],
    [0.0000001, "0.0000001"],
    [21000, "21000"],
    [97, "97"],
    [96.95, "96.95"],
    [(191 / 195) * 100, "97.9487"],
    [99.9999999, "99.9999999"],
  ])("%d is printed as %s", (value, text) => {
    expect(figureText(value)).toBe(text);
  });
});

describe("remarks in the ledger", () => {
  const remarks = (locale = zhCN): string[] =>
    remarksOf(
      review(
        aLedger("区市场监管局", [
          aRow("主要农产品质量安全抽检合格率", figure(96.5), { target: "≥95%", lead: "" }),
          aRow("安徽名牌总数", figure(18)),
          aRow("建设公共技术服务平台", blank),
          aRow("通过质量管理体系认证企业", unclear("约30家", "hedged")),
          aRow("农业标准化普及率", notApplicable("/")),
          aRow("建筑节能", unclear("已落实", "narrative")),
        ]),
      ),
      locale,
    ).map(({ text }) => text);

  it("say verdict, figure, target, gap and clause, then what else is to be settled", () => {
    expect(remarks()).toEqual([
      "【未达标】完成值96.5%，目标≥97%，低0.5个百分点。见方案三（一）。台账的目标值写为“≥95%”，方案的目标是≥97%；判定以方案为准。",
      "【达标】完成值18个，目标≥18个。",
      "【未填报】目标≥1个（口径推定），完成值未填写。",
      "【待确认】填写为“约30家”，是概数或者预计数（如“约”“余”“左右”“预计”），不是准确数值。目标≥30家，未作判定。",
      "【不适用】填写为“/”，但本单位是该指标的牵头责任单位，应当填报（目标>30%）。",
      "【定性待判】",
    ]);
  });

  it("do so in English", () => {
    expect(remarks(enUS).slice(0, 2)).toEqual([
      "[Short of target] Reported 96.5%, target ≥97%: 0.5 percentage points below. See plan 三(一). The ledger gives the target as “≥95%”, the plan says ≥97%. The plan counts.",
      "[Met] Reported 18, target ≥18.",
    ]);
  });

  it("stand at the sheet rows of the ledger, counted from 0", () => {
    expect(remarksOf(review(aLedger(null, [aRow("安徽名牌总数", figure(18))])), zhCN)).toMatchObject([{ row: 4 }]);
  });
});

describe("problems", () => {
  it("say what is wrong and what to do", () => {
    expect(problemSentence({ code: "sheet-protected", sheet: "台账" }, zhCN)).toEqual({
      message: "工作表“台账”受保护，未作任何改动。",
      next: "请在“审阅”选项卡中撤销工作表保护，再重试；本加载项不会自行解除保护。",
    });
    expect(problemSentence({ code: "no-ledger", sheets: [{ sheet: "Sheet1", reason: "empty-sheet" }] }, zhCN).message).toBe("工作簿中没有找到台账。“Sheet1”：空白工作表。");
  });
});

describe("localeOf", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["en-GB", "en-US"],
    ["fr-FR", "zh-CN"],
    [undefined, "zh-CN"],
  ])("answers %s with %s", (language, code) => {
    expect(localeOf(language).code).toBe(code);
  });
});
