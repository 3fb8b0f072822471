/**
 * Reading notices: real text grown to 100 and 400 thousand characters, and texts made to be slow (one sign without end, brackets never
 * closed, a line without a break). Processor time; four times the text should take about four times as long.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNotice } from "../../src/plan/notice/readNotice";
import { table, tenths, timingOf } from "./measure";

const SIZES = [25_000, 100_000, 400_000] as const;

function texts(root: string): readonly (readonly [string, (size: number) => string])[] {
  const corpus = readFileSync(join(root, "test", "plan", "notice", "corpus", "mixed-1.txt"), "utf8").replace(/^--- expected\n(?:(?!===).*\n)*/gm, "");
  const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return [
    ["notices", repeated(corpus)],
    ["notices on one line", repeated(corpus.replace(/\n/g, " "))],
    ["a table", (size) => `指标\t目标值\t牵头单位\n${repeated("合格率\t97%以上\t区农委\n")(size)}`],
    ["owner brackets", repeated("达到1%(区农委)。")],
    ["owner labels", repeated("牵头单位:区农委。")],
    ["lines before one owner", (size) => `${repeated("达到97%\n")(size)}责任单位:区农委`],
    ["numbered items", repeated("。(一)达到1%")],
    ["brackets never closed", repeated("(区农委")],
    ["figures only", repeated("1个")],
    ["lists of shares", repeated("分别1%、2%")],
    ["words of verbs", repeated("新建、")],
    ["one sign", repeated("区")],
    ["one digit", repeated("1")],
    ["quotation marks", repeated("“")],
    ["spaces", repeated("a ")],
    ["empty lines", repeated("\n")],
  ];
}

function processorMs(text: string): number {
  const before = process.cpuUsage();
  readNotice(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The table of all kinds; `runs` each, the median. */
export function noticesReport(root: string, runs: number): string {
  const lines = texts(root).map(([name, make]) => {
    const times = SIZES.map((size) => {
      const text = make(size);
      return timingOf(Array.from({ length: runs }, () => processorMs(text))).median;
    });
    return [name, ...times.map(tenths), tenths(times[2]! / times[1]!)];
  });
  return ["Reading notices, processor time", table(["text", ...SIZES.map((size) => `${size / 1000}k ms`), "×4 text"], lines)].join("\n");
}
