/**
 * npm run notice-score [-- FILE…]: precision and recall of reading notices, on the corpus of the tests or on files in its form
 * (scripts/notice-score/corpus.ts). `--differences` lists every difference.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { readNotice } from "../src/plan/notice/readNotice";
import { readCorpus } from "./notice-score/corpus";
import type { NoticeScore } from "./notice-score/score";
import { scoreOf } from "./notice-score/score";

const words = process.argv.slice(2);
const inside = join(resolve(__dirname, ".."), "test", "plan", "notice", "corpus");
const files = words.filter((word) => !word.startsWith("--"));
const listed = files.length > 0 ? files.map((file) => resolve(file)) : readdirSync(inside).filter((name) => name.endsWith(".txt")).sort().map((name) => join(inside, name));

const scores: NoticeScore[] = [];
for (const file of listed) for (const notice of readCorpus(readFileSync(file, "utf8"))) scores.push(scoreOf(notice, readNotice(notice.text).plan));

const sum = (of: (score: NoticeScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

for (const score of scores) {
  console.log(`${score.title}: ${score.right} right of ${score.expected} expected, ${score.read} read; owners right ${score.owned}`);
  if (words.includes("--differences")) for (const difference of score.differences) console.log(`    ${difference}`);
}
const [expected, read, right, owned] = [sum((one) => one.expected), sum((one) => one.read), sum((one) => one.right), sum((one) => one.owned)];
console.log(`\n${scores.length} notices, ${expected} targets`);
console.log(`precision ${share(right, read)} (${right} of ${read} read)   recall ${share(right, expected)} (${right} of ${expected} expected)`);
console.log(`with owners as well: precision ${share(owned, read)}   recall ${share(owned, expected)}`);
const tasks = scores.filter((one) => one.tasks.expected !== null);
console.log(`tasks counted right in ${tasks.filter((one) => one.tasks.expected === one.tasks.read).length} of ${tasks.length} notices; phases right ${sum((one) => one.phases.right)} of ${sum((one) => one.phases.expected ?? 0)}`);
