/** zh-CN · 数值、目标值和差距的写法。 */
import type { QuotedTarget } from "../../checks/finding";
import { figureText, gapFigure } from "../figures";

/** 96.5 与“%” → “96.5%”；指数不带单位。 */
export const amount = (value: number, unit: string): string => figureText(value) + (unit === "指数" ? "" : unit);

/** “≥97%”“>30%”“前3名”“8—10个”“约30家”。 */
export function target(quoted: QuotedTarget): string {
  const { comparator, value, valueTo, unit } = quoted;
  switch (comparator) {
    case ">=":
      return `≥${amount(value, unit)}`;
    case "<=":
      return `≤${amount(value, unit)}`;
    case ">":
    case "<":
    case "=":
      return `${comparator}${amount(value, unit)}`;
    case "rank<=":
      return `前${figureText(value)}名`;
    case "range":
      return `${figureText(value)}—${amount(valueTo ?? value, unit)}`;
    case "about":
      return `约${amount(value, unit)}`;
  }
}

/**
 * 差距：“差2家”“低1.3个百分点”；目标须超过而恰好相等：“须超过30%，现为30%，未超过”。
 * 指数在方案中没有单位，写作“低0.4”：“分”“个点”都是方案没有的说法，不代为添加。
 */
export function gap(actual: number, short: number, quoted: QuotedTarget): string {
  const { comparator, value, unit } = quoted;
  if (short === 0) {
    const [must, not] = comparator === "<" ? ["须低于", "未低于"] : ["须超过", "未超过"];
    return `${must}${amount(value, unit)}，现为${amount(actual, unit)}，${not}`;
  }
  if (comparator === "rank<=") return `名次差${gapFigure(short)}位`;
  const above = actual > value;
  if (unit === "%") return `${above ? "高" : "低"}${gapFigure(short)}个百分点`;
  if (unit === "指数") return `${above ? "高" : "低"}${gapFigure(short)}`;
  return `${above ? "多" : "差"}${gapFigure(short)}${unit.replace(/\/年$/, "")}`;
}

/** “2018-09” → “2018年9月”。 */
export function month(iso: string): string {
  const [year = "", number = ""] = iso.split("-");
  return `${year}年${Number(number)}月`;
}

/** 引用原样写法。 */
export const quoted = (text: string): string => `“${text}”`;
export const listed = (names: readonly string[]): string => names.join("、");
