/** What is ranked keeps its whole name; where the ranking clause does not say what is, the indicator is in doubt. */
import { readNotice } from "../../../src/plan/notice/readNotice";

function read(sentence: string) {
  const { plan, doubts } = readNotice(`晴川区节水行动实施方案\n一、目标\n（一）节水。${sentence}（牵头单位：区水利局）\n`);
  return { targets: plan.indicators.map(({ name, target }) => `${name} ${target.comparator} ${target.value}`), doubts: doubts.filter(({ code }) => code !== "bare-number").map(({ code, about }) => `${code} ${about ?? ""}`.trim()) };
}

test.each([
  ["用水总量全市排名前三名。", ["用水总量 rank<= 3"], []],
  ["用水总量年度考核在全市排名前三名。", ["用水总量年度考核 rank<= 3"], []],
  ["节水型载体创建率达到80%以上，用水效率位居全省前五位。", ["节水型载体创建率 >= 80", "用水效率 rank<= 5"], []],
  ["用水总量控制在2亿立方米以内，全市排名前三名。", ["用水总量 <= 2", "用水总量排名 rank<= 3"], ["no-subject 用水总量排名"]],
  ["用水总量控制在年度目标内并在全市排名前三名。", ["用水总量控制在年度目标内 rank<= 3"], ["no-subject 用水总量控制在年度目标内"]],
])("%s", (sentence, targets, doubts) => {
  expect(read(sentence)).toEqual({ targets, doubts });
});

test.each([
  ["用水总量年均下降5%以上。", "用水总量年均下降 >= 5"],
  ["用水总量控制在2亿立方米以内，同比下降5%以上。", "用水总量同比下降 >= 5"],
  ["用三年时间，用水效率达到80%以上。", "用水效率 >= 80"],
  ["通过三至五年的努力，用水效率达到80%以上。", "用水效率 >= 80"],
])("a word that begins with 用 is not cut: %s", (sentence, target) => {
  expect(read(sentence).targets).toContain(target);
});
