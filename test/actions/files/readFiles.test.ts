/** From chosen files to what the pane shows: ledgers, problems, repeats; order, names, progress, stopping. */
import { copiesOf, countedFiles, olderOf, unreadDepartments } from "../../../src/actions/files/counted";
import type { ChosenFile } from "../../../src/actions/files/chosenFiles";
import type { FilesRead, ReadingProgress } from "../../../src/actions/files/fileReading";
import type { ReadFilesOptions } from "../../../src/actions/files/readFiles";
import { readFiles } from "../../../src/actions/files/readFiles";
import { readingWork } from "../../../src/actions/files/readingWork";
import { hereWorker } from "../../../src/files/pool/hereWorker";
import { guichi2018 } from "../../../src/plan/guichi2018";
import { agricultureLedger, xlsx } from "../../cli/workbooks";
import { smallXlsx } from "../../fixtures/zipOf";

const REQUEST = { plan: guichi2018, asOf: "2018-07-31" };

function file(path: string, bytes: Uint8Array | string, modified: string | null = null): ChosenFile {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return { path, size: content.length, modified: modified === null ? null : Date.parse(modified), bytes: async () => content.slice().buffer };
}

async function read(files: readonly ChosenFile[], options: Partial<ReadFilesOptions> = {}): Promise<FilesRead> {
  const outcome = await readFiles({ files, leftOut: [] }, REQUEST, { spawn: () => hereWorker(readingWork), workers: 2, ...options });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

test("every file comes back with its ledgers or its problem, in order of the paths", async () => {
  const { files, cancelled } = await read([file("乙/区农委.xlsx", agricultureLedger("31%")), file("甲/登录.xlsx", "<html><title>登录</title></html>"), file("甲/区农委.xlsx", agricultureLedger("29%")), file("空.xlsx", "")]);
  expect(cancelled).toBe(false);
  expect(files.map(({ path, file: name, reading }) => [path, name, reading.kind === "read" ? reading.reviews.map(({ department, rows }) => [department, rows.map(({ verdict, actual }) => [verdict, actual])]) : reading.problem])).toEqual([
    ["乙/区农委.xlsx", "乙/区农委.xlsx", [["区农委", [["met", 31]]]]],
    ["甲/区农委.xlsx", "甲/区农委.xlsx", [["区农委", [["shortfall", 29]]]]],
    ["甲/登录.xlsx", "登录.xlsx", { code: "not-a-workbook", file: "登录.xlsx", looksLike: "login-page" }],
    ["空.xlsx", "空.xlsx", { code: "not-a-workbook", file: "空.xlsx", looksLike: "empty" }],
  ]);
});

test("what is far too large is not even fetched; what cannot be opened says so", async () => {
  const large: ChosenFile = { path: "a.csv", size: 200_000_000, modified: null, bytes: () => Promise.reject(new Error("never asked for")) };
  const locked: ChosenFile = { path: "b.xlsx", size: 10, modified: null, bytes: () => Promise.reject(new Error("in use")) };
  expect((await read([large, locked])).files.map(({ reading }) => reading)).toMatchObject([
    { kind: "unread", problem: { code: "workbook-too-large", file: "a.csv", what: "bytes", limit: "50 MB" } },
    { kind: "unread", problem: { code: "file-not-readable", file: "b.xlsx", detail: "in use" } },
  ]);
});

test("a sheet with a cell far out does not keep the workbook's ledger from being read", async () => {
  const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const ledger = '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1" t="inlineStr"><is><t>完成值</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>农业标准化普及率</t></is></c><c r="B2"><v>31</v></c></row>';
  const both = await read([file("区农委.xlsx", smallXlsx({ sheets: [{ name: "台账", data: ledger }, { name: "底稿", data: far }] }))]);
  const problem = { code: "far-cell", file: "区农委.xlsx", sheet: "底稿", cell: "XFD1048576" };
  expect(both.files[0]!.reading).toMatchObject({ kind: "read", reviews: [{ department: "区农委" }], sheetProblems: [{ sheet: "底稿", problem }] });
  expect(countedFiles(both, [], guichi2018).unread).toEqual([{ path: "区农委.xlsx", file: "区农委.xlsx", sheet: "底稿", problem }]);
  const alone = await read([file("区农委.xlsx", smallXlsx({ sheets: [{ name: "底稿", data: far }] }))]);
  expect(countedFiles(alone, [], guichi2018)).toMatchObject({ inputs: [], unread: [{ sheet: null, problem }], unreadDepartments: ["区农委"] });
});

test("copies and older files are known, proposed, and counted or not as a person decides", async () => {
  const dated = (actual: string, date: string): Uint8Array => xlsx({ name: "台账", rows: [[`填报单位：区农委　截至${date}`], ["指标名称", "目标值", "完成值"], ["农业标准化普及率", "超过30%", actual]] });
  const june = dated("29%", "2018年6月30日");
  const july = dated("31%", "2018年7月31日");
  const result = await read([file("区农委.xlsx", june), file("区农委(1).xlsx", june), file("微信/区农委台账.xlsx", july)]);
  expect(result.repeats).toEqual([
    { kind: "same-content", departments: ["区农委"], keep: "区农委.xlsx", others: ["区农委(1).xlsx"] },
    { kind: "versions", departments: ["区农委"], files: ["区农委.xlsx", "微信/区农委台账.xlsx"], proposed: "微信/区农委台账.xlsx", older: [{ path: "区农委.xlsx", reason: { by: "as-of", newer: "2018-07-31", older: "2018-06-30" } }] },
  ]);
  const copies = copiesOf(result.repeats);
  const values = (leftAside: readonly string[]): unknown => countedFiles(result, leftAside, guichi2018).inputs.map(({ file: name, reviews }) => [name, reviews[0]!.rows[0]!.actual]);
  expect(values(copies)).toEqual([["区农委.xlsx", 29], ["区农委台账.xlsx", 31]]);
  expect(values([...copies, ...olderOf(result.repeats)])).toEqual([["区农委台账.xlsx", 31]]);
  expect(values(["微信/区农委台账.xlsx", ...copies])).toEqual([["区农委.xlsx", 29]]);
});

test("progress says how many of how many, and which; stopping keeps what was read", async () => {
  const heard: ReadingProgress[] = [];
  const stop = new AbortController();
  const files = ["a", "b", "c"].map((name) => file(`${name}.xlsx`, agricultureLedger("31%")));
  const result = await read(files, {
    workers: 1,
    signal: stop.signal,
    onProgress: (progress) => {
      heard.push(progress);
      if (progress.done === 2) stop.abort();
    },
  });
  expect(heard[0]).toEqual({ done: 0, total: 3, current: ["a.xlsx"] });
  expect(result).toMatchObject({ cancelled: true, files: [{ path: "a.xlsx" }, { path: "b.xlsx" }] });
});

test("a reader that does not load is one problem, not one for each file", async () => {
  const broken = { send: () => undefined, listen: (_: unknown, failed: (detail: string) => void) => failed("404"), end: () => undefined };
  expect(await readFiles({ files: [file("a.xlsx", "")], leftOut: [] }, REQUEST, { spawn: () => broken, workers: 1 })).toEqual({ ok: false, problem: { code: "reader-not-loaded" } });
});

test("a long ledger comes in pieces and is whole again", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [index + 1, "农业标准化普及率", "超过30%", Number((31 + index / 10_000).toFixed(4))]);
  const { files } = await read([file("区农委.xlsx", xlsx({ name: "台账", rows: [["填报单位：区农委"], ["序号", "指标名称", "目标值（%）", "完成值（%）"], ...rows] }))]);
  const { reading } = files[0]!;
  expect(reading.kind === "read" && reading.reviews[0]!.rows.map(({ actual }) => actual)).toEqual(rows.map((row) => row[3]));
});

test("a department whose file could not be read is named by the file's name alone, unless another of its files was read", () => {
  expect(unreadDepartments(["微信/区农委台账.xlsx", "汇总.xlsx", "区农委和区商务局.xlsx"], [], guichi2018)).toEqual(["区农委"]);
});
