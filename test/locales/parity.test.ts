/** Both languages say everything, and each says it in its own way of writing. */
import { findingWords, problemSentence } from "../../src/locales/sentences";
import { enUS } from "../../src/locales/en-US";
import type { Locale } from "../../src/locales/locale";
import { planPageOf } from "../../src/locales/planPage";
import { zhCN } from "../../src/locales/zh-CN";
import type { Finding, FindingCode } from "../../src/checks/finding";
import type { Problem } from "../../src/sheet/outcome";
import { FACTS, PROBLEMS } from "./samples";

/** Paths of all leaves of a part, with what is there: "title.shortfall" → "string". */
function leaves(part: unknown, path = ""): [string, string][] {
  if (typeof part !== "object" || part === null) return [[path, typeof part]];
  return Object.entries(part).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`));
}

/** All plain texts of a part. */
function texts(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(texts) : [];
}

const findings: readonly Finding[] = (Object.keys(FACTS) as FindingCode[]).flatMap((code) =>
  FACTS[code].map((facts) => ({ code, facts, severity: "error", sheet: "台账", row: 5, cell: "F5", indicator: "安徽名牌总数", indicatorId: "x", clause: { section: "三(一)", text: "安徽名牌总数18个以上" } }) as Finding),
);
const problems = Object.values(PROBLEMS).flat() as readonly Problem[];

/** Every sentence about findings and problems, with the code it is for. */
function sentences(locale: Locale): [string, string][] {
  return [
    ...findings.flatMap((finding): [string, string][] => {
      const { title, message, next, clause, place } = findingWords(finding, locale);
      return [title, message, next, clause ?? "", place].map((text) => [finding.code, text]);
    }),
    ...problems.flatMap((problem): [string, string][] => {
      const { message, next } = problemSentence(problem, locale);
      return [message, next].map((text) => [problem.code, text]);
    }),
  ];
}

it("has the same keys in both languages, part by part", () => {
  expect(leaves(enUS).sort()).toEqual(leaves(zhCN).sort());
  expect(leaves(planPageOf("en-US")).sort()).toEqual(leaves(planPageOf("zh-CN")).sort());
});

describe.each([
  ["zh-CN", zhCN],
  ["en-US", enUS],
] as const)("%s", (code, locale) => {
  it("knows its own code", () => {
    expect(locale.code).toBe(code);
  });

  it("leaves no text blank", () => {
    expect([...texts(locale), ...texts(planPageOf(code))].filter((text) => text.trim() === "")).toEqual([]);
  });

  it("has whole sentences for every finding and problem", () => {
    for (const [about, text] of sentences(locale)) {
      expect(`${about}: ${text}`).not.toMatch(/undefined|null|NaN|\[object|: $| {2}/);
    }
    for (const finding of findings) {
      const { message, next } = findingWords(finding, locale);
      expect(message).toMatch(/[。.]$/);
      expect(next).toMatch(/[。.]$/);
    }
    for (const problem of problems) {
      const { next } = problemSentence(problem, locale);
      expect(next).toMatch(/[。.]$/);
    }
  });
});

/** Cells by their sheet: “方案指标!D5”. */
const CELLS = /[\p{Script=Han}\w]+(?:![A-Z]+\d+)(?=[：:])/gu;
/** What a sheet, a file or Excel says is quoted, and keeps its own punctuation. */
const withoutQuotes = (text: string): string => text.replace(CELLS, "").replace(/“[^”]*”/g, "").replace(/（技术信息：.*?）/s, "").replace(/（(?:GeneralException|InvalidArgument|100 MB)）/g, "");

describe("Chinese", () => {
  const chinese = sentences(zhCN).map(([, text]) => withoutQuotes(text));

  it("uses Chinese punctuation", () => {
    expect(chinese.filter((text) => /[,:;?!()"']/.test(text))).toEqual([]);
  });

  it("puts no spaces between words", () => {
    expect(chinese.filter((text) => /[\p{Script=Han}] | [\p{Script=Han}]/u.test(text))).toEqual([]);
  });
});

describe("English", () => {
  it("keeps Chinese for names and quotations", () => {
    const names = /方案指标|区[\p{Script=Han}]+|贵池工业园区|安徽名牌总数|三\(一\)/gu;
    const left = sentences(enUS).map(([, text]) => text.replace(CELLS, "").replace(/“[^”]*”/g, "").replace(names, ""));
    expect(left.filter((text) => /\p{Script=Han}|[，。：；（）]/u.test(text))).toEqual([]);
  });
});
