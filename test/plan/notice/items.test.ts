/** Items that stand in one paragraph, and the bracket at its end; headings and rules that are no part of a name or a list. */
import { readNotice } from "../../../src/plan/notice/readNotice";

const targetsOf = (body: string) => readNotice(`晴川区就业工作实施方案\n一、目标\n${body}\n`).plan.indicators.map(({ name, target, unit, leads, supports }) => ({ name, target: `${target.comparator}${target.value}${unit}`, leads, supports }));

test("one bracket behind the last of several items is for all of them", () => {
  const found = targetsOf("（一）促进就业。1.招录高校毕业生30名以上。2.开展职业技能培训500人次以上。3.培训后就业率达到55%。〔区人社局牵头，区教育局配合〕");
  expect(found.map(({ leads, supports }) => [leads, supports])).toEqual([[["区人社局"], ["区教育局"]], [["区人社局"], ["区教育局"]], [["区人社局"], ["区教育局"]]]);
});

test("where another item has its own, the last one's is its own, too", () => {
  const found = targetsOf("（一）促进就业。1.招录高校毕业生30名以上。2.开展职业技能培训500人次以上（责任单位：区教育局）。3.培训后就业率达到55%（责任单位：区人社局）。");
  expect(found.map(({ leads }) => leads)).toEqual([[], ["区教育局"], ["区人社局"]]);
});

test("what says how a list is to be read is no body", () => {
  const [found] = targetsOf("（一）就业。招录高校毕业生30名以上（责任单位：区人社局、区教育局。排在第一位的为牵头单位，下同）。");
  expect([found?.leads, found?.supports]).toEqual([["区人社局"], ["区教育局"]]);
});

test.each([
  ["【安葬设施建设】新建公益性公墓36处。", "新建公益性公墓", ">=36处"],
  ["良种覆盖率到2025年达到90%以上。", "良种覆盖率", ">=90%"],
  ["火化率由62%提至80%以上。", "火化率", ">=80%"],
  ["年产优质苗种80亿尾（粒）以上。", "年产优质苗种", ">=80亿尾(粒)"],
  ["全年开展执法巡查不少于90航次。", "开展执法巡查", ">=90航次"],
  ["人工鱼礁投放达到8万空方。", "人工鱼礁投放", ">=8万空方"],
])("%s", (sentence, name, target) => {
  expect(targetsOf(`（一）工作。${sentence}`)).toEqual([expect.objectContaining({ name, target })]);
});
