/** The live formulas of shares come to the shares that stand beside them. */
import fc from "fast-check";
import { shareFormula, SHARE_UNITS, sharesOf } from "../../../src/summary/shares";
import { evaluateInNode } from "../../../src/workbench/calculation/nodeCalculator";
import { aSheet, aWorkbook } from "../../../src/workbench/model/newWorkbook";
import { columnLetter } from "../../../src/sheet/address";

it("whatever the counts", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }), (counts) => {
      const book = aWorkbook("汇总.xlsx", aSheet("汇总表", [[null, null, ...counts, counts.reduce((sum, count) => sum + count, 0)]]));
      const places = counts.map((_, index) => `$${columnLetter(index + 2)}$1`);
      const cells = counts.map((_, index) => ({ sheet: book.sheets[0]!, row: 1, column: index + 2, formula: shareFormula(places, "$I$1", index) }));
      expect(evaluateInNode(book, cells).map((one) => (one.kind === "value" ? one.value : one))).toEqual(sharesOf(counts).map((share) => share / SHARE_UNITS));
    }),
    { numRuns: 40 },
  );
});
