/** `range.text`: how values look in the formats that ledgers use. */
import { displayed } from "../../../src/workbench/host/display";

test.each([
  [0.9695, "0%", "97%"],
  [0.975, "0.00%", "97.50%"],
  [1234.5, "#,##0", "1,235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [0.285, "0.00", "0.29"],
  [-3, "0", "-3"],
  [-3, "0;(0)", "(3)"],
  [30, '0"家"', "30家"],
  [97.5, "0.0#", "97.5"],
  [0.1 + 0.2, "General", "0.3"],
  [43_312, "yyyy/m/d", "2018/7/31"],
  [43_312, 'yyyy"年"m"月"d"日"', "2018年7月31日"],
  [43_312, "yyyy-mm-dd", "2018-07-31"],
  [0.3541666666666667, "h:mm", "8:30"],
])("%p as %s is %s", (value, format, text) => expect(displayed(value, format, false)).toBe(text));

test("blank, text, truth and errors are shown as they are", () => {
  expect([displayed(null, "0%", false), displayed("达标", "0%", false), displayed(true, "0", false), displayed("#REF!", "0", false)]).toEqual(["", "达标", "TRUE", "#REF!"]);
});

test("the day 43,312 of 1900 is the day 41,850 of 1904", () => expect(displayed(41_850, "yyyy/m/d", true)).toBe("2018/7/31"));
