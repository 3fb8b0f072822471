/** Why a text is not judged, against texts that departments really write: the reason must be true of the text. */
import { readQuantity } from "../../src/ledger/quantity";
import type { UnclearReason } from "../../src/ledger/ledger";
import { localeOf } from "../../src/locales/locale";
import { findingSentence } from "../../src/locales/sentences";
import type { Finding } from "../../src/checks/finding";

const TEXTS: readonly (readonly [UnclearReason, string, readonly string[]])[] = [
  ["comparator", "只写明了界限", ["九成以上满意", "超过30家", "≥97%"]],
  ["hedged", "是概数或者预计数", ["约30家", "30余家", "预计年底30家"]],
  ["several-figures", "数字不止一个，或者数字之外另有说明", ["18（上半年）", "30+2", "上半年18，下半年19"]],
  ["range", "是一个区间", ["8-10个", "95%—97%", "25至30家"]],
  ["narrative", "只有文字说明，没有数值", ["达标", "已完成", "群众普遍满意"]],
  ["date", "是日期，不是完成值", ["2018年7月", "2018-07-31", "7月底"]],
  ["percentage-points", "是增减的百分点", ["提高2.3个百分点", "较上年增长1.5百分点", "+0.5个百分点"]],
  ["percent-or-fraction-text", "比例用文字表示，没有写成数字", ["九成", "百分之九十七", "七成五"]],
  ["unreadable", "不能识别为一个数值", ["0012", "5²", "97..5%"]],
];

describe.each(TEXTS)("%s", (reason, words, texts) => {
  it.each(texts)("%s", (text) => {
    const quantity = readQuantity(text, { unit: "%", format: "General", headingUnit: null, unitCell: null });
    expect(quantity).toMatchObject({ kind: "unclear", reason });
    const target = { comparator: ">=", value: 80, valueTo: null, unit: "指数", inferred: false } as const;
    const finding = { code: "unclear-value", facts: { text, reason, target }, severity: "warning", sheet: "台账", row: 5, cell: "F5", indicator: null, indicatorId: null, clause: null } as unknown as Finding;
    const { message } = findingSentence(finding, localeOf("zh-CN"));
    expect(message).toContain(`填写为“${text}”，${words}`);
    // What was written and what is called for are told apart.
    expect(message).toMatch(/。目标≥80，未作判定。$/);
  });
});
