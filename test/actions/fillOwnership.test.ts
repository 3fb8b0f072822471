import { fillOwnership } from "../../src/actions/fillOwnership";
import { undo } from "../../src/actions/undo";
import { aSheet } from "../../src/workbench/model/newWorkbook";
import { held, ledger, open, picture, request, ROWS, valueOf } from "./office";

test("blank owner cells are filled; a differing one is reported and left", async () => {
  const host = open([ledger()]);
  const report = valueOf(await fillOwnership(request));
  expect(report.filled.map(({ cell }) => cell).sort()).toEqual(["E4", "E6", "F4", "F5", "F6"]);
  expect(held(host, "台账", "E4")).toBe("区市场监管局、区农委、区经信委");
  expect(held(host, "台账", "E5")).toBe("区商务局");
  expect(report.different.map(({ reading }) => reading.cell)).toEqual(["E5"]);
});

test("a differing cell is written over only where asked", async () => {
  const host = open([ledger()]);
  const report = valueOf(await fillOwnership({ ...request, overwrite: [{ sheet: "台账", cell: "E5" }] }));
  expect(held(host, "台账", "E5")).toContain("区市场监管局");
  expect(report.different).toEqual([]);
});

test("undo gives the blanks and the other name back", async () => {
  const host = open([ledger()]);
  const before = picture(host, "台账");
  valueOf(await fillOwnership({ ...request, overwrite: "all" }));
  expect(picture(host, "台账")).not.toBe(before);
  expect(valueOf(await undo())).toMatchObject({ action: "fill", kept: [] });
  expect(picture(host, "台账")).toBe(before);
});

test("a protected sheet: every cell refused with the reason, nothing changed", async () => {
  const host = open([ledger("台账", { protected: true })]);
  const report = valueOf(await fillOwnership(request));
  expect(report.filled).toEqual([]);
  expect(new Set(report.skipped.map(({ reason }) => reason))).toEqual(new Set(["protected"]));
  expect(host.workbook.journal).toEqual([]);
});

test("no ledger: nothing is written", async () => {
  const host = open([aSheet("空")]);
  expect(await fillOwnership(request)).toMatchObject({ ok: false, problem: { code: "no-ledger" } });
  expect(host.workbook.journal).toEqual([]);
});

test("3 syncs, at 1 sheet and at 30", async () => {
  for (const count of [1, 30]) {
    const host = open(Array.from({ length: count }, (_, index) => ledger(`台账${index + 1}`)));
    expect(valueOf(await fillOwnership(request)).filled.length).toBeGreaterThanOrEqual(3 * count);
    expect(host.counters.syncs).toBe(3);
  }
});

test("a merged cell over rows with different owners is left and named", async () => {
  const rows = ROWS.map((row, index) => (index === 4 ? ["", "安徽名牌总数", "18个以上", 18, null, null] : row));
  const host = open([aSheet("台账", rows, { merges: ["A1:F1", "E4:E5"] })]);
  const { filled, skipped } = valueOf(await fillOwnership(request));
  expect(skipped).toEqual([{ sheet: "台账", cell: "E4", reason: "owners-differ" }]);
  expect(filled.map(({ cell }) => cell)).not.toContain("E4");
  expect(held(host, "台账", "E4")).toBeNull();
});
