/**
 * Notices of invented districts, each with what a careful person reads in it (scripts/notice-score/corpus.ts says how they are written).
 * patterns.txt holds one pattern a notice, the mixed ones are like real plans. Names may be written in another way; targets and owners may not differ.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../../../scripts/notice-score/corpus";
import { scoreOf } from "../../../scripts/notice-score/score";
import { readNotice } from "../../../src/plan/notice/readNotice";

const folder = join(__dirname, "corpus");
const notices = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readCorpus(readFileSync(join(folder, name), "utf8")).map((notice) => [`${name} ${notice.title}`, notice] as const));

it("holds many notices, each with something to find", () => {
  expect(notices.length).toBeGreaterThan(80);
  expect(notices.filter(([, notice]) => notice.indicators.length === 0)).toEqual([]);
});

it.each(notices)("%s", (_, notice) => {
  const { differences } = scoreOf(notice, readNotice(notice.text).plan);
  expect(differences.filter((line) => !line.startsWith("other name"))).toEqual([]);
});

it("does not take a notice for another one", () => {
  const [, one] = notices[0]!;
  const [, other] = notices[10]!;
  expect(scoreOf(one, readNotice(other.text).plan).right).toBe(0);
});
