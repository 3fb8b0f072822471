import fc from "fast-check";
import { readQuantity } from "../../src/ledger/quantity";
import type { QuantityContext } from "../../src/ledger/quantity";
import type { CellValue } from "../../src/sheet/grid";
import { inShort } from "./grids";

const read = (value: CellValue, context: Partial<QuantityContext> = {}) => readQuantity(value, { unit: "%", format: "General", headingUnit: null, unitCell: null, ...context });
const short = (value: CellValue, context: Partial<QuantityContext> = {}) => inShort(read(value, context));

describe("under a percent indicator", () => {
  test.each<[CellValue, string, string | number]>([
    [0.97, "0%", 97],
    [0.965, "0.0%", 96.5],
    [0.9695, "0.00%", 96.95],
    [1, "0%", 100],
    [0, "0%", 0],
    [97, "0%", 9700],
    [96.5, "General", 96.5],
    [100, "0.00", 100],
    [0.97, "General", "97|0.97"],
    [0.97, "0.00", "97|0.97"],
    [1, "General", "100|1"],
    [0, "General", 0],
    [97.2, '0.0"%"', 97.2],
    [97, "0\\%", 97],
    [0.97, '0.00"%"', "97|0.97"],
    [0.97, "[>=1]0;0.0%", 97],
    [-0.5, "0%;[Red]-0%", -50],
    [43282, "yyyy年m月", "unclear:date"],
    [43282, "yyyy/m/d", "unclear:date"],
    [43282, '[$-804]yyyy"年"m"月"d"日";@', "unclear:date"],
    [0.5, "h:mm", "unclear:date"],
    [97, "G/通用格式", 97],
    [97, "0_ ", 97],
    [97, "#,##0.00_);[Red](#,##0.00)", 97],
    [0.07 + 0.9, "0%", 97],
  ])("number %p as %s → %p", (value, format, expected) => {
    expect(short(value, { format })).toBe(expected);
  });

  test.each<[string, string | number]>([
    ["97%", 97],
    ["97％", 97],
    ["９７％", 97],
    ["97.2 %", 97.2],
    [" 97 % ", 97],
    ["97%。", 97],
    ["97.0", 97],
    ["100", 100],
    ["９６．５", 96.5],
    ["0.97%", 0.97],
    ["0.97", "97|0.97"],
    ["1", "100|1"],
    ["0", 0],
    ["0%", 0],
    ["97(%)", 97],
    ["-3", -3],
    ["≥97%", "unclear:comparator"],
    ["97%以上", "unclear:comparator"],
    ["不低于97%", "unclear:comparator"],
    ["达到97%", "unclear:comparator"],
    ["约97%", "unclear:hedged"],
    ["97%左右", "unclear:hedged"],
    ["近97%", "unclear:hedged"],
    ["96%-98%", "unclear:range"],
    ["96~98", "unclear:range"],
    ["96至98%", "unclear:range"],
    ["百分之九十七", "unclear:percent-or-fraction-text"],
    ["九成", "unclear:percent-or-fraction-text"],
    ["97.2个百分点", "unclear:percentage-points"],
    ["提高2.3个百分点", "unclear:percentage-points"],
    ["97%%", "unclear:unreadable"],
    ["9 7%", "unclear:several-figures"],
    ["97%（上半年）", "unclear:several-figures"],
    ["上半年96%，下半年98%", "unclear:several-figures"],
    ["485/500", "unclear:several-figures"],
    ["达标", "unclear:narrative"],
    ["已完成", "unclear:narrative"],
    ["2018年7月", "unclear:date"],
    ["2018-07-31", "unclear:date"],
    ["7月31日", "unclear:date"],
    ["97家", "mismatch:家"],
    ["3‰", "mismatch:‰"],
    ["#REF!", "formulaError"],
    ["#DIV/0!", "formulaError"],
    ["#N/A", "formulaError"],
    ["/", "notApplicable"],
    ["／", "notApplicable"],
    ["—", "notApplicable"],
    ["－－", "notApplicable"],
    ["不适用", "notApplicable"],
    ["无", "notApplicable"],
    ["", "blank"],
    ["　\u00a0", "blank"],
  ])("text %p → %p", (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  test("a switch is no figure", () => {
    expect(short(true)).toBe("unclear:unreadable");
  });
});

describe("under a count", () => {
  const count = (value: CellValue, context: Partial<QuantityContext> = {}) => short(value, { unit: "家", ...context });

  test.each<[CellValue, string | number]>([
    [30, 30],
    ["30家", 30],
    ["30 家", 30],
    ["30（家）", 30],
    ["30个", 30],
    ["30家企业", 30],
    ["３０家", 30],
    ["1,234", 1234],
    ["1，234", 1234],
    ["１２", 12],
    ["2.1万家", 21000],
    ["2.1万", 21000],
    ["1E3", 1000],
    ["0", 0],
    ["30人", "mismatch:人"],
    ["30户", "mismatch:户"],
    ["30万元", "mismatch:万元"],
    ["97%", "mismatch:%"],
    ["约30家", "unclear:hedged"],
    ["30余家", "unclear:hedged"],
    ["30多家", "unclear:hedged"],
    ["几十家", "unclear:hedged"],
    ["18（上半年）", "unclear:several-figures"],
    ["30+2", "unclear:several-figures"],
    ["30 2", "unclear:several-figures"],
    ["1,23", "unclear:several-figures"],
    ["30家（含市级5家）", "unclear:several-figures"],
    ["上半年18，下半年19", "unclear:several-figures"],
    ["8-10个", "unclear:range"],
    ["8—10", "unclear:range"],
    ["(3)", "unclear:unreadable"],
    ["007", "unclear:unreadable"],
    ["①", "unclear:unreadable"],
    ["5²", "unclear:unreadable"],
    ["½", "unclear:unreadable"],
    ["12345678901234567890", "unclear:unreadable"],
    ["超过30家", "unclear:comparator"],
    ["三十家", "unclear:narrative"],
    ["已认定30家", "unclear:narrative"],
    ["√", "unclear:narrative"],
  ])("%p → %p", (value, expected) => {
    expect(count(value)).toBe(expected);
  });

  test("a percent format under a count is another unit", () => {
    expect(count(0.3, { format: "0%" })).toBe("mismatch:%");
  });

  test("a word in the number format is the cell's unit", () => {
    expect(count(30, { format: '0"家"' })).toBe(30);
    expect(count(30, { format: '0"人"' })).toBe("mismatch:人");
  });

  test("the unit column and the heading count where the cell has no unit of its own", () => {
    expect(count(30, { unitCell: "个" })).toBe(30);
    expect(count(30, { unitCell: "人" })).toBe("mismatch:人");
    expect(short(2.1, { unit: "户", headingUnit: "万户" })).toBe(21000);
    expect(short("2.1万户", { unit: "户", headingUnit: "万户" })).toBe(21000);
    expect(short("21000户", { unit: "户", headingUnit: "万户" })).toBe(21000);
    expect(short("1.5亿元", { unit: "万元" })).toBe(15000);
    expect(short("2.1万户", { unit: "万户" })).toBe(2.1);
  });

  test("a unit column and a heading that disagree by a factor leave a bare figure unclear", () => {
    expect(short(2.1, { unit: "户", headingUnit: "万户", unitCell: "户" })).toBe("unclear:unreadable");
  });
});

describe("under other units", () => {
  test("an index is read as it stands; a figure up to 1 may be another scale", () => {
    expect(short(82.4, { unit: "指数" })).toBe(82.4);
    expect(short("82.4分", { unit: "指数" })).toBe(82.4);
    expect(short("82.4%", { unit: "指数" })).toBe("mismatch:%");
    expect(short(0.824, { unit: "指数" })).toBe("82.4|0.824");
  });

  test("次 answers 次/年", () => {
    expect(short("2次", { unit: "次/年" })).toBe(2);
    expect(short("2次/年", { unit: "次/年" })).toBe(2);
    expect(short("2期", { unit: "次/年" })).toBe("mismatch:期");
  });
});

describe("what the cell shows when its format rounds", () => {
  test.each<[number, string, string | null]>([
    [0.9695, "0%", "97%"],
    [0.9695, "0.00%", null],
    [0.97, "0%", null],
    [96.95, "0", "97"],
    [96.95, "0.0", "97.0"],
    [96.95, "General", null],
    [96.95, '0"%"', "97%"],
  ])("%p as %s shows %p", (value, format, shown) => {
    expect(read(value, { format })).toMatchObject({ kind: "number", shown });
  });
});

describe("for any cell", () => {
  const anyValue = fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: fc.constantFrom(..."0123456789.,%万亿家个约≥-—/()（）年月 1２３"), maxLength: 12 }), fc.constant(null));
  const anyFormat = fc.oneof(fc.constantFrom("General", "0%", "0.00", "yyyy/m/d", "@", "#,##0"), fc.string({ unit: fc.constantFrom(..."0#?.,%;\"\\[]>=<ymdhsE+-_*@年家"), maxLength: 14 }));

  test("reading never fails, and every number is finite", () => {
    fc.assert(
      fc.property(anyValue, anyFormat, fc.constantFrom("%", "家", "万元", "指数", "次/年", null), (value, format, unit) => {
        const quantity = read(value, { format, unit });
        return quantity.kind !== "number" || Number.isFinite(quantity.value);
      }),
      { numRuns: 1500 },
    );
  });

  test("no digit of a figure is anywhere but in the cell", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,%家约≥-—/()（）年月 ２３①²½"), maxLength: 12 }), (text) => {
        const quantity = read(text, { unit: null });
        if (quantity.kind !== "number") return true;
        const digits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/[^0-9]/g, "").replace(/^0+|0+$/g, "");
        return digits.startsWith(String(Math.abs(quantity.value)).replace(/[^0-9]/g, "").replace(/^0+|0+$/g, ""));
      }),
      { numRuns: 2000 },
    );
  });

  test("spaces around and full-width digits change nothing", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(2))), fc.constantFrom("", "%", "家"), fc.constantFrom("", " ", "　", "\u00a0"), (value, unit, space) => {
        const plain = `${value}${unit}`;
        const wide = `${space}${plain.replace(/[0-9.%-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))}${space}`;
        for (const planUnit of ["%", "家"]) expect(short(wide, { unit: planUnit })).toBe(short(plain, { unit: planUnit }));
      }),
    );
  });

  test("number, text and percent format of the same value are the same quantity", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10000 }), (hundredths) => {
        const percent = hundredths / 100;
        expect(short(percent)).toBe(percent);
        expect(short(`${percent}%`)).toBe(percent);
        expect(short(percent / 100, { format: "0.00%" })).toBe(percent);
      }),
    );
  });
});

describe("a format that shows other than the number", () => {
  test.each<[number, string, string | number]>([
    [1, '[=1]"是";"否"', "unclear:narrative"],
    [31, '"达标"', "unclear:narrative"],
    [31, '"约"0"家"', "unclear:hedged"],
    [31, '0"余家"', "unclear:hedged"],
    [31, '"≥"0', "unclear:comparator"],
    [31, '"共"0"家"', 31],
    [0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 0],
    [31, '0"家";"无"', 31],
  ])("%p as %s → %p", (value, format, expected) => {
    expect(short(value, { unit: "家", format })).toBe(expected);
  });

  test("tells what is shown", () => {
    expect(read(2, { unit: "家", format: '[=1]"是";"否"' })).toMatchObject({ text: "否" });
  });
});

describe("units named by what is counted", () => {
  test.each<[string, string, string | number]>([
    ["家", "家数", 31],
    ["家", "家（企业）", 31],
    ["家", "个数", 31],
    ["家", "户数", "mismatch:户数"],
    ["家", "户（企业）", "mismatch:户(企业)"],
    ["次/年", "场次", 31],
    ["次/年", "次数", 31],
    ["次/年", "期", "mismatch:期"],
    ["次/年", "人次", "mismatch:人次"],
  ])("%s against a unit column of %s → %p", (unit, unitCell, expected) => {
    expect(short(31, { unit, unitCell })).toBe(expected);
  });
});
