/**
 * The whole path from cells to verdicts, on the corpus's own ledgers and on random ones: what does not change the meaning does not
 * change a verdict; nothing fails; no figure comes from anywhere but the cell. (`test/ledger` and `test/checks` hold the
 * properties of reading alone and of judging alone.)
 */
import fc from "fast-check";
import { reviewLedgers } from "../../src/checks/reviewLedger";
import { VERDICTS } from "../../src/checks/finding";
import type { LedgerReview } from "../../src/checks/review";
import { readLedgers } from "../../src/ledger/reader";
import { guichi2018 } from "../../src/plan/guichi2018";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { valueAt } from "../../src/sheet/grid";
import { readWorkbookFile } from "../../src/files";
import { CASES } from "./cases";

const AS_OF = "2018-07-31";

function review(grid: Grid): readonly LedgerReview[] {
  const reading = readLedgers(grid, guichi2018);
  return reading.ok ? reviewLedgers(reading.ledgers, guichi2018, { asOf: AS_OF }) : [];
}

/** Verdicts and figures by name, without where they stand. */
const gist = (grid: Grid): unknown => review(grid).map(({ department, rows }) => [department, rows.map(({ name, indicator, dutyId, verdict, actual, gap, period }) => [name.replace(/\s/g, ""), indicator, dutyId, verdict, actual, gap, period])]);

/** Sheets of the corpus that hold one table (two side by side would be pulled apart by a change of columns). */
const GRIDS: readonly Grid[] = CASES.filter(({ problem, file, messes }) => problem === null && file.endsWith(".xlsx") && !messes.includes("tables-side-by-side")).flatMap(({ bytes, file }) => {
  const read = readWorkbookFile(bytes(), file);
  return read.ok ? read.value.sheets.flatMap(({ grid }) => (grid ? [grid] : [])) : [];
});

/** Rows or columns put in before sheet position `at`; everything behind moves. */
function insert(grid: Grid, axis: "row" | "column", at: number, count: number): Grid {
  const move = (position: number) => (position >= at ? position + count : position);
  const [near, far] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const origin = { ...grid.origin, [axis]: move(grid.origin[axis]) };
  const index = at - grid.origin[axis];
  const inside = index > 0;
  const blank = <T>(rows: readonly (readonly T[])[], value: T): readonly (readonly T[])[] => {
    if (!inside) return rows;
    if (axis === "row") return [...rows.slice(0, index), ...Array.from({ length: index < rows.length ? count : 0 }, () => rows[0]!.map(() => value)), ...rows.slice(index)];
    return rows.map((row) => [...row.slice(0, index), ...Array<T>(index < row.length ? count : 0).fill(value), ...row.slice(index)]);
  };
  return {
    ...grid,
    origin,
    values: blank<CellValue>(grid.values, null),
    formats: blank(grid.formats, "General"),
    formulas: new Map([...grid.formulas].map(([cell, formula]) => [movedCell(cell, axis, move), formula])),
    merges: grid.merges.map((area): Area => ({ ...area, [near]: move(area[near]), [far]: move(area[far]) })),
    hiddenRows: axis === "row" ? grid.hiddenRows.map(move) : grid.hiddenRows,
    hiddenColumns: axis === "column" ? grid.hiddenColumns.map(move) : grid.hiddenColumns,
  };
}

function movedCell(cell: string, axis: "row" | "column", move: (position: number) => number): string {
  const { row, column } = fromA1(cell)!;
  return toA1(axis === "row" ? { row: move(row), column } : { row, column: move(column) });
}

const mapTexts = (grid: Grid, change: (text: string) => string): Grid => ({ ...grid, values: grid.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))) });
const wide = (text: string): string => text.replace(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const aGrid = fc.constantFrom(...GRIDS);
/** First sheet row of a body: below every heading. */
const bodyRows = (grid: Grid): readonly number[] => review(grid).flatMap(({ ledger }) => ledger.rows.map(({ row }) => row));

describe("what changes nothing on the corpus's ledgers", () => {
  const same = (change: (grid: Grid, seed: number) => Grid): void => fc.assert(fc.property(aGrid, fc.nat(1000), (grid, seed) => expect(gist(change(grid, seed))).toEqual(gist(grid))), { numRuns: 100 });

  test("blank rows before any row of the body that no merge crosses", () =>
    same((grid, seed) => {
      const rows = bodyRows(grid).filter((row) => !grid.merges.some(({ top, bottom }) => top < row && row <= bottom));
      const row = rows[seed % Math.max(1, rows.length)];
      return row === undefined ? grid : insert(grid, "row", row, 1 + (seed % 3));
    }));
  test("blank columns on the left, and the table anywhere on the sheet", () => same((grid, seed) => insert(insert(grid, "column", 0, seed % 7), "row", 0, seed % 11)));
  test("a blank column in between that no merge crosses", () =>
    same((grid, seed) => {
      const column = grid.origin.column + 1 + (seed % Math.max(1, (grid.values[0]?.length ?? 1) - 1));
      return grid.merges.some(({ left, right, top }) => left < column && column <= right && top >= (bodyRows(grid)[0] ?? 0) - 5) ? grid : insert(grid, "column", column, 1);
    }));
  test("title rows above", () =>
    same((grid) => {
      const lower = insert(grid, "row", 0, 3);
      const width = lower.values[0]?.length ?? 1;
      const title = (text: string | null): CellValue[] => Array.from({ length: width }, (_, index) => (index === 0 ? text : null));
      const above = [title("池州市贵池区质量强区指标台账"), title("（2018年7月）"), title(null)];
      const gap = Array.from({ length: lower.origin.row - 3 }, () => title(null));
      const rows = [...above, ...gap];
      return { ...lower, origin: { ...lower.origin, row: 0 }, values: [...rows, ...lower.values], formats: [...rows.map((row) => row.map(() => "General")), ...lower.formats] };
    }));
  test("full-width digits and percent signs in texts", () => same((grid) => mapTexts(grid, (text) => (/^[\d.%]+$/.test(text) ? wide(text) : text))));
  test("spaces around texts, no-break and ideographic ones among them", () => same((grid) => mapTexts(grid, (text) => `\u00a0${text}　 `)));
});

describe("one figure, written in several ways", () => {
  const sheet = (value: CellValue, format = "General"): Grid => ({
    sheet: "台账", origin: { row: 0, column: 0 }, formulas: new Map(), merges: [], hiddenRows: [], hiddenColumns: [], date1904: false,
    values: [["填报单位：区农委", null, null], ["指标名称", "目标值", "完成值"], ["规模以上工业企业主导产品采标率", "80%以上", value]],
    formats: [["General", "General", "General"], ["General", "General", "General"], ["General", "General", format]],
  });
  const judged = (grid: Grid): unknown => review(grid)[0]!.rows.map(({ verdict, actual, gap }) => [verdict, actual, gap]);

  test("as a number, as text, as a percentage by format, in full-width digits: one verdict", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        const verdict = judged(sheet(`${text}%`));
        for (const written of [sheet(hundredths / 100), sheet(text), sheet(hundredths / 10_000, "0.00%"), sheet(wide(`${text}%`)), sheet(` ${text} ％`), sheet(`${text}0%`)]) expect(judged(written)).toEqual(verdict);
        expect(verdict).toEqual([[hundredths >= 8000 ? "met" : "shortfall", hundredths / 100, hundredths >= 8000 ? null : (8000 - hundredths) / 100]]);
      }),
    );
  });

  test("with anything more around it than a unit, it is no figure", () => {
    const before = fc.constantFrom("约", "近", "达", "完成", "超", "≥", "上半年", "（预计）", "共", "同比", "+", "0").map((word) => (figure: number) => `${word}${figure}%`);
    const after = fc.constantFrom("以上", "左右", "余", "多", "?", "→", "/2", "-90", "和81", "（上半年）", "%").map((word) => (figure: number) => `${figure}%${word}`);
    fc.assert(fc.property(fc.integer({ min: 2, max: 100 }), fc.oneof(before, after), (figure, written) => expect(judged(sheet(written(figure)))).toEqual([["unclear", null, null]])));
  });
});

describe("any cells at all", () => {
  const WORDS = ["指标名称", "指标", "完成值", "完成情况", "目标值", "单位", "计量单位", "序号", "牵头单位", "责任单位", "上半年", "二季度", "合格数", "抽检数", "完成率", "佐证材料", "合计", "一、产品质量", "填报单位：区农委", "农业标准化普及率", "安徽名牌总数", "制作创建宣传片", "97%", "约30家", "30", "31人", "/", "#REF!", "2018年7月", "1,234", "１２％", "0.97", "达标"];
  const value: fc.Arbitrary<CellValue> = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -5, max: 120 }), fc.double()) }, { weight: 1, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) });
  const cell = fc.tuple(value, fc.constantFrom("General", "0%", "0.0", "yyyy/m/d", '0"家"', "#,##0,", "@", "[>100]0%;0"));
  const grid: fc.Arbitrary<Grid> = fc.record({ width: fc.integer({ min: 1, max: 8 }), height: fc.integer({ min: 1, max: 12 }), top: fc.nat(4), left: fc.nat(4) }).chain(({ width, height, top, left }) =>
    fc.record({
      cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      head: fc.shuffledSubarray(["指标名称", "完成值", "目标值", "计量单位", "牵头单位", "配合单位", "完成情况", "上半年", "备注"]),
      merges: fc.array(fc.tuple(fc.nat(14), fc.nat(10), fc.nat(3), fc.nat(3)).map(([row, column, down, across]): Area => ({ top: row, left: column, bottom: row + down, right: column + across })), { maxLength: 4 }),
      hidden: fc.array(fc.nat(14), { maxLength: 3 }),
    }).map(({ cells, head, merges, hidden }): Grid => ({
      sheet: "台账", origin: { row: top, column: left }, formulas: new Map(), merges, hiddenRows: hidden, hiddenColumns: hidden, date1904: false,
      values: cells.map((row, index) => row.map(([one], column) => (index === 0 ? (head[column] ?? null) : one))),
      formats: cells.map((row) => row.map(([, format]) => format)),
    })),
  );

  /** Digits of a figure as they must stand in its cell: neither the point, nor noughts at the ends, nor 万 and % change them. */
  const digits = (text: string): string => text.normalize("NFKC").replace(/[^0-9]/g, "").replace(/^0+|0+$/g, "");

  test("never fail; one verdict a row; no figure that is not in its cell; findings point at cells", () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        for (const { rows, findings, ledger } of review(sheet)) {
          expect(rows).toHaveLength(ledger.rows.length);
          for (const { verdict, actual, gap, cell: at } of rows) {
            expect(VERDICTS).toContain(verdict);
            expect(gap !== null).toBe(verdict === "shortfall");
            if (verdict === "met" || verdict === "shortfall") expect(actual).not.toBeNull();
            if (actual === null) continue;
            const position = fromA1(at!)!;
            const held = valueAt(sheet, position);
            const written = typeof held === "number" ? held.toPrecision(15).replace(/e.*$/, "") : String(held);
            expect(digits(actual.toPrecision(15).replace(/e.*$/, ""))).toBe(digits(written));
          }
          for (const { cell: at } of findings) if (at !== null) expect(fromA1(at)).not.toBeNull();
        }
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});
