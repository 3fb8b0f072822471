/** Setting findings right from the pane: written, reviewed anew, marks put right, undone in one step. */
import { correct, undoAndReview } from "../../src/actions/correct";
import { markFindings } from "../../src/actions/mark";
import { reviewToCorrect, type CorrectableReview } from "../../src/actions/review";
import type { FindingCode } from "../../src/checks/finding";
import { zhCN } from "../../src/locales/zh-CN";
import type { CellEdit } from "../../src/sheet/edit";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open, picture, request, ROWS, sheetOf, valueOf } from "./office";

const asked = { ...request, locale: zhCN };

const reviewed = async (): Promise<CorrectableReview> => valueOf(await reviewToCorrect(request));
/** The first remedy of the first finding of a code. */
function editFor(code: FindingCode, { review, remedies }: CorrectableReview): CellEdit {
  const finding = review.findings.find((each) => each.code === code && remedies.has(each));
  return remedies.get(finding!)![0]!.edit;
}

/** One short, one met, a target of 3家 where the plan says 5家 (row 6), and a bare 0.97 under a rate (row 7). */
const DOUBTFUL = [...ROWS.slice(0, 5), [3, "市级以上农业标准化示范区", "3家", 6, null, null], [4, "主要农产品质量安全抽检合格率", "97%以上", 0.97, null, null]] as const;

test("an altered target gets the plan's; the finding is gone at once, the rest stays", async () => {
  const host = open([aSheet("台账", DOUBTFUL, { merges: ["A1:F1"] })]);
  const before = await reviewed();
  const done = valueOf(await correct([editFor("altered-target", before)], asked));
  expect(done.report).toMatchObject({ done: [{ cell: "C6" }], refused: [] });
  expect(held(host, "台账", "C6")).toBe("5家");
  const after = valueOf(done.after!).review;
  expect(after.findings.map(({ code }) => code)).toEqual(before.review.findings.map(({ code }) => code).filter((code) => code !== "altered-target"));
});

test("a confirmed percentage is judged at once, and undo makes it doubtful again", async () => {
  const host = open([aSheet("台账", DOUBTFUL, { merges: ["A1:F1"] })]);
  const picturedBefore = picture(host, "台账");
  const done = valueOf(await correct([editFor("ambiguous-percent", await reviewed())], asked));
  expect(sheetOf(host, "台账").cells.get(6)!.get(3)!).toMatchObject({ value: 0.97, numberFormat: "0%" });
  expect(valueOf(done.after!).review.totals).toMatchObject({ met: 3, unclear: 0 });
  const undone = valueOf(await undoAndReview(asked));
  expect(undone.report).toEqual({ action: "correct", restored: 1, kept: [] });
  expect(valueOf(undone.after!).review.totals).toMatchObject({ met: 2, unclear: 1 });
  expect(picture(host, "台账")).toBe(picturedBefore);
});

test("marks that stand there follow, and undo takes back the cell, not the marks", async () => {
  const host = open([aSheet("台账", DOUBTFUL, { merges: ["A1:F1"] })]);
  const before = await reviewed();
  valueOf(await markFindings(before.review, { remarks: null }));
  const markedAt = () => sheetOf(host, "台账").conditionalFormats.flatMap(({ areas }) => areas.map(({ top, left }) => `${top},${left}`));
  expect(markedAt()).toContain("5,2");
  valueOf(await correct([editFor("altered-target", before)], asked));
  expect(markedAt()).not.toContain("5,2");
  valueOf(await undoAndReview(asked));
  expect(held(host, "台账", "C6")).toBe("3家");
  expect(markedAt()).toContain("5,2");
});

test("without marks there are none afterwards", async () => {
  const host = open([aSheet("台账", DOUBTFUL)]);
  valueOf(await correct([editFor("altered-target", await reviewed())], asked));
  expect(sheetOf(host, "台账").conditionalFormats).toEqual([]);
});

test("a cell changed since is left, told, and reviewed as it is now", async () => {
  const host = open([aSheet("台账", DOUBTFUL)]);
  const edit = editFor("altered-target", await reviewed());
  host.typeInto("台账", 5, 2, "5家");
  const done = valueOf(await correct([edit], asked));
  expect(done.report).toMatchObject({ done: [], refused: [{ reason: "changed-since" }] });
  expect(valueOf(done.after!).review.findings.map(({ code }) => code)).not.toContain("altered-target");
});

test("at most 3 syncs to write and 3 to review, for 1 sheet and for 20", async () => {
  for (const count of [1, 20]) {
    const host = open(Array.from({ length: count }, (_, index) => ledger(`台账${index + 1}`)));
    const { review, remedies } = await reviewed();
    const edits = [...new Map([...remedies.values()].flat().map(({ edit }) => [`${edit.sheet}!${edit.cell}`, edit])).values()];
    expect(edits.length).toBeGreaterThan(count);
    host.counters.syncs = 0;
    valueOf(await correct(edits, asked));
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(review.ledgers).toHaveLength(count);
  }
});

test("a protected sheet is offered nothing", async () => {
  open([ledger("台账", { protected: true })]);
  expect((await reviewed()).remedies.size).toBe(0);
});

test("whoever waits hears of each sheet, and a stop ends it", async () => {
  open([ledger("一"), ledger("二"), ledger("三")]);
  const steps: string[] = [];
  valueOf(await reviewToCorrect(request, { step: ({ sheets, of }) => steps.push(`${sheets}/${of}`) }));
  expect(steps).toEqual(["1/3", "2/3", "3/3"]);
  const stop = new AbortController();
  stop.abort();
  expect(await reviewToCorrect(request, { step: () => undefined, signal: stop.signal })).toEqual({ ok: false, problem: { code: "cancelled" } });
});

test("a write that Excel refuses is told, and nothing is reviewed", async () => {
  const host = open([aSheet("台账", DOUBTFUL)]);
  const edit = editFor("altered-target", await reviewed());
  host.setFaults({ failAt: { member: "Values", code: "AccessDenied" } });
  expect(await correct([edit], asked)).toMatchObject({ ok: false, problem: { code: "sheet-protected" } });
});
