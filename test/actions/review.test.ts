import { reviewWorkbook } from "../../src/actions/review";
import { reviewAndMark } from "../../src/actions/mark";
import { compileSummary } from "../../src/actions/compile";
import { clearMarks } from "../../src/actions/clearMarks";
import { undo, undoable } from "../../src/actions/undo";
import { localeOf } from "../../src/locales/locale";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open, picture, request, ROWS, sheetOf, valueOf } from "./office";

const zhCN = localeOf("zh-CN");

test("a ledger is read, judged row by row, and the findings come most severe first", async () => {
  open([ledger()]);
  const review = valueOf(await reviewWorkbook(request));
  expect(review).toMatchObject({ workbook: "区农委.xlsx", asOf: "2018-07-31", totals: { met: 1, shortfall: 1, missing: 1, unclear: 0, manual: 0, notApplicable: 0 } });
  expect(review.ledgers[0]!.department).toBe("区农委");
  expect(review.ledgers[0]!.rows.map(({ verdict, cell }) => [verdict, cell])).toEqual([["shortfall", "D4"], ["met", "D5"], ["missing", "D6"]]);
  const weights = review.findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
  expect(weights).toEqual([...weights].sort());
  expect(review.findings[0]).toMatchObject({ code: "shortfall", cell: "D4" });
});

test("reviewing changes nothing in the workbook", async () => {
  const host = open([ledger()]);
  valueOf(await reviewWorkbook(request));
  expect(host.workbook.journal).toEqual([]);
});

test("no ledger: every sheet is named with its reason, nothing is changed", async () => {
  const host = open([aSheet("空"), aSheet("通讯录", [["姓名", "电话"], ["甲", 1]]), ledger("藏", { visibility: "Hidden" }), ledger("汇总表", { customProperties: { "indicatorLedger.kind": "summary" } }), aSheet("图表", [], { kind: "chartsheet" })]);
  const outcome = await reviewAndMark({ ...request, remarks: zhCN });
  expect(outcome).toEqual({
    ok: false,
    problem: {
      code: "no-ledger",
      sheets: [
        { sheet: "空", reason: "empty-sheet" },
        { sheet: "通讯录", reason: "no-header" },
        { sheet: "藏", reason: "hidden-sheet" },
        { sheet: "汇总表", reason: "ours" },
      ],
    },
  });
  expect(host.workbook.journal).toEqual([]);
});

test("核验 marks what was found, one look a cell, and says why in the remarks column", async () => {
  const host = open([ledger()]);
  const { review, marked } = valueOf(await reviewAndMark({ ...request, remarks: zhCN }));
  expect(valueOf(marked)).toMatchObject({ remarksWritten: 3, skipped: [] });
  const error = sheetOf(host, "台账").conditionalFormats.find(({ formula }) => formula?.includes(":error"));
  expect(error?.areas).toContainEqual({ top: 3, left: 3, bottom: 3, right: 3 });
  expect(held(host, "台账", "G3")).toBe("核验意见");
  expect(held(host, "台账", "G4")).toMatch(/^【未达标】.*28\.5%.*30%/);
  expect(review.findings.length).toBeGreaterThan(0);
});

test("reviewing again after marking reads the same ledger, and the remarks stay in their column", async () => {
  const host = open([ledger()]);
  const first = valueOf(await reviewAndMark({ ...request, remarks: zhCN })).review;
  const again = valueOf(await reviewAndMark({ ...request, remarks: zhCN })).review;
  expect(again.findings).toEqual(first.findings);
  expect([held(host, "台账", "G3"), held(host, "台账", "H3")]).toEqual(["核验意见", null]);
});

test("clearing brings the workbook back to what it was; so does undo", async () => {
  const host = open([ledger()]);
  const before = picture(host, "台账");
  valueOf(await reviewAndMark({ ...request, remarks: zhCN }));
  valueOf(await clearMarks());
  expect(picture(host, "台账")).toBe(before);
  valueOf(await reviewAndMark({ ...request, remarks: zhCN }));
  expect(undoable()).toBe("mark");
  expect(valueOf(await undo()).action).toBe("mark");
  expect(picture(host, "台账")).toBe(before);
});

test("a protected sheet is reviewed, not marked, and named", async () => {
  const host = open([ledger("台账", { protected: true })]);
  const before = picture(host, "台账");
  const { review, marked } = valueOf(await reviewAndMark({ ...request, remarks: zhCN }));
  expect(review.totals.shortfall).toBe(1);
  expect(valueOf(marked)).toMatchObject({ cellsMarked: 0, skipped: [{ sheet: "台账", reason: "protected" }] });
  expect(picture(host, "台账")).toBe(before);
});

test("review within 3 syncs and marking within 3, at 1 sheet and at 30", async () => {
  for (const count of [1, 30]) {
    const host = open(Array.from({ length: count }, (_, index) => ledger(`台账${index + 1}`)));
    valueOf(await reviewWorkbook(request));
    const review = host.counters.syncs;
    host.resetCounters();
    valueOf(valueOf(await reviewAndMark({ ...request, remarks: zhCN })).marked);
    expect([review, host.counters.syncs]).toEqual([2, 5]);
    expect(host.counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
  }
});

test("a department that a person chose for a sheet is followed by the review and the summary", async () => {
  const nobodys = aSheet("台账", ROWS.map((row, index) => (index === 1 ? ["填报单位：本单位"] : row)), { merges: ["A1:F1"] });
  open([nobodys]);
  const asked = { ...request, fileName: "台账.xlsx" };
  const before = valueOf(await reviewWorkbook(asked)).ledgers[0]!;
  expect([before.department, before.departmentNotes[0]?.code]).toEqual([null, "department-unknown"]);
  const after = valueOf(await reviewWorkbook({ ...asked, departments: { 台账: "区农委" } })).ledgers[0]!;
  expect([after.department, after.departmentNotes[0]?.code]).toEqual(["区农委", "department-chosen"]);
  const { summary } = valueOf(await compileSummary({ ...asked, departments: { 台账: "区农委" }, locale: zhCN }));
  expect(summary.roster.reported).toEqual(["区农委"]);
});
