/** Which files repeat one another, which is proposed as the newer, and why. */
import type { FileDates, FileRead } from "../../../src/actions/files/fileReading";
import { findRepeats } from "../../../src/actions/files/repeats";
import type { RowVerdict, ReportedReview } from "../../../src/checks/review";

const row = (indicatorId: string): RowVerdict => ({ row: 3, name: indicatorId, indicatorId, indicator: indicatorId, match: "exact", dutyId: null, taskSection: null, verdict: "met", actual: 1, target: null, gap: null, cell: "D3", written: "1", period: null, laterBlank: null });

function review(department: string | null, indicators: readonly string[]): ReportedReview {
  return { ledger: { sheet: "台账", department: { kind: "unknown", written: null, cell: null } }, department, departmentNotes: [], columnNotes: [], rows: indicators.map(row), findings: [], missingIndicatorIds: [] };
}

interface Drawn {
  readonly department?: string | null;
  readonly indicators?: readonly string[];
  /** Equal for files with equal cells. */
  readonly content?: string;
  readonly modified?: string;
  readonly saved?: string;
  readonly dates?: Partial<Record<"asOf" | "period" | "filledOn", string>>;
}

function file(path: string, { department = "区农委", indicators = ["a", "b", "c"], content = path, modified, saved, dates = {} }: Drawn = {}): FileRead {
  const said = (date: string | undefined): FileDates["asOf"] => (date === undefined ? null : { date, written: date, sheet: "台账", cell: "A2" });
  return {
    path,
    file: path,
    size: 1,
    modified: modified === undefined ? null : Date.parse(modified),
    reading: { kind: "read", reviews: [review(department, indicators)], passedOver: [], sheetProblems: [], content, dates: { asOf: said(dates.asOf), period: said(dates.period), filledOn: said(dates.filledOn), savedAt: saved ?? null } },
  };
}
const repeats = (...files: readonly FileRead[]) => findRepeats(files, 2018);

test("the same cells twice: the original is kept, whatever program saved the copy", () => {
  expect(repeats(file("区农委(1).xlsx", { content: "same" }), file("区农委.et", { content: "same" }), file("区商务局.xlsx", { department: "区商务局" }))).toEqual([
    { kind: "same-content", departments: ["区农委"], keep: "区农委.et", others: ["区农委(1).xlsx"] },
  ]);
});

test("the same cells under two departments' names are two ledgers: somebody may have sent the wrong one", () => {
  expect(repeats(file("区农委.xlsx", { content: "same" }), file("区商务局.xlsx", { content: "same", department: "区商务局" }))).toEqual([]);
});

test("two workbooks of one department on different indicators belong together", () => {
  expect(repeats(file("一.xlsx", { indicators: ["a", "b"] }), file("二.xlsx", { indicators: ["c", "d"] }), file("三.xlsx", { indicators: ["e", "f", "g", "a"] }))).toEqual([]);
});

test("the date the figures stand at counts before everything else", () => {
  const june = file("区农委 最终版 0815.xlsx", { dates: { asOf: "2018-06-30", filledOn: "2018-08-15" }, modified: "2018-08-15T08:00:00Z" });
  const july = file("区农委.xlsx", { dates: { asOf: "2018-07-31" }, modified: "2018-08-01T08:00:00Z" });
  expect(repeats(june, july)).toEqual([
    { kind: "versions", departments: ["区农委"], files: ["区农委 最终版 0815.xlsx", "区农委.xlsx"], proposed: "区农委.xlsx", older: [{ path: "区农委 最终版 0815.xlsx", reason: { by: "as-of", newer: "2018-07-31", older: "2018-06-30" } }] },
  ]);
});

test.each([
  ["the period reached", file("甲.xlsx", { dates: { period: "2018-06-30" } }), file("乙.xlsx", { dates: { period: "2018-07-31" } }), "period"],
  ["the day it was filled in", file("甲.xlsx", { dates: { filledOn: "2018-07-05" } }), file("乙.xlsx", { dates: { filledOn: "2018-08-02" } }), "filled-on"],
  ["a date in the name", file("区农委0630.xlsx"), file("区农委0731.xlsx"), "name-date"],
  ["when it was saved, though the disk says otherwise", file("甲.xlsx", { saved: "2018-07-31T08:00:00Z", modified: "2018-08-09T00:00:00Z" }), file("乙.xlsx", { saved: "2018-08-01T08:00:00Z", modified: "2018-08-02T00:00:00Z" }), "saved"],
  ["words in the name", file("区农委.xlsx", { modified: "2018-08-09T00:00:00Z" }), file("区农委（修改）.xlsx", { modified: "2018-08-02T00:00:00Z" }), "name-words"],
  ["the disk's date", file("区农委(1).xlsx", { modified: "2018-08-01T00:00:00Z" }), file("区农委.xlsx", { modified: "2018-08-02T00:00:00Z" }), "modified"],
  ["the number of a download", file("区农委.xlsx"), file("区农委(1).xlsx"), "copy-number"],
])("else %s", (_, older, newer, by) => {
  for (const order of [[older, newer], [newer, older]] as const) expect(repeats(...order)).toMatchObject([{ kind: "versions", proposed: newer.path, older: [{ path: older.path, reason: { by } }] }]);
});

test("files written within a minute are not told apart by their times", () => {
  expect(repeats(file("甲.xlsx", { modified: "2018-08-01T00:00:00Z", saved: "2018-08-01T00:00:00Z" }), file("乙.xlsx", { modified: "2018-08-01T00:00:30Z", saved: "2018-08-01T00:00:20Z" }))).toMatchObject([
    { kind: "versions", proposed: null, older: [{ reason: null }, { reason: null }] },
  ]);
});

test("of three the one that is newer than both others; where two cannot be told apart, none is proposed", () => {
  const [may, june, july] = ["2018-05-31", "2018-06-30", "2018-07-31"].map((asOf, index) => file(`${index}.xlsx`, { dates: { asOf } }));
  expect(repeats(may!, june!, july!)).toMatchObject([{ proposed: "2.xlsx", older: [{ path: "0.xlsx" }, { path: "1.xlsx" }] }]);
  expect(repeats(may!, july!, file("3.xlsx", { dates: { asOf: "2018-07-31" } }))).toMatchObject([{ proposed: null }]);
});

test("where nobody knows the department, files of one name may be versions, others are not", () => {
  const unknown = { department: null };
  expect(repeats(file("台账.xlsx", unknown), file("台账(1).xlsx", unknown), file("报表.xlsx", unknown))).toMatchObject([{ kind: "versions", files: ["台账(1).xlsx", "台账.xlsx"] }]);
});
