/** Every mess has a case, every case a name of its own, and the page in the docs says so as it stands. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CASES } from "./cases";
import { casesOf, MATRIX_PAGE, matrixPage } from "./matrix";
import { MESSES } from "./messList";
import type { MessId } from "./messList";

const page = join(__dirname, "../..", MATRIX_PAGE);

test("every mess of the list is shown by a case", () => {
  expect((Object.keys(MESSES) as MessId[]).filter((mess) => casesOf(mess, CASES).length === 0)).toEqual([]);
});

test("cases and their files have names of their own", () => {
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  expect(new Set(CASES.map(({ file }) => file)).size).toBe(CASES.length);
});

test("every finding code one workbook can give is expected by a case", () => {
  const codes = new Set(CASES.flatMap(({ ledgers }) => ledgers.flatMap(({ findings }) => findings.map((line) => line.split(" ")[1]!))));
  // "conflicting-reports" takes two workbooks: see test/summary.
  expect([...codes].sort()).toEqual(["altered-target", "ambiguous-percent", "arithmetic-mismatch", "duplicate-indicator", "formula-error", "hidden-row", "inferred-owner", "lead-mismatch", "lead-missing", "missing-evidence", "missing-indicator", "missing-value", "out-of-range", "overdue", "renamed-department", "rounded-to-target", "shortfall", "support-mismatch", "support-missing", "unclear-value", "unit-mismatch", "unknown-indicator"]);
});

test("the matrix page is up to date", () => {
  const text = matrixPage(CASES);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
