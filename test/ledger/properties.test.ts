/**
 * What must hold for every sheet: reading never fails, a sheet row is read at most once, and nothing that does not change the
 * meaning changes the figures.
 */
import fc from "fast-check";
import type { Area } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { guichi2018 } from "../../src/plan/guichi2018";
import { readLedgers } from "../../src/ledger/reader";
import { about, gridOf, inShort } from "./grids";

const WORDS = ["指标名称", "完成值", "目标值", "单位", "序号", "牵头单位", "责任单位", "完成情况", "上半年", "二季度累计", "备注", "合计", "一、产品质量", "注：说明", "填报单位：区农委", "区农委", "主要农产品质量安全抽检合格率", "安徽名牌总数", "制作创建宣传片", "大力提升产品质量", "97%", "约30家", "/", "#REF!", "项目", "工作任务"];
const cell: fc.Arbitrary<CellValue> = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.double() }, { weight: 1, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });

const anyGrid: fc.Arbitrary<Grid> = fc.record({ width: fc.integer({ min: 0, max: 8 }), height: fc.integer({ min: 0, max: 12 }), top: fc.integer({ min: 0, max: 5 }), left: fc.integer({ min: 0, max: 5 }) }).chain(({ width, height, top, left }) =>
  fc.record({
    sheet: fc.constantFrom("台账", "区住建委", "Sheet1"),
    origin: fc.constant({ row: top, column: left }),
    values: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    formats: fc.constant(Array.from({ length: height }, () => Array<string>(width).fill("0%"))),
    formulas: fc.constant(new Map<string, string>()),
    merges: fc.array(fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 4 })).map(([row, column, down, across]): Area => ({ top: row, left: column, bottom: row + down, right: column + across })), { maxLength: 6 }),
    hiddenRows: fc.array(fc.integer({ min: 0, max: 16 }), { maxLength: 3 }),
    hiddenColumns: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
    date1904: fc.boolean(),
  }),
);

describe("any sheet at all", () => {
  test("is read without failing, every row once, and no judged cell is invented", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = readLedgers(grid, guichi2018, { fileName: "区农委.xlsx" });
        if (!reading.ok) return;
        for (const ledger of reading.ledgers) {
          const rows = ledger.rows.map(({ row }) => row);
          expect(new Set(rows).size).toBe(rows.length);
          for (const { actual, quantity, row } of ledger.rows) {
            expect(row).toBeGreaterThan(ledger.header.bottom);
            if (quantity.kind === "number") expect(actual!.value).not.toBeNull();
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** An ordinary ledger: heading and body, values as a department types them. */
const HEADINGS = ["序号", "指标名称", "目标值", "计量单位", "完成值", "牵头责任单位", "备注"];
const NAMES = guichi2018.indicators.map(({ name }) => name);
const value = fc.oneof(fc.integer({ min: 2, max: 200 }).map((n): CellValue => n), fc.integer({ min: 2, max: 100 }).map((n): CellValue => `${n}%`), fc.integer({ min: 2, max: 100 }).map((n): CellValue => `${n}家`), fc.constantFrom<CellValue>("约30家", "≥97%", "/", null, "已完成", 0.97, "#REF!"));
const body = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { minLength: 1, maxLength: 8 }).map((rows) => rows.map(([name, actual], index): CellValue[] => [index + 1, name, null, null, actual, "区农委", null]));

/** What was read, without where it stands. */
function gist(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): unknown {
  const reading = readLedgers(gridOf(rows, { merges }), guichi2018);
  return reading.ok ? reading.ledgers.flatMap((ledger) => ledger.rows.map((row) => [about(row), inShort(row.quantity), row.lead?.text])) : reading.reason;
}

const wide = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe("what changes nothing", () => {
  const same = (change: (rows: CellValue[][], seed: number) => CellValue[][], compare: (rows: CellValue[][]) => CellValue[][] = (rows) => rows) =>
    fc.assert(
      fc.property(body, fc.nat(), (rows, seed) => {
        const table = [HEADINGS, ...rows];
        expect(gist(change(table.map((row) => [...row]), seed))).toEqual(gist(compare(table)));
      }),
      { numRuns: 60 },
    );

  test("blank rows among the rows", () => same((rows, seed) => rows.flatMap((row, index) => ((seed >> index) & 1 && index > 0 ? [row, row.map(() => null)] : [row]))));
  test("a blank column anywhere", () => same((rows, seed) => rows.map((row) => [...row.slice(0, seed % 8), null, ...row.slice(seed % 8)])));
  test("title and note rows above", () => same((rows) => [["贵池区质量强区指标台账（2018年）"], ["注：单位名称用全称"], [], ...rows]));
  test("columns in another order", () => same((rows, seed) => rows.map((row) => row.map((_, index) => row[(index + seed) % row.length]!))));
  test("full-width digits and signs", () => same((rows) => rows.map((row) => row.map((cellValue) => (typeof cellValue === "string" ? wide(cellValue) : cellValue)))));
  test("spaces around everything", () => same((rows) => rows.map((row) => row.map((cellValue) => (typeof cellValue === "string" ? `　${cellValue}\u00a0 ` : cellValue)))));
  test("line breaks in headings", () => same(([head, ...rows]) => [head!.map((text) => String(text).split("").join("\n")), ...rows]));
  test("a section row and a total row", () => same((rows) => [rows[0]!, ["一、产品质量（18分）", null, null, null, null, null, null], ...rows.slice(1), ["合计", null, null, null, 99, null, null]]));
});
