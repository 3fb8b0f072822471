/** Rules that hold for any ledger of small rows. */
import fc from "fast-check";
import { VERDICTS } from "../../src/checks/finding";
import { totalsOf } from "../../src/checks/reviewLedger";
import type { Quantity, UnclearReason } from "../../src/ledger/ledger";
import { guichi2018 } from "../../src/plan/guichi2018";
import { aLedger, aRow, bareFraction, blank, figure, formulaError, notApplicable, otherUnit, unclear, type RowSpec } from "../builders/aLedger";
import { review } from "./review";

const names = [...guichi2018.indicators.map(({ name }) => name), ...guichi2018.duties.map(({ title }) => title), ...guichi2018.tasks.map(({ title }) => title), "方案以外的事项"];
const reasons: readonly UnclearReason[] = ["hedged", "comparator", "several-figures", "range", "narrative", "date", "unreadable"];

const number = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double({ min: -5, max: 200, noNaN: true })).map((value) => figure(value));
const notUnderstood: fc.Arbitrary<Quantity> = fc.oneof(
  fc.constantFrom(...reasons).map((reason) => unclear("写了些什么", reason)),
  fc.double({ min: 0.001, max: 1, noNaN: true }).map(bareFraction),
  fc.integer({ min: 0, max: 99 }).map((value) => otherUnit(value, "人", "家")),
  fc.constant(formulaError()),
);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(number, notUnderstood, fc.constant(blank), fc.constant(notApplicable()));
const owner = fc.option(fc.constantFrom("", "区农委", "区市场监管局、区农业农村局", "不存在的单位", "区政府有关单位"), { nil: undefined });
const rowOf = (value: fc.Arbitrary<Quantity>): fc.Arbitrary<RowSpec> =>
  fc.record({ name: fc.constantFrom(...names), value, target: fc.option(fc.constantFrom("", "≥97%", "30家以上", "5", "另行确定"), { nil: undefined }), lead: owner, support: owner, hidden: fc.boolean() }).map(({ name, value: itsValue, ...cells }) => aRow(name, itsValue, cells));
const department = fc.constantFrom(null, "区农委", "区市场监管局", "区商务局");

describe("any ledger", () => {
  it("has exactly one verdict a row, and totals that add up", () => {
    fc.assert(
      fc.property(department, fc.array(rowOf(quantity), { minLength: 1, maxLength: 12 }), (who, rows) => {
        const reviewed = review(aLedger(who, rows));
        expect(reviewed.rows).toHaveLength(rows.length);
        for (const { verdict } of reviewed.rows) expect(VERDICTS).toContain(verdict);
        expect(Object.values(totalsOf([reviewed])).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it("never counts as met, short or nought what was not understood", () => {
    fc.assert(
      fc.property(rowOf(notUnderstood), (row) => {
        const [judged] = review(aLedger(null, [row])).rows;
        expect(["unclear", "manual"]).toContain(judged?.verdict);
        expect(judged).toMatchObject({ actual: null, gap: null });
      }),
    );
  });

  it("tells every shortfall, and a gap for nothing else", () => {
    fc.assert(
      fc.property(rowOf(quantity), (row) => {
        const { rows, findings } = review(aLedger(null, [row]));
        const [judged] = rows;
        expect(judged?.gap !== null).toBe(judged?.verdict === "shortfall");
        expect(judged?.gap ?? 0).toBeGreaterThanOrEqual(0);
        expect(findings.some(({ code }) => code === "shortfall")).toBe(judged?.verdict === "shortfall");
      }),
    );
  });

  it("gives a reason for every verdict of unclear", () => {
    const explained = new Set(["unclear-value", "ambiguous-percent", "unit-mismatch", "out-of-range", "formula-error", "unknown-indicator"]);
    fc.assert(
      fc.property(rowOf(quantity), (row) => {
        const { rows, findings } = review(aLedger(null, [row]));
        if (rows[0]?.verdict === "unclear") expect(findings.some(({ code }) => explained.has(code))).toBe(true);
      }),
    );
  });

  it("points every finding at a place in it", () => {
    fc.assert(
      fc.property(department, fc.array(rowOf(quantity), { minLength: 1, maxLength: 8 }), (who, rows) => {
        const { findings, ledger } = review(aLedger(who, rows));
        for (const { row, cell, sheet, code } of findings) {
          expect(sheet).toBe(ledger.sheet);
          if (code === "missing-indicator") continue;
          expect(cell).toMatch(/^[A-Z]+\d+$/);
          expect(row === null ? "" : cell?.endsWith(String(row))).toBe(true);
        }
      }),
    );
  });
});
