/** A plan put on its sheets and read back is the same plan. */
import fc from "fast-check";
import { enUS } from "../../src/locales/en-US";
import { zhCN } from "../../src/locales/zh-CN";
import { guichi2018 } from "../../src/plan/guichi2018";
import type { PlanBook } from "../../src/planSheets/planBook";
import { bookOf } from "../../src/planSheets/planBook";
import { planDocuments } from "../../src/planSheets/planDocuments";
import { readPlanSheets } from "../../src/planSheets/readPlanSheets";
import type { PlanSheetWords } from "../../src/planSheets/words";
import { arbitraryBook } from "./arbitraryPlan";
import { sheetOf } from "./onPaper";

const ZH = zhCN.planSheets;
const EN = enUS.planSheets;

function readBack(book: PlanBook, written: PlanSheetWords): PlanBook {
  const read = readPlanSheets({ sheets: planDocuments(book, written).map(sheetOf) }, [ZH, EN]);
  if (read.kind !== "read") throw new Error(JSON.stringify(read));
  return read.book;
}

it("the built-in plan, in both languages", () => {
  expect(readBack(bookOf(guichi2018), ZH)).toEqual(bookOf(guichi2018));
  expect(readBack(bookOf(guichi2018), EN)).toEqual(bookOf(guichi2018));
});

it("any plan", () => {
  fc.assert(fc.property(arbitraryBook, fc.constantFrom(ZH, EN), (book, words) => expect(readBack(book, words)).toEqual(book)), { numRuns: 300 });
});

it("a workbook without the sheets has no plan of its own", () => {
  expect(readPlanSheets({ sheets: [] }, [ZH, EN])).toEqual({ kind: "none" });
});
