/** What holds for any text: reading never fails, is repeatable, quotes only what stands there, and gives a plan that --plan takes. */
import fc from "fast-check";
import { planJson } from "../../../src/cli/planJson";
import { readPlan } from "../../../src/cli/planFile";
import { readNotice } from "../../../src/plan/notice/readNotice";
import { foldSame, textOf } from "../../../src/plan/notice/text";

/** Pieces that notices are made of, in an order nobody would write. */
const piece = fc.constantFrom(
  "一、", "（二）", "3.", "(4)", "①", "一是", "主要任务", "实施步骤", "保障措施", "。", "；", "，", "、", "\n", "\t", "|", " ", "\u00a0", "(", ")", "〔", "］", "“", "”", "《", "》",
  "牵头单位：", "配合单位:", "责任单位：", "区农委", "各镇（街道）", "等", "牵头", "配合", "和", "合格率", "通过认证企业", "新建停车场", "达到", "不低于", "超过", "分别", "均", "由", "从", "提高到", "控制在", "比上年", "下降", "增长", "每年", "每万人", "其中", "力争", "给予", "补助",
  "97", "3", "0.5", "1,200", "８", "百分之五", "两个", "%", "％", "‰", "家", "万元", "亿", "个百分点", "以上", "以内", "左右", "2025年", "2022年3月至4月", "第3类", "ISO9001", "PM2.5", "-", "—", "～", "位列全省前三", "不发生事故", "为零", "指标", "目标值",
);
const notice = fc.array(fc.oneof({ weight: 12, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) }), { maxLength: 120 }).map((pieces) => pieces.join(""));
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), notice);

it("never throws, and reads the same text the same way", () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(readNotice(source)).toEqual(readNotice(source));
    }),
    { numRuns: 300 },
  );
});

it("gives a plan that --plan takes back as it was", () => {
  fc.assert(
    fc.property(notice, (source) => {
      const { plan } = readNotice(source);
      const again = readPlan(JSON.parse(JSON.stringify(planJson(plan))));
      if (plan.indicators.length === 0) return;
      if (!again.ok) throw new Error(`${again.fault.where}: ${source}`);
      expect(again.plan.indicators.map(({ id, name, target, unit, ceiling, clauses, leads }) => ({ id, name, target, unit, ceiling, clauses, leads }))).toEqual(plan.indicators.map(({ id, name, target, unit, ceiling, clauses, leads }) => ({ id, name, target, unit, ceiling, clauses, leads })));
      expect(again.plan.tasks).toEqual(plan.tasks);
      expect(again.plan.phases).toEqual(plan.phases);
    }),
    { numRuns: 300 },
  );
});

/** Without spaces, which are closed up beside figures. */
const bare = (words: string): string => foldSame(words).replace(/[\s|]/g, "");

it("makes no number up: every target's value stands in its clause, and every clause in the text", () => {
  fc.assert(
    fc.property(notice, (source) => {
      for (const { target, clauses } of readNotice(source).plan.indicators) {
        for (const clause of clauses) expect(bare(source)).toContain(bare(clause.text));
        const clause = foldSame(clauses[0].text).replace(/,(?=\d)/g, "");
        const words: Readonly<Record<number, RegExp>> = { 0: /0|零|不发生|无/, 2: /2|两|二/, 3: /3|三/, 5: /5|五/ };
        expect(clause.replace(/\s/g, "")).toMatch(words[target.value] ?? new RegExp(String(target.value).replace(".", "\\.")));
      }
    }),
    { numRuns: 300 },
  );
});

it("folds every text to the same length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      expect(foldSame(source)).toHaveLength(source.length);
      const line = textOf(source);
      expect(line.raw).toHaveLength(line.text.length);
    }),
  );
});
