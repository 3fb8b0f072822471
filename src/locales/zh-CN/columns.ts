/** zh-CN · 完成值在哪一列、名称写法不同：怎么说。 */
import type { ColumnNote, NamedColumn } from "../../checks/columns";
import type { Sentence } from "../shapes";
import { quoted } from "./amounts";

/** “D列“最新”、E列（没有标题）”。 */
const named = (columns: readonly NamedColumn[]): string => columns.map(({ column, heading }) => `${column}列${heading === "" ? "（没有标题）" : quoted(heading)}`).join("、");

export const columns = {
  note: ({ code, columns: which }: ColumnNote): Sentence =>
    code === "figures-taken"
      ? { message: `列标题没有写明哪一列是完成值，只有${named(which)}可能是，按该列核验。`, next: "请核对；不是的，请把完成值列的标题写为“完成值”，再重新核验。" }
      : { message: `${named(which)}都可能是完成值，列标题不能确定以哪一列为准，没有判定。`, next: "请把完成值列的标题写为“完成值”，再重新核验。" },
  /** 指标名称与方案的写法不同。 */
  writtenAs: (name: string): string => `台账写作${quoted(name)}，按本指标核验。`,
  takenFor: (indicator: string): string => `名称按${quoted(indicator)}核验。`,
};
