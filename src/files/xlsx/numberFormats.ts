/**
 * Number formats of an .xlsx by cell style. Formats 0–49 are built into Excel; 27–36 and 50–58 depend on the language,
 * and mean the Chinese dates below in a Chinese Excel (ECMA-376 part 1, 18.8.30).
 */
import { damaged } from "../fault";
import { MAX_FORMAT_LENGTH } from "../limits";
import { XmlCursor } from "../xmlCursor";
import { attributeOf } from "../xmlText";

export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
  5: "¥#,##0;¥-#,##0", 6: "¥#,##0;[Red]¥-#,##0", 7: "¥#,##0.00;¥-#,##0.00", 8: "¥#,##0.00;[Red]¥-#,##0.00",
  9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"',
  37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)", 40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};

/** The number-format code of each cell style (`cellXfs`), in order. `xml` is the styles part. */
export function readNumberFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const cursor = new XmlCursor(xml);
  let inCellXfs = false;
  while (cursor.next()) {
    if (cursor.piece === "close") inCellXfs &&= !cursor.is("cellXfs");
    else if (cursor.piece !== "open") continue;
    else if (cursor.is("cellXfs")) inCellXfs = !cursor.selfClosed;
    else if (cursor.is("numFmt")) own.set(Number(attributeOf(cursor.attributes, "numFmtId")), formatCode(cursor.attributes));
    else if (inCellXfs && cursor.is("xf")) styles.push(Number(attributeOf(cursor.attributes, "numFmtId") ?? 0));
  }
  return styles.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
}

function formatCode(attributes: string): string {
  const code = attributeOf(attributes, "formatCode") ?? "General";
  if (code.length > MAX_FORMAT_LENGTH) throw damaged("number format too long");
  return code;
}
